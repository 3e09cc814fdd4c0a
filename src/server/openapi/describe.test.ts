import { describe, expect, it } from 'vitest'
import { cycleActs } from '../../core/process/cycle-acts/index.ts'
import { stages } from '../../stages/registry.generated.ts'
import { stageWords } from '../../stages/words.generated.ts'
import type { Doing } from '../routes/do-act.ts'
import { actRoutes } from '../routes/act-routes.ts'
import { describeRoutes } from './describe.ts'

const routes = actRoutes({} as Doing, stages, stageWords)
const document = describeRoutes(routes, [], { version: '1', server: '/', cookie: 'c' })

type Operation = {
  readonly operationId: string
  readonly summary: string
  readonly description: string
  readonly requestBody: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
}
type Schema = { readonly properties: Readonly<Record<string, Schema>>; readonly required: readonly string[] }

const operations = Object.values(document.paths as Readonly<Record<string, object>>).flatMap(
  (path) => Object.values(path) as Operation[],
)
const inputOf = ({ requestBody }: Operation) =>
  requestBody.content['application/json']?.schema.properties['input']

describe('the description of the acts', () => {
  it('has exactly one operation for every act of every kind of step, and of the cycle', () => {
    const acts = [
      ...Object.entries(stages).flatMap(([kind, stage]) =>
        Object.keys(stage.acts).map((name) => `${kind}.${name}`),
      ),
      ...Object.keys(cycleActs).map((name) => `cycle.${name}`),
    ]
    expect(operations.map(({ operationId }) => operationId).toSorted()).toEqual(acts.toSorted())
    expect(acts.length).toBeGreaterThan(150)
  })

  it('says each in Chinese and in English', () => {
    const unsaid = operations.filter(
      ({ summary, description }) =>
        !/\p{Script=Han}/u.test(summary) || !/^[\p{ASCII}“”’–…]+$/u.test(description),
    )
    expect(unsaid.map(({ operationId }) => operationId)).toEqual([])
  })

  it('gives every act an input that has a shape', () => {
    const shapeless = operations.filter((operation) => {
      const input = inputOf(operation) as Readonly<Record<string, unknown>> | undefined
      return !['type', 'anyOf', 'oneOf', 'allOf'].some((key) => key in (input ?? {}))
    })
    expect(shapeless.map(({ operationId }) => operationId)).toEqual([])
  })

  it('describes what is read later, and what is kept sealed', () => {
    const submit = operations.find(({ operationId }) => operationId === 'application.submit')
    const { facts, name } = (submit && inputOf(submit)?.properties) ?? {}
    expect(Object.keys(facts?.properties ?? {})).toContain('asOf')
    expect(name).toMatchObject({ type: 'string' })
    const erase = operations.find(({ operationId }) => operationId === 'cycle.eraseValues')
    expect(erase && inputOf(erase)?.properties['reason']).toMatchObject({ 'x-sealed': 'freeText' })
  })

  it('can be written as JSON', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document)
  })
})
