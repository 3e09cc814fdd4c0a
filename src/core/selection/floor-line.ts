import { divide, HUNDRED, multiply } from '../number/arithmetic.ts'
import { integer } from '../number/exact.ts'
import { percentOf } from '../number/percent.ts'
import type { AwardFloor } from '../regulation/schema/awards.ts'
import type { Floor } from './candidate-list.ts'

/** 得分下限 The floor as scores are compared with it: percent from 0 to 100 of the standard's `totalPoints`, or by people. */
export function floorLine(floor: AwardFloor, totalPoints: number): Floor {
  if ('byPeople' in floor) return { byPeople: true }
  const { inclusive } = floor
  if ('percent' in floor) return { percent: percentOf(floor.percent), inclusive }
  return { percent: divide(multiply(integer(floor.points), HUNDRED), integer(totalPoints)), inclusive }
}
