import { type Ask, askFor, conditionKind, missing } from '../condition-kind.ts'
import { addMonths } from '../../time/anniversary.ts'
import { type HistoryEvent, recordFacts, recordNames } from '../facts-events.ts'
import { params } from './params.ts'
import { weighEvent, windowOf } from './weigh-event.ts'
import { asks } from './asks.ts'
import { en } from './words.en.ts'
import { type Told, zh } from './words.zh.ts'

const LACKS = {
  domain: { zh: '领域', en: 'the field' },
  severity: { zh: '等级', en: 'the severity' },
  level: { zh: '抽查级别', en: 'the level' },
  attributable: { zh: '是否属于自身责任', en: 'whether it was its own fault' },
}

/** 无不良记录 No event of a record inside a window. What the text does not measure, people find. */
export const kind = conditionKind({
  name: 'no-event',
  params,
  facts: recordFacts,
  words: { zh, en },
  asks,
  reads: ({ record }) => [`records.${record}` as const],
  judge({ params, facts, asOf }) {
    const { record } = params
    const fact = `records.${record}` as const
    const history = facts[fact]
    if (history === undefined) return missing(askFor(recordFacts, fact))
    const weighed = history.map((event, index) => ({ event, index, weight: weighEvent(event, params, asOf) }))
    const tell = <Why>(event: HistoryEvent, why: Why): Told<Why> => ({
      on: event.on,
      domain: params.domains ? (event.domain ?? null) : null,
      severity: event.severity ?? null,
      repairedOn: event.repairedOn ?? null,
      why,
    })
    const frame = { record, asOf, years: windowOf(params)?.years ?? null }

    const barring = weighed.flatMap(({ event, weight }) =>
      weight.is === 'barring' ? [{ event, weight }] : [],
    )
    if (barring.length > 0) {
      const days = barring.flatMap(({ weight }) => (weight.clearOn === null ? [] : [weight.clearOn])).sort()
      const metOn = days.length === barring.length ? (days.at(-1) ?? null) : null
      const events = barring.map(({ event, weight }) => tell(event, weight.why))
      return {
        outcome: 'unmet',
        because: 'barred',
        data: { ...frame, events, metOn },
        metOn: metOn ?? undefined,
      }
    }
    const [first, ...rest] = weighed.flatMap(({ event, index, weight }): Ask[] => {
      if (weight.is !== 'incomplete') return []
      const { zh, en } = LACKS[weight.lacks]
      const name = {
        zh: `${event.on}的${recordNames[record].zh}记录的${zh}`,
        en: `${en} of the record of ${event.on} (${recordNames[record].en})`,
      }
      return [{ fact: `${fact}.${index}.${weight.lacks}`, name }]
    })
    if (first) return missing(first, ...rest)
    const open = weighed.flatMap(({ event, weight }) =>
      weight.is === 'forPeople' ? [tell(event, weight.why)] : [],
    )
    if (open.length > 0) return { outcome: 'judged', because: 'peopleFind', data: { ...frame, events: open } }
    const notCounted = weighed.flatMap(({ event, weight }) =>
      weight.is === 'notCounted' ? [tell(event, weight.why)] : [],
    )
    return { outcome: 'met', because: 'clear', data: { ...frame, notCounted } }
  },
  sample: ({ record }) => ({ [`records.${record}`]: [] }),
  counterSample: ({ record, domains, atLeast, levels }, asOf) => ({
    [`records.${record}`]: [
      {
        on: addMonths(asOf, -8),
        domain: domains?.[0] ?? 'other',
        severity: atLeast ?? 'major',
        gradedBy: '认定文书',
        level: levels?.[0] ?? 'municipal',
        attributable: true,
      },
    ],
  }),
})
