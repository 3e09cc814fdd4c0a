import { sayChannels } from '../../core/wording/say-channels.ts'
import type { StageWords } from '../../core/wording/say.ts'
import type { Entries, Params, Refusals } from './domain.ts'

const dayKind = { natural: '日', workday: '个工作日' }

export const words: StageWords<Refusals, Entries, Params> = {
  name: '公示',
  acts: { postNotice: '张贴公示', endNotice: '公示期满办结' },
  refusals: {
    NoticeAlreadyPosted: ({ lastDay }, say) => `本轮公示已经张贴，至${say.date(lastDay)}止，不必重复张贴。`,
    NoticeNotPosted: () => '本轮名单尚未公示，暂不能办结。请先张贴公示。',
    NoticeTooShort: ({ days, kind, lastDay, asked }, say) =>
      `公示期为${days}${dayKind[kind]}，须至${say.date(lastDay)}24时止，暂不能于${say.date(asked)}截止。`,
    NoticeTooLong: ({ days, kind, lastDay, asked }, say) =>
      `公示期为${days}${dayKind[kind]}，至${say.date(lastDay)}24时止，不能改至${say.date(asked)}；确需延长的，请办理延期。`,
    ChannelMissing: ({ channels }, say) => `公示渠道不全，尚缺：${sayChannels(channels, say)}。`,
    NoticeStillRuns: ({ lastDay, on }, say) =>
      `公示期至${say.date(lastDay)}24时届满，${say.date(on)}暂不能办结，请于次日起办理。`,
  },
  entries: {
    PublicityPosted: ({ round, lastDay, names }, say) =>
      `第${round}轮公示${names.length}家，至${say.date(lastDay)}24时止：${say.list(names.map(say.application))}`,
  },
  settings: ({ period, channels }, say) => [
    {
      article: period.article,
      basis: period.basis,
      sentence: `公示期${period.bound === 'exactly' ? '为' : '不少于'}${period.days}${dayKind[period.kind]}${period.rolls ? '，末日为休息日的顺延' : '，末日不顺延'}。`,
    },
    {
      article: period.article,
      sentence: `公示渠道：${sayChannels(channels, say)}。`,
    },
  ],
}
