import { sayYuan } from '../../core/wording/money.ts'
import type { Say, StageWords } from '../../core/wording/say.ts'
import { refusals, sayCeiling, sayPayable, sayPrize } from '../../parts/prize/words.en.ts'
import type { Entries, Params, Refusals } from './domain/index.ts'

const WINS: Readonly<Record<string, string>> = {
  true: 'first win',
  false: 'repeated win',
  unknown: 'earlier wins not known',
}

type Recorded = Entries['ConferralRecorded']
type Winner = Recorded['winners'][number]
function sayWinner(
  { application, award, firstWin, source, items, prize, certificateNumber }: Winner,
  say: Say,
) {
  const handed = items.length > 0 ? say.list(items) : 'nothing handed over'
  const number = certificateNumber === undefined ? '' : `, number ${certificateNumber}`
  return `${say.application(application)} wins ${say.award(award)} (${WINS[String(firstWin)]}, by ${source}): ${handed}${number}; prize: ${sayPrize(prize, award, say)}`
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
    HistoryIncomplete: ({ applications }, say) =>
      `nobody knows whether the records of earlier awards of ${say.list(applications.map(say.application))} are complete, so that this is not known to be a first win; state “unknown”, and settle it once it is known.`,
    SourceMissing: ({ applications }, say) =>
      `say from what it is known whether this is the first win of ${say.list(applications.map(say.application))}, for example the announcements of earlier years.`,
    NameHeld: ({ applications }, say) =>
      `an objection to ${say.list(applications.map(say.application))} is not settled; confer on the others first, and on it in a later round.`,
    NobodyToConfer: ({ held }, say) =>
      `an objection to each name is not settled: ${say.list(held.map(say.application))}. Confer once they are.`,
    NotYetApproved: ({ applications }, say) =>
      `${say.list(applications.map(say.application))} has not been approved; confer once it is.`,
    ...refusals,
    AwardUnknown: ({ applications }, say) =>
      `the proposed list gives ${say.list(applications.map(say.application))} no award; check the deliberation.`,
  },
  entries: {
    ConferralRecorded: ({ document, winners, totalFen, ceiling, payable, struck = [] }, say) =>
      [
        `conferred on ${winners.length} (${document}), prizes ${sayYuan(totalFen, 'en')} in all`,
        ...winners.map((winner) => sayWinner(winner, say)),
        ...(ceiling ? [sayCeiling(ceiling, say)] : []),
        ...(payable ? [sayPayable(payable, say)] : []),
        ...(struck.length > 0
          ? [`${say.list(struck.map(say.application))} was not approved, is not honoured and leaves the list`]
          : []),
      ].join('. '),
  },
  settings: () => [],
}
