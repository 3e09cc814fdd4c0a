import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'

/**
 * The options of a proof from its command line: numbers by name with what holds when they are left out, a seed (a new one unless it is given,
 * and printed), parts to be run (all unless some are named), and whether the page in proofs/ is written.
 */
export type Options<N extends string> = {
  readonly numbers: Readonly<Record<N, number>>
  readonly seed: string
  readonly wants: (part: string) => boolean
  readonly isWritten: boolean
}

export function optionsFrom<N extends string>(
  args: readonly string[],
  defaults: Readonly<Record<N, number>>,
  parts: readonly string[],
): Options<N> {
  const names = Object.keys(defaults) as N[]
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seed: { type: 'string' },
      write: { type: 'boolean' },
      ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    },
  })
  const unknown = positionals.filter((part) => !parts.includes(part))
  if (unknown.length > 0) throw new Error(`there is no ${unknown.join(', ')}; there are ${parts.join(', ')}`)
  const given = values as Readonly<Record<string, string | undefined>>
  const numbers = Object.fromEntries(
    names.map((name) => [name, wholeFrom(name, given[name], defaults[name])]),
  )
  return {
    numbers: numbers as Record<N, number>,
    seed: given['seed'] ?? String(randomInt(2 ** 31)),
    wants: (part) => positionals.length === 0 || positionals.includes(part),
    isWritten: values.write === true,
  }
}

function wholeFrom(name: string, text: string | undefined, otherwise: number): number {
  const value = text === undefined ? otherwise : Number(text)
  if (!Number.isSafeInteger(value) || value < 1)
    throw new Error(`--${name} is a whole number from 1, not ${text}`)
  return value
}
