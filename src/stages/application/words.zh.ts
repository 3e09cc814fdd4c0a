import { explainUsccFault } from '../../core/codes/explain-code-fault.ts'
import type { Say, StageWords } from '../../core/wording/say.ts'
import type { Entries, Filing, Params, Refusals } from './domain/index.ts'

const kindNames: Readonly<Record<string, string>> = {
  legalPerson: '法人',
  unincorporated: '非法人组织',
  subUnit: '分支、内设或派出机构',
  team: '班组',
  person: '个人',
}
const kindOf = (kind: string) => kindNames[kind] ?? kind
const factNames = { name: '名称', code: '统一社会信用代码', kind: '类别' }
const dayKind = { natural: '日', workday: '个工作日' }
const filedAt = ({ body, unit }: Filing, say: Say) => unit ?? say.body(body)
const sectorsOf = (known: Refusals['SectorMissing']['known'], say: Say) =>
  say.list(known.map(({ id, name }) => `${name.zh}（${id}）`))
const listNames = { honours: '获奖记录', sanctions: '处理记录' }
const notTheirs: Readonly<Record<string, string>> = { asOf: '认定基准日', judgements: '人工认定意见' }

function supplementsInWords({ oneTime, pausesClock, replyWithin }: Params['supplements']): string[] {
  return [
    oneTime ? '需要补正的内容一次性告知。' : '需要补正的内容可以多次告知。',
    ...(pausesClock ? ['补正期间审查期限中止计算，收到补正材料后恢复计算。'] : []),
    ...(replyWithin
      ? [
          `补正须在告知后${replyWithin.days}${dayKind[replyWithin.kind]}内完成，末日逢法定休假日${replyWithin.rolls ? '' : '不'}顺延；逾期视为放弃补正，由受理机构依现有材料办理。`,
        ]
      : []),
  ]
}

export const words: StageWords<Refusals, Entries, Params> = {
  name: '申报',
  acts: {
    submit: '提交申报',
    acknowledge: '出具受理回执',
    decline: '不予受理',
    requestSupplement: '告知补正',
    supplement: '提交补正材料',
    layHistory: '核对以往获奖和处理记录',
    withdraw: '撤回申报',
    close: '截止申报并办结',
  },
  refusals: {
    WindowNotAnnounced: ({ window }, say) =>
      `“${say.step(window)}”尚未公布申报截止日期，暂不能受理申报。请先发布公告。`,
    WindowNotOpenYet: ({ opensOn, on }, say) =>
      `申报自${say.date(opensOn)}起受理，${say.date(on)}尚未开始，请届时提交。`,
    DeadlineMissed: ({ lastDay, on, name }, say) =>
      `申报已于${say.date(lastDay)}24时截止，${name}于${say.date(on)}提交，已逾期，视为放弃本届申报，暂不能受理。可以申报下一届。`,
    WindowStillOpen: ({ lastDay, on }, say) =>
      `申报至${say.date(lastDay)}24时截止，${say.date(on)}暂不能办结，请于次日起办理。`,
    ApplicationTaken: ({ application }) => `申报编号 ${application} 已经使用，请核对是否重复提交。`,
    KindNotAdmitted: ({ kind, kinds }, say) =>
      `${kindOf(kind)}不在申报范围内，可以申报的主体为${say.list(kinds.map(kindOf))}。`,
    CodeFaulty: ({ fault }) => explainUsccFault(fault).zh,
    CodeIsPersonal: () =>
      '公民身份号码不得入卷，个人申报的代码请改填加盐后的SHA-256承诺值（64位十六进制），盐值由受理机构另行保管。',
    CommitmentUnfit: () =>
      '个人申报的代码应当是加盐后的SHA-256承诺值（64位小写十六进制），请由受理机构生成后填写，不得填写公民身份号码。',
    PersonApplied: ({ by }, say) =>
      `该申报人已以${say.application(by)}（${by}）申报，暂不能重复申报；确需更改的，请先撤回原申报，或者走更正程序。`,
    PersonalNumberGiven: ({ places }, say) =>
      `申报内容中含有公民身份号码（${say.list(places)}），不得入卷，请删去后提交。`,
    CodeTaken: ({ code, by }, say) =>
      `统一社会信用代码 ${code} 已由${say.application(by)}申报，暂不能重复申报。属于分支、内设或派出机构的，请按该类别申报并填写本机构名称。`,
    SiblingApplied: ({ code, by, kind }, say) =>
      `同一法人（统一社会信用代码 ${code}）的${kindOf(kind)}只能由一${say.measure([kind])}申报，${say.application(by)}已经申报，暂不能再受理；改由本机构申报的，请其先撤回申报。`,
    FilingMissing: ({ bodies }, say) =>
      `申报材料先报送${say.list(bodies.map(say.body))}，尚未注明报送单位，请注明后提交。`,
    FilingUnknown: ({ body, bodies }, say) =>
      `${say.body(body)}不在收件单位之列，申报材料报送${say.list(bodies.map(say.body))}，请改正报送单位。`,
    FilingUnitMissing: ({ body }, say) => `报送${say.body(body)}的，请注明是哪一家，再行提交。`,
    FilingNotForeseen: ({ body }, say) =>
      `申报材料直接报送受理机构，不经${say.body(body)}，请删去报送单位后提交。`,
    NotTheReceiver: ({ application, by, filedWith }, say) =>
      `${say.application(application)}的受理回执由${say.list([say.role(by), ...(filedWith ? [filedAt(filedWith, say)] : [])])}出具，其他单位暂不能办理，请转其办理。`,
    SectorMissing: ({ known }, say) =>
      `本办法区分行业类别，申报事实中尚未填写行业类别，请填写下列之一：${sectorsOf(known, say)}。`,
    SectorUnknown: ({ sector, known }, say) =>
      `没有编号为“${sector}”的行业类别，请改填下列之一：${sectorsOf(known, say)}。`,
    ReplacementUnfit: ({ application }, say) =>
      `更正后的内容须仍是${say.application(application)}的完整申报信息（名称、代码、类别和申报事实），请核对后再办理。`,
    DocumentsMissing: ({ missing }, say) =>
      `申报材料不全，尚缺：${say.list(missing.map(({ zh }) => zh))}。请补齐后在截止日期前提交。`,
    DocumentsUnknown: ({ unknown, known }, say) =>
      `没有编号为${say.list(unknown)}的申报材料，可以提交的有：${say.list(known)}。请核对编号。`,
    FactsNotTheirs: ({ facts }, say) =>
      `${say.list(facts.map((fact) => notTheirs[fact] ?? fact))}由审查机构确定，不由申报方填写，请删去后提交。`,
    FactsContradict: ({ fact, stated, given }) =>
      `申报表所填${factNames[fact]}“${given}”与申报事实中的“${stated}”不一致，请核对后改为一致。`,
    FactsUnfit: ({ problems }) =>
      `申报事实填写有误：${problems.map(({ path, wrong, mend }) => `${path}：${wrong.zh}，请${mend.zh}`).join('；')}。`,
    ApplicationUnknown: ({ application }) => `没有编号为 ${application} 的申报，请核对申报编号。`,
    WithdrawnAlready: ({ application }, say) => `${say.application(application)}已经撤回申报，暂不能办理。`,
    ConferredAlready: ({ application }, say) => `${say.application(application)}已经授奖，不能再撤回申报。`,
    AcknowledgedAlready: ({ application, number }, say) =>
      `${say.application(application)}已经受理，回执编号${number}，不必重复办理。`,
    DeclinedAlready: ({ application }, say) =>
      `${say.application(application)}已经决定不予受理；需要受理的，请出具受理回执。`,
    NumberTaken: ({ number, by }, say) => `回执编号${number}已经用于${say.application(by)}，请另编号码。`,
    SupplementOutstanding: ({ application, items, replyBy }, say) =>
      `${say.application(application)}尚未补正：${say.list(items)}${replyBy === undefined ? '' : `（补正至${say.date(replyBy)}24时截止）`}，暂不能出具受理回执。请待补正后办理，或说明理由不予受理。`,
    SupplementAskedBefore: ({ application, askedOn }, say) =>
      `补正内容须一次性告知，${say.application(application)}已于${say.date(askedOn)}告知，暂不能再次要求补正。`,
    SupplementNotAsked: ({ application }, say) =>
      `没有向${say.application(application)}告知补正，暂不能补交材料。如有遗漏，请与受理机构联系。`,
    ReplyTooLate: ({ application, replyBy, on }, say) =>
      `${say.application(application)}的补正已于${say.date(replyBy)}24时截止，${say.date(on)}提交已逾期，视为放弃补正，暂不能接收；请由受理机构依现有材料办理。`,
    EligibilityDecided: ({ application }, say) =>
      `${say.application(application)}是否符合申报条件的结论已经作出，暂不能补正；确有错误的，请走更正程序。`,
    HistoryTooLate: ({ application }, say) =>
      `${say.application(application)}是否符合申报条件的结论已经作出，暂不能再核对以往记录；确有错误的，请走更正程序。`,
    HistoryInFuture: ({ application, day, on }, say) =>
      `${say.application(application)}的以往记录中有${say.date(day)}的事项，晚于办理日期${say.date(on)}，请核对日期后再办理。`,
    ReceiptsOutstanding: ({ applications }, say) =>
      `尚有${applications.length}${say.measure()}未出具受理回执：${say.list(applications.map(say.application))}。请逐${say.measure()}受理，或说明理由不予受理，再行办结。`,
  },
  entries: {
    ApplicationSubmitted: ({ name, kind, code, documents, sharesCodeWith, filedWith }, say) =>
      `${name}（${kindOf(kind)}${kind === 'person' ? '' : `，${code}`}）${filedWith ? `向${filedAt(filedWith, say)}` : ''}提交申报，材料${documents.length}件${sharesCodeWith.length > 0 ? `；与${say.list(sharesCodeWith.map(say.application))}使用同一代码，请留意` : ''}`,
    ApplicationAcknowledged: ({ application, number, lacking }, say) =>
      `受理${say.application(application)}的申报，回执编号${number}${lacking ? `；逾期未补正（${say.list(lacking)}），依现有材料办理` : ''}`,
    ApplicationDeclined: ({ application, reason }, say) =>
      `对${say.application(application)}的申报不予受理：${reason}`,
    SupplementRequested: ({ application, items, time, replyBy }, say) =>
      `告知${say.application(application)}补正（第${time}次）：${say.list(items)}${replyBy === undefined ? '' : `；至${say.date(replyBy)}24时截止，逾期视为放弃补正`}`,
    SupplementReceived: ({ application, documents, factsChanged }, say) =>
      `${say.application(application)}补正：${say.list([...(documents.length > 0 ? [`材料${documents.length}件`] : []), ...(factsChanged ? ['申报事实已更新'] : [])])}`,
    HistoryLaid: ({ application, honours, sanctions, incomplete, differs }, say) => {
      const known = [
        ...(honours === undefined ? [] : [`获奖${honours.length}次`]),
        ...(sanctions === undefined ? [] : [`处理${sanctions.length}次`]),
      ]
      const gaps = incomplete.map((list) => `${listNames[list]}尚不能确认齐全`)
      const told = differs.map(
        ({ list, of, on }) =>
          `${of === 'stated' ? '申报方所填、台账未载' : '台账所载、申报方未填'}的${listNames[list]}（${say.date(on)}）`,
      )
      return `按台账核对${say.application(application)}的以往记录：${say.list([...known, ...gaps])}${told.length === 0 ? '' : `；与申报不一致，请留意：${say.list(told)}`}`
    },
  },
  settings: ({ article, basis, window, documents, filedWith, supplements, sharedCode }, say) => [
    { article, basis, sentence: `申报期限以“${say.step(window)}”公布的截止日期为准，逾期视为放弃。` },
    ...documents.map((document) => ({
      article: document.article,
      basis: document.basis,
      sentence: `${document.required ? '必须' : '可以'}提交${document.name.zh}（${document.id}）。`,
    })),
    ...(filedWith
      ? [
          {
            article: filedWith.article,
            basis: filedWith.basis,
            sentence: `申报材料先报送${say.list(filedWith.bodies.map((id) => `${say.body(id)}（${id}）`))}，由其收件，也可以由其出具受理回执。`,
          },
        ]
      : []),
    ...supplementsInWords(supplements).map((sentence) => ({
      article: supplements.article,
      basis: supplements.basis,
      sentence,
    })),
    {
      article: sharedCode.article,
      basis: sharedCode.basis,
      sentence: sharedCode.allowed
        ? `同一法人的多个${sharedCode.kinds.map(kindOf).join('、')}可以分别申报。`
        : `同一法人的多个${sharedCode.kinds.map(kindOf).join('、')}只能由一${say.measure(sharedCode.kinds)}申报。`,
    },
  ],
}
