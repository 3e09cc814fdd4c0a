import { err, ok } from '../../core/basics/result.ts'
import type { Step } from '../../core/regulation/schema/process.ts'
import { explainSelectionFault } from '../../core/selection/explain-selection-fault.ts'
import { type Params, shortlistsOf } from '../../stages/shortlist/domain/index.ts'
import { type Next, NO_RESULTS, resultsNow, type Running, type StepCut, type Wanted } from './computed.ts'

/** 入围 One cut for each ranking; where people choose, whom they chose. */
export function runCut(step: Step, params: Params, running: Running, wanted: Wanted): Next {
  const { score, cut, ties } = params
  if (cut.method === 'byPeople') return runChoice(step, params, running, wanted)
  if (score === undefined || ties === undefined) throw new Error(`${step.id} cuts by no score`)
  const { alive, computed } = running
  const scores = resultsNow(running, wanted)[score] ?? NO_RESULTS
  const without = [...alive].filter((application) => !scores.has(application)).sort()
  const choice = wanted.choices[step.id]
  const drawn = shortlistsOf(
    { score, cut, ties },
    {
      edition: wanted.edition,
      scores: new Map([...scores].filter(([application]) => alive.has(application))),
      kindOf: (application) => wanted.profiles.get(application)?.kind,
      ...(choice && { choice }),
    },
  )
  if (!drawn.ok) return err([{ article: cut.article, message: explainSelectionFault(drawn.error) }])
  const late = lateIn(step, running, wanted)
  const cuts = drawn.value.map(
    ({ label, cut: own }): StepCut => ({
      step,
      article: cut.article,
      label,
      cut: own,
      late: late([...own.out, ...(own.undecided?.applications ?? [])]),
    }),
  )
  const tie = cuts.find((each) => each.cut.undecided)?.cut.undecided
  return ok({
    ...running,
    alive: new Set(cuts.flatMap((each) => each.cut.kept)),
    used: new Set([...running.used, ...(choice ? [step.id] : [])]),
    computed: {
      ...computed,
      cuts: [...computed.cuts, ...cuts],
      unranked: [...computed.unranked, ...without.map((application) => ({ application, missing: [score] }))],
      awaited: tie ? { key: step.id, article: ties.article, tie, what: 'tie', by: 'committee' } : null,
    },
  })
}

function runChoice(step: Step, { cut }: Params, running: Running, wanted: Wanted): Next {
  if (cut.method !== 'byPeople') throw new Error(`${step.id} is cut by score`)
  const { alive, computed } = running
  const choice = wanted.choices[step.id]
  const everyone = [...alive].sort()
  if (!choice) {
    const tie = { applications: everyone, places: cut.atMost ?? everyone.length }
    const awaited = { key: step.id, article: cut.article, tie, what: 'choice', by: cut.by } as const
    return ok({ ...running, computed: { ...computed, awaited } })
  }
  const strangers = choice.chosen.filter((application) => !alive.has(application))
  if (strangers.length > 0) {
    const fault = { code: 'ChosenOutsideTie', applications: strangers, tied: everyone } as const
    return err([{ article: cut.article, message: explainSelectionFault(fault) }])
  }
  const out = everyone.filter((application) => !choice.chosen.includes(application))
  const own = { kept: choice.chosen, out, line: null, ties: [], shortfall: 0 }
  const late = lateIn(step, running, wanted)(out)
  const one: StepCut = { step, article: cut.article, label: {}, cut: own, late, byPeople: true }
  return ok({
    ...running,
    alive: new Set(choice.chosen),
    used: new Set([...running.used, step.id]),
    computed: { ...computed, cuts: [...computed.cuts, one] },
  })
}

/** Of those cut, who was scored in a later step all the same. */
function lateIn(step: Step, running: Running, wanted: Wanted) {
  const { edition } = wanted
  const results = resultsNow(running, wanted)
  const before = new Set(edition.steps.slice(0, edition.steps.indexOf(step)).map(({ id }) => id))
  return (cutOff: readonly string[]): string[] =>
    cutOff
      .filter((application) =>
        Object.entries(results).some(([id, by]) => !before.has(id) && by.has(application)),
      )
      .sort()
}
