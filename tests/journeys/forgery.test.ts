import { describe, expect, it } from 'vitest'
import type { Json } from '../../src/core/basics/json.ts'
import type { Entry } from '../../src/core/record/entry.ts'
import { parseCheckpoint } from '../../src/core/record/checkpoint.ts'
import { checkpointOf, isSound, verifyText } from '../../src/core/verification/verify-text.ts'
import { chanceFrom } from '../../src/rehearsal/chance.ts'
import { worldOf } from '../acceptance/edition-under-test.ts'
import { changesOf } from './kit/changes.ts'
import { entriesOf, forgedText } from './kit/forge.ts'
import { changeAct, changeData, insertAct, nth, swapActs, withoutAct, withoutEntry } from './kit/forgeries.ts'
import { logText, rehearse } from './kit/rehearse.ts'

const world = worldOf('wuxi-2024')
const performance = rehearse(world, '7')
const text = logText(performance)
const log: readonly Entry[] = entriesOf(performance.state.log)

const checkpoint = parseCheckpoint(checkpointOf(text))
if (!checkpoint.ok) throw new Error('the checkpoint of a sound log can be read')
const kept = checkpoint.value

describe('a changed log', () => {
  it('is found out in each of 100 changes of bytes and lines', () => {
    const unnoticed = changesOf(text, 100, chanceFrom('forgery')).filter(({ text: changed }) =>
      isSound(verifyText(world, changed, { checkpoint: kept })),
    )
    expect(unnoticed.map(({ kind }) => kind)).toEqual([])
  })

  it('is told from an unchanged one', () => {
    expect(verifyText(world, text, { checkpoint: kept })).toMatchObject({
      chain: [],
      log: [],
      checkpoint: null,
      entries: log.length,
    })
  })

  it('shows that its end is missing only against a checkpoint kept elsewhere', () => {
    const cut = `${text.split('\n').slice(0, -6).join('\n')}\n`
    const { chain, checkpoint: mismatch } = verifyText(world, cut, { checkpoint: kept })
    expect([chain, mismatch]).toEqual([[], { reason: 'shorter', size: log.length, lines: log.length - 5 }])
  })
})

const to = (value: Json) => () => value
const other = (old: Json): Json => (old === 'for' ? 'against' : 'for')
const swapFirstTwo = (old: Json): Json => {
  const [a, b, ...rest] = old as Json[]
  return [b ?? null, a ?? null, ...rest]
}
const more = (old: Json): Json => (typeof old === 'number' ? old + 5 : old)
const actOf = (type: string, step: string, n = 0) => log.find(nth(log, type, step, n))?.act.no ?? 0
const corrected = log.find(({ type }) => type === 'EntryCorrected') as Entry
const paper = log.findIndex(({ type, onBehalfOf }) => type === 'BallotCast' && onBehalfOf !== undefined)

type Forgery = readonly [what: string, forged: () => Entry[], type: string, article: string | null]

const FORGERIES: readonly Forgery[] = [
  ['a mark, in the sheet only', () => changeData(log, 'ScorecardSubmitted', 'desk', ['marks', '4.1.2'], more, 5), '', ''],
  ['a mark, as if it had been given so', () => changeAct(log, nth(log, 'ScorecardSubmitted', 'site', 7), ['marks', '4.1.2'], (old) => (old === 75 ? 80 : 75)), '', ''],
  ['a mark that nobody may give', () => changeAct(log, nth(log, 'ScorecardSubmitted', 'defence', 3), ['marks', '4.1.2'], to(83)), '', ''],
  ['a sheet left out', () => withoutAct(log, 'ScorecardSubmitted', 'desk', 9), '', ''],
  ['a consensus', () => changeAct(log, nth(log, 'ConsensusRecorded', 'desk'), ['marks'], (old) => Object.fromEntries(Object.keys(old as object).map((item) => [item, 90]))), '', ''],
  ['a score of the desk review', () => changeData(log, 'ScoreFixed', 'desk', ['percent'], to('88')), '', ''],
  ['an item’s mean', () => changeData(log, 'ScoresDetermined', 'site', ['rows', 0, 'items', '4.1.2'], to('95')), '', ''],
  ['the results score that breaks ties', () => changeData(log, 'ScoreFixed', 'desk', ['values', 'results'], to('99')), '', ''],
  ['a correction', () => changeData(log, 'EntryCorrected', corrected.step ?? 'x', ['reason'], to('别的原因')), '', ''],
  ['a panel’s member', () => changeAct(log, nth(log, 'PanelFormed', 'site'), ['members', 3], to('zj-999')), '', ''],
  ['an assessor’s recusal left out', () => withoutAct(log, 'RecusalRecorded', 'desk'), '', ''],
  ['the line of the shortlist', () => changeData(log, 'ShortlistDetermined', 'shortlist', ['line'], to('60')), '', ''],
  ['who is on the shortlist', () => changeData(log, 'ShortlistDetermined', 'shortlist', ['kept', 19], to('A0009')), '', ''],
  ['who goes on from the shortlist', () => changeData(log, 'StepConcluded', 'shortlist', ['passed', 19], to('A0009')), '', ''],
  ['a rank', () => changeData(log, 'RankingDetermined', 'evaluation', ['rows', 1, 'rank'], to(1)), '', ''],
  ['a composite', () => changeData(log, 'RankingDetermined', 'evaluation', ['rows', 4, 'composite'], to('59.9')), '', ''],
  ['a composite as a score', () => changeData(log, 'ScoreFixed', 'evaluation', ['percent'], to('59.9'), 4), '', ''],
  ['a weight', () => changeData(log, 'RankingDetermined', 'evaluation', ['weights', 'site'], to('60%')), '', ''],
  ['two candidates exchanged', () => changeData(log, 'CandidatesDetermined', 'evaluation', ['candidates', 'mayor-award'], swapFirstTwo), '', ''],
  ['a vacancy', () => changeData(log, 'CandidatesDetermined', 'deliberation', ['vacant', 'nominee-award'], to(0)), '', ''],
  ['a ballot', () => changeAct(log, nth(log, 'BallotCast', 'deliberation', 3), ['choice'], other), '', ''],
  ['a count', () => changeData(log, 'DeliberationConcluded', 'deliberation', ['cases', 2, 'ballot', 'for'], to(3)), '', ''],
  ['who was there', () => changeAct(log, nth(log, 'MeetingOpened', 'deliberation'), ['present', 7], to('member-9')), '', ''],
  ['a member’s recusal left out', () => withoutAct(log, 'RecusalRecorded', 'deliberation'), '', ''],
  ['a departure without its reason', () => log.map((entry) => (entry.type === 'DeliberationConcluded' ? { ...entry, act: { ...entry.act, input: { step: 'deliberation', input: { departures: [] } } } } : entry)), '', ''],
  ['the day of a ballot on paper', () => log.map((entry, i) => (i === paper ? { ...entry, occurredOn: '2027-01-01' } : entry)), '', ''],
  ['the scan of a ballot on paper', () => log.map((entry, i) => (i === paper ? { ...entry, evidence: [] } : entry)), '', ''],
  ['who checked a ballot on paper', () => log.map((entry, i) => (i === paper ? { ...entry, checkedBy: entry.actor.id } : entry)), '', ''],
  ['the last day of the public notice', () => changeData(log, 'NoticePosted', 'publicity', ['lastDay'], to('2026-06-20')), '', ''],
  ['the last day for applications', () => changeData(log, 'AnnouncementMade', 'call', ['closesOn'], to('2026-05-30')), '', ''],
  ['the last day for applications, as if it had been announced so', () => changeAct(log, nth(log, 'AnnouncementMade', 'call'), ['closesOn'], to('2026-03-20')), '', ''],
  ['an objection’s ruling', () => changeAct(log, nth(log, 'ObjectionRuled', 'objections'), ['outcome'], to('rejected')), '', ''],
  ['an objection left out', () => withoutAct(log, 'ObjectionAccepted', 'objections'), '', ''],
  ['that a name was held', () => withoutEntry(log, 'CandidateHeld', 'objections'), '', ''],
  ['a struck name', () => changeData(log, 'ApprovalGiven', 'approval', ['struck'], to([{ application: 'A0019', reason: '无' }])), '', ''],
  ['an approved name', () => changeData(log, 'ApprovalGiven', 'approval', ['approved', 0], to('A0021')), '', ''],
  ['a prize', () => changeData(log, 'HonourConferred', 'conferral', ['prizeFen'], to(200_000_000)), '', ''],
  ['a first win', () => changeData(log, 'HonourConferred', 'conferral', ['firstWin'], to(false)), '', ''],
  ['an eligibility finding', () => changeData(log, 'FindingRecorded', 'eligibility', ['eligible'], to('yes'), 1), '', ''],
  ['what people found', () => changeAct(log, nth(log, 'CriterionJudged', 'eligibility', 4), ['outcome'], to('unmet')), '', ''],
  ['an applicant’s facts', () => changeData(log, 'ApplicationEntered', 'application', ['facts', 'applicant', 'establishedOn'], to('2001-01-01'), 4), '', ''],
  ['an application withdrawn for somebody', () => withoutAct(log, 'ApplicationWithdrawn', 'application'), '', ''],
  ['a recommendation left out', () => withoutAct(log, 'ApplicationRecommended', 'recommendation', 5), '', ''],
  ['a recommendation without signature', () => log.map((entry) => nth(log, 'ApplicationRecommended', 'recommendation', 6)(entry) ? { ...entry, act: { ...entry.act, input: { step: 'recommendation', input: { application: (entry.data as { application: string }).application, body: (entry.data as { body: string }).body, opinion: '同意' } } } } : entry), '', ''],
  ['two acts exchanged', () => swapActs(log, actOf('ScoringClosed', 'desk')), '', ''],
  ['two ballots exchanged', () => swapActs(log, actOf('BallotCast', 'deliberation', 20)), '', ''],
  ['the quorum decided otherwise', () => insertAct(log, ({ type }) => type === 'CycleOpened', { type: 'ParameterDecided', stream: 'cycle', actor: { role: 'committee', id: 'committee' }, act: { no: 0, name: 'decideParameter', input: { step: 'cycle', input: { parameter: 'quorum', value: '1/3', document: '纪要' } } }, data: { parameter: 'quorum', value: '1/3', by: 'committee', document: '纪要' } }), '', ''],
  ['who decided a parameter', () => insertAct(log, ({ type }) => type === 'CycleOpened', { type: 'ParameterDecided', stream: 'cycle', actor: { role: 'secretariat', id: 'secretariat' }, act: { no: 0, name: 'decideParameter', input: { step: 'cycle', input: { parameter: 'score-decimals', value: 2, document: '纪要' } } }, data: { parameter: 'score-decimals', value: 2, by: 'secretariat', document: '纪要' } }), '', ''],
  ['what the cycle runs on', () => changeData(log, 'CycleOpened', undefined as never, ['pins', 'blobs', 'edition'], to('0'.repeat(64))), '', ''],
]

describe('a forgery that is hashed anew', () => {
  it.each(FORGERIES)('is found by deciding again: %s', (_, forge, type, article) => {
    const { chain, log: faults } = verifyText(world, forgedText(forge()))
    const [first] = faults
    expect([chain.length, first?.type, first?.article]).toEqual([0, type, article])
  })
})
