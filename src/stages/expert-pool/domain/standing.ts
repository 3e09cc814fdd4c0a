import type { ArticleRef } from '../../../core/basics/article.ts'
import { under } from '../../../core/basics/given-id.ts'
import type { Ground } from '../../../core/conflicts/ground.ts'
import { byId } from '../../../core/draw/pool.ts'
import type { Person } from '../../../core/draw/shape.ts'
import type { Edition } from '../../../core/regulation/edition.ts'
import type { Basis } from '../../../core/regulation/schema/source.ts'
import { addDays, type IsoDate } from '../../../core/time/iso-date.ts'
import type { Qualification } from './entries.ts'
import type { Assessor, State } from './state.ts'

type Rules = Pick<Edition, 'experts' | 'duties'>

/** 不得抽取的原因 Why somebody is not drawn on a day, on which article. Where the text is silent it is practice, and `basis` says so. */
export type StandingReason = { readonly article: ArticleRef; readonly basis: Basis } & (
  | { readonly why: 'notInPool' }
  | { readonly why: 'missing' | 'failed'; readonly kind: Qualification }
  | { readonly why: 'lapsed'; readonly kind: Qualification; readonly since: IsoDate }
  | { readonly why: 'removed' | 'left'; readonly since: IsoDate }
  | { readonly why: 'suspended'; readonly since: IsoDate; readonly until: IsoDate | null }
)

/**
 * 专家资格状态 Whether somebody may be drawn on a day. `neverFor`: firms whose cases are never given to this assessor, whatever the
 * draw says; that is computed case by case by `core/conflicts`, and told here so that nobody takes drawable for free of interests.
 */
export type Standing = {
  readonly assessor: string
  readonly drawable: boolean
  readonly reasons: readonly StandingReason[]
  readonly neverFor: readonly { readonly ground: Ground; readonly firm: string }[]
  /** The rule that brings executives of winners into the pool, for those who came that way. */
  readonly asExecutive?: {
    readonly article: ArticleRef
    readonly application: string
    readonly cycle: string
  }
}

/** The last record of a kind up to a day decides: whoever failed after passing has to pass again. */
function lastOf({ certificates }: Assessor, kind: Qualification, on: IsoDate) {
  const known = certificates.filter((each) => each.kind === kind && each.on <= on)
  return known.reduce<(typeof known)[number] | undefined>(
    (last, each) => (last === undefined || last.on <= each.on ? each : last),
    undefined,
  )
}

function lackingOf({ experts }: Rules, assessor: Assessor, on: IsoDate): StandingReason[] {
  return experts.requires.flatMap(({ kind, article, basis }): StandingReason[] => {
    const last = lastOf(assessor, kind, on)
    if (!last) return [{ why: 'missing', kind, article, basis }]
    if (last.result === 'failed') return [{ why: 'failed', kind, article, basis }]
    return last.validUntil !== null && last.validUntil < on
      ? [{ why: 'lapsed', kind, since: addDays(last.validUntil, 1), article, basis }]
      : []
  })
}

function leavingsOf({ experts }: Rules, { removals, suspensions, leftOn }: Assessor, on: IsoDate) {
  const reasons: StandingReason[] = []
  const practice = { article: experts.article, basis: 'silent' } as const
  const removal = removals.find(({ since, until }) => since <= on && (until === undefined || on < until))
  const rule = experts.measures.find(({ kind }) => kind === 'removal')
  const { article, basis } = rule ?? practice
  if (removal) reasons.push({ why: 'removed', since: removal.since, article, basis })
  const pause = suspensions.find(({ from, to }) => from <= on && (to === null || on <= to))
  if (pause) reasons.push({ why: 'suspended', since: pause.from, until: pause.to, ...practice })
  if (leftOn !== undefined && leftOn <= on) reasons.push({ why: 'left', since: leftOn, ...practice })
  return reasons
}

/** 能否抽取 What stands in the way of drawing somebody on a day; nothing, for those who are drawable. */
export function standingOf(edition: Rules, state: State, id: string, on: IsoDate): Standing {
  const assessor = under(state.assessors, id)
  const { article, basis } = edition.experts
  if (!assessor || on < assessor.enteredOn)
    return { assessor: id, drawable: false, reasons: [{ why: 'notInPool', article, basis }], neverFor: [] }
  const reasons = [...leavingsOf(edition, assessor, on), ...lackingOf(edition, assessor, on)]
  const { employer, adviserOf, source } = assessor.facts
  const neverFor = [
    { ground: 'employer', firm: employer.code ?? employer.name } as const,
    ...adviserOf.map((firm) => ({ ground: 'adviser', firm }) as const),
    ...assessor.interests.map(({ ground, firm }) => ({ ground, firm })),
  ]
  const serve = edition.duties.find(({ kind }) => kind === 'serve')
  return {
    assessor: id,
    drawable: reasons.length === 0,
    reasons,
    neverFor,
    ...(source.kind === 'executiveOfWinner'
      ? {
          asExecutive: {
            article: serve?.article ?? article,
            application: source.application,
            cycle: source.cycle,
          },
        }
      : {}),
  }
}

/** Somebody of the pool as a draw sees them: without a name, which no draw needs. */
const personOf = ({ facts: { assessor, employer, region, fields } }: Assessor): Person => ({
  id: assessor,
  employer: employer.name,
  ...(region === undefined ? {} : { region }),
  fields: [...fields],
})

/** 可抽取名单 The pool of a day as the plan of a draw takes it, ordered by id, and who is left out of it, with the reasons. */
export function poolOn(
  edition: Rules,
  state: State,
  on: IsoDate,
): { readonly pool: readonly Person[]; readonly leftOut: readonly Standing[] } {
  const pool: Person[] = []
  const leftOut: Standing[] = []
  const people = byId(Object.values(state.assessors).map(personOf))
  for (const person of people) {
    const standing = standingOf(edition, state, person.id, on)
    if (standing.drawable) pool.push(person)
    else leftOut.push(standing)
  }
  return { pool, leftOut }
}
