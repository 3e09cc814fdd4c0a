import type { Say, Sentences, Statement } from '../../core/wording/say.ts'
import { sayChannels } from '../../core/wording/say-channels.ts'
import type { CorrectionEntries, NoticeRefusals, NoticeSettings } from './domain/index.ts'

export const dayKind = { natural: 'days', workday: 'working days' }

/** What a stage calls its notice: `notice`, `consultation`. */
export type Called = string

export const refusals = (called: Called): Sentences<NoticeRefusals> => ({
  NoticeAlreadyPosted: ({ lastDay }, say) =>
    `this round has been posted until ${say.date(lastDay)}; there is no need to post it again.`,
  NoticeNotPosted: () => 'the list of this round has not been posted; post it first.',
  NoticeTooShort: ({ days, kind, lastDay, asked }, say) =>
    `the ${called} runs ${days} ${dayKind[kind]}, until 24:00 of ${say.date(lastDay)}; it cannot end on ${say.date(asked)}.`,
  NoticeTooLong: ({ days, kind, lastDay, asked }, say) =>
    `the ${called} runs ${days} ${dayKind[kind]}, until 24:00 of ${say.date(lastDay)}; it cannot be set to ${say.date(asked)}. An extension is an act of its own.`,
  ChannelMissing: ({ channels }, say) =>
    `the ${called} has not been posted everywhere; still missing: ${sayChannels(channels, say)}. Add them, then post it.`,
  NoticeStillRuns: ({ lastDay, on }, say) =>
    `the ${called} runs until 24:00 of ${say.date(lastDay)}; on ${say.date(on)} it cannot be concluded yet. Come back the day after.`,
  NoticeIsOver: ({ lastDay, on }, say) =>
    `the ${called} was over at 24:00 of ${say.date(lastDay)}; on ${say.date(on)} it is no longer corrected. Correct the record itself, and say so in the announcement that follows.`,
  NameNotOnNotice: ({ names }, say) =>
    `${say.list(names.map(say.application))} is not on the list of this round; check the name, then correct the ${called}.`,
  NamesAreMaterial: () =>
    `a list with a wrong name gives the public nothing to judge by: its correction is a material one, and the period starts anew. Record it as material.`,
})

export const entries = (called: Called): Sentences<CorrectionEntries> => ({
  NoticeCorrected: ({ what, reason, material, names, lastDay }, say) =>
    [
      `the ${called} is corrected: ${what} (${reason})`,
      ...(names ? [`it concerns ${say.list(names.map(say.application))}`] : []),
      material
        ? `the period starts anew and runs until 24:00 of ${say.date(lastDay)}`
        : `the period still ends at 24:00 of ${say.date(lastDay)}`,
    ].join('; '),
})

export const settings = (called: Called, { period, channels }: NoticeSettings, say: Say): Statement[] => [
  {
    article: period.article,
    basis: period.basis,
    sentence: `The ${called} runs ${period.bound === 'exactly' ? 'exactly' : 'at least'} ${period.days} ${dayKind[period.kind]}; ${period.rolls ? 'a last day off rolls on' : 'its last day does not roll'}.`,
  },
  { article: period.article, sentence: `Posted through: ${sayChannels(channels, say)}.` },
]
