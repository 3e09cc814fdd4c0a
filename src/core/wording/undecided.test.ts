import { describe, expect, it } from 'vitest'
import type { Edition } from '../regulation/edition.ts'
import { settledBothWays, withGap } from './undecided.ts'

describe('what two answers leave of a sentence', () => {
  it.each([
    ['公示1日，末日顺延。', '公示60个工作日，末日顺延。', '公示〔待定〕日，末日顺延。'],
    ['每家由1名评审', '每家由15名评审', '每家由〔待定〕名评审'],
    ['Posted for 1 day.', 'Posted for 60 working days.', 'Posted for 〔待定〕'],
    ['材料99%、现场1%汇总', '材料1%、现场99%汇总', '材料〔待定〕、现场〔待定〕汇总'],
    ['3人中2/3以上', '3人中1以上', '3人中〔待定〕以上'],
    ['对所有人相同。', '对所有人相同。', '对所有人相同。'],
  ])('%s / %s', (one, other, left) => {
    expect(withGap(one, other, '〔待定〕')).toBe(left)
  })
})

describe('settings with points that nobody has decided', () => {
  const point = { question: { zh: '', en: '' }, decidedBy: 'committee', decideBefore: 'a', article: '1' }
  const edition = {
    openPoints: [
      { ...point, id: 'days', answer: { form: 'whole', min: 1, max: 60 } },
      { ...point, id: 'rolls', answer: { form: 'yesNo' }, default: true },
      { ...point, id: 'shares', answer: { form: 'weights', steps: ['x', 'y'] } },
    ],
  } as unknown as Edition

  it('are settled both ways, and by what holds where there is a default', () => {
    const settings = { days: { decide: 'days' }, rolls: { decide: 'rolls' }, shares: { decide: 'shares' } }
    expect(settledBothWays(edition, settings)).toEqual([
      { days: 1, rolls: true, shares: { x: '1%', y: '99%' } },
      { days: 60, rolls: true, shares: { x: '0.5%', y: '99.5%' } },
    ])
  })
})
