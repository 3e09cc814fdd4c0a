import { explainScoringFault, type ScoringFault } from '../../core/scoring/explain-scoring-fault.ts'
import { explainSelectionFault, type SelectionFault } from '../../core/selection/explain-selection-fault.ts'
import { sayTies } from '../../core/selection/say-ties.ts'
import type { StageWords } from '../../core/wording/say.ts'
import type { Entries, Params, Refusals } from './domain/index.ts'

const LOWER_TIER = {
  'next-in-rank': 'who reaches the floor of a higher award without a seat there stands for the next one',
  'band-only': 'who reaches the floor of a higher award does not stand for the next one',
}

export const words: StageWords<Refusals, Entries, Params> = {
  name: 'evaluation',
  acts: { determineRanking: 'determine ranking and candidates', signReport: 'sign the report' },
  refusals: {
    WeightsUnfit: ({ fault, decidedBy }, say) =>
      `${explainScoringFault(fault as unknown as ScoringFault).en}; there is no ranking until ${decidedBy === null ? 'the weights are corrected against the text' : `the ${say.role(decidedBy)} has decided the weights`}.`,
    SeatTieUndecided: ({ award, applications, places, line }, say) =>
      `${say.list(applications.map(say.application))} are equal at ${line} after every comparison and ${places} seats of ${say.award(award)} are left; the committee has to choose and give its reason.`,
    ChoiceIsTheCommittees: ({ role }, say) =>
      `choosing among equals is the committee's; the ${say.role(role)} cannot do it. Submit the tie to the committee.`,
    SelectionUnfit: ({ fault }) => `${explainSelectionFault(fault as unknown as SelectionFault).en}.`,
    NoReportOwed: () => 'this step owes no report; there is nothing to sign.',
    RankingNotDetermined: () =>
      'the ranking is not determined yet; determine it before the report is signed.',
    RankingStale: ({ gone }, say) =>
      `${say.list(gone.map(say.application))} left the procedure, so the ranking no longer holds; determine it again before the report is signed.`,
  },
  entries: {
    RankingDetermined: ({ rows, unranked }, say) =>
      `${rows.length} ranked: ${say.list(rows.map(({ application, rank, shown }) => `${rank}. ${say.application(application)} (${shown})`))}${unranked.length > 0 ? `; unranked: ${say.list(unranked.map(({ application, missing }) => `${say.application(application)} (no score in ${say.list(missing.map(say.step))})`))}` : ''}`,
    ReportSigned: ({ document, signedBy }, say) => `${say.body(signedBy)} signed the report ${document}`,
  },
  settings: ({ weights, shown, candidates, report }, say) => [
    {
      article: weights.article,
      basis: weights.basis,
      sentence: `The composite is made of ${say.list(say.inOrder(Object.keys(weights.shares)).map((step) => `${say.step(step)} ${weights.shares[step]}`))}; whoever lacks one of these scores is not ranked, and no weight is changed.`,
    },
    {
      article: shown.article,
      basis: shown.basis,
      sentence: `The composite is shown rounded half up to ${shown.decimals} decimals; floors and ranks are compared before rounding.`,
    },
    ...(candidates
      ? [
          {
            article: candidates.article,
            basis: candidates.basis,
            sentence: `Candidates are listed for each award by rank; ${LOWER_TIER[candidates.lowerTier]}.`,
          },
          sayTies(candidates.ties, say),
        ]
      : []),
    ...(report
      ? [{ article: report.article, basis: report.basis, sentence: `To be signed: ${report.name.en}.` }]
      : []),
  ],
}
