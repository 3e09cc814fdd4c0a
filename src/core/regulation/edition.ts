import { z } from 'zod'
import { text } from '../basics/text.ts'
import { err, ok, type Result } from '../basics/result.ts'
import { type Criterion, eligibility } from '../conditions/criterion.ts'
import { articleList } from './articles.ts'
import type { Flaw } from './flaw.ts'
import { explainIssue } from './issue-words.ts'
import { afterAward } from './schema/after-award.ts'
import { awards } from './schema/awards.ts'
import { body } from './schema/bodies.ts'
import { people } from './schema/experts.ts'
import { head } from './schema/head.ts'
import { openPoint } from './schema/open-points.ts'
import { process } from './schema/process.ts'
import { provisions } from './schema/provisions.ts'
import { term } from './schema/words.ts'

/** 办法（一个版本） A regulation as data, all files of its folder together. */
export const editionSchema = z.strictObject({
  ...head,
  words: z.partialRecord(term, text),
  bodies: z.array(body).min(1),
  ...awards,
  ...process,
  ...eligibility.shape,
  ...provisions,
  ...afterAward,
  ...people,
  openPoints: z.array(openPoint),
  ...articleList.shape,
  /** Which rules of the acceptance table speak of this edition; no part of what the text says. */
  acceptance: z.strictObject({ seed: z.string().regex(/^[A-Z]{2,8}$/) }).optional(),
})
export type Edition = Omit<z.infer<typeof editionSchema>, 'criteria'> & {
  readonly criteria: readonly Criterion[]
}

/** What a reader is told of a value that has not the right shape. */
function flawOf(issue: z.core.$ZodIssue): Flaw {
  const place = issue.path.join('.')
  const said = explainIssue(issue)
  return {
    path: issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key)),
    problem: {
      zh: `${place} 的值不符合要求：${said.zh}`,
      en: `${place} does not have the right form: ${said.en}`,
    },
    mend: { zh: '请对照办法原文改正该值。', en: 'Correct the value against the text of the regulation.' },
  }
}

/** Reads an edition from the merged tree of its files. Shapes only; `lintEdition` looks at what the values mean together. */
export function readEdition(tree: unknown): Result<Edition, readonly Flaw[]> {
  const parsed = editionSchema.safeParse(tree)
  return parsed.success ? ok(parsed.data as Edition) : err(parsed.error.issues.map(flawOf))
}
