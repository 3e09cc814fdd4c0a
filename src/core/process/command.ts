import { z } from 'zod'
import type { Json } from '../basics/json.ts'
import { err, ok, type Result } from '../basics/result.ts'
import { canonicalJson } from '../record/canonical.ts'
import { type Actor, actor, type Evidence, evidence } from '../record/entry.ts'
import { type Instant, instant } from '../time/instant.ts'
import { type IsoDate, isoDate } from '../time/iso-date.ts'

/** The step id under which acts on the cycle itself are done: opening it, deciding a parameter, correcting, extending. */
export const CYCLE = 'cycle'

/**
 * A wish to act. `occurredOn` is the legal date; `receivedAt` when the complete request reached us. They fall on the same
 * day unless the act was done on paper and is recorded on behalf (补录): then `onBehalfOf` names who acted, `checkedBy`
 * who checked the entry, and `evidence` holds the scan.
 */
export type Command = {
  readonly step: string
  readonly act: string
  readonly actor: Actor
  readonly onBehalfOf?: Actor
  readonly checkedBy?: string
  readonly occurredOn: IsoDate
  readonly receivedAt: Instant
  readonly evidence?: readonly Evidence[]
  readonly input: Json
}

/** Who acts in law: the one on whose behalf an act is recorded, else the one who enters it. */
export const actingParty = (command: Command): Actor => command.onBehalfOf ?? command.actor

const frame = z.object({
  step: z.string().min(1),
  act: z.string().min(1),
  actor,
  onBehalfOf: actor.exactOptional(),
  checkedBy: z.string().min(1).exactOptional(),
  occurredOn: isoDate,
  receivedAt: instant,
  evidence: z.array(evidence).exactOptional(),
})

export type CommandProblem = { readonly path: string; readonly problem: string }

/**
 * The command as the record can keep it, or what in it no entry can hold. Its input is taken through its canonical text, so that what is
 * decided on now is exactly what verification reads back.
 */
export function recordable(command: Command): Result<Command, readonly CommandProblem[]> {
  const framed = frame.safeParse(command)
  if (!framed.success) {
    return err(framed.error.issues.map(({ path, message }) => ({ path: path.join('.'), problem: message })))
  }
  const input = canonicalJson(command.input)
  if (!input.ok) return err([{ path: `input${input.error.path}`, problem: input.error.reason }])
  return ok({ ...command, input: JSON.parse(input.value) as Json })
}
