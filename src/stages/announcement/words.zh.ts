import type { StageWords } from '../../core/wording/say.ts'
import { sayChannels } from '../../core/wording/say-channels.ts'
import type { Entries, Params, Refusals } from './domain/index.ts'

const dayKind = { natural: '日', workday: '个工作日' }
const audiences = { bodies: '有关单位', public: '社会' }
const lists = { candidates: '候选名单', winners: '获奖名单' }

export const words: StageWords<Refusals, Entries, Params> = {
  name: '公告',
  acts: { announce: '发布', correctAnnouncement: '更正公告' },
  refusals: {
    ChannelMissing: ({ channels }, say) =>
      `发布渠道不全，尚缺：${sayChannels(channels, say)}。请补齐后发布。`,
    DeadlineMissing: () => '公告须载明申报截止日期，请填写后发布。',
    DeadlinePast: ({ closesOn, on }, say) =>
      `申报截止日期${say.date(closesOn)}早于发布日期${say.date(on)}，请更改截止日期。`,
    CallTooShort: ({ days, kind, closesOn, earliest, inferred }, say) =>
      `公告期限不得少于${days}${dayKind[kind]}，至${say.date(earliest)}24时届满，暂不能于${say.date(closesOn)}截止申报${inferred ? '（条文未明言截止日不得在公告期限内，由文义推定）' : ''}。请将截止日期定于${say.date(earliest)}或以后。`,
    NothingAnnounced: () => '公告尚未发布，暂无可更正的内容。请先发布公告。',
    NoDeadlineNamed: ({ closesOn }, say) =>
      `本公告未载明截止日期，暂不能将截止日期定为${say.date(closesOn)}。请只更正有误的内容。`,
    DeadlineIsOver: ({ lastDay, on }, say) =>
      `公告期限已于${say.date(lastDay)}24时届满，${say.date(on)}暂不能再更正。确有错误的，请在后续公告中说明。`,
    DeadlineNotEarlier: ({ lastDay, asked }, say) =>
      `公告载明的截止日期为${say.date(lastDay)}，更正时不得提前至${say.date(asked)}。请保留原截止日期或者定于以后。`,
  },
  entries: {
    AnnouncementCorrected: ({ what, reason, from, closesOn }, say) =>
      `更正公告：${what}（${reason}）${from && closesOn && from !== closesOn ? `；截止日期由${say.date(from)}改为${say.date(closesOn)}24时` : ''}`,
    AnnouncementMade: ({ audience, channels, closesOn, listed, minimum }, say) =>
      [
        `${audience === 'bodies' ? '向有关单位发出通知' : '向社会公告'}（${sayChannels(channels, say)}）`,
        ...(closesOn ? [`至${say.date(closesOn)}24时截止`] : []),
        ...(minimum
          ? [`公告期限不少于${minimum.days}${dayKind[minimum.kind]}，至${say.date(minimum.earliest)}届满`]
          : []),
        ...(listed === undefined
          ? []
          : listed.length === 0
            ? ['本届奖项空缺']
            : [
                `名单：${say.list(listed.map(({ name, award }) => (award ? `${name}（${say.award(award)}）` : name)))}`,
              ]),
      ].join('，'),
  },
  settings: ({ article, basis, audience, channels, opensApplications, minimum, names }, say) => [
    {
      article,
      basis,
      sentence: `面向${audiences[audience]}发布，渠道：${sayChannels(channels, say)}。`,
    },
    ...(opensApplications ? [{ article, basis, sentence: '公告载明申报截止日期，申报至该日24时止。' }] : []),
    ...(minimum
      ? [
          {
            article: minimum.article,
            basis: minimum.basis,
            sentence: `公告期限不少于${minimum.days}${dayKind[minimum.kind]}，申报截止日期不得早于公告期限届满之日${minimum.rolls ? '；末日为休息日的顺延' : '；末日不顺延'}。`,
          },
        ]
      : []),
    ...(names ? [{ article, basis, sentence: `公布${lists[names]}，只列名称和奖项。` }] : []),
  ],
}
