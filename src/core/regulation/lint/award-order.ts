import { compare, ONE } from '../../number/arithmetic.ts'
import { shareOf } from '../../number/percent.ts'
import type { Edition } from '../edition.ts'
import type { Flaw } from '../flaw.ts'
import type { Award } from '../schema/awards.ts'

/** 奖项次序 Each award has a rank of its own, a floor that can be reached, and none below it asks for a higher score. */
export function lintAwardOrder({ awards }: Edition): Flaw[] {
  return awards.flatMap((award, index): Flaw[] => [
    ...sameRank(awards, award, index),
    ...(percentIn(award) !== undefined && compare(shareOf(percentIn(award) ?? ''), ONE) > 0
      ? [beyondReach(award, index)]
      : []),
    ...aboveHigher(awards, award, index),
  ])
}

/** The floor as a percentage, where it is one. */
const percentIn = ({ floor }: Award): string | undefined =>
  floor && 'percent' in floor ? floor.percent : undefined

function sameRank(awards: readonly Award[], award: Award, index: number): Flaw[] {
  const other = awards.slice(0, index).find(({ rank }) => rank === award.rank)
  if (!other) return []
  return [
    {
      path: ['awards', index, 'rank'],
      article: award.article,
      problem: {
        zh: `奖项“${other.name.zh}”与“${award.name.zh}”的等次相同，无法确定先列入哪一个`,
        en: `awards ${other.id} and ${award.id} have the same rank: which is filled first is not said`,
      },
      mend: {
        zh: '请为各奖项写明不同的等次，1 为最高。',
        en: 'Give each a rank of its own; 1 is the highest.',
      },
    },
  ]
}

const beyondReach = (award: Award, index: number): Flaw => ({
  path: ['awards', index, 'floor', 'percent'],
  article: award.floor?.article ?? award.article,
  problem: {
    zh: `奖项“${award.name.zh}”的得分下限 ${percentIn(award)} 超过满分，无人能够达到`,
    en: `award ${award.id} asks for ${percentIn(award)} of the points: nobody can reach that`,
  },
  mend: { zh: '请改为不超过 100% 的比例。', en: 'Write a share of at most 100%.' },
})

function aboveHigher(awards: readonly Award[], award: Award, index: number): Flaw[] {
  const floor = percentIn(award)
  if (floor === undefined) return []
  const higher = awards.find(
    (other) =>
      other.rank < award.rank &&
      percentIn(other) !== undefined &&
      compare(shareOf(floor), shareOf(percentIn(other) ?? '')) > 0,
  )
  if (!higher) return []
  return [
    {
      path: ['awards', index, 'floor', 'percent'],
      article: award.floor?.article ?? award.article,
      problem: {
        zh: `奖项“${award.name.zh}”的得分下限 ${floor} 高于更高等次“${higher.name.zh}”的下限 ${percentIn(higher)}`,
        en: `award ${award.id} asks for ${floor}, the higher award ${higher.id} only for ${percentIn(higher)}`,
      },
      mend: { zh: '请核对两个奖项的等次和得分下限。', en: 'Check the ranks and floors of the two awards.' },
    },
  ]
}
