import type { DrawFindings, DrawRefusals } from './refusals.ts'
import type { DrawSentences } from './say-draw.ts'

const groupOf = (group: string | null) => (group === null ? '专家库' : `“${group}”组`)
const who = (id: string | null) => (id === null ? '无' : id)

export const refusals: DrawSentences<DrawRefusals> = {
  SourceNotAhead: ({ fixedOn, publicOn }, say) =>
    `随机数来源于${say.date(publicOn)}公布，不晚于方案固定之日（${say.date(fixedOn)}），暂不能固定抽取方案；请另选其后公布的来源。`,
  FiguresImpossible: ({ place, from, to }) =>
    `第${place}组数字的范围${from}至${to}只有一种或者没有可能，不能作为随机数来源；请核对。`,
  PoolTooLarge: ({ size, most }) => `专家库有${size}人，超过抽取算法的上限${most}人；请先按领域或地区划分。`,
  PersonTwice: ({ ids: [first, second] }) =>
    first === second
      ? `专家库中编号 ${first} 重复，暂不能固定抽取方案；请只保留一人。`
      : `专家库中 ${first} 与 ${second} 姓名、单位相同，同一人不得有两次机会；请只保留一人，确为两人的在姓名后注明区别。`,
  PersonalNumberInside: ({ places }, say) =>
    `所填内容（${say.list(places)}）含有公民身份号码，公民身份号码不存入案卷，暂不能办理；请删去号码。`,
  NothingNeeded: () => '没有写明需要抽取的人数；请至少抽取1人。',
  GroupTwice: ({ group }) => `${group === null ? '不分组的人数' : groupOf(group)}写了两次；请合并。`,
  TooFewInPool: ({ group, needed, held, onePerEmployer }) =>
    `${groupOf(group)}需要${needed}人（含备选），可抽取的只有${held}人${onePerEmployer ? '（同一单位只计1人）' : ''}，暂不能固定抽取方案；请补充专家或者减少人数。`,
  UnknownPerson: ({ id }) => `专家库中没有编号 ${id}；请核对。`,
  SkippedTwice: ({ id }) => `${id} 的跳过原因写了两次；请只保留一处。`,
  ConflictWithWhom: ({ id }) => `${id} 回避，没有写明与哪一申报者或者单位有利害关系；请补充。`,
  PlanChanged: ({ recorded, computed }) =>
    `抽取方案在固定之后被改动（固定时摘要 ${recorded}，现为 ${computed}），暂不能抽取；请使用原件。`,
  PoolChanged: ({ recorded, computed }) =>
    `专家库名单在方案固定之后被改动（固定时摘要 ${recorded}，现为 ${computed}），暂不能抽取；请使用原名单，不能参加的人在抽取时注明原因跳过。`,
  SourceNotPublic: ({ on, publicOn, name }, say) =>
    `“${name}”于${say.date(publicOn)}公布，${say.date(on)}尚未公布，暂不能抽取；请在公布之后抽取。`,
  SourcesMissing: ({ asked, given }) =>
    `方案约定${asked}组数字，填写了${given}组；请逐组填写，各组之间用 / 隔开。`,
  FiguresMissing: ({ place, asked, given }) =>
    `第${place}组数字应为${asked}个，填写了${given}个；请按公布结果核对。`,
  FigureOutside: ({ place, figure, from, to }) =>
    `第${place}组数字中的${figure}不是${from}至${to}的整数；请按公布结果核对。`,
  AgainNeedsReason: ({ runs }) => `该方案已抽取${runs}次，再次抽取须说明原因；请补充原因。`,
  DatedBeforeLast: ({ on, last }, say) =>
    `所填日期${say.date(on)}早于上一次办理的${say.date(last)}；请核对日期。`,
  NotSeated: ({ id, seated }, say) =>
    `${id} 不在现有名单之中，无须递补；现有名单：${say.list(seated)}。请核对编号。`,
}

export const findings: DrawSentences<DrawFindings> = {
  OtherPlan: ({ recorded, published }) =>
    `抽取所依据的方案不是所公布的方案：摘要应为 ${published}，现为 ${recorded}`,
  PlanHashDiffers: ({ recorded, computed }) =>
    `抽取方案与其摘要不符：按内容计算为 ${computed}，所记为 ${recorded}`,
  PoolHashDiffers: ({ recorded, computed }) =>
    `专家库名单与方案所记的不符：按名单计算为 ${computed}，方案所记为 ${recorded}`,
  PlanUnlawful: () => '抽取方案不应得以固定',
  RunUnlawful: ({ run }) => `第${run}次抽取不应得以进行`,
  RunMisnumbered: ({ run, recorded }) => `第${run}次抽取所记的次序为${recorded}，可能有抽取被删去`,
  ReasonOutOfPlace: ({ run }) => `第${run}次抽取记有再次抽取的原因，其前的抽取可能被删去`,
  KeyDiffers: ({ run, recorded, computed }) =>
    `第${run}次抽取的密钥与所填数字不符：应为 ${computed}，所记为 ${recorded}`,
  OrderDiffers: ({ run, place, recorded, computed }) =>
    `第${run}次抽取的次序自第${place}位起不符：应为 ${who(computed)}，所记为 ${who(recorded)}`,
  StepDiffers: ({ run, place, recorded, computed }) =>
    recorded === computed
      ? `第${run}次抽取对第${place}位 ${who(recorded)} 的处理不符：入选、备选、跳过或者其原因与核算结果不一致`
      : `第${run}次抽取的取人经过自第${place}位起不符：应为 ${who(computed)}，所记为 ${who(recorded)}`,
  ReplacementUnlawful: ({ run, number }) => `第${run}次抽取的第${number}次递补不应得以进行`,
  ReplacementDiffers: ({ run, number, recorded, computed }) =>
    `第${run}次抽取的第${number}次递补不符：应由 ${who(computed)} 递补，所记为 ${who(recorded)}${recorded === computed ? '，经过不一致' : ''}`,
  ListDiffers: ({ run, list, recorded, computed }, say) =>
    `第${run}次抽取的${{ taken: '入选名单', reserves: '备选名单', short: '缺额' }[list]}不符：应为 ${say.list(computed) || '无'}，所记为 ${say.list(recorded) || '无'}`,
}
