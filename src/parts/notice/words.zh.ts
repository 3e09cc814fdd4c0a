import type { Say, Sentences, Statement } from '../../core/wording/say.ts'
import { sayChannels } from '../../core/wording/say-channels.ts'
import type { CorrectionEntries, NoticeRefusals, NoticeSettings } from './domain/index.ts'

export const dayKind = { natural: '日', workday: '个工作日' }

/** What a stage calls its notice, its period, and the act of posting it. */
export type Called = { readonly notice: string; readonly period: string; readonly post: string }

export const refusals = ({ notice, period, post }: Called): Sentences<NoticeRefusals> => ({
  NoticeAlreadyPosted: ({ lastDay }, say) =>
    `本轮${notice}已经${post}，至${say.date(lastDay)}止，不必重复${post}。`,
  NoticeNotPosted: () => `本轮${notice}尚未${post}，暂不能办理。请先${post}${notice}。`,
  NoticeTooShort: ({ days, kind, lastDay, asked }, say) =>
    `${period}为${days}${dayKind[kind]}，须至${say.date(lastDay)}24时止，暂不能于${say.date(asked)}截止。`,
  NoticeTooLong: ({ days, kind, lastDay, asked }, say) =>
    `${period}为${days}${dayKind[kind]}，至${say.date(lastDay)}24时止，不能改至${say.date(asked)}；确需延长的，请办理延期。`,
  ChannelMissing: ({ channels }, say) =>
    `${notice}渠道不全，尚缺：${sayChannels(channels, say)}。请补齐后${post}。`,
  NoticeStillRuns: ({ lastDay, on }, say) =>
    `${period}至${say.date(lastDay)}24时届满，${say.date(on)}暂不能办结，请于次日起办理。`,
  NoticeIsOver: ({ lastDay, on }, say) =>
    `${period}已于${say.date(lastDay)}24时届满，${say.date(on)}暂不能再更正本轮${notice}。确有错误的，请更正案卷记录，并在后续公告中说明。`,
  NameNotOnNotice: ({ names }, say) =>
    `${say.list(names.map(say.application))}不在本轮${notice}所列名单内，请核对名称后更正。`,
  NamesAreMaterial: () =>
    `所列名单有误的，公众无从据以提出意见，属于实质更正，${period}自更正之日起重新计算。请按实质更正办理。`,
})

export const entries = ({ notice, period }: Called): Sentences<CorrectionEntries> => ({
  NoticeCorrected: ({ what, reason, material, names, lastDay }, say) =>
    [
      `更正${notice}：${what}（${reason}）`,
      ...(names ? [`涉及${say.list(names.map(say.application))}`] : []),
      material
        ? `${period}自更正之日起重新计算，至${say.date(lastDay)}24时止`
        : `${period}不变，仍至${say.date(lastDay)}24时止`,
    ].join('；'),
})

export const settings = (
  { notice, period: name }: Called,
  { period, channels }: NoticeSettings,
  say: Say,
): Statement[] => [
  {
    article: period.article,
    basis: period.basis,
    sentence: `${name}${period.bound === 'exactly' ? '为' : '不少于'}${period.days}${dayKind[period.kind]}${period.rolls ? '，末日为休息日的顺延' : '，末日不顺延'}。`,
  },
  { article: period.article, sentence: `${notice}渠道：${sayChannels(channels, say)}。` },
]
