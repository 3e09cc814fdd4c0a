import { sayYuan } from '../../core/wording/money.ts'
import type { Say, StageWords } from '../../core/wording/say.ts'
import type { Entries, Params, Refusals } from './domain/index.ts'

const because = {
  firstWin: 'a first win',
  repeatWin: 'paid on a repeated win too',
  firstWinOnly: 'for first wins only',
  noneOnRepeat: 'no prize on a repeated win',
}

type Winner = Entries['ConferralRecorded']['winners'][number]
function sayWinner(
  { application, award, firstWin, source, items, prize, certificateNumber }: Winner,
  say: Say,
) {
  const money = prize.lines
    .map(({ article, yuan, among, why, fen }) => {
      const divided = among > 1 ? `divided among ${among}, ` : ''
      return `${say.article(article)} gives ${sayYuan(yuan * 100, 'en')}, ${divided}${because[why]}: ${sayYuan(fen, 'en')}`
    })
    .join('; ')
  const handed = items.length > 0 ? say.list(items) : 'nothing handed over'
  const number = certificateNumber === undefined ? '' : `, number ${certificateNumber}`
  return `${say.application(application)} wins ${say.award(award)} (${firstWin ? 'first win' : 'repeated win'}, by ${source}): ${handed}${number}${money === '' ? '' : `; prize: ${money}`}`
}

export const words: StageWords<Refusals, Entries, Params> = {
  name: 'conferral',
  acts: { conferAll: 'confer' },
  refusals: {
    NotAWinner: ({ application }, say) =>
      `${say.application(application)} was not approved in this round and nothing can be conferred on it; check the application number.`,
    NamedTwice: ({ application }, say) => `${say.application(application)} is entered twice; keep one.`,
    FirstWinUnknown: ({ applications }, say) =>
      `it is not said whether this is the first win of ${say.list(applications.map(say.application))}, so that the prize cannot be fixed; look it up in the register, earlier editions included.`,
    SourceMissing: ({ applications }, say) =>
      `say from what it is known whether this is the first win of ${say.list(applications.map(say.application))}, for example the announcements of earlier years.`,
    AwardUnknown: ({ applications }, say) =>
      `the proposed list gives ${say.list(applications.map(say.application))} no award; check the deliberation.`,
  },
  entries: {
    ConferralRecorded: ({ document, winners, totalFen }, say) =>
      `conferred on ${winners.length} (${document}), prizes ${sayYuan(totalFen, 'en')} in all. ${winners.map((winner) => sayWinner(winner, say)).join('. ')}`,
  },
  settings: () => [],
}
