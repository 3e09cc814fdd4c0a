import type { Say } from '../wording/say.ts'

/** What the sentences of a draw are made of: they name nothing of an edition, so that a draw can stand by itself. */
export type DrawSay = Pick<Say, 'date' | 'list'>

/** `data` → sentence, for each reason or finding. They serve wherever a `Say` is at hand as well. */
export type DrawSentences<R> = { readonly [K in keyof R]: (data: R[K], say: DrawSay) => string }
