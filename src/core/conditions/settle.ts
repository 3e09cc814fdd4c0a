import { isObject } from '../basics/json.ts'

/** 待定事项的答案 What was decided on the open points, or holds by default: open point id → answer. */
export type Answers = Readonly<Record<string, unknown>>

export type Settling = {
  readonly value: unknown
  readonly open: readonly string[]
  readonly used: readonly string[]
}

/** Puts the answers where a value says `{ decide: id }`. `open` are the points without an answer, `used` all that were asked. */
export function settle(value: unknown, answers: Answers): Settling {
  if (Array.isArray(value)) {
    const parts = value.map((part) => settle(part, answers))
    return joined(
      parts,
      parts.map((part) => part.value),
    )
  }
  if (!isObject(value)) return { value, open: [], used: [] }
  const { decide } = value
  if (typeof decide === 'string' && Object.keys(value).length === 1) {
    return Object.hasOwn(answers, decide)
      ? { value: answers[decide], open: [], used: [decide] }
      : { value, open: [decide], used: [decide] }
  }
  const parts = Object.entries(value).map(([key, part]) => [key, settle(part, answers)] as const)
  return joined(
    parts.map(([, part]) => part),
    Object.fromEntries(parts.map(([key, part]) => [key, part.value])),
  )
}

const joined = (parts: readonly Settling[], value: unknown): Settling => ({
  value,
  open: parts.flatMap((part) => part.open),
  used: parts.flatMap((part) => part.used),
})
