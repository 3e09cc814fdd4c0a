import type { JsonObject } from '../../core/basics/json.ts'
import { explainScoringFault, type ScoringFault } from '../../core/scoring/explain-scoring-fault.ts'
import type { Say, StageWords } from '../../core/wording/say.ts'
import { sayPercent } from '../../core/wording/score.ts'
import type { Entries, Lack, ObservedPart, Params, Refusals } from './domain/index.ts'

const faultsIn = (faults: readonly JsonObject[]) =>
  faults.map((fault) => explainScoringFault(fault as unknown as ScoringFault).en).join('; ')

const lackOf = (say: Say) => (lack: Lack) => {
  const who = lack.owing.length > 0 ? `, still owed by ${say.list(lack.owing)}` : ''
  const away = lack.recused.length > 0 ? `, recused and to be replaced: ${say.list(lack.recused)}` : ''
  return lack.panel === ''
    ? `${say.application(lack.application)} is in no panel yet`
    : `${say.application(lack.application)} has ${lack.sheets} valid scorecards of ${lack.atLeast}${who}${away}`
}

const PARTS: Record<ObservedPart, string> = {
  strengths: 'strengths',
  improvements: 'opportunities for improvement',
  verifyOnSite: 'points to verify on site',
}

/** The articles of what was acknowledged; several provisions may rest on one. */
const articlesOf = (provisions: readonly { readonly article: string }[], say: Say): string =>
  say.list([...new Set(provisions.map(({ article }) => say.article(article)))])

export const words: StageWords<Refusals, Entries, Params> = {
  name: 'assessment',
  acts: {
    formPanel: 'form a panel',
    declareRecusal: 'declare a recusal',
    replaceAssessor: 'replace an assessor',
    acknowledge: 'acknowledge what binds assessors',
    submitScorecard: 'submit a scorecard',
    recordConsensus: 'record a consensus',
    signObservations: 'sign the observations',
    closeScoring: 'close scoring',
    reopenScoring: 'reopen scoring',
    signReport: 'sign the report',
    determine: 'determine the scores',
  },
  refusals: {
    PanelTooSmall: ({ panel, members, atLeast }) =>
      `panel ${panel} has ${members} assessors; each applicant is scored by at least ${atLeast}. Add members.`,
    MemberTwice: ({ panel, members }, say) =>
      `panel ${panel} names ${say.list(members)} twice; check the list.`,
    LeaderNotMember: ({ panel, leader }) =>
      `the leader ${leader} is not a member of panel ${panel}; add them or name another leader.`,
    OwnCase: ({ panel, members }, say) =>
      `${say.list(members.map(say.application))} cannot assess their own application in panel ${panel}; name somebody else.`,
    NotInCohort: ({ applications }, say) =>
      `${say.list(applications.map(say.application))}: not assessed in this step; check the list.`,
    AlreadyInPanel: ({ taken }, say) =>
      `each applicant is in exactly one panel; ${say.list(taken.map(({ application, panel }) => `${say.application(application)} is in panel ${panel}`))}. Change the list.`,
    PanelHasScored: ({ panel }) =>
      `panel ${panel} has scorecards and cannot be formed again; replace single assessors instead.`,
    UnknownPanel: ({ panel, known }, say) => `there is no panel ${panel}; the panels are ${say.list(known)}.`,
    NotOnPanel: ({ person, application, members }, say) =>
      `${person} does not assess ${say.application(application)} (${say.list(members)} do); have an assessor replaced first.`,
    NotAMember: ({ person, panel, members }, say) =>
      `${person} is not on panel ${panel} (${say.list(members)} are); there is nobody to replace.`,
    AlreadyAMember: ({ person, panel }) => `${person} is on panel ${panel} already; name somebody else.`,
    NotOwnRecusal: ({ person, actor }) =>
      `assessors declare their own recusal; ${actor} cannot declare that of ${person}. They or the body in charge do.`,
    NoPanelYet: ({ application }, say) =>
      `${say.application(application)} is not in that panel yet; form the panel first.`,
    NotAcknowledged: ({ assessor, provisions }) =>
      `assessors first acknowledge: ${provisions.map(({ en }) => en).join(' ')} ${assessor} has not; do so before submitting a scorecard.`,
    NothingToAcknowledge: ({ assessor }) =>
      `${assessor} has acknowledged everything; there is no need to do it again.`,
    MarksUnfit: ({ application, faults }, say) =>
      `the marks of ${say.application(application)} cannot stand: ${faultsIn(faults)}. Correct them and submit again.`,
    ScorecardLocked: ({ application, assessor }, say) =>
      `the scorecard of ${assessor} for ${say.application(application)} is submitted and locked; a mistake is mended by a correction.`,
    NotTheLeader: ({ application, leader }, say) =>
      application === ''
        ? `the report is signed by a panel leader (${leader}) or the body in charge.`
        : `the consensus on ${say.application(application)} is recorded by the panel leader ${leader}.`,
    NothingAgreed: ({ application }, say) =>
      `the consensus on ${say.application(application)} names no item; give at least one agreed mark.`,
    ScoringIsClosed: () => 'scoring is closed; if something has to be added, reopen it first and say why.',
    ScoringStillOpen: () => 'scoring is still open; close it first.',
    SheetsLacking: ({ lacks }, say) =>
      `scorecards are missing: ${lacks.map(lackOf(say)).join('; ')}. Hand them in or replace assessors first.`,
    ConsensusLacking: ({ limit, apart }, say) =>
      `marks of an item more than ${limit} points apart need a consensus: ${apart
        .map(
          ({ application, items }) =>
            `${say.application(application)} item ${say.list(items.map(({ item, lowest, highest }) => `${item} (${lowest}–${highest}%)`))}`,
        )
        .join('; ')}. The panel leader records it.`,
    ReplacementUnfit: ({ application, assessor }, say) =>
      `the corrected entry has to be a complete scorecard of ${assessor} for ${say.application(application)}; check it.`,
    ReportUnsigned: ({ name }) => `the ${name.en} is not signed yet; sign it before scores are determined.`,
    NoReportOwed: () => 'this step owes no report; there is nothing to sign.',
    NoObservationsOwed: () => 'this step owes no observations to each applicant; there is nothing to sign.',
    ObservationsIncomplete: ({ application, missing }, say) =>
      `the observations on ${say.application(application)} lack ${say.list(missing.map((part) => PARTS[part]))}; add that and sign again.`,
    ObservationsLacking: ({ name, applications }, say) =>
      `still to be signed: ${name.en} for ${say.list(applications.map(say.application))}. It has to be there before scoring is closed.`,
    NotToldByLeader: ({ application, leader }, say) =>
      `the observations on ${say.application(application)} are signed by the panel leader ${leader} or the body in charge.`,
  },
  entries: {
    PanelFormed: ({ panel, leader, members, applications }, say) =>
      `panel ${panel}: leader ${leader}, members ${say.list(members)}; ${applications.length} applicants: ${say.list(applications.map(say.application))}`,
    AssessorReplaced: ({ panel, application, out, in: comes, reason }, say) =>
      `panel ${panel}${application === undefined ? '' : ` (${say.application(application)})`}: ${out} leaves${comes === undefined ? '' : `, ${comes} comes in`}; reason: ${reason}`,
    ProvisionsAcknowledged: ({ assessor, provisions }, say) =>
      `${assessor} acknowledged ${articlesOf(provisions, say)}`,
    ScorecardSubmitted: ({ application, assessor, marks }, say) =>
      `${assessor} submitted a scorecard for ${say.application(application)}, ${Object.keys(marks).length} items`,
    ConsensusRecorded: ({ application, marks, reason }, say) =>
      `consensus on ${say.application(application)}: ${say.list(Object.entries(marks).map(([item, percent]) => `${item} ${percent}%`))}; reason: ${reason}`,
    ScoringClosed: ({ applications }) =>
      `scoring closed for ${applications.length} applicant${applications.length === 1 ? '' : 's'}`,
    ScoringReopened: ({ reason }) => `scoring reopened: ${reason}`,
    ObservationsSigned: ({ application, document, parts, signedBy }, say) =>
      `${say.body(signedBy)} signed ${document} for ${say.application(application)}, with ${say.list(parts.map((part) => PARTS[part]))}`,
    ReportSigned: ({ document, signedBy }, say) => `${say.body(signedBy)} signed: ${document}`,
    ScoresDetermined: ({ rows }, say) =>
      `scores: ${say.list(rows.map(({ application, percent }) => `${say.application(application)} ${sayPercent(percent, 'en')}`))}`,
  },
  folded: {
    ProvisionsAcknowledged: (all, say) =>
      `${say.list(all.map(({ assessor }) => assessor))} acknowledged ${articlesOf(all[0]?.provisions ?? [], say)}`,
    ScorecardSubmitted: (all, say) =>
      `${say.list(all.map(({ assessor }) => assessor))} hand in their scorecards for ${say.application(all[0]?.application ?? '')}, ${Object.keys(all[0]?.marks ?? {}).length} items each`,
  },
  settings: ({ panel, consensus, report, observations }, say) => [
    {
      article: panel.article,
      basis: panel.basis,
      sentence: `Assessed by the ${say.body(panel.body)}; at least ${panel.atLeast} assessors score each applicant alone.`,
    },
    {
      article: consensus.article,
      basis: consensus.basis,
      sentence: `Marks of an item more than ${consensus.whenSpreadOver} points apart need a consensus, which takes the place of the mean.`,
    },
    ...(report
      ? [
          {
            article: report.article,
            basis: report.basis,
            sentence: `The ${report.name.en} is signed before scores are determined.`,
          },
        ]
      : []),
    ...(observations
      ? [
          {
            article: observations.article,
            basis: observations.basis,
            sentence: `The ${observations.name.en} is signed for each applicant before scoring is closed, with ${say.list(observations.parts.map((part) => PARTS[part]))}.`,
          },
        ]
      : []),
  ],
}
