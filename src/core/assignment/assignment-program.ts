import type { Candidates } from './candidates.ts'
import { UNEVEN_LOAD } from './costs.ts'
import { evenLoads } from './even-load.ts'
import type { Links } from './links.ts'
import type { Prepared } from './prepare.ts'
import { programBuilder } from './program-builder.ts'
import type { IntegerProgram } from './solver.ts'
import { topicDemands } from './topic-demands.ts'

/** Rules that can be left out, to find out which of them cannot be kept together. Seats and bars always stand. */
export const RULES = ['maxLoad', 'minLoad', 'leader', 'topics', 'overlap'] as const
export type Rule = (typeof RULES)[number]

/** What a rule asks for in one place: of an assessor, a panel or two neighbours. */
export type Demand =
  | { readonly rule: 'maxLoad' | 'minLoad'; readonly assessor: string }
  | { readonly rule: 'leader'; readonly panel: string }
  | { readonly rule: 'topics'; readonly panel: string; readonly topics: readonly string[] }
  | { readonly rule: 'overlap'; readonly panels: readonly [string, string] }

/**
 * `links`: neighbours are joined beforehand (else by the model). `aim`: the best assignment, any that keeps the rules, or the one that
 * falls short of the rules by as few seats as possible.
 */
export type Shape = {
  readonly candidates: Candidates
  readonly links: Links | null
  readonly rules: ReadonlySet<Rule>
  readonly aim: 'best' | 'any' | 'fewestUnmet'
}

/** The program, and how to read its answer: which column seats whom, and which column stands for which unmet demand. */
export type AssignmentProgram = {
  readonly program: IntegerProgram
  readonly seats: readonly ReadonlyMap<number, number>[]
  readonly unmet: readonly { readonly column: number; readonly demand: Demand }[]
}

/**
 * 指派模型 A column for each panel and candidate, 1 where the candidate sits there. It is the model of conference reviewing (Goldsmith
 * and Sloan 2007; Taylor 2008: without side conditions its linear relaxation is whole by itself), with leaders, topics and neighbours
 * added.
 */
export function assignmentProgram(
  prepared: Prepared,
  { candidates, links, rules, aim }: Shape,
): AssignmentProgram {
  const { settings, panels, assessors, maxLoads } = prepared
  const { perCase } = settings
  const { column, row, finish } = programBuilder()
  const priced = (cost: number) => (aim === 'best' ? cost : 0)
  const unmet: { column: number; demand: Demand }[] = []

  /** A row that asks for `least` to `most`; where unmet demands are counted, each missing seat (or seat too many) costs 1. */
  const ask = (
    demand: Demand,
    least: number,
    most: number,
    columns: readonly number[],
    weights?: readonly number[],
  ) => {
    if (aim !== 'fewestUnmet') return void row(least, most, columns, weights)
    const slack = column(1, 0, Infinity, 'any')
    unmet.push({ column: slack, demand })
    const sign = demand.rule === 'maxLoad' ? -1 : 1
    row(least, most, [...columns, slack], [...(weights ?? columns.map(() => 1)), sign])
  }

  const seats = panels.map((_, p) => {
    const { who = [], costs = [] } = candidates[p] ?? {}
    const fixed = new Set(links?.[p])
    return new Map(
      who.map((i, at) => [i, column(priced(costs[at] ?? 0), fixed.has(i) ? 1 : 0, 1, 'whole')] as const),
    )
  })
  const columnsAt = (p: number, isMeant: (assessor: number) => boolean) =>
    [...(seats[p] ?? [])].flatMap(([i, seat]) => (isMeant(i) ? [seat] : []))

  panels.forEach(({ id, cases }, p) => {
    row(
      perCase,
      perCase,
      columnsAt(p, () => true),
    )
    if (settings.leader && rules.has('leader'))
      ask(
        { rule: 'leader', panel: id },
        1,
        Infinity,
        columnsAt(p, (i) => assessors[i]?.mayLead ?? false),
      )
    if (!rules.has('topics')) return
    for (const { topics, least } of topicDemands(cases, settings.topics)) {
      const covers = (topic: string) => columnsAt(p, (i) => assessors[i]?.fields.includes(topic) ?? false)
      const demand = { rule: 'topics', panel: id, topics } as const
      if (topics.length === 1) {
        ask(demand, 1, Infinity, covers(topics[0] ?? ''))
        continue
      }
      const covered = topics.map((topic) => {
        const cover = column(0, 0, 1, 'whole')
        const columns = covers(topic)
        row(0, Infinity, [...columns, cover], [...columns.map(() => 1), -1])
        return cover
      })
      ask(demand, least, Infinity, covered)
    }
  })

  const seatsOfAssessor: { columns: number[]; sizes: number[] }[] = assessors.map(() => ({
    columns: [],
    sizes: [],
  }))
  seats.forEach((own, p) => {
    for (const [i, seat] of own) {
      seatsOfAssessor[i]?.columns.push(seat)
      seatsOfAssessor[i]?.sizes.push(panels[p]?.cases.length ?? 1)
    }
  })
  const even = evenLoads(prepared)
  assessors.forEach(({ id }, i) => {
    const { columns, sizes } = seatsOfAssessor[i] ?? { columns: [], sizes: [] }
    if (columns.length === 0) return
    const most = maxLoads[i] ?? 0
    const least = Math.min(settings.minLoad, most)
    if (rules.has('maxLoad')) ask({ rule: 'maxLoad', assessor: id }, 0, most, columns, sizes)
    if (rules.has('minLoad') && least > 0)
      ask({ rule: 'minLoad', assessor: id }, least, Infinity, columns, sizes)
    if (aim !== 'best') return
    const { from, to } = even[i] ?? { from: 0, to: most }
    const over = column(UNEVEN_LOAD, 0, Infinity, 'any')
    const under = column(UNEVEN_LOAD, 0, Infinity, 'any')
    row(from, to, [...columns, over, under], [...sizes, -1, 1])
  })

  if (settings.overlap > 0 && !links && rules.has('overlap'))
    panels.slice(1).forEach(({ id }, p) => {
      const [before, after] = [
        seats[p] ?? new Map<number, number>(),
        seats[p + 1] ?? new Map<number, number>(),
      ]
      const shared = [...before].flatMap(([i, seat]) => {
        const next = after.get(i)
        if (next === undefined) return []
        const both = column(0, 0, 1, 'any')
        row(0, 1, [seat, both], [1, -1])
        row(0, 1, [next, both], [1, -1])
        return [both]
      })
      ask({ rule: 'overlap', panels: [panels[p]?.id ?? '', id] }, settings.overlap, Infinity, shared)
    })
  return { program: finish(), seats, unmet }
}
