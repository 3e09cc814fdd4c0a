import type { z } from 'zod'
import type { CycleAct } from '../../src/core/process/cycle-acts/cycle-act.ts'
import { cycleActs } from '../../src/core/process/cycle-acts/index.ts'
import { markOf, type SealedKind } from '../../src/core/record/sealing/marks.ts'
import { partsOf } from '../../src/core/record/sealing/walk.ts'
import { stages } from '../../src/stages/registry.generated.ts'

/** A text that an act's input may hold: where, by keys alone (`*`: every item, every key), and what it is marked as. */
export type Leaf = {
  readonly act: string
  readonly path: readonly string[]
  readonly type: string
  readonly sealed: SealedKind | null
}

/** What holds no text, or only texts that the schema itself lists. */
const NO_TEXT = ['number', 'int', 'boolean', 'enum', 'literal', 'null', 'never', 'date', 'undefined']

function leavesOf(schema: z.core.$ZodType, act: string, path: readonly string[]): Leaf[] {
  const mark = markOf(schema)
  if (mark?.kind) return [{ act, path, type: 'string', sealed: mark.kind }]
  if (mark?.as) return leavesOf(mark.as(), act, path)
  const { type, shape, element, valueType, innerType, options } = partsOf(schema)
  if (innerType) return leavesOf(innerType, act, path)
  if (element) return leavesOf(element, act, [...path, '*'])
  if (valueType) return leavesOf(valueType, act, [...path, '*'])
  if (options) return options.flatMap((option) => leavesOf(option, act, path))
  if (shape) return Object.entries(shape).flatMap(([key, inner]) => leavesOf(inner, act, [...path, key]))
  return NO_TEXT.includes(type) ? [] : [{ act, path, type, sealed: null }]
}

type Inputs = Readonly<Record<string, Pick<CycleAct<never>, 'input'>>>

/** Every act there is, by `kind.act`, with the shape of its input. */
export const allInputs: readonly (readonly [string, z.ZodType])[] = [
  ['cycle', cycleActs as unknown as Inputs] as const,
  ...Object.entries(stages).map(([kind, { acts }]) => [kind, acts as unknown as Inputs] as const),
].flatMap(([kind, acts]) =>
  Object.entries(acts).map(([name, { input }]) => [`${kind}.${name}`, input] as const),
)

/** Every text of every act's input. */
export const inputLeaves = (): readonly Leaf[] =>
  allInputs.flatMap(([act, input]) => leavesOf(input, act, []))
