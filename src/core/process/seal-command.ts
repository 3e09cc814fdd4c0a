import { z } from 'zod'
import type { Refusal } from '../basics/refusal.ts'
import { ok, type Result } from '../basics/result.ts'
import { type Evidence, evidence } from '../record/entry.ts'
import type { SealedValue } from '../record/sealed.ts'
import { commitmentsIn, referenceTo, replaceIn } from '../record/sealing/reference.ts'
import { type Salts, sealFields } from '../record/sealing/seal-fields.ts'
import { type Command, CYCLE } from './command.ts'
import { cycleActs } from './cycle-acts/index.ts'
import { refuse } from './refusals.ts'
import { replacementSchema } from './replacement-schema.ts'
import type { CycleState, World } from './state.ts'

/** The command as the record takes it, and the rows that stay beside the record. */
export type SealedCommand = { readonly command: Command; readonly rows: readonly SealedValue[] }

const papersSchema = z.array(evidence)

/** The shape of an act's input, where there is such an act. */
export function inputSchemaOf({ edition, kinds }: World, step: string, act: string): z.ZodType | undefined {
  const kind = edition.steps.find(({ id }) => id === step)?.kind
  const acts = step === CYCLE ? cycleActs : (kinds[kind ?? '']?.acts ?? {})
  return Object.hasOwn(acts, act) ? acts[act]?.input : undefined
}

const CORRECTION = 'correctEntry'

/**
 * 封存 Puts commitments in the place of all personal values and free texts, before anybody decides on the command: what is decided and
 * recorded holds nothing else. A log holds references already and is read without salts; plain text in a marked field is refused then.
 * References that somebody typed in, or that stand where nothing is sealed, are refused as well: they would point to what others said.
 * An input that does not fit its shape is left as it is, because its act will be refused for that.
 */
export function sealCommand(
  world: World,
  state: CycleState,
  command: Command,
  salts: Salts | undefined,
): Result<SealedCommand, Refusal> {
  const schema = inputSchemaOf(world, command.step, command.act)
  if (!schema?.safeParse(command.input).success) return ok({ command, rows: [] })
  const corrected =
    command.step === CYCLE && command.act === CORRECTION
      ? replacementSchema(state, command, (step, act) => inputSchemaOf(world, step, act))
      : null
  const input = sealFields(corrected?.schema ?? schema, command.input, salts)
  const papers = sealFields(papersSchema, command.evidence ?? [], salts)
  const open = [...input.open, ...papers.open]
  if (open.length > 0) return refuse('NotSealed', [], { places: open.map(({ place }) => place) })
  const typed = [...input.referring, ...papers.referring].filter(
    ({ value }) => salts !== undefined && corrected?.known.includes(value) !== true,
  )
  if (typed.length > 0) return refuse('SealedFormGiven', [], { places: typed.map(({ place }) => place) })
  const sealed: Command = {
    ...command,
    input: input.value,
    ...(command.evidence ? { evidence: papers.value as unknown as readonly Evidence[] } : {}),
  }
  const own = [...input.commitments, ...papers.commitments]
  const strange = commitmentsIn(sealed).some((one) => !own.includes(one))
  if (strange) return refuse('SealedFormGiven', [], { places: [command.act] })
  return ok({ command: sealed, rows: [...input.rows, ...papers.rows] })
}

/** Who is refused is told in the words that were handed in. */
export function inPlainWords(refusal: Refusal, rows: readonly SealedValue[]): Refusal {
  const plain = new Map(rows.map(({ id, value }) => [id, value]))
  return { ...refusal, data: replaceIn(refusal.data, (id) => plain.get(id) ?? referenceTo(id)) }
}
