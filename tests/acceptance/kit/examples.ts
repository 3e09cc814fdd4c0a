import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { assessEligibility } from '../../../src/core/conditions/assess-eligibility.ts'
import { criteriaWithoutExample, exampleFile, runExample } from '../../../src/core/conditions/examples.ts'
import { parseFacts } from '../../../src/core/conditions/facts.ts'
import { factsSchema, template } from '../../../src/core/conditions/template.ts'
import { editionOf } from '../edition-under-test.ts'

/** The tests of the examples that an edition gives of its conditions, and of the template that they are laid over. */
export function describeExamples(id: string, records: readonly string[]): void {
  const file = new URL(`../../../regulations/${id}/examples/eligibility.yaml`, import.meta.url)
  const { examples } = exampleFile.parse(parse(readFileSync(file, 'utf8')))
  const edition = () => editionOf(id)

  describe(`the examples of the conditions of ${id}`, () => {
    it.each(examples.map((one) => [`${one.criterion}: ${one.name.en}`, one] as const))('%s', (_, one) => {
      const { criteria, answers } = edition()
      const { outcome, metOn } = one
      expect(runExample(criteria, answers, one)).toEqual({
        ok: true,
        value: metOn === undefined ? { outcome } : { outcome, metOn },
      })
    })

    it('show every condition at least once', () => {
      expect(criteriaWithoutExample(edition().criteria, examples)).toEqual([])
    })
  })

  describe(`the template of ${id}`, () => {
    it('is an applicant who is eligible, on any day, and reads back', () => {
      const { criteria, answers } = edition()
      for (const on of ['2026-05-11', '2028-02-29'] as const) {
        const facts = template(criteria, answers, on)
        expect(assessEligibility(criteria, facts, answers)).toMatchObject({ eligible: 'yes', setAside: [] })
        expect(parseFacts(JSON.parse(JSON.stringify(facts)), criteria)).toEqual({ ok: true, value: facts })
      }
    })

    it('has a schema that holds the records of this regulation and no others', () => {
      const { properties } = factsSchema(edition().criteria) as {
        properties: { records: { properties: object } }
      }
      expect(Object.keys(properties.records.properties).toSorted()).toEqual(records)
    })
  })
}
