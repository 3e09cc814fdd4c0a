import { z } from 'zod'
import { articleRef } from '../basics/article.ts'
import { text } from '../basics/text.ts'
import { slug } from './schema/source.ts'

const articleNumber = z
  .string()
  .regex(/^[1-9]\d?$/, 'a chapter begins and ends with the number of an article')

/** 章 A chapter: the first and the last of its articles. */
export const chapter = z.strictObject({
  id: slug,
  title: text,
  from: articleNumber,
  to: articleNumber,
})
export type Chapter = z.infer<typeof chapter>

/**
 * 条款 One unit of the text as the splitter of official texts names it: what it is about in our own words, the hash
 * of its normalised official text, and, where nothing else in the edition rests on it, the reason for that.
 */
export const articleEntry = z.strictObject({
  id: articleRef,
  gist: text,
  hash: z.string().regex(/^[0-9a-f]{64}$/, 'a hash is 64 lower-case hex digits'),
  prose: z.strictObject({ reason: text }).optional(),
})
export type ArticleEntry = z.infer<typeof articleEntry>

/** 条款目录 `articles.yaml`: the chapters and every unit of the text, in its order. */
export const articleList = z.strictObject({
  chapters: z.array(chapter),
  articles: z.array(articleEntry).min(1),
})
export type ArticleList = z.infer<typeof articleList>
