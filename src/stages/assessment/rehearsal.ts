import type { Json } from '../../core/basics/json.ts'
import { emptyMap } from '../../core/basics/shared-map.ts'
import { isRecused } from '../../core/contract/view.ts'
import { settingsOf } from '../../core/process/perform.ts'
import { standardsByApplication } from '../../core/process/standards.ts'
import { integer } from '../../core/number/exact.ts'
import { stepPercents } from '../../core/scoring/marks.ts'
import { itemsApart } from '../../core/scoring/spread.ts'
import { limitOf } from '../../core/selection/cut-rule.ts'
import { type CutSettings, cutRuleOf } from '../../core/selection/cut-settings.ts'
import type { TieSettings } from '../../core/selection/tie-settings.ts'
import { panelOf, sittingFor } from '../../parts/panel/domain.ts'
import { cardsOf, type Scorecard, sheetsOf } from '../../parts/scorecard/domain.ts'
import { conductor, type Planned, type Rehearsal } from '../../rehearsal/kit.ts'
import type { Params, State } from './domain/index.ts'
import { acknowledge, assessor, evenMarks, type Scene } from './rehearsal.acknowledging.ts'
import { observe } from './rehearsal.observing.ts'
import { agreedOn, byStrength, marksFor } from './rehearsal.marks.ts'

const PANEL_LOAD = 12
const APPLICATIONS_A_DAY = 4

const by = (scene: Scene) => conductor(scene)

/** Panels of one more than the least number, for those who are in none yet. */
function formPanels(scene: Scene): Planned[] {
  const { own, cohort, params, step, world } = scene
  const left = cohort.filter((application) => panelOf(own.panels, application) === undefined)
  const place = world.edition.steps
    .filter(({ kind }) => kind === step.kind)
    .findIndex((s) => s.id === step.id)
  const seats = params.panel.atLeast + 1
  const before = Object.keys(own.panels).length
  const panels = Array.from({ length: Math.ceil(left.length / PANEL_LOAD) }, (_, i) => i)
  return panels.map((i): Planned => {
    const first = 100 * place + (before + i) * (seats + 1)
    const members = Array.from({ length: seats }, (_, seat) => assessorId(first + seat + 1))
    const input = {
      panel: `${step.id}-${before + i + 1}`,
      leader: members[0] ?? '',
      members,
      applications: left.slice(i * PANEL_LOAD, (i + 1) * PANEL_LOAD),
    }
    return { act: 'formPanel', by: by(scene), input, ...(i === 0 ? { daysLater: 3 } : {}) }
  })
}

const assessorId = (n: number) => `zj-${String(n).padStart(2, '0')}`

/** Once: an assessor declares an interest, cannot score the case any more, and somebody else comes in. */
function recusal(scene: Scene): Planned[] {
  const { own, cohort, world, state } = scene
  const application = byStrength(scene).at(-1)
  const sitting = application && sittingFor(own.panels, application)
  if (!sitting || cohort.length === 0 || !scene.once('assessment: a recusal')) return []
  const out = sitting.members.at(-1) ?? ''
  const marks = evenMarks(standardsByApplication(world, state)(application))
  return [
    {
      act: 'declareRecusal',
      by: assessor(out),
      input: { person: out, application, ground: '近三年内曾为该单位提供咨询服务（演练）' },
      daysLater: 1,
    },
    { act: 'submitScorecard', by: assessor(out), input: { application, marks }, refused: 'MustRecuse' },
    {
      act: 'replaceAssessor',
      by: by(scene),
      input: {
        panel: panelOf(own.panels, application) ?? '',
        application,
        out,
        in: `${out}-b`,
        reason: '回避后更换（演练）',
      },
    },
  ]
}

/** After how many places a later step draws its line over these scores. */
function lineOf({ world, state, step }: Scene): number | undefined {
  for (const later of world.edition.steps) {
    const settings = settingsOf(world, state, later)
    if (!settings.ok || !world.kinds[later.kind]?.reliesOnScoresOf?.(settings.value).includes(step.id))
      continue
    const { cut, ties } = settings.value as { cut?: CutSettings; ties?: TieSettings }
    if (cut && cut.method !== 'byPeople' && ties) return limitOf(cutRuleOf(cut, ties, world.edition)).count
  }
  return undefined
}

/** Every sheet that is still owed, some applications a day. */
function submitSheets(scene: Scene): Planned[] {
  const { own, cohort, params, world, state, cast, chance, step, view } = scene
  const owed = cohort.flatMap((application) => {
    const members = sittingFor(own.panels, application)?.members ?? []
    const done = cardsOf(own.book, application).map((card) => card.assessor)
    const owing = members.flatMap((id, seat) =>
      done.includes(id) || isRecused(view, step.id, id, application) ? [] : [{ id, seat }],
    )
    return owing.length > 0 ? [{ application, owing }] : []
  })
  if (owed.length === 0) return []
  const seats = Math.max(...cohort.map((a) => sittingFor(own.panels, a)?.members.length ?? 0))
  const apart = params.consensus.whenSpreadOver
  const standardOf = standardsByApplication(world, state)
  const line = lineOf(scene)
  const marks = Object.assign(
    {},
    ...[...new Set(cohort.map(standardOf))].map((standard) => {
      const scored = cohort.filter((application) => standardOf(application) === standard)
      return marksFor({ standard, cohort: scored, cast, chance, seats, line, apart })
    }),
  ) as ReturnType<typeof marksFor>
  return owed.flatMap(({ application, owing }, i) =>
    owing.map(({ id, seat }, first): Planned => {
      const given = marks[application]?.[seat] ?? {}
      const input = { application, marks: given, strengths: chance.below(6), improvements: chance.below(6) }
      const nextDay = i % APPLICATIONS_A_DAY === 0 && first === 0
      return { act: 'submitScorecard', by: assessor(id), input, ...(nextDay ? { daysLater: 1 } : {}) }
    }),
  )
}

/** Once: a mark was entered wrongly and is corrected, beside what was entered. */
function correction(scene: Scene): Planned[] {
  const { world, state, step } = scene
  const application = byStrength(scene)[0]
  const target = state.log.find(
    ({ entry }) =>
      entry.step === step.id &&
      entry.type === 'ScorecardSubmitted' &&
      entry.stream === `application/${application}`,
  )?.entry
  const card = target?.data as Scorecard | undefined
  const [item, percent] = Object.entries(card?.marks ?? {})[0] ?? []
  if (!target || !card || application === undefined || item === undefined || percent === undefined) return []
  const standard = standardsByApplication(world, state)(application)
  const higher = stepPercents(standard)
    .map(Number)
    .find((each) => each > percent)
  if (!scene.once('assessment: a mark entered wrongly')) return []
  const mended = { ...card.marks, [item]: higher ?? percent - standard.step }
  const input = {
    stream: target.stream,
    version: target.version,
    replacement: { ...card, marks: mended },
    reason: '录入时看错一行（演练）',
  } as unknown as Json
  return [
    {
      act: 'correctEntry',
      by: { role: 'secretariat', id: 'secretariat' },
      input,
      onCycle: true,
      daysLater: 1,
    },
  ]
}

/** Where marks lie too far apart the leader records what the panel agreed on; once, closing is tried before that. */
function agree(scene: Scene): Planned[] {
  const { own, cohort, params, step, view } = scene
  const { whenSpreadOver } = params.consensus
  const plans = cohort.flatMap((application): Planned[] => {
    const sitting = sittingFor(own.panels, application)
    const cards = cardsOf(own.book, application).filter(
      ({ assessor: id }) => sitting?.members.includes(id) && !isRecused(view, step.id, id, application),
    )
    const agreed = own.book.consensus[application] ?? {}
    const open = itemsApart(sheetsOf(cards), integer(whenSpreadOver)).filter(({ item }) => !(item in agreed))
    if (!sitting || open.length === 0) return []
    const input = { application, marks: agreedOn(cards, whenSpreadOver), reason: '逐条讨论后一致（演练）' }
    return [{ act: 'recordConsensus', by: assessor(sitting.leader), input }]
  })
  if (plans.length === 0 || !scene.once('assessment: closing without a consensus')) return plans
  return [
    { act: 'closeScoring', by: by(scene), input: {}, daysLater: 1, refused: 'ConsensusLacking' },
    ...plans,
  ]
}

/** Panels, a recusal, acknowledgements, sheets, a correction, consensus, observations; then scoring is closed, the report signed, the scores determined. */
export const rehearsal: Rehearsal<Params, State> = (scene) => {
  const { own, params, step, scan, cohort, cohortFinal } = scene
  if (!cohortFinal || cohort.length === 0) return []
  if (own.closed) {
    const report = params.report && {
      document: `${params.report.name.zh}（演练）`,
      sha256: scan(`${step.id}/report`).sha256,
    }
    const sign: Planned[] =
      report && !own.report ? [{ act: 'signReport', by: by(scene), input: report, daysLater: 1 }] : []
    return [...sign, { act: 'determine', by: by(scene), input: {}, daysLater: 1 }]
  }
  const noSheets = own.book.sheets === emptyMap
  const phases = [
    formPanels,
    ...(noSheets ? [recusal] : []),
    acknowledge,
    submitSheets,
    correction,
    agree,
    observe,
  ]
  for (const phase of phases) {
    const plans = phase(scene)
    if (plans.length > 0) return plans
  }
  return [{ act: 'closeScoring', by: by(scene), input: {}, daysLater: 1 }]
}
