import type { Duty, MoneyUse, TitleUse, TitleUseKind } from '../regulation/schema/after-award.ts'
import type { Experts } from '../regulation/schema/experts.ts'
import { indented, type Pen, type RuleBookSection, type RuleBookStatement } from './rule-book-section.ts'

type Pair = readonly [string, string]

export const DUTIES: Readonly<Record<Duty['kind'], Pair>> = {
  report: ['报告', 'report'],
  share: ['分享推广', 'sharing'],
  serve: ['参加评审', 'service as assessor'],
  improve: ['持续改进', 'improvement'],
}
export const TITLE_USES: Readonly<Record<TitleUseKind, Pair>> = {
  image: ['形象宣传', 'promotion of the winner'],
  productAdvertising: ['产品宣传', 'advertising of products'],
  product: ['标注在产品上', 'marking of products'],
  packaging: ['标注在包装上', 'marking of packages'],
  saleOrLease: ['出售、出租', 'sale or lease'],
  otherProfit: ['其他营利性活动', 'other profit'],
  transfer: ['转让', 'transfer'],
  forgery: ['伪造、冒用', 'forgery'],
}
const REMEDIES: Readonly<Record<NonNullable<TitleUse['remedy']>, Pair>> = {
  orderToMend: ['责令改正', 'it is ordered to end'],
  law: ['依法追究', 'the law is left to act'],
}
const REQUIRED: Readonly<Record<Experts['requires'][number]['kind'], Pair>> = {
  training: ['培训', 'training'],
  examination: ['考核', 'examination'],
  appraisal: ['考评', 'appraisal'],
}
const MEASURES: Readonly<Record<Experts['measures'][number]['kind'], Pair>> = {
  warning: ['警告', 'warning'],
  removal: ['取消资格', 'removal'],
  referral: ['移送追责', 'referral'],
}

const readersOf = (shownTo: readonly string[], { say, id }: Pen) =>
  say.list(shownTo.map((reader) => `${say.role(reader)}${id(reader)}`))

function dutyOf(duty: Duty, pen: Pen): RuleBookStatement {
  const { both, text, say, id, state } = pen
  const { yearly, to, exceptSecrets } = duty
  const bodies = to.length > 0 ? say.list(to.map((body) => `${say.body(body)}${id(body)}`)) : ''
  const day = yearly ? say.date(`2000-${yearly.dueBy}`).replace(/^2000年| 2000$/, '') : ''
  const times = yearly?.times
  const due = yearly
    ? both(
        `；自获奖次年起，${times === null ? '称号有效期内' : `${times}年内`}每年${day}以前`,
        `; by ${day} of ${times === null ? 'each year while the title is valid' : `each of the ${times} years after the award`}`,
      )
    : ''
  const secrets = exceptSecrets ? both('；商业秘密除外', '; business secrets excepted') : ''
  // Only sharing is owed to the public where nobody is named: of improvement no text says to whom it is owed.
  const toAll = duty.kind === 'share' ? both('；向社会履行', '; owed to the public') : ''
  const receivers = bodies ? both(`；向${bodies}履行`, `; owed to ${bodies}`) : toAll
  return state(
    duty,
    both(
      `${DUTIES[duty.kind][0]}${id(duty.id)}：${text(duty.text)}予以提示，对象为${readersOf(duty.shownTo, pen)}${receivers}${due}${secrets}。`,
      `${DUTIES[duty.kind][1]}${id(duty.id)}: ${text(duty.text)} Shown to: ${readersOf(duty.shownTo, pen)}${receivers}${due}${secrets}.`,
    ),
  )
}

/** 获奖后义务 What winners owe, to whom and by when. */
export const dutiesSection = (pen: Pen): RuleBookSection => ({
  id: 'duties',
  title: pen.both('获奖后的义务', 'Duties after the award'),
  statements: pen.edition.duties.map((duty) => dutyOf(duty, pen)),
})

function titleUseOf(rule: TitleUse, pen: Pen): RuleBookStatement {
  const { both, text, say, id, state, language } = pen
  const at = language === 'zh' ? 0 : 1
  const uses = say.list(rule.uses.map((use) => `${TITLE_USES[use][at]}${id(use)}`))
  const allowed = rule.allowed ? both('可以', 'allowed') : both('不得', 'forbidden')
  const year = rule.withYear ? both('；须注明获奖年度', '; with the year of the award') : ''
  const valid = rule.whileValid ? both('；限有效期内', '; while the title is valid') : ''
  const remedy = rule.remedy ? `${both('；', '; ')}${REMEDIES[rule.remedy][at]}` : ''
  return state(
    rule,
    both(
      `${allowed}${id(rule.id)}：${uses}${year}${valid}${remedy}。${text(rule.text)}予以提示，对象为${readersOf(rule.shownTo, pen)}。`,
      `${allowed}${id(rule.id)}: ${uses}${year}${valid}${remedy}. ${text(rule.text)} Shown to: ${readersOf(rule.shownTo, pen)}.`,
    ),
  )
}

/** 称号使用 What the title may and may not be used for. */
export const titleUsesSection = (pen: Pen): RuleBookSection => ({
  id: 'title-uses',
  title: pen.both('称号和标志的使用', 'Use of title and mark'),
  statements: pen.edition.titleUses.map((rule) => titleUseOf(rule, pen)),
})

function moneyUseOf(title: Pair, use: MoneyUse, pen: Pen): RuleBookStatement[] {
  const { both, text, id, state, language } = pen
  const name = title[language === 'zh' ? 0 : 1]
  const open = use.openList ? both('列举未尽', 'The list is open') : both('以所列为限', 'The list is closed')
  const only = use.onlyThese ? both('，不得挪作他用', '; the money may be put to no other use') : ''
  const { article, basis } = use
  return [
    state(
      use,
      both(
        `${name}：${text(use.text)}${open}${only}。予以提示，对象为${readersOf(use.shownTo, pen)}。`,
        `${name}: ${text(use.text)} ${open}${only}. Shown to: ${readersOf(use.shownTo, pen)}.`,
      ),
    ),
    ...use.purposes.map((purpose) =>
      indented({ article, basis, sentence: `${text(purpose.name)}${id(purpose.id)}${both('。', '.')}` }),
    ),
  ]
}

/** 资金用途 What prizes and the money of the review are for. */
export const moneyUsesSection = (pen: Pen): RuleBookSection => ({
  id: 'money-uses',
  title: pen.both('资金用途', 'Use of money'),
  statements: [
    ...(pen.edition.prizeUse ? moneyUseOf(['奖金', 'Prizes'], pen.edition.prizeUse, pen) : []),
    ...(pen.edition.reviewCostUse
      ? moneyUseOf(['评审经费', 'Cost of the review'], pen.edition.reviewCostUse, pen)
      : []),
  ],
})

/** 专家库和投诉 Who may assess, what befalls those who break the rules, and where complaints go. */
export function expertsSection(pen: Pen): RuleBookSection {
  const { both, text, say, id, state, language, edition } = pen
  const { experts, complaints } = edition
  const at = language === 'zh' ? 0 : 1
  const keeper = `${say.role(experts.keptBy)}${id(experts.keptBy)}`
  const term = (years: number | undefined) =>
    years === undefined ? '' : both(`，${years}年内有效`, `, valid for ${years} years`)
  return {
    id: 'experts',
    title: both('专家库和投诉', 'Pool of assessors, and complaints'),
    statements: [
      state(experts, both(`专家库由${keeper}管理。`, `The pool is kept by the ${keeper}.`)),
      ...experts.requires.map((each) =>
        indented(
          state(
            each,
            both(
              `参加评审以前须经${REQUIRED[each.kind][at]}${id(each.kind)}${term(each.validYears)}。`,
              `Before reviewing: ${REQUIRED[each.kind][at]}${id(each.kind)}${term(each.validYears)}.`,
            ),
          ),
        ),
      ),
      ...experts.measures.map((each) =>
        indented(
          state(
            each,
            both(
              `违反规定的处理：${MEASURES[each.kind][at]}${id(each.kind)}，${text(each.text)}。`,
              `For breaking the rules: ${MEASURES[each.kind][at]}${id(each.kind)}, ${text(each.text)}.`,
            ),
          ),
        ),
      ),
      state(
        complaints,
        both(
          `对工作人员的投诉由${say.role(complaints.to)}${id(complaints.to)}受理。`,
          `Complaints about staff go to the ${say.role(complaints.to)}${id(complaints.to)}.`,
        ),
      ),
    ],
  }
}
