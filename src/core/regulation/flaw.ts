import type { ArticleRef } from '../basics/article.ts'
import type { Text } from '../basics/text.ts'

/**
 * 问题 What is wrong with an edition's data: where (keys and list positions from the top), on which article, and what to do.
 * The reader of the folder turns the place into file and line.
 */
export type Flaw = {
  readonly path: readonly (string | number)[]
  readonly article?: ArticleRef
  readonly problem: Text
  readonly mend: Text
}
