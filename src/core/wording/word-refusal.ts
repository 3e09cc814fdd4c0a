import type { JsonObject } from '../basics/json.ts'
import type { Refusal } from '../basics/refusal.ts'
import type { Edition } from '../regulation/edition.ts'
import { cite, type Say } from './say.ts'

type Worded = Readonly<Record<string, (data: never, say: Say) => string>>

/**
 * A refusal as a colleague would explain it: the article first, then what stands in the way and what to do.
 * `sentencesOf` gives the refusals' sentences of a room in the language of `say`.
 */
export function wordRefusal(
  refusal: Refusal,
  edition: Edition,
  say: Say,
  sentencesOf: (room: string) => Worded | undefined,
): string {
  const sentence = sentencesOf(refusal.room)?.[refusal.code] as
    | ((data: JsonObject, say: Say) => string)
    | undefined
  if (!sentence) throw new Error(`no words for ${refusal.room} ${refusal.code}`)
  return cite(edition, refusal.articles, say.language) + sentence(refusal.data, say)
}
