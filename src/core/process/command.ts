import { z } from 'zod'
import type { Json } from '../basics/json.ts'
import { err, ok, type Result } from '../basics/result.ts'
import { canonicalJson, type NotCanonical } from '../record/canonical.ts'
import { type Actor, actor, type Evidence, evidence } from '../record/entry.ts'
import { explainIssue } from '../regulation/issue-words.ts'
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
  /** When it was entered, where others were entered between its receipt and that; left out, at its receipt. */
  readonly recordedAt?: Instant
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
  recordedAt: instant.exactOptional(),
  evidence: z.array(evidence).exactOptional(),
})

export type CommandProblem = { readonly path: string; readonly problem: { zh: string; en: string } }

/** What is wrong with the shape of what was handed in, in both languages. */
export const problemsOf = (error: z.ZodError): CommandProblem[] =>
  error.issues.map((issue) => ({ path: issue.path.join('.'), problem: { ...explainIssue(issue) } }))

const UNRECORDABLE: Readonly<Record<NotCanonical['reason'], CommandProblem['problem']>> = {
  unsafeNumber: {
    zh: '数字须为整数；小数请写成文字，如 "79.5"',
    en: 'numbers are whole; write a decimal as text, "79.5"',
  },
  loneSurrogate: { zh: '含有不完整的字符', en: 'it has a broken character' },
  notJson: { zh: '含有无法存入记录的内容', en: 'it has something that the record cannot hold' },
  tooDeep: { zh: '层次过深', en: 'it is nested too deep' },
}

/**
 * The command as the record can keep it, or what in it no entry can hold. Its input is taken through its canonical text, so that what is
 * decided on now is exactly what verification reads back.
 */
export function recordable(command: Command): Result<Command, readonly CommandProblem[]> {
  const framed = frame.safeParse(command)
  if (!framed.success) return err(problemsOf(framed.error))
  const input = canonicalJson(command.input)
  if (!input.ok) return err([{ path: `input${input.error.path}`, problem: UNRECORDABLE[input.error.reason] }])
  return ok({ ...command, input: JSON.parse(input.value) as Json })
}
