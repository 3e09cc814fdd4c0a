import { describe, expect, it } from 'vitest'
import { edition } from './under-test.ts'

const revocation = (id: string) => {
  const found = edition().revocations.find((one) => one.id === id)
  if (!found) throw new Error(`no revocation ${id}`)
  const { text: _, note: __, threshold: ___, ...rest } = found
  return rest
}

/** What article 19 has in common for its four cases: title and public notice, and nothing of money, window or ban. */
const taken = {
  incidentDomains: [],
  openList: false,
  windowYears: null,
  discretionary: false,
  proposedBy: 'committee',
  decidedBy: 'approver',
  revokes: true,
  takesBack: [],
  clawback: 'unclear',
  banYears: null,
  announced: true,
  basis: 'explicit',
}

describe('how a title is revoked', () => {
  it('[CC19.1] by the government, asked by the joint conference, in one of four cases; money is unclear, no ban', () => {
    const cases = edition().revocations.filter(({ article }) => article.startsWith('19'))
    expect(cases.map(({ id, article }) => [id, article])).toEqual([
      ['grave-incident', '19(1)'],
      ['failed-spot-check', '19(2)'],
      ['complaint-and-decline', '19(3)'],
      ['other-grave-problem', '19(4)'],
    ])
    for (const { id } of cases)
      expect(revocation(id)).toMatchObject({
        ...taken,
        incidentDomains: expect.any(Array),
        openList: expect.any(Boolean),
      })
    expect(cases[0]?.note?.zh).toContain('须经法制审核')
  })

  it('[CC19.2] after a major accident or a major mass incident', () => {
    expect(revocation('grave-incident')).toEqual({
      id: 'grave-incident',
      trigger: 'incident',
      article: '19(1)',
      ...taken,
      incidentDomains: ['quality', 'environment', 'workSafety', 'health'],
      openList: true,
    })
    const { text, threshold } = edition().revocations.find(({ id }) => id === 'grave-incident') ?? {}
    expect([text?.zh, threshold?.zh]).toEqual([
      '获奖后发生重大事故或引发重大群体性事件的',
      '重大（由主管机关或人认定）',
    ])
  })

  it('[CC19.3] when a product fails a spot-check at city level or above', () => {
    expect(revocation('failed-spot-check')).toEqual({
      id: 'failed-spot-check',
      trigger: 'other',
      article: '19(2)',
      ...taken,
    })
  })

  it('[CC19.4] when a major complaint and a clear drop come together, which is our reading', () => {
    expect(revocation('complaint-and-decline')).toEqual({
      id: 'complaint-and-decline',
      trigger: 'other',
      article: '19(3)',
      ...taken,
    })
    const { threshold, note } = edition().revocations.find(({ id }) => id === 'complaint-and-decline') ?? {}
    expect(threshold?.zh).toBe('两项同时具备（由人认定）')
    expect(note?.zh).toContain('暂按同时具备处理')
  })

  it('[CC19.5] for another serious problem with a bad effect on society', () => {
    expect(revocation('other-grave-problem')).toEqual({
      id: 'other-grave-problem',
      trigger: 'other',
      article: '19(4)',
      ...taken,
    })
  })

  it('[CC20.1] [CC20.2] after fraud: the award, in public, with five years without applying; money is unclear', () => {
    expect(revocation('fraud')).toEqual({
      id: 'fraud',
      trigger: 'fraud',
      article: '20',
      ...taken,
      banYears: 5,
    })
    expect(edition().revocations.find(({ id }) => id === 'fraud')?.note?.zh).toContain(
      '建议主管部门处理责任人',
    )
    expect(edition().revocations.length).toBe(5)
  })
})
