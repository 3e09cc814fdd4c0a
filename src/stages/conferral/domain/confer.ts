import { z } from 'zod'
import { ok } from '../../../core/basics/result.ts'
import { actOf, contract, refusalsOf } from '../../../core/process/stage.ts'
import { honoursOf } from './honours.ts'
import { type Prize, prizeOf } from './prize.ts'

export type Refusals = {
  NotAWinner: { application: string }
  NamedTwice: { application: string }
  FirstWinUnknown: { applications: string[] }
  SourceMissing: { applications: string[] }
  AwardUnknown: { applications: string[] }
}
const refuse = refusalsOf<Refusals>('stages/conferral')

export type Winner = {
  application: string
  award: string
  firstWin: boolean
  source: string
  items: string[]
  grantedBy: string[]
  prize: Prize
  certificateNumber?: string
}
export type Entries = {
  ConferralRecorded: { document: string; winners: Winner[]; totalFen: number }
}

const firstTwice = (ids: readonly string[]) => ids.find((id, index) => ids.indexOf(id) !== index)

/**
 * 表彰 Confers on every approved name of the round what the edition gives: honour, and money by whether it is a first win. Who won
 * before, under earlier editions too, is known to people and comes with its source.
 */
export const conferAll = actOf<object, object>()({
  by: ['step'],
  input: z.strictObject({
    document: z.string().min(1),
    firstWins: z.array(
      z.strictObject({
        application: z.string(),
        firstWin: z.boolean(),
        source: z.string(),
        certificateNumber: z.string().min(1).exactOptional(),
      }),
    ),
  }),
  decide: ({ edition, view, cohort, step }, { document, firstWins }) => {
    const cited = [step.article]
    const moneyCited = [edition.repeatWin.article]
    const stated = firstWins.map(({ application }) => application)
    const stranger = stated.find((application) => !cohort.includes(application))
    if (stranger !== undefined) return refuse('NotAWinner', cited, { application: stranger })
    const twice = firstTwice(stated)
    if (twice !== undefined) return refuse('NamedTwice', cited, { application: twice })
    const silent = cohort.filter((application) => !stated.includes(application))
    if (silent.length > 0) return refuse('FirstWinUnknown', moneyCited, { applications: silent })
    const unsourced = firstWins.filter(({ source }) => source.trim() === '')
    if (unsourced.length > 0) {
      const applications = unsourced.map(({ application }) => application)
      return refuse('SourceMissing', moneyCited, { applications })
    }
    const listed = view.candidates?.candidates ?? {}
    const byRank = [...edition.awards].sort((a, b) => a.rank - b.rank)
    const lists = byRank.map(({ id }) => [id, listed[id] ?? []] as const)
    const awardOf = (application: string) => lists.find(([, names]) => names.includes(application))?.[0]
    const unlisted = cohort.filter((application) => awardOf(application) === undefined)
    if (unlisted.length > 0) return refuse('AwardUnknown', cited, { applications: unlisted })
    const order = lists.flatMap(([, names]) => names).filter((application) => cohort.includes(application))
    const winners = order.flatMap((application): Winner[] => {
      const award = awardOf(application)
      const own = firstWins.find((each) => each.application === application)
      if (award === undefined || !own) return []
      const among = order.filter((other) => awardOf(other) === award).length
      const { firstWin, source, certificateNumber } = own
      return [
        {
          application,
          award,
          firstWin,
          source,
          ...honoursOf(edition, award, firstWin),
          prize: prizeOf(edition, award, firstWin, among),
          ...(certificateNumber === undefined ? {} : { certificateNumber }),
        },
      ]
    })
    const totalFen = winners.reduce((sum, { prize }) => sum + prize.fen, 0)
    return ok({
      entries: [
        { type: 'ConferralRecorded', data: { document, winners, totalFen } },
        ...winners.map(({ application, award, items, prize, firstWin }) =>
          contract('HonourConferred', { application, award, items, prizeFen: prize.fen, firstWin }),
        ),
      ],
      conclude: { passed: [...cohort], out: [] },
    })
  },
})
