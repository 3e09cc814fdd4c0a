import type { ArticleRef } from './article.ts'
import type { JsonObject } from './json.ts'

/**
 * 暂不能 A refusal: why the act is not possible now, as data. `code` is the reason (`NoticeTooShort`), `data` what the
 * sentence needs, `articles` where the regulation says so. It is worded in the `words.*` of the room that made it:
 * `room` names that room (`process`, `stages/publicity`, …).
 */
export type Refusal = {
  readonly room: string
  readonly code: string
  readonly articles: readonly ArticleRef[]
  readonly data: JsonObject
}
