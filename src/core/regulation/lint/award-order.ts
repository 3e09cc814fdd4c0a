import { compare, ONE } from '../../number/arithmetic.ts'
import { type Exact, integer } from '../../number/exact.ts'
import { shareOf } from '../../number/percent.ts'
import type { Edition } from '../edition.ts'
import type { Flaw } from '../flaw.ts'
import type { Award } from '../schema/awards.ts'

/**
 * 奖项次序 Awards share a rank only as cells that nobody could hold both of. Each has a floor that can be reached, and none below it asks
 * the same applicants for a higher score.
 */
export function lintAwardOrder({ awards }: Edition): Flaw[] {
  return awards.flatMap((award, index): Flaw[] => [
    ...sameRank(awards, award, index),
    ...(percentIn(award) !== undefined && compare(shareOf(percentIn(award) ?? ''), ONE) > 0
      ? [beyondReach(award, index)]
      : []),
    ...aboveHigher(awards, award, index),
  ])
}

const areApart = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean =>
  a !== undefined && b !== undefined && !a.some((each) => b.includes(each))

/** Whether nobody could hold both: cells for other kinds of applicants, or for other sectors. */
export const areOtherCells = (a: Award, b: Award): boolean =>
  areApart(a.applicantKinds, b.applicantKinds) || areApart(a.sectors, b.sectors)

/** The floor as a percentage, where it is one. */
const percentIn = ({ floor }: Award): string | undefined =>
  floor && 'percent' in floor ? floor.percent : undefined

function sameRank(awards: readonly Award[], award: Award, index: number): Flaw[] {
  const other = awards.slice(0, index).find((each) => each.rank === award.rank && !areOtherCells(each, award))
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
        zh: '请为各奖项写明不同的等次，1 为最高；同一等次分设的奖项，应以 applicantKinds 或 sectors 写明互不相同的对象。',
        en: 'Give each a rank of its own; 1 is the highest. Cells of one tier have to differ in applicantKinds or in sectors.',
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

/** A floor in its unit: scores of both kinds are compared only with their own. */
function lineOf({ floor }: Award): { unit: 'percent' | 'points'; least: Exact; text: string } | undefined {
  if (!floor || 'byPeople' in floor) return undefined
  return 'percent' in floor
    ? { unit: 'percent', least: shareOf(floor.percent), text: floor.percent }
    : { unit: 'points', least: integer(floor.points), text: `${floor.points}` }
}

function aboveHigher(awards: readonly Award[], award: Award, index: number): Flaw[] {
  const own = lineOf(award)
  if (!own) return []
  const higher = awards.find((other) => {
    const line = lineOf(other)
    const isAbove = other.rank < award.rank && !areOtherCells(other, award)
    return isAbove && line?.unit === own.unit && compare(own.least, line.least) > 0
  })
  if (!higher) return []
  const asked = lineOf(higher)?.text ?? ''
  return [
    {
      path: ['awards', index, 'floor', own.unit],
      article: award.floor?.article ?? award.article,
      problem: {
        zh: `奖项“${award.name.zh}”的得分下限 ${own.text} 高于更高等次“${higher.name.zh}”的下限 ${asked}`,
        en: `award ${award.id} asks for ${own.text}, the higher award ${higher.id} only for ${asked}`,
      },
      mend: { zh: '请核对两个奖项的等次和得分下限。', en: 'Check the ranks and floors of the two awards.' },
    },
  ]
}
