import type { Text } from '../basics/text.ts'

/** Why there is no figure: said in words, so that nobody reads a number that is none. */
export type NoFigure = {
  readonly code:
    | 'NoScores'
    | 'OneApplication'
    | 'SingleScores'
    | 'NotCrossed'
    | 'NoDifference'
    | 'NegativeScores'
    | 'NoLine'
}

const REASONS: Readonly<Record<NoFigure['code'], Text>> = {
  NoScores: { zh: '没有评审员打分', en: 'there is no score of an assessor' },
  OneApplication: {
    zh: '可比较的申报只有一份，无从计算',
    en: 'there is only one application to compare, so nothing can be computed',
  },
  SingleScores: {
    zh: '每份申报只有一名评审员打分，看不出评审员之间是否一致',
    en: 'every application was scored by one assessor only, so agreement between assessors cannot be seen',
  },
  NotCrossed: {
    zh: '评审员打分的申报不尽相同，此项不适用',
    en: 'not every assessor scored every application, so this figure does not apply',
  },
  NoDifference: {
    zh: '得分之间没有差别，此项无从计算',
    en: 'the scores do not differ, so this figure cannot be computed',
  },
  NegativeScores: {
    zh: '得分中有负数，比率尺度不适用',
    en: 'there are negative scores, so the ratio scale does not apply',
  },
  NoLine: {
    zh: '名额不少于申报数，不存在分数线',
    en: 'there are as many places as applications, so there is no line',
  },
}

export const explainNoFigure = ({ code }: NoFigure): Text => REASONS[code]
