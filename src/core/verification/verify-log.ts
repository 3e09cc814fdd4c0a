import type { ArticleRef } from '../basics/article.ts'
import type { Json } from '../basics/json.ts'
import type { Refusal } from '../basics/refusal.ts'
import { append } from '../process/fold.ts'
import type { Command } from '../process/command.ts'
import { perform } from '../process/perform.ts'
import { type CycleState, emptyState, type World } from '../process/state.ts'
import type { SealedEntry } from '../record/chain.ts'
import type { Entry } from '../record/entry.ts'
import { type Difference, firstDifference } from './difference.ts'

/** Where in the log a fault stands: the line from 1, the entry, and the article on which it was made. */
export type Place = {
  readonly line: number
  readonly stream: string
  readonly version: number
  readonly type: string
  readonly step: string | null
  readonly article: ArticleRef | null
}

/** 核验发现 What does not hold: an act that the rules would not have let happen, or an entry that its inputs do not yield. */
export type LogFault = Place &
  (
    | { readonly reason: 'refused'; readonly refusal: Refusal }
    | { readonly reason: 'differs'; readonly difference: Difference }
    | { readonly reason: 'notYielded' }
    | { readonly reason: 'missing'; readonly expected: string }
    | { readonly reason: 'actOutOfOrder'; readonly expected: number; readonly found: number }
    | { readonly reason: 'actWithoutInput' }
    | { readonly reason: 'undecidable'; readonly message: string }
  )

export type Verification = {
  readonly faults: readonly LogFault[]
  readonly acts: number
  readonly state: CycleState
}

/** The article of the step in which an entry was made; entries on the cycle itself rest on what they are about. */
function articleOf(
  { edition }: World,
  log: readonly SealedEntry[],
  { type, step, data }: Entry,
): ArticleRef | null {
  if (type === 'CycleOpened' || type === 'CycleClosed') return edition.effect.article
  if (type === 'ParameterDecided')
    return edition.openPoints.find(({ id }) => id === data['parameter'])?.article ?? null
  if (type === 'BodySucceeded') return edition.bodies.find(({ id }) => id === data['body'])?.article ?? null
  const corrected =
    type === 'EntryCorrected' || type === 'EntryAnnulled'
      ? log.find(({ entry }) => entry.stream === data['stream'] && entry.version === data['version'])?.entry
          .step
      : undefined
  const where = step ?? corrected ?? data['step']
  return edition.steps.find(({ id }) => id === where)?.article ?? null
}

const placeOf = (world: World, state: CycleState, { entry }: SealedEntry, line: number): Place => ({
  line,
  stream: entry.stream,
  version: entry.version,
  type: entry.type,
  step: entry.step ?? null,
  article: articleOf(world, state.log, entry),
})

/** The command as it was given, from the first entry of its act. */
export function commandOf(entry: Entry): Command | null {
  const input = entry.act.input as { step?: unknown; input?: Json } | undefined
  if (typeof input?.step !== 'string' || input.input === undefined) return null
  return {
    step: input.step,
    act: entry.act.name,
    actor: entry.actor,
    ...(entry.onBehalfOf ? { onBehalfOf: entry.onBehalfOf } : {}),
    ...(entry.checkedBy === undefined ? {} : { checkedBy: entry.checkedBy }),
    occurredOn: entry.occurredOn,
    receivedAt: entry.receivedAt ?? entry.recordedAt,
    ...(entry.receivedAt === undefined ? {} : { recordedAt: entry.recordedAt }),
    evidence: entry.evidence,
    input: input.input,
  }
}

type Group = { readonly from: number; readonly entries: readonly SealedEntry[] }

function actsOf(log: readonly SealedEntry[]): Group[] {
  const groups: { from: number; entries: SealedEntry[] }[] = []
  log.forEach((sealed, index) => {
    const last = groups.at(-1)
    if (last && last.entries[0]?.entry.act.no === sealed.entry.act.no) last.entries.push(sealed)
    else groups.push({ from: index, entries: [sealed] })
  })
  return groups
}

/** Links are checked by the chain; after a difference those that follow in the same act differ of themselves. */
const unlinked = ({ prev: _, ...rest }: Entry) => rest as unknown as Json

function compareEntries(
  world: World,
  state: CycleState,
  group: Group,
  computed: readonly SealedEntry[],
): LogFault[] {
  const faults = group.entries.flatMap((recorded, index): LogFault[] => {
    const place = placeOf(world, state, recorded, group.from + index + 1)
    const again = computed[index]
    if (!again) return [{ ...place, reason: 'notYielded' }]
    const difference = firstDifference(unlinked(recorded.entry), unlinked(again.entry))
    return difference ? [{ ...place, reason: 'differs', difference }] : []
  })
  const [missing] = computed.slice(group.entries.length)
  const last = group.entries.at(-1)
  if (!missing || !last) return faults
  const place = placeOf(world, state, last, group.from + group.entries.length)
  return [...faults, { ...place, reason: 'missing', expected: missing.entry.type }]
}

/** What was found in one act; without any fault also the state to which it led. */
type Decided = { readonly faults: readonly LogFault[]; readonly state?: CycleState }

function decideAgain(world: World, state: CycleState, group: Group): Decided {
  const [first] = group.entries
  if (!first) return { faults: [], state }
  const place = placeOf(world, state, first, group.from + 1)
  const expected = state.acts + 1
  if (first.entry.act.no !== expected)
    return { faults: [{ ...place, reason: 'actOutOfOrder', expected, found: first.entry.act.no }] }
  const command = commandOf(first.entry)
  if (!command) return { faults: [{ ...place, reason: 'actWithoutInput' }] }
  try {
    const performed = perform(world, state, command)
    if (!performed.ok) {
      const article = performed.error.articles[0] ?? place.article
      return { faults: [{ ...place, article, reason: 'refused', refusal: performed.error }] }
    }
    const faults = compareEntries(world, state, group, performed.value.entries)
    return faults.length > 0 ? { faults } : { faults, state: performed.value.state }
  } catch (bug) {
    // A forged entry can bring the state where no act could: that is a finding, not a crash.
    return { faults: [{ ...place, reason: 'undecidable', message: messageOf(bug) }] }
  }
}

/** The fold of what was recorded, on which later acts were decided; it is at hand where the rules yield the same. */
const folded = (world: World, state: CycleState, group: Group, decided: Decided): CycleState =>
  decided.state ?? group.entries.reduce((next, sealed) => append(world, next, sealed), state)

const messageOf = (bug: unknown) => (bug instanceof Error ? bug.message : 'unknown')

/** After so many faults the rest says nothing new. */
const ENOUGH = 50

/**
 * 核验 Decides every act of the log again from its recorded input, on the state that the entries before it yield, and compares what comes
 * out with what was recorded, value by value. The recorded entries are folded on, so that each fault is found where it was made.
 */
export function verifyLog(
  world: World,
  log: readonly SealedEntry[],
  progress: (done: number) => void = () => {},
): Verification {
  let state = emptyState
  const faults: LogFault[] = []
  for (const group of actsOf(log)) {
    const decided = decideAgain(world, state, group)
    faults.push(...decided.faults)
    try {
      state = folded(world, state, group, decided)
    } catch (bug) {
      const [first] = group.entries
      if (first)
        faults.push({
          ...placeOf(world, state, first, group.from + 1),
          reason: 'undecidable',
          message: messageOf(bug),
        })
      break
    }
    progress(group.from + group.entries.length)
    if (faults.length >= ENOUGH) break
  }
  return { faults, acts: state.acts, state }
}
