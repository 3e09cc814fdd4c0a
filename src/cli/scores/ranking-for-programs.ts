import type { Language } from '../../core/basics/text.ts'
import { pointForPrograms } from '../decided-points.ts'
import type { StepComposite } from './computed.ts'
import { final, type Ranking, settledAwards, vacantIn } from './ranking.ts'

const rowsOf = ({ outcomes }: StepComposite) =>
  outcomes.flatMap(({ label, ranking }) => ranking.rows.map((row) => ({ ...label, ...row })))

/** The document that programs read. */
export function rankingForPrograms(
  { edition, standard, isOfficial, computed, points }: Ranking,
  language: Language,
) {
  const last = final(computed)
  const rows = new Map(computed.composites.map((each) => [each, rowsOf(each)]))
  const lists = last?.outcomes.flatMap(({ list }) => (list ? [list] : [])) ?? []
  const seatTies = lists.flatMap(({ ties }) => ties)
  const undecided = lists.find((list) => list.undecided)?.undecided
  const { awaited } = computed
  return {
    edition: edition.id,
    standard: standard.id,
    ...(isOfficial ? {} : { notOfficial: true }),
    composite: (last && rows.get(last)) ?? [],
    composites: computed.composites.map((composite) => ({
      step: composite.step.id,
      article: composite.article,
      rows: rows.get(composite) ?? [],
    })),
    cuts: computed.cuts.map(({ step, article, label, cut, late, byPeople }) => ({
      step: step.id,
      article,
      ...label,
      ...(byPeople ? { determinedByPeople: true } : {}),
      kept: cut.kept,
      out: cut.out,
      line: cut.line,
      ties: cut.ties,
      ...(cut.undecided ? { undecided: cut.undecided } : {}),
      ...(cut.shortfall > 0 ? { shortfall: cut.shortfall } : {}),
      ...(late.length > 0 ? { scoredLaterAllTheSame: late } : {}),
    })),
    candidates: last ? settledAwards(last) : {},
    ...(last?.proposedBy ? { candidatesProposedBy: last.proposedBy } : {}),
    vacant: last ? vacantIn(last, edition) : {},
    ...(seatTies.length > 0 ? { seatTies } : {}),
    ...(undecided ? { undecided } : {}),
    ...(awaited && awaited.what !== 'tie'
      ? {
          awaits: {
            what: awaited.what,
            of: awaited.key,
            by: awaited.by,
            applications: awaited.tie.applications,
          },
        }
      : {}),
    unranked: computed.unranked,
    openPoints: points.map((point) => pointForPrograms(point, language)),
  }
}
