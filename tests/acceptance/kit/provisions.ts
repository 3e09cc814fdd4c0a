import type { Edition } from '../../../src/core/regulation/edition.ts'

/** Where a provision rests, what it is about, whether it is acknowledged, who reads it and in which steps. */
export function provisionIn({ provisions }: Edition, id: string) {
  const found = provisions.find((one) => one.id === id)
  return found && [found.article, found.topic, found.effect, found.shownTo, found.steps]
}
