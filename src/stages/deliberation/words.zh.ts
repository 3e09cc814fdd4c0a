import type { Say, StageWords } from '../../core/wording/say.ts'
import { sayPercent } from '../../core/wording/score.ts'
import { sayShare } from '../../core/wording/share.ts'
import type { Entries, Params, Refusals } from './domain/index.ts'

const bases = { present: '出席成员', roster: '全体成员', cast: '投票成员' }
const choices = { for: '同意', against: '不同意', abstain: '弃权' }
const authorities = { recommends: '提出拟奖名单，报请批准', decides: '审定拟奖名单' }

const quorumIn = ({ base, present, needed, recused }: Refusals['QuorumNotReached']) =>
  `应到${base}人${recused > 0 ? `（回避${recused}人不计入）` : ''}，实到${present}人，须到${needed}人，还差${needed - present}人`

const closed = {
  otherKind: '不属于该奖项的申报主体类型',
  otherSector: '不属于该奖项的行业类别',
  sectorUnknown: '的行业类别尚未载明',
  closed: '不符合该奖项的专门条件',
}

const sayMajority = ({ share, inclusive, of }: Params['majority']) =>
  share === '1'
    ? `${bases[of]}全部同意`
    : inclusive
      ? `同意票达到${bases[of]}的${sayShare(share, 'zh')}（含本数）`
      : `同意票超过${bases[of]}的${sayShare(share, 'zh')}`

const sayFloor = (floor: string) => (floor === '' ? '规定的得分' : sayPercent(floor.replace(/%$/, ''), 'zh'))

type Case = Entries['DeliberationConcluded']['cases'][number]
function sayCase(each: Case, say: Say) {
  const { application, award, ballot, quorum, recused, outcome, adopted, reason, offQuota } = each
  const votes = `同意${ballot.for}票、不同意${ballot.against}票、弃权${ballot.abstain}票`
  const line = `基数${ballot.base}，须${ballot.needed}票；应到${quorum.base}人，实到${quorum.present}人`
  const away = recused.length > 0 ? `，回避${say.list(recused)}` : ''
  const result =
    outcome === 'carried'
      ? `通过，列入${say.award(award)}${offQuota ? '（不占名额）' : ''}`
      : outcome === 'notCarried'
        ? '未通过'
        : `${adopted === null ? '不列入' : `调整至${say.award(adopted)}`}，理由：${reason ?? ''}`
  return `${say.application(application)}（${votes}；${line}${away}）${result}`
}

export const words: StageWords<Refusals, Entries, Params> = {
  name: '审议',
  acts: {
    openMeeting: '召开会议',
    recordAttendance: '记录到会变动',
    declareRecusal: '回避',
    castBallot: '投票',
    countBallots: '无记名投票计票',
    propose: '提出拟奖名单',
  },
  refusals: {
    NoCandidateList: () => '候选名单尚未提交，暂不能开会审议。请先完成综合评价。',
    NoMeeting: () => '会议尚未召开，暂不能办理。请先记录到会情况。',
    MemberTwice: ({ person }) => `${person}在名册、到会名单或参加表决的名单中重复，请核对。`,
    NotAMember: ({ person }) => `${person}不在成员名册内，暂不能参加表决。请核对名册。`,
    NotPresent: ({ person }) => `${person}未出席本次会议，暂不能投票。`,
    QuorumNotReached: (data, say) =>
      data.application === undefined
        ? `会议未达到法定人数：${quorumIn(data)}。请待到会人数达到后继续，或者另行召集会议。`
        : `审议${say.application(data.application)}时未达到法定人数：${quorumIn(data)}。请待到会人数达到后继续，或者另行召集会议审议。`,
    RecusedAlready: ({ person, application }, say) =>
      `${person}对${say.application(application)}已经回避，不必重复记录。`,
    BallotIsSecret: () => '本环节为无记名投票，不逐人记录选择。请由计票人录入计票结果。',
    BallotIsOpen: () => '本环节为记名投票，请由成员逐人投票，不录入汇总计票。',
    BallotCastAlready: ({ member, application }, say) =>
      `${member}对${say.application(application)}已经投票，不能再次投票。`,
    BallotCountedAlready: ({ application }, say) =>
      `${say.application(application)}已经计票，暂不能再变动；确需重新表决的，请另行召集会议。`,
    BallotReplacementUnfit: ({ member, application }, say) =>
      `更正后的内容须仍是${member}对${say.application(application)}的投票（同意、不同意或者弃权），请核对后再办理。`,
    VoterCannotVote: ({ member, application }, say) =>
      `${member}未出席或者对${say.application(application)}已回避，不能计入投票人。请核对投票名单。`,
    CountDoesNotFit: ({ application, tookPart, counted }, say) =>
      `${say.application(application)}投票${tookPart}人，计票${counted}票，两数不符。请重新清点。`,
    NotACandidate: ({ application }, say) =>
      `${say.application(application)}不在提交审议的候选名单内，暂不能表决或列入。请核对编号。`,
    NotVotedOn: ({ applications }, say) =>
      `尚未表决：${say.list(applications.map(say.application))}。请逐一表决后再提出名单。`,
    DepartureTwice: ({ application }, say) => `${say.application(application)}的变更重复填写，请保留一项。`,
    DepartureWithoutReason: ({ application }, say) =>
      `${say.application(application)}的安排与候选名单不一致，须说明理由。请补充理由。`,
    DepartsFromNothing: ({ application, award }, say) =>
      `${say.application(application)}原本列入${say.award(award)}，无须填写变更。`,
    NotCarried: ({ application, for: yes, needed, base }, say) =>
      `${say.application(application)}得同意${yes}票，基数${base}，须${needed}票，表决未通过，不能列入拟奖名单。`,
    OnlyToLowerAward: ({ application, award, to }, say) =>
      `${say.application(application)}列入${say.award(award)}候选，只能调整到较低等次，不能调整至“${say.award(to)}”。`,
    BelowFloor: ({ application, award, percent, floor }, say) =>
      `${say.award(award)}须达到${sayFloor(floor)}，${say.application(application)}${percent === '' ? '没有得分' : `得分为${sayPercent(percent, 'zh')}`}，暂不能列入。`,
    AwardNotOpen: ({ application, award, why }, say) =>
      `${say.application(application)}${closed[why]}，暂不能调整到${say.award(award)}。请另行安排，或者不列入名单。`,
    AboveBand: ({ application, award, percent }, say) =>
      `${say.application(application)}得分为${sayPercent(percent, 'zh')}，属于上一等次的分数段，已决定不列入${say.award(award)}。`,
    QuotaExceeded: ({ awards, max, count }, say) =>
      `${say.list(awards.map(say.award))}名额为${max}个，现提出${count}个，超出${count - max}个。请减少后再提出。`,
    SeatsReserved: ({ awards, max, count, reserved }, say) =>
      `${say.list(awards.map(say.award))}名额合计${max}个，其中尚须保留${reserved}个，现提出${count}个，超出${count + reserved - max}个。请减少后再提出。`,
    ExceedsAsARule: ({ quota, awards, max, count }, say) =>
      `${say.list(awards.map(say.award))}原则上不超过${max}个，现提出${count}个，超出${count - max}个。请减少；确需超出的，在 exceed 中就名额〔${quota}〕说明理由和同意机关。`,
    NothingToExceed: ({ quota }) => `名额〔${quota}〕并未超出或者不得超出，无须填写超出名额的理由，请删去。`,
    VacancyNotAllowed: ({ award, listed, proposed }, say) =>
      `${say.award(award)}候选${listed}个，现提出${proposed}个；${proposed === 0 ? '该奖项不得全部空缺' : '该奖项不得少额授予'}。请重新审议。`,
  },
  entries: {
    MeetingOpened: ({ sitting, roster, present, quorum, agenda }, say) =>
      `第${sitting}次会议：成员${roster.length}人，到会${present.length}人（${say.list([...present])}），法定人数${quorum.needed}人${agenda === undefined ? '' : `；议题：${agenda}`}`,
    AttendanceRecorded: ({ left, came, present, quorum }, say) =>
      `${left.length > 0 ? `${say.list(left)}离会，` : ''}${came.length > 0 ? `${say.list(came)}到会，` : ''}现到会${present.length}人，${quorum.reached ? '达到' : '未达到'}法定人数${quorum.needed}人`,
    BallotCast: ({ application, award, member, choice }, say) =>
      `${member}对${say.application(application)}列入${say.award(award)}投票：${choices[choice]}`,
    BallotsCounted: ({ application, award, tookPart, for: yes, against, abstain }, say) =>
      `${say.application(application)}列入${say.award(award)}：${tookPart.length}人投票，同意${yes}票、不同意${against}票、弃权${abstain}票`,
    DeliberationConcluded: ({ authority, sitting, roster, present, cases, notListed, exceeded = [] }, say) =>
      [
        `第${sitting}次会议${authorities[authority]}（成员${roster}人，到会${present}人）：`,
        cases.map((each) => sayCase(each, say)).join('；'),
        notListed.length > 0 ? `；不在候选名单内：${say.list(notListed.map(say.application))}` : '',
        ...exceeded.map(
          ({ awards, max, count, reason, approvedBy }) =>
            `；${say.list(awards.map(say.award))}原则上${max}个，提出${count}个，经${approvedBy}同意，理由：${reason}`,
        ),
      ].join(''),
  },
  folded: {
    BallotCast: (all, say) => {
      const [first] = all
      const by = (wanted: keyof typeof choices) => all.filter(({ choice }) => choice === wanted)
      const counts = (['for', 'against', 'abstain'] as const)
        .filter((wanted) => by(wanted).length > 0)
        .map(
          (wanted) =>
            `${choices[wanted]}${by(wanted).length}票（${say.list(by(wanted).map(({ member }) => member))}）`,
        )
      return `${say.application(first?.application ?? '')}列入${say.award(first?.award ?? '')}：${say.list(counts)}`
    },
  },
  settings: ({ authority, ballot, quorum, majority, departures }, say) => [
    {
      article: quorum.article,
      basis: quorum.basis,
      sentence: `会议须有不少于${sayShare(quorum.share, 'zh')}的成员到会，回避成员不计入基数。`,
    },
    {
      article: majority.article,
      basis: majority.basis,
      sentence: `${ballot === 'open' ? '记名' : '无记名'}投票，${sayMajority(majority)}为通过，回避成员不计入基数。`,
    },
    { article: majority.article, sentence: `${say.role('committee')}${authorities[authority]}。` },
    ...(departures
      ? [
          {
            article: departures.article,
            basis: departures.basis,
            sentence:
              departures.lowerTier === 'next-in-rank'
                ? '达到较高等次分数线的，审议中可以调整到较低等次，须说明理由。'
                : '达到较高等次分数线的，审议中不得调整到较低等次。',
          },
        ]
      : []),
  ],
}
