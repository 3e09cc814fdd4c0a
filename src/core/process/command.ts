import type { Json } from '../basics/json.ts'
import type { Actor, Evidence } from '../record/entry.ts'
import type { Instant } from '../time/instant.ts'
import type { IsoDate } from '../time/iso-date.ts'

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
