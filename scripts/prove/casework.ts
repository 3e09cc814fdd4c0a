import type { JsonObject } from '../../src/core/basics/json.ts'
import { usualStandards } from '../../src/cli/cycle-files/world-of.ts'
import type { Command } from '../../src/core/process/command.ts'
import type { World } from '../../src/core/process/state.ts'
import { hashText } from '../../src/core/record/hash.ts'
import type { LogKey } from '../../src/core/store/log-store.ts'
import type { Instant } from '../../src/core/time/instant.ts'
import { addDays } from '../../src/core/time/iso-date.ts'
import { castFor } from '../../src/rehearsal/cast.ts'
import { conduct } from '../../src/rehearsal/conductor.ts'
import type { Part } from '../../src/rehearsal/kit.ts'
import type { Performance } from '../../src/rehearsal/script.ts'
import type { Wish } from '../../src/server/acts/act-service.ts'
import { rehearsals } from '../../src/stages/rehearsals.generated.ts'
import { AUTHORITY } from './service.ts'

const OPENS_ON = '2026-03-02'
const UNTIL_DEADLINE_DAYS = 45

export type Played = {
  readonly applicants: number
  readonly seed: string
  readonly until: string
  /** The name of the cycle, and so of its log. */
  readonly log?: string
}

const castOf = (world: World, applicants: number, seed: string) =>
  castFor(world.edition, applicants, seed, addDays(OPENS_ON, UNTIL_DEADLINE_DAYS))

/** A rehearsal up to where a step opens. */
export function playedUntil(world: World, { applicants, seed, until, log = '2026' }: Played): Performance {
  const played = conduct(world, {
    cycle: log,
    year: 2026,
    ...usualStandards(world),
    opensOn: OPENS_ON,
    seed,
    cast: castOf(world, applicants, seed),
    rehearsals,
    until,
    uneventful: true,
  })
  if (!played.ok) throw new Error(`the rehearsal halted: ${JSON.stringify(played.error).slice(0, 500)}`)
  return played.value
}

/** The first step of a kind. */
export function stepOfKind({ edition }: World, kind: string): string {
  const found = edition.steps.find((step) => step.kind === kind)
  if (!found) throw new Error(`${edition.id} has no step of kind ${kind}`)
  return found.id
}

/**
 * 申报件 What comes in while applications are taken: for each applicant the acts that concern it, in order. They may all be done on the last
 * day of the window, from its legal time `on`.
 */
export type Casework = { readonly cases: readonly (readonly Command[])[]; readonly on: Instant }

/** As many applicants as a rehearsal of this step plays soon; the others do as one of them did. */
const REHEARSED = 12

export function caseworkOf(world: World, applicants: number, seed: string): Casework {
  const step = stepOfKind(world, 'application')
  const until = stepOfKind(world, 'eligibility')
  const { happenings, state } = playedUntil(world, { applicants: REHEARSED, seed, until })
  const played = new Map<string, Command[]>()
  for (const { kind, command } of happenings)
    if (kind === 'act' && command.step === step && command.act !== 'close') {
      const { application } = command.input as { application: string }
      played.set(application, [...(played.get(application) ?? []), command])
    }
  const lastDay = Object.values(state.view.notices).find((notice) => notice.lastDay !== undefined)?.lastDay
  const examples = [...played].map(([application, commands]) => ({
    ...(state.view.applications[application] as Applicant),
    commands,
  }))
  const cases = castOf(world, applicants, seed).map((part, index) => {
    const alike = examples.filter(({ kind }) => kind === part.kind)
    const example = alike[index % alike.length]
    if (!example) throw new Error(`nobody of kind ${part.kind} applied in the rehearsal`)
    return example.commands.map((command) => asOf(command, example, part, index))
  })
  return { cases, on: `${lastDay}T02:00:00.000Z` }
}

type Applicant = Pick<Part, 'application' | 'name' | 'code' | 'kind'>

/** The act of one applicant as that of another. */
function asOf(command: Command, from: Applicant, to: Applicant, index: number): Command {
  let text = JSON.stringify(command)
  for (const field of ['application', 'code', 'name'] as const) text = text.replaceAll(from[field], to[field])
  const done = JSON.parse(text) as Command
  const input = done.input as JsonObject
  return input['number'] === undefined ? done : { ...done, input: { ...input, number: `no-${index + 1}` } }
}

/** The key of a log of the proof. */
export const keyOf = (log: string): LogKey => ({ authority: AUTHORITY, log })

const ROUTE = 'POST /acts'

/** A command as the wish of somebody who sends it under a key, on the day on which it comes in unless it was on paper before. */
export function wishFor(log: string, command: Command, key: string, more: Partial<Wish> = {}): Wish {
  const { receivedAt: _, recordedAt: __, occurredOn, ...said } = command
  const request = { route: ROUTE, key, bodyHash: hashText(JSON.stringify([said, more])) }
  const onPaper = command.onBehalfOf ? { occurredOn } : {}
  return {
    ...keyOf(log),
    account: command.actor.id,
    post: command.actor.id,
    ...said,
    ...onPaper,
    request,
    ...more,
  }
}
