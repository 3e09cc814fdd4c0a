import type { Sentences } from '../condition-kind.ts'
import { dayInChinese } from '../dates-in-words.ts'
import { type Domain, type RecordName, recordNames, type Severity } from '../facts-events.ts'

export type NotCountedBecause = 'beforeWindow' | 'repaired' | 'notOwnFault' | 'grade' | 'domain' | 'level'
export type BarredBecause = 'inWindow' | 'repairedLate' | 'repairOutsideScope'
export type PeopleBecause =
  | 'noWindow'
  | 'inDoubt'
  | 'grade'
  | 'domain'
  | 'repairedOnTheDay'
  | 'afterReferenceDay'

export type Told<Why> = {
  on: string
  domain: Domain | null
  severity: Severity | null
  repairedOn: string | null
  why: Why
}
type Frame = { record: RecordName; asOf: string; years: number | null }
export type Reasons = {
  clear: Frame & { notCounted: Told<NotCountedBecause>[] }
  barred: Frame & { events: Told<BarredBecause>[]; metOn: string | null }
  peopleFind: Frame & { events: Told<PeopleBecause>[] }
}

export const SEVERITIES: Record<Severity, string> = {
  general: '一般',
  serious: '较大',
  major: '重大',
  exceptional: '特别重大',
}
export const DOMAINS: Record<Domain, string> = {
  quality: '质量',
  workSafety: '安全生产',
  environment: '环境污染',
  publicHealth: '公共卫生',
  foodSafety: '食品安全',
  medical: '医疗',
  labour: '劳动保障',
  service: '服务质量',
  other: '其他',
}
const NOT_COUNTED: Record<NotCountedBecause, string> = {
  beforeWindow: '已在期限之外',
  repaired: '已在截止日期之前完成信用修复',
  notOwnFault: '不属于自身责任',
  grade: '未达到所列等级',
  domain: '不属于所列领域',
  level: '不属于所列抽查级别',
}
const PEOPLE: Record<PeopleBecause, string> = {
  noWindow: '条文未设期限',
  inDoubt: '是否属于本项所指条文未予明确',
  grade: '等级未经主管机关认定',
  domain: '是否属于条文“等”字所指不明',
  repairedOnTheDay: '信用修复于截止日期当日完成',
  afterReferenceDay: '发生于截止日期之后',
}

const told = ({ on, domain, severity }: Told<unknown>, record: RecordName) =>
  `${dayInChinese(on)}有${severity ? SEVERITIES[severity] : ''}${domain ? DOMAINS[domain] : ''}${recordNames[record].zh}记录`

function barredBecause({ why, repairedOn }: Told<BarredBecause>): string {
  if (repairedOn === null || why === 'inWindow') return ''
  return why === 'repairedLate'
    ? `，信用修复于${dayInChinese(repairedOn)}完成，未在截止日期之前`
    : `，虽于${dayInChinese(repairedOn)}完成信用修复，条文的除外情形是否及于本项不明，按不及于办理`
}

export const zh: Sentences<Reasons> = {
  clear: ({ record, asOf, years, notCounted }) =>
    `至${dayInChinese(asOf)}${years === null ? '' : `近${years}年`}没有应当计入的${recordNames[record].zh}记录${
      notCounted.length > 0
        ? `（${notCounted.map((event) => `${told(event, record)}，${NOT_COUNTED[event.why]}，不计入`).join('；')}）`
        : ''
    }，符合`,
  barred: ({ record, years, events, metOn }) =>
    `${events.map((event) => `${told(event, record)}${barredBecause(event)}`).join('；')}${
      years === null ? '' : `，在近${years}年之内`
    }，暂不符合${metOn === null ? '' : `，${dayInChinese(metOn)}起符合`}`,
  peopleFind: ({ record, events }) =>
    `${events.map((event) => `${told(event, record)}，${PEOPLE[event.why]}`).join('；')}，由审查人员认定`,
}
