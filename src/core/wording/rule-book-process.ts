import type { Text } from '../basics/text.ts'
import type { StageKind } from '../process/stage.ts'
import { pointsIn } from '../process/parameters.ts'
import type { Limit, Step } from '../regulation/schema/process.ts'
import type { Basis } from '../regulation/schema/source.ts'
import { sayPointInUse } from './rule-book-open-points.ts'
import { indented, type Pen, type RuleBookSection, type RuleBookStatement } from './rule-book-section.ts'
import { settledIn, spellOut } from './rule-book-settled.ts'
import { settledBothWays, withGap } from './undecided.ts'
import type { AnyStageWords } from './say.ts'

/** The stages of the platform as the rule book needs them: how settings are read, and how they are said. */
export type StagesInWords = {
  readonly kinds: Readonly<Record<string, StageKind>>
  readonly words: Readonly<Record<string, Readonly<Record<'zh' | 'en', AnyStageWords>>>>
}

const BOUNDS = {
  zh: { atMost: '不超过', atLeast: '不少于', exactly: '为' },
  en: { atMost: 'at most', atLeast: 'at least', exactly: 'exactly' },
}
const DAYS = {
  zh: { natural: '日', workday: '个工作日' },
  en: { natural: 'days', workday: 'working days' },
}
const MISSED = {
  zh: {
    forfeits: '逾期视为放弃',
    overrun: '逾期记录原因，程序继续',
    invalid: '不足期限的不发生效力',
    tooLate: '逾期的不发生效力',
  },
  en: {
    forfeits: 'who misses it forfeits',
    overrun: 'an overrun is recorded with its reason and blocks nothing',
    invalid: 'without it the step has no effect',
    tooLate: 'after it the step has no effect',
  },
}

/** From when a limit is counted. */
function startOf({ from }: Limit, { both, say, id }: Pen): string {
  if (from === 'opening') return both('自环节开始起', 'from the opening of the step')
  if (from === 'receipt')
    return both(
      '自收齐申报材料起（补正期间不计算）',
      'from the receipt of the complete papers, standing still while a supplement is out',
    )
  const step = `${say.step(from.concluded)}${id(from.concluded)}`
  return both(`自“${step}”办结起`, `from the conclusion of ${step}`)
}

/** 期限 How long, from when, whether it rolls, and what missing it does, without a full stop. */
export function limitInWords(limit: Limit, pen: Pen): string {
  const { both, language } = pen
  const { days, bound, kind, missed, rolls } = limit
  const effect = missed === 'invalid' && bound === 'atMost' ? 'tooLate' : missed
  const length = `${BOUNDS[language][bound]}${both('', ' ')}${days}${both('', ' ')}${DAYS[language][kind]}`
  const rolling = rolls
    ? both('末日逢法定休假日顺延', 'rolling over days off')
    : both('末日逢法定休假日不顺延', 'not rolling over days off')
  return both(
    `${startOf(limit, pen)}${length}，${rolling}；${MISSED.zh[effect]}`,
    `${length} ${startOf(limit, pen)}, ${rolling}; ${MISSED.en[effect]}`,
  )
}

function limitOf(limit: Limit, pen: Pen): RuleBookStatement {
  const { both, id, state } = pen
  const words = limitInWords(limit, pen)
  return indented(state(limit, both(`期限${id(limit.id)}：${words}。`, `Limit${id(limit.id)}: ${words}.`)))
}

const isBasis = (basis: string | undefined): basis is Basis =>
  basis === 'explicit' || basis === 'inferred' || basis === 'silent'

/**
 * 环节设置 What the regulation gives a step of its kind, sentence by sentence. What depends on a point that nobody has decided is left
 * open in its sentence.
 */
export function settingsInWords(step: Step, pen: Pen, stages: StagesInWords): RuleBookStatement[] {
  const [value, otherwise] = settledBothWays(pen.edition, step.with)
  const said = sentencesOf(step, value, pen, stages)
  const saidOtherwise = sentencesOf(step, otherwise, pen, stages)
  if (said?.length === undefined || said.length !== saidOtherwise?.length) {
    const { value: settled } = settledIn(pen.edition, step.with)
    return spellOut(settled, pen).map((sentence) => indented(pen.state({ article: step.article }, sentence)))
  }
  return said.map(({ article, basis, sentence }, i) =>
    indented({
      article,
      basis: isBasis(basis) ? basis : 'explicit',
      sentence: withGap(sentence, saidOtherwise[i]?.sentence ?? '', pen.both('〔待定〕', '[to be decided]')),
    }),
  )
}

function sentencesOf({ kind: name }: Step, value: unknown, pen: Pen, stages: StagesInWords) {
  const settings = stages.kinds[name]?.params.safeParse(value)
  return settings?.success ? stages.words[name]?.[pen.language].settings(settings.data, pen.say) : undefined
}

type Noted = { readonly article?: string; readonly basis?: string; readonly note: Text }

/** The notes that stand beside values inside a step's settings, whose sentences have no place for them. */
function notesIn(value: unknown): Noted[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'note' in value ? [value as Noted] : []
  return [...own, ...Object.values(value).flatMap(notesIn)]
}

function orderOf(step: Step, { both, say, id }: Pen): string {
  const named = (steps: readonly string[]) => say.list(steps.map((each) => `${say.step(each)}${id(each)}`))
  const parts = [
    step.after.length === 0
      ? both('为首个环节', 'the first step')
      : both(`在${named(step.after)}之后`, `after ${named(step.after)}`),
  ]
  if (step.cohortFrom !== undefined) {
    parts.push(
      both(`对象为${named([step.cohortFrom])}的通过者`, `for those who passed ${named([step.cohortFrom])}`),
    )
  }
  if (step.standing)
    parts.push(both('与其他环节同时进行，不影响其他环节', 'beside the others, blocking none'))
  return parts.join(both('，', ', '))
}

function stateOf(step: Step, number: number, pen: Pen, stages: StagesInWords): RuleBookStatement[] {
  const { both, text, id, say, state, language } = pen
  const kind = stages.words[step.kind]?.[language].name ?? ''
  return [
    state(
      step,
      both(
        `${number}．${text(step.name)}${id(step.id)}：由${say.role(step.by)}${id(step.by)}办理，${orderOf(step, pen)}；环节种类为${kind}${id(step.kind)}。`,
        `${number}. ${text(step.name)}${id(step.id)}: conducted by the ${say.role(step.by)}${id(step.by)}, ${orderOf(step, pen)}; a step of the kind ${kind}${id(step.kind)}.`,
      ),
    ),
    ...step.limits.map((limit) => limitOf(limit, pen)),
    ...settingsInWords(step, pen, stages),
    ...notesIn(step.with).map(({ article, basis, note }) =>
      indented({
        article: article ?? step.article,
        basis: isBasis(basis) ? basis : 'explicit',
        sentence: both(`注：${note.zh}`, `Note: ${note.en}`),
      }),
    ),
    ...[...new Set(pointsIn(step.with))].map((point) =>
      indented({
        article: step.article,
        basis: 'silent' as const,
        sentence: `${sayPointInUse(point, pen)}${both('。', '.')}`,
      }),
    ),
  ]
}

function sequenceOf({ edition, both, say, id, state }: Pen): RuleBookStatement[] {
  const { sequence } = edition
  if (!sequence) return []
  const links = say.list(sequence.links.map((step) => `${say.step(step)}${id(step)}`))
  return [state(sequence, both(`依次为：${links}。`, `In this order: ${links}.`))]
}

/** 评定程序 The order that the text lists, then each step: who conducts it, after which, for whom, its limits and settings. */
export const processSection = (pen: Pen, stages: StagesInWords): RuleBookSection => ({
  id: 'process',
  title: pen.both('评定程序', 'Procedure'),
  statements: [
    ...sequenceOf(pen),
    ...pen.edition.steps.flatMap((step, index) => stateOf(step, index + 1, pen, stages)),
  ],
})

const USES = {
  primary: ['评审采用', 'scores the applicants'],
  alternative: ['可以替代采用', 'may be used instead'],
  guide: ['用作指南', 'is a guide'],
} as const
const SUBJECTS = { organisation: ['组织', 'organisations'], person: ['个人', 'persons'] } as const

/** 评审标准 The standards that the text names, and whether newer editions may take their place. */
export function standardsSection({ edition, both, text, state, say, id, language }: Pen): RuleBookSection {
  const { standards, standardUpgrade } = edition
  const at = language === 'zh' ? 0 : 1
  return {
    id: 'standards',
    title: both('评审标准', 'Standards'),
    statements: [
      ...standards.map((standard) => {
        const subjects = say.list(standard.appliesTo.map((subject) => SUBJECTS[subject][at]))
        const { file, suppliedBy } = standard
        const supplier = suppliedBy && `${say.role(suppliedBy)}${id(suppliedBy)}`
        const data = file
          ? both(`数据见${id(file)}`, `data in${id(file)}`)
          : both('数据由使用单位录入', 'entered by the operator')
        return state(
          standard,
          both(
            `${text(standard.title)}${id(standard.code)}：${USES[standard.use][0]}，适用于${subjects}${supplier ? `，由${supplier}制定或选定` : ''}，${data}。`,
            `${text(standard.title)}${id(standard.code)}: ${USES[standard.use][1]}, for ${subjects}${supplier ? `, made or chosen by the ${supplier}` : ''}, ${data}.`,
          ),
        )
      }),
      state(
        standardUpgrade,
        standardUpgrade.allowed
          ? both('可以采用同等的新版本标准。', 'Equal newer editions of the standards may be used.')
          : both('不得采用其他版本的标准。', 'No other edition of the standards may be used.'),
      ),
    ],
  }
}
