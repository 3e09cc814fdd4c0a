import type { Json, JsonObject } from '../../core/basics/json.ts'
import type { Language, Text } from '../../core/basics/text.ts'
import { thingKinds, thingStates } from '../../core/visibility/thing.ts'
import { sayIn } from '../../core/wording/say.ts'
import type { ShownThing } from '../kit/reader.ts'
import type { Cell, Column } from '../kit/table-reply.ts'
import type { Wording } from '../kit/wording.ts'

const column = (key: string, zh: string, en: string, more: Omit<Column, 'key' | 'title'> = {}): Column => ({
  key,
  title: { zh, en },
  ...more,
})

const APPLICATION = column('application', '申报编号', 'Application', { width: 16 })
const NAME = column('name', '申报主体', 'Applicant', { width: 36 })
const STATE = column('state', '状态', 'State', { width: 12 })

/** A field of the papers of a thing, whichever paper has it; nothing where none does. */
export function fieldOf({ data }: Pick<ShownThing, 'data'>, name: string): Json | undefined {
  const papers = Object.values(data) as JsonObject[]
  return papers.findLast((paper) => Object.hasOwn(paper, name))?.[name]
}

const cellOf = (value: Json | undefined): Cell =>
  typeof value === 'string' || typeof value === 'number' ? value : null

type Row = Readonly<Record<string, Cell>>
type Sayer = ReturnType<typeof sayIn>

const sayer = ({ edition, names, successors }: Wording, language: Language) =>
  sayIn(edition, language, names, successors)

const whoOf = ({ owner }: ShownThing, say: Sayer, { names }: Wording): Row => ({
  application: owner,
  name: owner !== '' && Object.hasOwn(names, owner) ? say.application(owner) : null,
})

/** Any things, in the columns that all have. */
export const thingColumns: readonly Column[] = [
  column('id', '编号', 'Id', { width: 28 }),
  column('step', '环节', 'Step', { width: 20 }),
  APPLICATION,
  NAME,
  STATE,
  column('publicFrom', '公开日期', 'Public from', { width: 14 }),
]

export function thingRow(thing: ShownThing, wording: Wording, language: Language): Row {
  const say = sayer(wording, language)
  return {
    ...whoOf(thing, say, wording),
    id: thing.id,
    step: thing.step === '' ? null : say.step(thing.step),
    state: thingStates[thing.state][language],
    publicFrom: thing.publicFrom,
  }
}

/** Steps whose scores stand in a ranking, in the order of the regulation. */
function scoredSteps(things: readonly ShownThing[], { edition }: Wording): readonly string[] {
  const scored = new Set(things.flatMap((thing) => Object.keys(Object(fieldOf(thing, 'stages')) as object)))
  return edition.steps.map(({ id }) => id).filter((id) => scored.has(id))
}

const stepName = ({ edition }: Wording, id: string): Text =>
  edition.steps.find((step) => step.id === id)?.name ?? { zh: id, en: id }

/** 评分汇总表 The ranking as offices know it: the rank, who, the score of every step, the composite. */
export function rankingTable(things: readonly ShownThing[], wording: Wording, language: Language) {
  const steps = scoredSteps(things, wording)
  const say = sayer(wording, language)
  const columns: readonly Column[] = [
    column('place', '名次', 'Rank', { isNumber: true, width: 8 }),
    APPLICATION,
    NAME,
    ...steps.map((id): Column => ({ key: `step:${id}`, title: stepName(wording, id), isNumber: true })),
    column('composite', '综合得分', 'Composite score', { isNumber: true, width: 14 }),
  ]
  const rows = things.map((thing): Row => {
    const stages = Object(fieldOf(thing, 'stages')) as Readonly<Record<string, Json>>
    return {
      ...whoOf(thing, say, wording),
      ...Object.fromEntries(steps.map((id) => [`step:${id}`, cellOf(stages[id])])),
      place: thing.place,
      composite: cellOf(fieldOf(thing, 'shown')),
    }
  })
  return { columns, rows }
}

const FEN_PER_YUAN = 100
const yuan = (fen: Json | undefined): Cell =>
  typeof fen === 'number'
    ? `${Math.trunc(fen / FEN_PER_YUAN)}.${String(fen % FEN_PER_YUAN).padStart(2, '0')}`
    : null

/** 获奖名录 The register: the number, who, what, when, until when, how much. */
export function registerTable(things: readonly ShownThing[], wording: Wording, language: Language) {
  const say = sayer(wording, language)
  const columns: readonly Column[] = [
    column('number', '登记编号', 'Number', { width: 20 }),
    APPLICATION,
    NAME,
    column('award', '奖项', 'Award', { width: 24 }),
    column('approvedOn', '授奖日期', 'Awarded on', { width: 14 }),
    column('validUntil', '有效期至', 'Valid until', { width: 14 }),
    column('prize', '奖金（元）', 'Prize (yuan)', { isNumber: true, width: 16 }),
    STATE,
  ]
  const rows = things.map((thing): Row => {
    const award = fieldOf(thing, 'award')
    return {
      ...whoOf(thing, say, wording),
      number: cellOf(fieldOf(thing, 'number')),
      award: typeof award === 'string' ? say.award(award) : null,
      approvedOn: cellOf(fieldOf(thing, 'approvedOn')),
      validUntil: cellOf(fieldOf(thing, 'validUntil')),
      prize: yuan(fieldOf(thing, 'prizeFen')),
      state: thingStates[thing.state][language],
    }
  })
  return { columns, rows }
}

export const kindName = (kind: ShownThing['kind']): Text => thingKinds[kind].name
