import type { JsonObject } from '../basics/json.ts'
import { valueAt } from '../basics/shared-map.ts'
import { canonicalJson } from '../record/canonical.ts'
import type { SealedEntry } from '../record/chain.ts'
import type { Entry } from '../record/entry.ts'
import { hashText } from '../record/hash.ts'
import { type Command, CYCLE } from './command.ts'
import type { CycleDraft } from './cycle-draft.ts'
import { append } from './fold.ts'
import { type CycleState, kindOf, type World } from './state.ts'

/** Seals drafts one by one: each entry is hashed and folded before the next is made. */
export function sealer(world: World, start: CycleState, command: Command) {
  let state = start
  const entries: SealedEntry[] = []
  const act = { no: start.acts + 1, name: command.act }
  const seal = ({ draft, step }: CycleDraft) => {
    const about = (step === undefined ? undefined : kindOf(world, step).about) ?? 'application'
    const stream = draft.application === undefined ? CYCLE : `${about}/${draft.application}`
    const head = valueAt(state.heads, stream)
    const entry: Entry = {
      type: draft.type,
      v: 1,
      authority: world.edition.authority.id,
      cycle: state.opened?.cycle ?? cycleOpenedBy(draft.data),
      stream,
      version: (head?.version ?? 0) + 1,
      prev: head?.hash ?? null,
      ...(step === undefined ? {} : { step }),
      act: entries.length === 0 ? { ...act, input: { step: command.step, input: command.input } } : act,
      actor: command.actor,
      ...(command.onBehalfOf ? { onBehalfOf: command.onBehalfOf } : {}),
      ...(command.checkedBy === undefined ? {} : { checkedBy: command.checkedBy }),
      occurredOn: command.occurredOn,
      recordedAt: command.recordedAt ?? command.receivedAt,
      ...(command.recordedAt === undefined || command.recordedAt === command.receivedAt
        ? {}
        : { receivedAt: command.receivedAt }),
      evidence: command.evidence ?? [],
      findings: draft.findings ?? [],
      data: draft.data,
    }
    const sealed = asRecorded(entry)
    entries.push(sealed)
    state = append(world, state, sealed)
  }
  return { seal, state: () => state, entries }
}

/** The entry as it can be read back: what is folded now and what verification folds are the same to the order of keys. */
function asRecorded(entry: Entry): SealedEntry {
  const text = canonicalJson(entry)
  if (!text.ok) throw new Error(`a stage drafted what the record cannot hold: ${text.error.path}`)
  return { entry: JSON.parse(text.value) as Entry, hash: hashText(text.value) }
}

/** The name that the opening entry itself gives the cycle. */
function cycleOpenedBy({ cycle }: JsonObject): string {
  if (typeof cycle !== 'string') throw new Error('the first entry of a log opens its cycle')
  return cycle
}
