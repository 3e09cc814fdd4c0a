import { seatsOwed } from '../../selection/quotas.ts'
import type { Edition } from '../edition.ts'
import type { Flaw } from '../flaw.ts'

/** 名额 Every award has a limit, and no seat is reserved that a limit around it does not hold. */
export function lintQuotas({ awards, quotas }: Edition): Flaw[] {
  const unlimited = awards
    .filter(({ id }) => !quotas.some((quota) => quota.awards.includes(id)))
    .map((award) => ({
      path: ['awards', awards.indexOf(award)],
      article: award.article,
      problem: { zh: `奖项“${award.name.zh}”没有名额上限`, en: `award ${award.id} has no quota` },
      mend: {
        zh: '请在 quotas 中写明其名额及条款。',
        en: 'State its seats, with their article, under quotas.',
      },
    }))
  const overbooked = quotas.flatMap((outer, index) => {
    const reserved = seatsOwed(outer, quotas, {})
    if (reserved <= outer.max) return []
    return [
      {
        path: ['quotas', index, 'max'],
        article: outer.article,
        problem: {
          zh: `名额 ${outer.id} 上限为 ${outer.max}，但其中保留的名额合计为 ${reserved}，无法满足`,
          en: `quota ${outer.id} has ${outer.max} seats, but ${reserved} are reserved inside it: it cannot be met`,
        },
        mend: { zh: '请核对上限与保留名额。', en: 'Check the limit against the reserved seats.' },
      },
    ]
  })
  return [...unlimited, ...overbooked]
}
