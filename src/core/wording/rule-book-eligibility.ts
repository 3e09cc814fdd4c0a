import { NAMES as kindsEn } from '../conditions/applicant-kind/words.en.ts'
import { NAMES as kindsZh } from '../conditions/applicant-kind/words.zh.ts'
import type { AppliesTo, Criterion } from '../conditions/criterion.ts'
import { findKind } from '../conditions/criterion.ts'
import { sayPointInUse } from './rule-book-open-points.ts'
import { indented, type Pen, type RuleBookSection, type RuleBookStatement } from './rule-book-section.ts'
import { settledIn, spellOut } from './rule-book-settled.ts'

const DAYS = {
  'application-deadline': ['申报截止日', 'the application deadline'],
  'filing-day': ['申报之日', 'the day of filing'],
  'call-notice-day': ['申报公告发布之日', 'the day of the call announcement'],
} as const

const isDay = (value: unknown): value is keyof typeof DAYS => typeof value === 'string' && value in DAYS

const PURPOSES: Readonly<Record<string, readonly [string, string]>> = {
  'for-profit': ['营利性组织', 'organisations that work for profit'],
  'non-profit': ['非营利性组织', 'organisations that do not work for profit'],
  any: ['各类经营性质的组织', 'organisations of any purpose'],
}

function scopeOf(criterion: Criterion, pen: Pen): string {
  const { both, say, language, edition } = pen
  const { applicantKinds, sectors, awards, purpose, exporter, subject } = settledIn(
    edition,
    criterion.appliesTo,
  ).value as AppliesTo
  const parts: string[] = []
  if (applicantKinds) {
    const names = language === 'zh' ? kindsZh : kindsEn
    parts.push(say.list(applicantKinds.map((kind) => names[kind])))
  }
  if (sectors) {
    const named = (slug: string) =>
      edition.sectors.find((sector) => sector.id === slug)?.name[language] ?? slug
    parts.push(say.list(sectors.map(named)))
  }
  if (awards)
    parts.push(
      both(
        `参评${say.list(awards.map(say.award))}的`,
        `those who stand for ${say.list(awards.map(say.award))}`,
      ),
    )
  if (typeof purpose === 'string') parts.push(both(...(PURPOSES[purpose] ?? [purpose, purpose])))
  if (exporter) parts.push(both('出口企业', 'exporters'))
  if (subject === 'linkedOrganisations') {
    parts.push(both('申报个人任最高管理者的组织', 'the organisations that the person leads'))
  }
  return parts.length === 0 ? '' : both(`（适用于${say.list(parts)}）`, ` (for ${say.list(parts)})`)
}

function askOf(criterion: Criterion, pen: Pen): string {
  const kind = findKind(criterion.kind)
  const { value } = settledIn(pen.edition, criterion.with)
  // A point without a default, or with one that does not fit, has no words of its kind.
  const params = kind?.params.safeParse(value)
  if (!kind?.asks || !params?.success) return spellOut(value, pen).join(pen.both('，', ', '))
  return kind.asks[pen.language](withAwardsNamed(params.data, pen))
}

/** Parameters as a reader knows them: an award by its name, with its id beside it. */
function withAwardsNamed<T>(params: T, { say, id }: Pen): T {
  const { awards } = params as { readonly awards?: readonly string[] }
  return awards ? { ...params, awards: awards.map((award) => `${say.award(award)}${id(award)}`) } : params
}

/** 条件 Whom a criterion concerns and what it asks, without its label. */
export const conditionInWords = (criterion: Criterion, pen: Pen): string =>
  `${scopeOf(criterion, pen)}${askOf(criterion, pen)}`.trim()

function stateOf(criterion: Criterion, pen: Pen): RuleBookStatement[] {
  const { both, text, id, state, edition } = pen
  const used = [
    ...new Set([
      ...settledIn(edition, { with: criterion.with, appliesTo: criterion.appliesTo }).used,
      ...criterion.openPoints,
    ]),
  ]
  const override = criterion.peopleMayOverride
    ? both('；审查人员可以另行认定', '; people may find otherwise')
    : ''
  return [
    state(
      criterion,
      both(
        `${text(criterion.label)}${id(criterion.id)}${scopeOf(criterion, pen)}：${askOf(criterion, pen)}${override}。`,
        `${text(criterion.label)}${id(criterion.id)}${scopeOf(criterion, pen)}: ${askOf(criterion, pen)}${override}.`,
      ),
    ),
    ...used.map((point) =>
      indented({
        article: criterion.article,
        basis: 'explicit',
        sentence: `${sayPointInUse(point, pen)}${both('。', '.')}`,
      }),
    ),
  ]
}

/** 申报条件 The day on which conditions are measured, each condition with all it asks, and who may adapt them. */
export function eligibilitySection(pen: Pen): RuleBookSection {
  const { edition, both, say, id, state } = pen
  const { referenceDay, adaptable, criteria } = edition
  const { value: day, used } = settledIn(edition, referenceDay.day)
  const [zh, en] = isDay(day) ? DAYS[day] : ['尚待决定的日期', 'a day still to be decided']
  const points = used.map((point) => `${sayPointInUse(point, pen)}${both('。', '.')}`)
  return {
    id: 'eligibility',
    title: both('申报条件', 'Conditions for applying'),
    statements: [
      state(
        referenceDay,
        both(`各项条件以${zh}为准认定。`, `Conditions are measured on ${en}.`) +
          both('', ' ') +
          points.join(''),
      ),
      ...criteria.flatMap((criterion) => stateOf(criterion, pen)),
      ...(adaptable
        ? [
            state(
              adaptable,
              both(
                `申报条件可以由${say.role(adaptable.by)}${id(adaptable.by)}在“${say.step(adaptable.before)}${id(adaptable.before)}”环节之前决定调整。`,
                `The conditions may be adapted by the ${say.role(adaptable.by)}${id(adaptable.by)} before the step ${say.step(adaptable.before)}${id(adaptable.before)}.`,
              ),
            ),
          ]
        : []),
    ],
  }
}
