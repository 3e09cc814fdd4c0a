import { z } from 'zod'
import { text } from '../basics/text.ts'
import { err, ok, type Result } from '../basics/result.ts'
import { slug } from '../regulation/schema/source.ts'
import { isoDate } from '../time/iso-date.ts'
import { assessEligibility } from './assess-eligibility.ts'
import type { Criterion } from './criterion.ts'
import { parseFacts } from './facts.ts'
import { layFacts } from './lay-facts.ts'
import type { Answers } from './settle.ts'
import { template } from './template.ts'

/**
 * 示例 What a criterion makes of some facts, laid over the template (null takes a fact away). `decided` are answers to open points
 * that differ from the default.
 */
export const example = z.strictObject({
  criterion: slug,
  name: text,
  facts: z.record(z.string(), z.unknown()).default({}),
  decided: z.record(slug, z.unknown()).default({}),
  outcome: z.enum(['met', 'unmet', 'unknown', 'judged']),
  metOn: isoDate.exactOptional(),
})
export type Example = z.infer<typeof example>
export const exampleFile = z.strictObject({ examples: z.array(example).min(1) })

type Shown = { readonly outcome: string; readonly metOn?: string }

/** Runs an example: what the criterion really makes of it, or the facts that are malformed. */
export function runExample(
  criteria: readonly Criterion[],
  answers: Answers,
  one: Example,
): Result<Shown, string> {
  const all = { ...answers, ...one.decided }
  const facts = parseFacts(layFacts(template(criteria, answers), one.facts), criteria)
  if (!facts.ok) return err(facts.error.map(({ path, wrong }) => `${path}: ${wrong.en}`).join('; '))
  const found = assessEligibility(criteria, facts.value, all).findings.find(
    ({ rule }) => rule === one.criterion,
  )
  if (!found) return err(`there is no criterion ${one.criterion}`)
  return ok({ outcome: found.outcome, ...(found.metOn === undefined ? {} : { metOn: found.metOn }) })
}

/** Criteria without any example: each needs one, so that a reader sees what it does. */
export const criteriaWithoutExample = (
  criteria: readonly Criterion[],
  examples: readonly Example[],
): string[] => criteria.map(({ id }) => id).filter((id) => !examples.some((one) => one.criterion === id))
