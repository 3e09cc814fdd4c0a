import { under } from '../../core/basics/given-id.ts'
import type { Say, StageWords } from '../../core/wording/say.ts'
import type { Entries, Params, Refusals, Whose } from './domain/index.ts'

const ITEMS: Readonly<Record<string, string>> = {
  trophy: '奖杯',
  plaque: '奖牌',
  certificate: '证书',
  medal: '奖章',
}
const CHANGES: Readonly<Record<string, string>> = {
  renamed: '更名',
  merged: '合并',
  divided: '分立',
  closed: '终止',
}
/** Whose honour: the winner, with the award where it won several. */
const who = ({ application, award, ofSeveral }: Whose, say: Say) =>
  ofSeveral ? `${say.application(application)}（${say.award(award)}）` : say.application(application)
const item = (id: string) => under(ITEMS, id) ?? id

export const words: StageWords<Refusals, Entries, Params> = {
  name: '获奖名录',
  acts: { enter: '登记', enterAll: '批量登记', recordChange: '记录获奖者变更', reissue: '补发' },
  refusals: {
    NotAWinner: ({ application }, say) =>
      `${say.application(application)}在本届没有获奖，暂不能登入获奖名录，请核对申报编号。`,
    AwardNotNamed: ({ application, won }, say) =>
      `${say.application(application)}本届获得${say.list(won.map(say.award))}，须分别办理。请写明所办的是其中哪一项（award）。`,
    EnteredAlready: ({ application, number }, say) =>
      `${say.application(application)}已经登记，编号${number}，不必重复登记；编号有误的，请办理更正。`,
    NumberTaken: ({ number, application }, say) =>
      `编号${number}已由${say.application(application)}使用，请另行编号。`,
    HonourRevoked: ({ application, decidedOn, document }, say) =>
      `${say.application(application)}所获荣誉已于${say.date(decidedOn)}撤销（${document}），不再登记或者补发。名录中保留撤销情况，无须另行办理。`,
    NothingToEnter: () => '本届所获荣誉均已登记或者已经撤销，没有需要登记的。',
    ItemNotConferred: ({ application, item: asked, items }, say) =>
      `${say.application(application)}授奖时没有颁发${item(asked)}，颁发的是：${items.length === 0 ? '无' : say.list(items.map(item))}，请核对。`,
    SinceBeforeAward: ({ application, since, awardedOn }, say) =>
      `变更日期${say.date(since)}早于${say.application(application)}的获奖日期${say.date(awardedOn)}；获奖以前的变更请更正申报案卷，获奖以后的请核对日期。`,
    SinceInFuture: ({ since, on }, say) =>
      `变更日期${say.date(since)}晚于办理日期${say.date(on)}，请待变更生效后登记。`,
    SinceBeforeLastChange: ({ application, since, last }, say) =>
      `${say.application(application)}最近一次变更在${say.date(last)}，本次所填${say.date(since)}更早，请核对日期，按先后登记。`,
    WinnerIsClosed: ({ application, since }, say) =>
      `${say.application(application)}已于${say.date(since)}终止，其后没有可以登记的变更，请核对。`,
    NameMissing: ({ application }, say) =>
      `请填写${say.application(application)}变更后的单位名称（name）；单位不填个人姓名。`,
    PersonNameMissing: ({ application }, say) =>
      `${say.application(application)}是个人，请把变更后的姓名填在 personName，不填单位名称。`,
    CodeMissing: ({ application }, say) =>
      `合并、分立的，须填写承继${say.application(application)}的单位的统一社会信用代码。`,
    CodeUnfit: ({ fault }) => fault.zh,
    NoSuccessorWhenClosed: ({ application }, say) =>
      `登记${say.application(application)}终止时不填名称和代码；由其他单位承继的，请按合并或者分立登记。`,
    ChangeNotForPersons: ({ application, change }, say) =>
      `${say.application(application)}是个人，不存在${CHANGES[change] ?? change}；姓名变更请按更名登记。`,
    NothingChanged: ({ application, name }, say) =>
      `${say.application(application)}的名称（${name}）和代码与现有登记相同，没有需要登记的变更。`,
    PapersStay: ({ application, items }, say) =>
      `此处只能更正${say.application(application)}的${say.list(items.map(item))}的编号，不能增减颁发的物品；请照原记录逐项填写。`,
    NumberReplacementUnfit: ({ application, number }, say) =>
      `此处只能更正${say.application(application)}的编号（现为${number}）；获奖日期和有效期由批准日期推算，不在此更正。`,
  },
  entries: {
    PapersNumbered: ({ papers, ...whose }, say) =>
      `${who(whose, say)}：${say.list(papers.map((paper) => `${item(paper.item)}编号${paper.number}`))}`,
    ChangeDocumented: ({ application, change, document, evidence, successor }, say) =>
      `${say.application(application)}${CHANGES[change]}的依据：${document}，${evidence}${successor === undefined ? '' : `。承继者即本届另一获奖者${say.application(successor)}，两项荣誉分别保留，称号使用和再次申报由人判断`}`,
    Reissued: ({ item: again, reason, reissuedOn, copy, number, before, ...whose }, say) =>
      `${say.date(reissuedOn)}为${who(whose, say)}补发${item(again)}（第${copy}次）：${reason}${number === undefined ? '' : `；新编号${number}${before === undefined ? '' : `，原编号${before}作废`}`}`,
  },
  settings: () => [],
}
