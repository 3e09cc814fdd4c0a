import { describe, expect, it } from 'vitest'
import { barred, type Given, inputOf, settingsOf, subject, who } from '../../../tests/kit/assignment-case.ts'
import { candidatesFor } from './candidates.ts'
import { evenLoads, seatsOf } from './even-load.ts'
import { type AssignmentTables, inputHash } from './input-hash.ts'
import { linkNeighbours } from './links.ts'
import { prepare } from './prepare.ts'
import { mixedBits, seededBits } from './seeded.ts'
import { topicDemands } from './topic-demands.ts'
import { whyNobodyElse } from './why-nobody-else.ts'

const prepared = (given: Given) => prepare(inputOf(given), settingsOf(given))
const named = (count: number) => Array.from({ length: count }, (_, i) => `E${String(i).padStart(2, '0')}`)

describe('what is prepared', () => {
  const given: Given = {
    cases: [subject('B1', ['制造']), subject('A2', [], 'P1'), subject('A1', ['服务'], 'P1')],
    assessors: [
      who('E3', { fields: ['服务'], maxLoad: 1 }),
      who('E1', { fields: ['制造'] }),
      who('E2', { certifiedUntil: '2026-05-31' }),
      who('E4', { maxLoad: 9 }),
    ],
    declared: [barred('E1', 'A2')],
    settings: { maxLoad: 3 },
  }

  it('stands in the order of ids, with who may sit where', () => {
    const { panels, assessors, maxLoads } = prepared(given)
    expect(assessors.map(({ id }) => id)).toEqual(['E1', 'E2', 'E3', 'E4'])
    expect(maxLoads).toEqual([3, 0, 1, 3])
    expect(panels.map(({ id, cases, eligible }) => [id, cases.map((each) => each.id), eligible])).toEqual([
      ['B1', ['B1'], [0, 2, 3]],
      ['P1', ['A1', 'A2'], [3]],
    ])
  })

  it('prices who knows no topic of the panel, and breaks ties below ten', () => {
    const [panel] = prepared(given).panels
    expect(panel?.costs.map((cost) => Math.floor(cost / 10) * 10)).toEqual([0, 20, 20])
  })

  it('prices conflicts that are only shown, each of them', () => {
    const cases = [
      { ...subject('A1', [], 'P1'), region: 'R' },
      { ...subject('A2', [], 'P1'), region: 'R' },
    ]
    const { panels } = prepared({ cases, assessors: [who('E1', { regions: ['R'] }), who('E2')] })
    expect(panels[0]?.costs.map((cost) => Math.floor(cost / 10) * 10)).toEqual([80, 0])
  })
})

describe('topics', () => {
  const cases = [subject('A1', ['b', 'a', 'b']), subject('A2', ['a'])]

  it('are demands of their own where each counts, each once', () => {
    expect(topicDemands(cases, 'each')).toEqual([
      { topics: ['a'], least: 1 },
      { topics: ['b'], least: 1 },
    ])
  })

  it('are one demand where fewer are asked for than there are, and none where none is', () => {
    expect(topicDemands(cases, 1)).toEqual([
      { topics: ['a', 'b'], least: 1 },
      { topics: ['a'], least: 1 },
    ])
    expect(topicDemands(cases, 0)).toEqual([])
  })
})

describe('an even load', () => {
  const loads = (count: number, limits: readonly number[]) => {
    const cases = Array.from({ length: count }, (_, i) => subject(`A${i}`))
    const assessors = limits.map((maxLoad, i) => who(`E${i}`, { maxLoad }))
    const all = prepared({ cases, assessors, settings: { maxLoad: 9 } })
    return [seatsOf(all), evenLoads(all).map(({ from, to }) => [from, to])]
  }

  it('is the same for all where the seats share out, one less or more where they do not', () => {
    expect(loads(3, [9, 9, 9])).toEqual([
      6,
      [
        [2, 2],
        [2, 2],
        [2, 2],
      ],
    ])
    expect(loads(2, [9, 9, 9])).toEqual([
      4,
      [
        [1, 2],
        [1, 2],
        [1, 2],
      ],
    ])
  })

  it('is what one can take at most, and the others share what is left', () => {
    expect(loads(3, [1, 9, 9])).toEqual([
      6,
      [
        [1, 1],
        [2, 3],
        [2, 3],
      ],
    ])
    expect(loads(9, [1, 2])).toEqual([
      18,
      [
        [1, 1],
        [1, 2],
      ],
    ])
  })
})

describe('who is considered', () => {
  const cases = [subject('A1', ['制造'])]

  it('is everybody where there are no more than asked for', () => {
    const all = prepared({ cases, assessors: named(3).map((id) => who(id)) })
    expect(candidatesFor(all, 3)).toEqual([{ who: [0, 1, 2], costs: all.panels[0]?.costs }])
  })

  it('are the cheapest, and beside them eight who may lead and eight of the topic', () => {
    const assessors = named(30).map((id, i) =>
      who(id, { mayLead: i < 10, fields: i >= 20 ? ['制造'] : [], regions: i < 10 ? ['R'] : [] }),
    )
    const all = prepared({ cases: [{ ...subject('A1', ['制造']), region: 'R' }], assessors })
    const [found] = candidatesFor(all, 1)
    expect(found?.who.filter((i) => i < 10)).toHaveLength(8)
    expect(found?.who.filter((i) => i >= 20)).toHaveLength(8)
    expect(found?.who.filter((i) => i >= 10 && i < 20)).toEqual([])
    expect(found?.who).toEqual(found?.who.toSorted((a, b) => a - b))
    expect(found?.costs).toEqual(
      found?.who.map((i) => all.panels[0]?.costs[all.panels[0].eligible.indexOf(i)]),
    )
  })

  it('are as few as asked for where neither leader nor topic is needed', () => {
    const assessors = named(12).map((id) => who(id))
    const all = prepared({ cases: [subject('A1')], assessors, settings: { leader: false } })
    const [found] = candidatesFor(all, 3)
    const costs = all.panels[0]?.costs.toSorted((a, b) => a - b) ?? []
    expect(found?.costs.toSorted((a, b) => a - b)).toEqual(costs.slice(0, 3))
  })
})

describe('neighbours that are joined beforehand', () => {
  const cases = Array.from({ length: 20 }, (_, i) => subject(`A${String(i).padStart(2, '0')}`, [`T${i % 2}`]))
  const assessors = named(16).map((id, i) => who(id, { fields: [`T${i % 2}`], mayLead: i % 3 === 0 }))
  const chainOf = (overlap: number, attempt = 0, seed = '1') =>
    linkNeighbours(
      prepared({ cases, assessors, settings: { perCase: 4, maxLoad: 6, overlap, seed } }),
      attempt,
    )
  const sharedIn = (links: readonly (readonly number[])[]) =>
    links.slice(1).map((own, i) => own.filter((each) => links[i]?.includes(each)).length)

  it.each([1, 2])('share %i at least, nobody takes too much, and no panel is too large', (overlap) => {
    const links = chainOf(overlap) ?? []
    expect(links).toHaveLength(20)
    expect(Math.min(...sharedIn(links))).toBeGreaterThanOrEqual(overlap)
    expect(Math.max(...links.map(({ length }) => length))).toBeLessThanOrEqual(4)
    const loads = assessors.map((_, i) => links.filter((own) => own.includes(i)).length)
    expect(Math.max(...loads)).toBeLessThanOrEqual(6)
  })

  it('leave a seat for a leader and for the topic where nobody joined has it', () => {
    const links = chainOf(2) ?? []
    const lacking = links.map((own, p) => {
      const members = own.map((i) => assessors[i])
      const lacksLeader = !members.some((each) => each?.mayLead)
      const lacksTopic = !members.some((each) => each?.fields.includes(`T${p % 2}`))
      return own.length + Math.max(Number(lacksLeader), Number(lacksTopic))
    })
    expect(Math.max(...lacking)).toBeLessThanOrEqual(4)
  })

  it('are the same under the same seed and attempt, and others under another', () => {
    expect(chainOf(1)).toEqual(chainOf(1))
    expect(chainOf(1, 1)).not.toEqual(chainOf(1))
    expect(chainOf(1, 0, '2')).not.toEqual(chainOf(1))
  })

  it('are not joined where nobody may sit in both', () => {
    const two = [subject('A1'), subject('A2')]
    const declared = ['E00', 'E01']
      .map((id) => barred(id, 'A1'))
      .concat(barred('E02', 'A2'), barred('E03', 'A2'))
    const none = { cases: two, assessors: named(4).map((id) => who(id)), declared, settings: { overlap: 1 } }
    expect(linkNeighbours(prepared(none), 0)).toBe(null)
  })
})

describe('why nobody else judges a case', () => {
  it('counts who is barred, not certified, full, and names who could step in', () => {
    const given: Given = {
      cases: [{ ...subject('A1'), region: 'R' }, subject('A2')],
      assessors: [
        who('E1', { regions: ['R'] }),
        who('E2'),
        who('E3', { maxLoad: 1 }),
        who('E4', { certifiedUntil: '2026-05-31' }),
        who('E5'),
        who('E6'),
      ],
      declared: [barred('E5', 'A1')],
    }
    const panel = { leader: null, cases: [] }
    const panels = [
      { ...panel, panel: 'A1', cases: ['A1'], assessors: ['E1', 'E2'] },
      { ...panel, panel: 'A2', cases: ['A2', 'A9'], assessors: ['E3'] },
    ]
    const found = whyNobodyElse(inputOf(given), settingsOf(given), panels)
    expect(
      found.map((each) => [
        each.case,
        each.barred.map(({ assessor }) => assessor),
        each.shown.map(({ assessor, conflicts }) => [assessor, conflicts.length]),
        [each.notCertified, each.full],
        [each.free.count, each.free.first],
      ]),
    ).toEqual([
      ['A1', ['E5'], [['E1', 1]], [1, 1], [1, ['E6']]],
      ['A2', [], [], [1, 0], [4, ['E1', 'E2', 'E5', 'E6']]],
    ])
  })
})

describe('the hash of the input', () => {
  const tables: AssignmentTables = {
    on: '2026-06-01',
    cases: [subject('A1'), subject('A2')],
    assessors: [who('E1'), who('E2')],
    affiliates: [],
    winners: ['F1', 'F2'],
    rivals: [],
    declared: [],
  }

  it('does not move with the rows, but with what they say', () => {
    const hash = inputHash(tables)
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(inputHash({ ...tables, cases: tables.cases.toReversed(), winners: ['F2', 'F1'] })).toBe(hash)
    expect(inputHash({ ...tables, on: '2026-06-02' })).not.toBe(hash)
    expect(inputHash({ ...tables, winners: ['F1'] })).not.toBe(hash)
    expect(inputHash({ ...tables, rivals: [['F1', 'F2']] })).not.toBe(hash)
  })
})

it('draws the same bits from a seed everywhere', () => {
  expect([seededBits('1', 'solver'), seededBits('1', 'E1'), seededBits('2', 'E1')]).toEqual([
    3551888788, 269035504, 1398629244,
  ])
  expect([mixedBits(1, 2), mixedBits(2, 1), mixedBits(0, 0)]).toEqual([3831044394, 1933950016, 0])
})
