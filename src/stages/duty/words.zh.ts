import type { Say, StageWords } from '../../core/wording/say.ts'
import type { Entries, Params, Refusals } from './domain/index.ts'

const TRAINING: Readonly<Record<string, string>> = {
  training: '培训',
  examination: '考核',
  appraisal: '考评',
}
const TIMINGS = { early: '提前报送', inTime: '按期报送', late: '逾期报送' }
const ENDS = { revoked: '奖励已经撤销', closed: '获奖者已经终止' }

type Of = { application: string; duty: string; year?: number }
const of = ({ application, duty, year }: Of, say: Say) =>
  `${say.application(application)}${year === undefined ? `的义务“${say.duty(duty)}”` : `${year}年度的报告（“${say.duty(duty)}”）`}`
const recorded = (about: Of & { article: string }, say: Say) =>
  `${say.application(about.application)}${about.year === undefined ? '' : `${about.year}年度`}${say.article(about.article)}规定的${about.year === undefined ? '义务' : '报告'}`
const lasting = ({ textEndedOn }: { textEndedOn?: string }, say: Say) =>
  textEndedOn === undefined
    ? ''
    : `。办法有效期已于${say.date(textEndedOn)}届满，获奖在有效期内、义务仍须履行，系据此作出的判断`

export const words: StageWords<Refusals, Entries, Params> = {
  name: '获奖后义务',
  acts: {
    submitReport: '报送报告',
    acceptReport: '接收报告',
    returnReport: '退回报告',
    remind: '提醒',
    recordMissed: '记录未报',
    recordDone: '记录履行情况',
    nameExecutive: '推荐高层管理人员入库',
    excuse: '免除',
  },
  refusals: {
    NotAWinner: ({ application }, say) =>
      `${say.application(application)}在本届没有获奖，不承担获奖后的义务，请核对申报编号。`,
    DutyUnknown: ({ duty, known }, say) =>
      `办法没有编号为“${duty}”的义务，现有：${known.length === 0 ? '无' : say.list(known.map((each) => `“${say.duty(each)}”（${each}）`))}，请核对。`,
    NotAReport: ({ duty }, say) => `“${say.duty(duty)}”不是按年度报送的义务，请以“记录履行情况”办理。`,
    IsAReport: ({ duty }, say) => `“${say.duty(duty)}”按年度报送，请以“报送报告”办理并注明年度。`,
    NotForThePool: ({ duty, serving }, say) =>
      `“${say.duty(duty)}”与专家库无关，暂不能据此推荐人员。${serving.length === 0 ? '办法没有规定高层管理人员入库。' : `请改用：${say.list(serving.map((each) => `“${say.duty(each)}”（${each}）`))}。`}`,
    YearMissing: ({ duty, years }, say) =>
      `“${say.duty(duty)}”按年度履行，请注明年度：${say.list(years.map(String))}。`,
    YearNotOwed: ({ duty, year, years }, say) =>
      `“${say.duty(duty)}”没有${year}年度的报送要求，应报年度为：${years.length === 0 ? '无' : say.list(years.map(String))}，请核对。`,
    DutyEnded: ({ why, since, ...about }, say) =>
      `${ENDS[why]}，自${say.date(since)}起${of(about, say)}不再需要，无须报送、免除或者记录未报。`,
    HandedInAlready: ({ accepted, ...about }, say) =>
      `${of(about, say)}已经${accepted ? '履行并接收' : '报送，尚待接收'}，不必再办。${accepted ? '' : '需要补充的，请先退回。'}`,
    NothingHandedIn: (about, say) => `${of(about, say)}没有待接收的材料，暂不能接收或者退回，请核对年度。`,
    DueExcused: (about, say) => `${of(about, say)}已经免除，无须再办。`,
    NotDueYet: (about, say) => `${of(about, say)}的年度尚未开始，暂不提醒，请在该年度内办理。`,
    StillTime: ({ dueBy, ...about }, say) =>
      `${of(about, say)}的截止日为${say.date(dueBy)}，其24时以前仍可报送，暂不能记为未报，请届满后办理。`,
    MissedAlready: (about, say) => `${of(about, say)}已经记为未报，不必重复记录；此后补报的仍可接收。`,
    NothingLeftToRemind: (about, say) => `${of(about, say)}已经报送或者履行，不必提醒。`,
    DoneLater: ({ doneOn, on }, say) =>
      `履行日期${say.date(doneOn)}晚于办理日期${say.date(on)}，请在履行以后记录。`,
    DoneBeforeAward: ({ doneOn, awardedOn }, say) =>
      `履行日期${say.date(doneOn)}早于获奖日期${say.date(awardedOn)}，不属于获奖后的义务，请核对日期。`,
  },
  entries: {
    ReportHandedIn: ({ document, timing, dueBy, ...about }, say) =>
      `收到${recorded(about, say)}：${document}，${TIMINGS[timing]}（截止${say.date(dueBy)}）${lasting(about, say)}`,
    ReportAccepted: (about, say) => `接收${recorded(about, say)}${lasting(about, say)}`,
    ReportReturned: ({ reason, ...about }, say) =>
      `退回${recorded(about, say)}，请补正后重新报送：${reason}${lasting(about, say)}`,
    ReportMissed: ({ dueBy, ...about }, say) =>
      `${recorded(about, say)}至${say.date(dueBy)}24时未报。条文没有规定后果，仅作记录并予展示，可供以后参考${lasting(about, say)}`,
    DutyReminded: ({ dueBy, ...about }, say) =>
      `提醒${recorded(about, say)}${dueBy === undefined ? '' : `，截止${say.date(dueBy)}`}${lasting(about, say)}`,
    DutyDone: ({ what, document, doneOn, exceptSecrets, ...about }, say) =>
      `${recorded(about, say)}：${say.date(doneOn)}${what}（${document}）${exceptSecrets ? '；涉及商业秘密的除外' : ''}${lasting(about, say)}`,
    ExecutiveNamed: ({ person, position, stillApplies, ...about }, say) =>
      `${say.application(about.application)}推荐${person}（${position}）列入专家库。参加评审以前${stillApplies.training.length === 0 ? '' : `仍须经${say.list(stillApplies.training.map((each) => TRAINING[each] ?? each))}，并`}须回避本单位和竞争对手${lasting(about, say)}`,
    DutyExcused: ({ reason, document, ...about }, say) =>
      `免除${recorded(about, say)}：${reason}（${document}）${lasting(about, say)}`,
  },
  settings: () => [],
}
