import { explainScoringFault, type ScoringFault } from '../../core/scoring/explain-scoring-fault.ts'
import { sayTies } from '../../core/selection/say-ties.ts'
import { explainWithNames } from '../../core/wording/named-fault.ts'
import type { StageWords } from '../../core/wording/say.ts'
import { sayScore } from '../../core/wording/score.ts'
import type { LimitExceeded } from '../../core/selection/exceed-limits.ts'
import { sayGroup, sayWhyNot } from '../../core/selection/say-why-not.ts'
import type { Entries, Params, Refusals } from './domain/index.ts'

const LOWER_TIER = {
  'next-in-rank': 'who reaches the floor of a higher award without a seat there stands for the next one',
  'band-only': 'who reaches the floor of a higher award does not stand for the next one',
}

const FALLS = { removed: 'was removed', struck: 'was not approved', withdrawn: 'withdrew' }

const sayExceeded = (exceeded: readonly LimitExceeded[]): string =>
  exceeded
    .map(
      ({ count, reason, approvedBy }) =>
        `; a limit that holds as a rule was exceeded up to ${count}, approved by ${approvedBy}: ${reason}`,
    )
    .join('')

export const words: StageWords<Refusals, Entries, Params> = {
  name: 'evaluation',
  acts: {
    determineRanking: 'determine ranking and candidates',
    findStandardReached: 'find whether the standard is reached',
    proposeCandidates: 'propose candidates',
    signReport: 'sign the report',
    moveUp: 'move the next one up',
  },
  refusals: {
    WeightsUnfit: ({ fault, decidedBy }, say) =>
      `${explainScoringFault(fault as unknown as ScoringFault).en}; there is no ranking until ${decidedBy === null ? 'the weights are corrected against the text' : `the ${say.role(decidedBy)} has decided the weights`}.`,
    SeatTieUndecided: ({ award, awards, applications, places, line }, say) =>
      `${say.list(applications.map(say.application))} are equal at ${sayScore(line, 'en')} after every comparison and ${places} seats of ${say.list((awards ?? [award]).map(say.award))} are left; the committee has to choose and give its reason${awards ? `, under ${say.award(award)}` : ''}.`,
    ChoiceIsTheCommittees: ({ role }, say) =>
      `choosing among equals is the committee's; the ${say.role(role)} cannot do it. Submit the tie to the committee.`,
    SelectionUnfit: ({ fault }, say) => `${explainWithNames(fault, say).en}.`,
    NoReportOwed: () => 'this step owes no report; there is nothing to sign.',
    RankingNotDetermined: () =>
      'the ranking is not determined yet; determine it before the report is signed.',
    RankingStale: ({ gone }, say) =>
      `${say.list(gone.map(say.application))} left the procedure, so the ranking no longer holds; determine it again before the report is signed.`,
    FindingsMissing: ({ award, applications, by, question }, say) =>
      `${say.award(award)}: the ${say.role(by)} has to find “${question.en}”; still to be found for ${say.list(applications.map(say.application))}. Record it with its reason first.`,
    NoFindingAsked: ({ award }, say) =>
      `${say.award(award)} does not ask for a finding by people; a floor in its text is compared with the score.`,
    FindingNotYours: ({ award, role, by }, say) =>
      `whether the standard of ${say.award(award)} is reached is found by the ${say.role(by)}; the ${say.role(role)} cannot do it. Submit it to the ${say.role(by)}.`,
    NotRankedHere: ({ applications }, say) =>
      `${say.list(applications.map(say.application))}: not among those ranked in this step; name somebody who is.`,
    FinderRecused: ({ person, application }, say) =>
      `${say.body(person)} is recused from the case of ${say.application(application)}; somebody else has to find it.`,
    FoundAlready: ({ award, application }, say) =>
      `the list is fixed; nothing more is found on ${say.application(application)} for ${say.award(award)}. Have an error corrected.`,
    ProposalNotAsked: () =>
      'the text takes the candidates from the ranking; nobody proposes others. Determine the ranking.',
    ProposalNotYours: ({ role, by }, say) =>
      `the ${say.role(by)} proposes the candidates; the ${say.role(role)} cannot do it. Submit it to the ${say.role(by)}.`,
    NotProposedYet: ({ by }, say) =>
      `no candidates are proposed yet; the ${say.role(by)} has to do so before the report is signed.`,
    ProposedTwice: ({ application }, say) =>
      `${say.application(application)} stands twice in the proposal; name it for one award.`,
    AwardUnknown: ({ award }) => `there is no award ${award}; check its id.`,
    NotEligibleFor: ({ application, award, why }, say) =>
      `${say.application(application)} cannot stand for ${say.award(award)}: ${sayWhyNot(why, 'en')}. Change the proposal.`,
    PassedOverWithoutReason: ({ application, award, better }, say) =>
      `${say.application(application)} is proposed for ${say.award(award)} although ${say.list(better.map(say.application))} with a better score are not; give the reason.`,
    NobodyMovesUp: ({ inPlaceOf, basis, note }, say) =>
      `nobody takes the place of ${say.application(inPlaceOf)}${note === null ? (basis === 'silent' ? ': the text is silent, so nobody moves up' : '') : ` (${note.en.replace(/\.$/, '')})`}; it stays vacant. Go on with the list as it is.`,
    MoveUpNotYours: ({ role, by }, say) =>
      `the ${say.role(by)} moves the next one up; the ${say.role(role)} cannot do it. Submit it to the ${say.role(by)}.`,
    RankingStillOpen: ({ inPlaceOf }, say) =>
      `the list is not fixed yet, so nobody has to move up for ${say.application(inPlaceOf)}; determine ranking and candidates again.`,
    HasNotFallen: ({ application }, say) =>
      `the place of ${say.application(application)} is not free; somebody moves up only after it was removed, not approved, or withdrawn.`,
    NoSeatFreed: ({ application }, say) =>
      `${say.application(application)} won again and used no seat; there is none to be filled.`,
    FilledAlready: ({ inPlaceOf, successor }, say) =>
      `${say.application(successor)} has already taken the place of ${say.application(inPlaceOf)}.`,
    NobodyLeft: ({ inPlaceOf, award }, say) =>
      `nobody who may hold ${say.award(award)} is left after ${say.application(inPlaceOf)}; the seat stays vacant.`,
    SuccessorChosenByPeople: ({ award, by }, say) =>
      `the ${say.role(by)} proposes the candidates for ${say.award(award)}; it has to name the successor as well, with its reason.`,
  },
  entries: {
    RankingDetermined: ({ group, rows, unranked, exceeded = [] }, say) =>
      `${rows.length} ranked${sayGroup(group, 'en')}: ${say.list(rows.map(({ application, rank, shown }) => `${rank}. ${say.application(application)} (${shown})`))}${unranked.length > 0 ? `; unranked: ${say.list(unranked.map(({ application, missing }) => `${say.application(application)} (no score in ${say.list(missing.map(say.step))})`))}` : ''}${sayExceeded(exceeded)}`,
    StandardReachedFound: ({ award, application, reached, by, reason }, say) =>
      `${say.body(by)} found that ${say.application(application)} ${reached ? 'reaches' : 'does not reach'} the standard of ${say.award(award)} (determined by people): ${reason}`,
    CandidatesProposed: ({ lists, by, reason, departures, exceeded = [] }, say) =>
      `${say.body(by)} proposed (determined by people): ${say.list(Object.entries(lists).map(([award, names]) => `${say.award(award)} ${names.length === 0 ? 'vacant' : `(${say.list(names.map(say.application))})`}`))}; reason: ${reason}${departures.map((each) => `; ${say.application(each.application)} before ${say.list(each.better.map(say.application))} with a better score: ${each.reason}`).join('')}${sayExceeded(exceeded)}`,
    SuccessorNamed: ({ inPlaceOf, application, award, fell, cause, beforeFinalList, reason }, say) =>
      `${say.application(inPlaceOf)} ${FALLS[fell]}${cause === '' ? '' : ` (${cause})`}${beforeFinalList ? ' before the list was adopted' : ''}; ${say.application(application)} moves up as candidate for ${say.award(award)}${reason === undefined ? '' : ` (determined by people: ${reason})`}`,
    ReportSigned: ({ document, signedBy }, say) => `${say.body(signedBy)} signed: ${document}`,
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
            sentence: candidates.byPeople
              ? `Candidates are listed for each award beside the ranking; ${LOWER_TIER[candidates.lowerTier]}.`
              : `Candidates are listed for each award by rank; ${LOWER_TIER[candidates.lowerTier]}.`,
          },
          ...(candidates.byPeople
            ? [
                {
                  article: candidates.byPeople.article,
                  basis: candidates.byPeople.basis,
                  sentence: `The ${say.role(candidates.byPeople.by)} proposes the candidates, considering ${candidates.byPeople.grounds.en}; everyone listed before a better score needs a reason.`,
                },
              ]
            : []),
          sayTies(candidates.ties, say),
        ]
      : []),
    ...(report
      ? [{ article: report.article, basis: report.basis, sentence: `To be signed: ${report.name.en}.` }]
      : []),
  ],
}
