import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { assessEligibility } from '../../../src/core/conditions/assess-eligibility.ts'
import { criteriaWithoutExample, exampleFile, runExample } from '../../../src/core/conditions/examples.ts'
import { parseFacts } from '../../../src/core/conditions/facts.ts'
import { factsSchema, template } from '../../../src/core/conditions/template.ts'
import { edition } from './under-test.ts'

const FILE = new URL('../../../regulations/wuxi-2024/examples/eligibility.yaml', import.meta.url)
const { examples } = exampleFile.parse(parse(readFileSync(FILE, 'utf8')))

describe('the examples of the conditions', () => {
  it.each(examples.map((one) => [`${one.criterion}: ${one.name.en}`, one] as const))('%s', (_, one) => {
    const { criteria, answers } = edition()
    const { outcome, metOn } = one
    expect(runExample(criteria, answers, one)).toEqual({
      ok: true,
      value: metOn === undefined ? { outcome } : { outcome, metOn },
    })
  })

  it('shows every condition at least once', () => {
    expect(criteriaWithoutExample(edition().criteria, examples)).toEqual([])
  })

  it('says what is wrong with an example that cannot run', () => {
    const { criteria, answers } = edition()
    const [one] = examples
    if (!one) throw new Error('there are no examples')
    expect(runExample(criteria, answers, { ...one, criterion: 'no-such' })).toEqual({
      ok: false,
      error: 'there is no criterion no-such',
    })
    expect(runExample(criteria, answers, { ...one, facts: { asOf: '2026-02-30' } })).toEqual({
      ok: false,
      error: 'asOf: it is not a day that exists',
    })
  })
})

describe('the template', () => {
  it('is an applicant who is eligible, and reads back', () => {
    const { criteria, answers } = edition()
    const facts = template(criteria, answers)
    expect(assessEligibility(criteria, facts, answers).eligible).toBe('yes')
    expect(assessEligibility(criteria, facts, answers).setAside).toEqual([])
    expect(parseFacts(JSON.parse(JSON.stringify(facts)), criteria)).toEqual({ ok: true, value: facts })
  })

  it('is eligible on any other day too', () => {
    const { criteria, answers } = edition()
    expect(assessEligibility(criteria, template(criteria, answers, '2028-02-29'), answers).eligible).toBe(
      'yes',
    )
  })

  it('has a schema that holds the facts of this regulation and no others', () => {
    const { criteria } = edition()
    const schema = factsSchema(criteria) as {
      properties: Record<string, { properties?: object }>
      required: string[]
      additionalProperties: boolean
    }
    expect(schema.required).toEqual(['asOf'])
    expect(schema.additionalProperties).toBe(false)
    expect(Object.keys(schema.properties).sort()).toEqual([
      'applicant',
      'asOf',
      'declarations',
      'figures',
      'judgements',
      'rankings',
      'records',
    ])
    expect(Object.keys(schema.properties.records?.properties ?? {}).sort()).toEqual([
      'accidents',
      'claims',
      'complaints',
      'exportIncidents',
      'failedSpotChecks',
      'interruptions',
      'labourDishonesty',
      'sanctions',
      'violations',
    ])
  })
})
