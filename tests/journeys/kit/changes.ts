import type { Chance } from '../../../src/rehearsal/kit.ts'

/** A change to a log as text, as an accident or a clumsy hand makes it: nothing is hashed anew. */
export type Change = { readonly kind: string; readonly text: string }

const linesOf = (text: string) => text.split('\n').slice(0, -1)
const joined = (lines: readonly string[]) => `${lines.join('\n')}\n`

/** Another character of the same length in UTF-8, so that it is one byte that changed. */
function flipByte(text: string, { below }: Chance): string {
  const bytes = Buffer.from(text)
  const at = below(bytes.length)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << below(7))
  return bytes.toString('utf8')
}

function deleteLine(text: string, { below }: Chance): string {
  const lines = linesOf(text)
  return joined(lines.toSpliced(below(lines.length), 1))
}

function duplicateLine(text: string, { below }: Chance): string {
  const lines = linesOf(text)
  const at = below(lines.length)
  return joined(lines.toSpliced(at, 0, lines[at] ?? ''))
}

function swapLines(text: string, { below }: Chance): string {
  const lines = linesOf(text)
  const at = below(lines.length - 1)
  return joined(lines.toSpliced(at, 2, lines[at + 1] ?? '', lines[at] ?? ''))
}

function changeDigit(text: string, { below, pick }: Chance): string {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index)
  const at = pick(places)
  const digit = (Number(text[at]) + 1 + below(9)) % 10
  return `${text.slice(0, at)}${digit}${text.slice(at + 1)}`
}

function cutEnd(text: string, { below }: Chance): string {
  return text.slice(0, -1 - below(3000))
}

/** Cuts whole lines off the end, which leaves nothing in the text to show it. */
function dropEnd(text: string, { below }: Chance): string {
  return joined(linesOf(text).slice(0, -1 - below(20)))
}

const KINDS = { flipByte, deleteLine, duplicateLine, swapLines, changeDigit, cutEnd, dropEnd }

/** So many changes, the kinds in turn. */
export const changesOf = (text: string, count: number, chance: Chance): Change[] => {
  const kinds = Object.entries(KINDS)
  return Array.from({ length: count }, (_, i) => {
    const [kind, change] = kinds[i % kinds.length] as [string, (text: string, chance: Chance) => string]
    return { kind, text: change(text, chance) }
  })
}
