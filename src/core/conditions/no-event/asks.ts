import type { Asks } from '../condition-kind.ts'
import { recordNames } from '../facts-events.ts'
import { type Params, windowOf } from './weigh-event.ts'
import { DOMAINS as domainsEn, SEVERITIES as severitiesEn } from './words.en.ts'
import { DOMAINS as domainsZh, SEVERITIES as severitiesZh } from './words.zh.ts'

const LEVELS = {
  zh: { national: '国家', provincial: '省', municipal: '市', county: '县（区）' },
  en: { national: 'the State', provincial: 'the province', municipal: 'the city', county: 'the county' },
}
const COUNTS = {
  zh: {
    rolling: '自发生之日起算',
    'rolling-from-decision': '自认定或者处理决定之日起算',
    'calendar-years': '按自然年度计算',
  },
  en: {
    rolling: 'from the day of the event',
    'rolling-from-decision': "from the day of the authority's decision",
    'calendar-years': 'in whole calendar years',
  },
}
/** What is said where no window counts: the text has none, or people look at all history unless its years are counted by decision. */
const unlimited = ({ window }: Params) =>
  window === null
    ? { zh: '（条文未设期限）', en: ' (the text sets no window)' }
    : {
        zh: `（列出全部历史记录，由审查人员认定；决定计算期限的，为近${window.years}年）`,
        en: ` (all history is shown and people find; where a window is decided, it is ${window.years} years)`,
      }
const UNGRADED = {
  zh: { people: '等级未经主管机关认定的，由审查人员认定', 'as-stated': '等级未经主管机关认定的，按所填等级' },
  en: {
    people: 'an event that no authority graded is graded by people',
    'as-stated': 'an event that no authority graded counts as stated',
  },
}
const ON_THE_DAY = {
  zh: { people: '由审查人员认定', 'in-time': '视为及时', 'too-late': '视为逾期' },
  en: { people: 'is judged by people', 'in-time': 'is in time', 'too-late': 'is too late' },
}

const repairInChinese = ({ item, scope, onTheDay }: NonNullable<Params['repair']>) =>
  [
    '；截止日期之前已完成信用修复的除外',
    `（本项${item === 'last' ? '为该除外规定所在的末项' : '在该除外规定之前'}，除外规定${
      scope === 'whole-list' ? '及于全部各项' : '仅及于末项'
    }，截止日期当日完成修复的${ON_THE_DAY.zh[onTheDay]}）`,
  ].join('')

const repairInEnglish = ({ item, scope, onTheDay }: NonNullable<Params['repair']>) =>
  [
    '; records repaired before the deadline are exempt',
    ` (this is ${item === 'last' ? 'the last item, which the exemption follows' : 'an earlier item of that list'}; the exemption reaches ${
      scope === 'whole-list' ? 'the whole list' : 'the last item only'
    }; a repair on the deadline itself ${ON_THE_DAY.en[onTheDay]})`,
  ].join('')

function askInChinese(params: Params): string {
  const { record, domains, openList, atLeast, ungraded, levels, attributableOnly, inWindow, repair } = params
  const window = windowOf(params)
  return [
    window === null ? '没有' : `近${window.years}年（${COUNTS.zh[window.count]}）没有`,
    levels ? `${levels.map((level) => LEVELS.zh[level]).join('、')}级` : '',
    attributableOnly ? '因自身责任的' : '',
    domains ? `${domains.map((domain) => domainsZh[domain]).join('、')}${openList ? '等' : ''}领域的` : '',
    atLeast ? `${severitiesZh[atLeast]}及以上` : '',
    `${recordNames[record].zh}记录`,
    window === null ? unlimited(params).zh : '',
    inWindow === 'people' ? '（期限内的记录是否属于本项所指，由审查人员认定）' : '',
    atLeast ? `（${UNGRADED.zh[ungraded]}）` : '',
    repair ? repairInChinese(repair) : '',
  ].join('')
}

function askInEnglish(params: Params): string {
  const { record, domains, openList, atLeast, ungraded, levels, attributableOnly, inWindow, repair } = params
  const window = windowOf(params)
  return [
    `no record of ${recordNames[record].en}`,
    atLeast ? ` graded ${severitiesEn[atLeast]} or above (${UNGRADED.en[ungraded]})` : '',
    domains
      ? ` in ${domains.map((domain) => domainsEn[domain]).join(', ')}${openList ? ' and the like' : ''}`
      : '',
    levels ? ` ordered by ${levels.map((level) => LEVELS.en[level]).join(', ')}` : '',
    attributableOnly ? " by the applicant's own fault" : '',
    window === null
      ? unlimited(params).en
      : ` in the last ${window.years} years, counted ${COUNTS.en[window.count]}`,
    inWindow === 'people' ? '; people find whether the text means a record inside the window' : '',
    repair ? repairInEnglish(repair) : '',
  ].join('')
}

export const asks: Asks<Params> = { zh: askInChinese, en: askInEnglish }
