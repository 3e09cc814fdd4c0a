import type { IsoDate } from '../time/iso-date.ts'

/** 前一事项 What an act can come after, in words of its own in both languages. */
export const MILESTONES = [
  'award',
  'registration',
  'prizeFixed',
  'payment',
  'clawback',
  'misuseFound',
  'revocation',
  'legalReview',
  'report',
  'incident',
  'lastAct',
  'caseOpened',
  'finding',
  'proposal',
  'decision',
  'removal',
  'complaint',
  'acceptance',
  'outcome',
] as const
export type Milestone = (typeof MILESTONES)[number]

/** What an act follows, and on which day that was. `dated`: the day of the act, where its input states one of its own. */
export type Followed = { readonly what: Milestone; readonly on: IsoDate; readonly dated?: IsoDate }

/** Nothing, where it is not known that there was such a day: then the stage itself says what is missing. */
export const after = (what: Milestone, on: IsoDate | null | undefined, dated?: IsoDate): Followed[] =>
  on === null || on === undefined ? [] : [{ what, on, ...(dated === undefined ? {} : { dated }) }]
