import { sayChannels } from '../../core/wording/say-channels.ts'
import type { StageWords } from '../../core/wording/say.ts'
import type { Entries, Params, Refusals } from './domain.ts'

const dayKind = { natural: 'days', workday: 'working days' }

export const words: StageWords<Refusals, Entries, Params> = {
  name: 'public notice',
  acts: { postNotice: 'post the notice', endNotice: 'conclude the notice' },
  refusals: {
    NoticeAlreadyPosted: ({ lastDay }, say) =>
      `this round has been posted until ${say.date(lastDay)}; there is no need to post it again.`,
    NoticeNotPosted: () => 'the list of this round has not been posted; post it first.',
    NoticeTooShort: ({ days, kind, lastDay, asked }, say) =>
      `the notice runs ${days} ${dayKind[kind]}, until 24:00 of ${say.date(lastDay)}; it cannot end on ${say.date(asked)}.`,
    NoticeTooLong: ({ days, kind, lastDay, asked }, say) =>
      `the notice runs ${days} ${dayKind[kind]}, until 24:00 of ${say.date(lastDay)}; it cannot be set to ${say.date(asked)}. An extension is an act of its own.`,
    ChannelMissing: ({ channels }, say) =>
      `the notice has not been posted everywhere; still missing: ${sayChannels(channels, say)}.`,
    NoticeStillRuns: ({ lastDay, on }, say) =>
      `the notice runs until 24:00 of ${say.date(lastDay)}; on ${say.date(on)} it cannot be concluded yet. Come back the day after.`,
  },
  entries: {
    PublicityPosted: ({ round, lastDay, names }, say) =>
      `round ${round}: ${names.length} names posted until 24:00 of ${say.date(lastDay)}: ${say.list(names.map(say.application))}`,
  },
  settings: ({ period, channels }, say) => [
    {
      article: period.article,
      basis: period.basis,
      sentence: `The notice runs ${period.bound === 'exactly' ? 'exactly' : 'at least'} ${period.days} ${dayKind[period.kind]}; ${period.rolls ? 'a last day off rolls on' : 'its last day does not roll'}.`,
    },
    {
      article: period.article,
      sentence: `Posted through: ${sayChannels(channels, say)}.`,
    },
  ],
}
