import type { Domain } from '../conditions/facts-events.ts'
import type { Provision, Revocation } from '../regulation/schema/provisions.ts'
import { ITEMS } from './rule-book-awards.ts'
import { indented, type Pen, type RuleBookSection, type RuleBookStatement } from './rule-book-section.ts'

export const TOPICS: Readonly<Record<Provision['topic'], readonly [string, string]>> = {
  principle: ['原则', 'principle'],
  standard: ['标准', 'standard'],
  funding: ['经费', 'funding'],
  promotion: ['推广', 'promotion'],
  confidentiality: ['保密', 'confidentiality'],
  staffLiability: ['人员责任', 'liability of staff'],
  supervision: ['监督', 'supervision'],
  truthfulness: ['真实性', 'truthfulness'],
  recusal: ['回避', 'recusal'],
  objection: ['异议', 'objection'],
  preference: ['优先', 'preference'],
  exclusivity: ['评审专属', 'exclusive review'],
  interpretation: ['解释', 'interpretation'],
}

function provisionOf(provision: Provision, { both, text, say, id, state }: Pen): RuleBookStatement {
  const { topic, shownTo, steps, effect } = provision
  const readers = say.list(shownTo.map((reader) => `${say.role(reader)}${id(reader)}`))
  const where = say.list(steps.map((step) => `${say.step(step)}${id(step)}`))
  const [zh, en] = TOPICS[topic]
  const acknowledged = effect === 'acknowledged'
  return state(
    provision,
    both(
      `${zh}${id(provision.id)}：${text(provision.text)}${acknowledged ? '须确认知悉' : '予以提示'}，对象为${readers}${where ? `，环节为${where}` : ''}。`,
      `${en}${id(provision.id)}: ${text(provision.text)} ${acknowledged ? 'To be acknowledged by' : 'Shown to'}: ${readers}${where ? `; in: ${where}` : ''}.`,
    ),
  )
}

/** 条文要点 What binds people: shown, or acknowledged, where it matters. */
export const provisionsSection = (pen: Pen): RuleBookSection => ({
  id: 'provisions',
  title: pen.both('提示和确认事项', 'What is shown and acknowledged'),
  statements: pen.edition.provisions.map((provision) => provisionOf(provision, pen)),
})

export const TRIGGERS: Readonly<Record<Revocation['trigger'], readonly [string, string]>> = {
  fraud: ['弄虚作假', 'fraud'],
  incident: ['事故', 'incident'],
  misuse: ['不当使用', 'misuse'],
  other: ['其他', 'other'],
}
const CLAWBACK: Readonly<Record<Revocation['clawback'], readonly [string, string]>> = {
  yes: ['追缴奖金', 'the prize is taken back'],
  no: ['不追缴奖金', 'the prize is kept'],
  unclear: ['是否追缴奖金条文不明，须经法制审核', 'whether the prize is taken back is unclear: legal review'],
}
const ADVICE = [
  '，并建议主管机关处理责任人',
  '; the authority in charge is advised to deal with those responsible',
] as const
const DOMAINS: Readonly<Record<Domain, readonly [string, string]>> = {
  quality: ['质量', 'quality'],
  workSafety: ['安全生产', 'work safety'],
  environment: ['环保', 'environment'],
  publicHealth: ['公共卫生', 'public health'],
  foodSafety: ['食品安全', 'food safety'],
  medical: ['医疗', 'medical care'],
  labour: ['劳动保障', 'labour'],
  service: ['服务质量', 'service quality'],
  other: ['其他', 'other'],
}

function consequencesOf(revocation: Revocation, { both, say, language, id }: Pen): string[] {
  const { revokes, takesBack, clawback, banYears, announced, windowYears, discretionary } = revocation
  const items = say.list(takesBack.map((item) => ITEMS[language][item]))
  const [clawbackZh, clawbackEn] = CLAWBACK[clawback]
  const [adviceZh, adviceEn] = revocation.advisesAuthority ? ADVICE : ['', '']
  const { proposedBy, deliberatedBy, decidedBy, beforeAward } = revocation
  const between = deliberatedBy === undefined ? '' : `${say.role(deliberatedBy)}${id(deliberatedBy)}`
  return [
    both(
      `由${say.role(proposedBy)}${id(proposedBy)}提请，${between === '' ? '' : `${between}研究，`}${say.role(decidedBy)}${id(decidedBy)}决定，${discretionary ? '可以' : '应当'}办理。`,
      `Proposed by the ${say.role(proposedBy)}${id(proposedBy)}, ${between === '' ? '' : `deliberated on by the ${between}, `}decided by the ${say.role(decidedBy)}${id(decidedBy)}; it ${discretionary ? 'may' : 'has to'} be done.`,
    ),
    both(
      `${revokes ? '撤销称号' : '不撤销称号'}，${items ? `收回${items}` : '条文未规定收回奖品'}，${clawbackZh}，${announced ? '予以公告' : '不公告'}${adviceZh}。`,
      `The title is ${revokes ? 'revoked' : 'kept'}; ${items ? `handed back: ${items}` : 'the text has nothing handed back'}; ${clawbackEn}; it is ${announced ? 'made public' : 'not made public'}${adviceEn}.`,
    ),
    both(
      `${windowYears === null ? '条文未设追溯期限' : `限于获奖后${windowYears}年内`}；${banYears === null ? '条文未设禁止申报期' : `${banYears}年内不予受理申报${beforeAward ? '，未获奖的也适用' : ''}`}。`,
      `${windowYears === null ? 'The text sets no window' : `Within ${windowYears} years of the award`}; ${banYears === null ? 'no ban is set' : `no application for ${banYears} years${beforeAward ? ', also for those found out before any award' : ''}`}.`,
    ),
  ]
}

/** 撤销 When, by whom and with what effect an award is taken back, sentence by sentence. */
export const revocationInWords = (revocation: Revocation, pen: Pen): string[] => [
  `${pen.text(revocation.text)}${pen.both('。', '.')}`,
  ...consequencesOf(revocation, pen),
]

function revocationOf(revocation: Revocation, pen: Pen): RuleBookStatement[] {
  const { both, text, say, id, state, language } = pen
  const [zh, en] = TRIGGERS[revocation.trigger]
  const { incidentDomains, openList, threshold, atLeast } = revocation
  const reached = `${threshold ? text(threshold) : ''}${atLeast === undefined ? '' : id(atLeast)}`
  const domains = say.list(
    incidentDomains.map((domain) => `${DOMAINS[domain][language === 'zh' ? 0 : 1]}${id(domain)}`),
  )
  const details = [
    ...(domains
      ? [
          both(
            `所涉领域：${domains}${openList ? '等' : ''}。`,
            `Fields: ${domains}${openList ? ' and the like' : ''}.`,
          ),
        ]
      : []),
    ...(threshold || atLeast ? [both(`须达到：${reached}。`, `Threshold: ${reached}.`)] : []),
    ...consequencesOf(revocation, pen),
  ]
  const { article, basis } = revocation
  return [
    state(
      revocation,
      both(
        `${zh}${id(revocation.id)}：${text(revocation.text)}。`,
        `${en}${id(revocation.id)}: ${text(revocation.text)}.`,
      ),
    ),
    ...details.map((sentence) => indented({ article, basis, sentence })),
  ]
}

/** 撤销 When an award is taken back, by whom, with what. */
export const revocationsSection = (pen: Pen): RuleBookSection => ({
  id: 'revocations',
  title: pen.both('撤销', 'Revocation'),
  statements: pen.edition.revocations.flatMap((revocation) => revocationOf(revocation, pen)),
})
