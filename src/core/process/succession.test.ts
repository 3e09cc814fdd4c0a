import { describe, expect, it } from 'vitest'
import { toyCycle, toyStep, toyWorld, typesOf } from '../../../tests/kit/toy-world.ts'
import type { Edition } from '../regulation/edition.ts'
import { verifyLog } from '../verification/verify-log.ts'
import { sayIn } from '../wording/say.ts'
import { wordEntry } from '../wording/sentences.ts'

const bodies = [
  { id: 'office', role: 'secretariat', name: { zh: '市质监局', en: 'Quality Office' }, article: '4' },
  { id: 'county', role: 'recommender', name: { zh: '县政府', en: 'county' }, article: '4' },
  { id: 'town', role: 'recommender', name: { zh: '镇政府', en: 'town' }, article: '4' },
]
const world = toyWorld([toyStep('apply', 'gather', [])], { bodies } as unknown as Partial<Edition>)
const name = { zh: '市市场监管局', en: 'Market Office' }

function begun() {
  const cycle = toyCycle(world)
  cycle.open()
  const record = (input: object, role = 'secretariat') =>
    cycle.act('cycle', 'recordSuccession', { document: 'd1', ...input }, { as: { role, id: role } })
  return { ...cycle, record }
}

describe('a body that goes on under another name', () => {
  it('is recorded with its document', () => {
    const { record, state } = begun()
    expect(typesOf(record({ body: 'office', name }))).toEqual(['BodySucceeded'])
    expect(state().successions).toEqual({ office: [{ name, since: '2026-03-02', document: 'd1' }] })
    expect(verifyLog(world, state().log).faults).toEqual([])
    const entry = state().log.at(-1)?.entry
    const edition = { ...world.edition, words: {}, awards: [] }
    expect(entry && wordEntry(entry, edition, {}, sayIn(edition, 'zh', {}))).toBe(
      '“市质监局”的职责由“市市场监管局”承继（d1）',
    )
  })

  it('may do so again, but not under the name that it has', () => {
    const { record, state } = begun()
    expect(record({ body: 'office', name: { zh: '市质监局', en: 'same' } })).toBe('SucceededAlready')
    record({ body: 'office', name })
    expect(record({ body: 'office', name })).toBe('SucceededAlready')
    expect(typesOf(record({ body: 'office', name: { zh: '新局', en: 'New' } }))).toEqual(['BodySucceeded'])
    expect(state().successions['office']?.map((each) => each.name.zh)).toEqual(['市市场监管局', '新局'])
  })

  it('is a body of the regulation, and recorded by the secretariat or the committee', () => {
    const { record } = begun()
    expect(record({ body: 'harbour', name })).toBe('UnknownBody')
    expect(record({ body: 'constructor', name })).toBe('UnknownBody')
    expect(record({ body: 'office', name }, 'approver')).toBe('NotYourAct')
  })
})

describe('sentences afterwards', () => {
  const edition = { ...world.edition, awards: [], words: { secretariat: { zh: '质强办', en: 'the office' } } }
  const say = (language: 'zh' | 'en') =>
    sayIn(edition, language, {}, { office: name, county: { zh: '区政府', en: 'district' } })

  it('name the successor with the body that it took over from', () => {
    expect([say('zh').body('office'), say('en').body('office')]).toEqual([
      '市市场监管局（承继市质监局）',
      'Market Office (which took over from Quality Office)',
    ])
    expect(say('zh').body('town')).toBe('镇政府')
  })

  it('name a role so where one body alone has it', () => {
    expect(say('zh').role('secretariat')).toBe('市市场监管局（承继质强办）')
    expect(say('zh').role('recommender')).toBe('推荐单位')
  })
})
