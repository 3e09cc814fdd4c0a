import { describe, expect, it } from 'vitest'
import type { Json } from '../../src/core/basics/json.ts'
import type { Entry } from '../../src/core/record/entry.ts'
import { parseCheckpoint } from '../../src/core/record/checkpoint.ts'
import { checkpointOf, isSound, verifyText } from '../../src/core/verification/verify-text.ts'
import { chanceFrom } from '../../src/rehearsal/chance.ts'
import { worldOf } from '../acceptance/edition-under-test.ts'
import { changesOf } from './kit/changes.ts'
import { entriesOf, forgedText, swapActs } from './kit/forge.ts'
import { changeAct, changeData, insertAct, nth, withoutAct, withoutEntry } from './kit/forgeries.ts'
import { performedAnew } from './kit/performed-anew.ts'
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
    const short = logText(rehearse(world, '7', 6))
    const own = parseCheckpoint(checkpointOf(short))
    if (!own.ok) throw new Error('the checkpoint of a sound log can be read')
    const changes = changesOf(short, 100, chanceFrom('forgery')).filter(
      ({ text: changed }) => changed !== short,
    )
    const unnoticed = changes.filter(({ text: changed }) =>
      isSound(verifyText(world, changed, { checkpoint: own.value })),
    )
    expect([changes.length, unnoticed.map(({ kind }) => kind)]).toEqual([100, []])
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
const paper = log.findIndex(({ type, onBehalfOf }) => type === 'BallotCast' && onBehalfOf !== undefined)

type Forgery = readonly [what: string, forged: () => Entry[], type: string, article: string]

const FORGERIES: readonly Forgery[] = [
  [
    'a mark, in the sheet only',
    () => changeData(log, 'ScorecardSubmitted', 'desk', ['marks', '4.1.2'], more, 5),
    'ScorecardSubmitted',
    '11(3)',
  ],
  [
    'a mark, as if it had been given so',
    () =>
      changeAct(log, nth(log, 'ScorecardSubmitted', 'site', 7), ['marks', '4.1.2'], (old) =>
        old === 75 ? 80 : 75,
      ),
    'ScoringClosed',
    '11(4)',
  ],
  [
    'a mark that nobody may give',
    () => changeAct(log, nth(log, 'ScorecardSubmitted', 'defence', 3), ['marks', '4.1.2'], to(83)),
    'ScorecardSubmitted',
    '11(4)',
  ],
  ['a sheet left out', () => withoutAct(log, 'ScorecardSubmitted', 'desk', 9), 'ConsensusRecorded', '11(3)'],
  [
    'a consensus',
    () =>
      changeAct(log, nth(log, 'ConsensusRecorded', 'desk'), ['marks'], (old) =>
        Object.fromEntries(Object.keys(old as object).map((item) => [item, 90])),
      ),
    'ScoringClosed',
    '11(3)',
  ],
  [
    'a score of the desk review',
    () => changeData(log, 'ScoreFixed', 'desk', ['percent'], to('88')),
    'ScoreFixed',
    '11(3)',
  ],
  [
    'an item’s mean',
    () => changeData(log, 'ScoresDetermined', 'site', ['rows', 0, 'items', '4.1.2'], to('95')),
    'ScoresDetermined',
    '11(4)',
  ],
  [
    'the results score that breaks ties',
    () => changeData(log, 'ScoreFixed', 'desk', ['values', 'results'], to('99')),
    'ScoreFixed',
    '11(3)',
  ],
  [
    'a correction',
    () => changeData(log, 'EntryCorrected', undefined, ['replacement', 'marks', '4.1.2'], to(10)),
    'EntryCorrected',
    '11(3)',
  ],
  [
    'a panel’s member',
    () => changeAct(log, nth(log, 'PanelFormed', 'site'), ['members', 3], to('zj-999')),
    'ScorecardSubmitted',
    '9(4)',
  ],
  [
    'an assessor’s recusal left out',
    () => withoutAct(log, 'RecusalRecorded', 'desk'),
    'ScoringClosed',
    '11(3)',
  ],
  [
    'the line of the shortlist',
    () => changeData(log, 'ShortlistDetermined', 'shortlist', ['line'], to('60')),
    'ShortlistDetermined',
    '11(3)p2',
  ],
  [
    'who is on the shortlist',
    () => changeData(log, 'ShortlistDetermined', 'shortlist', ['kept', 19], to('A0009')),
    'ShortlistDetermined',
    '11(3)p2',
  ],
  [
    'who goes on from the shortlist',
    () => changeData(log, 'StepConcluded', 'shortlist', ['passed', 19], to('A0009')),
    'StepConcluded',
    '11(3)p2',
  ],
  [
    'a rank',
    () => changeData(log, 'RankingDetermined', 'evaluation', ['rows', 1, 'rank'], to(1)),
    'RankingDetermined',
    '11(5)',
  ],
  [
    'a composite',
    () => changeData(log, 'RankingDetermined', 'evaluation', ['rows', 4, 'composite'], to('59.9')),
    'RankingDetermined',
    '11(5)',
  ],
  [
    'a composite as a score',
    () => changeData(log, 'ScoreFixed', 'evaluation', ['percent'], to('59.9'), 4),
    'ScoreFixed',
    '11(5)',
  ],
  [
    'a weight',
    () => changeData(log, 'RankingDetermined', 'evaluation', ['weights', 'site'], to('60%')),
    'RankingDetermined',
    '11(5)',
  ],
  [
    'two candidates exchanged',
    () => changeData(log, 'CandidatesDetermined', 'evaluation', ['candidates', 'mayor-award'], swapFirstTwo),
    'CandidatesDetermined',
    '11(5)',
  ],
  [
    'a vacancy',
    () => changeData(log, 'CandidatesDetermined', 'deliberation', ['vacant', 'nominee-award'], to(0)),
    'CandidatesDetermined',
    '11(6)',
  ],
  [
    'a ballot',
    () => changeAct(log, nth(log, 'BallotCast', 'deliberation', 3), ['choice'], other),
    'DeliberationConcluded',
    '11(6)',
  ],
  [
    'a count',
    () => changeData(log, 'DeliberationConcluded', 'deliberation', ['cases', 2, 'ballot', 'for'], to(3)),
    'DeliberationConcluded',
    '11(6)',
  ],
  [
    'who was there',
    () => changeAct(log, nth(log, 'MeetingOpened', 'deliberation'), ['present', 7], to('member-9')),
    'BallotCast',
    '11(6)',
  ],
  [
    'a member’s recusal left out',
    () => withoutAct(log, 'RecusalRecorded', 'deliberation'),
    'DeliberationConcluded',
    '11(6)',
  ],
  [
    'a departure without its reason',
    () =>
      log.map((entry) =>
        entry.type === 'DeliberationConcluded'
          ? { ...entry, act: { ...entry.act, input: { step: 'deliberation', input: { departures: [] } } } }
          : entry,
      ),
    'DeliberationConcluded',
    '11(6)',
  ],
  [
    'the day of a ballot on paper',
    () => log.map((entry, i) => (i === paper ? { ...entry, occurredOn: '2027-01-01' } : entry)),
    'BallotCast',
    '11(6)',
  ],
  [
    'the scan of a ballot on paper',
    () => log.map((entry, i) => (i === paper ? { ...entry, evidence: [] } : entry)),
    'BallotCast',
    '11(6)',
  ],
  [
    'who checked a ballot on paper',
    () => log.map((entry, i) => (i === paper ? { ...entry, checkedBy: entry.actor.id } : entry)),
    'BallotCast',
    '11(6)',
  ],
  [
    'the last day of the public notice',
    () => changeData(log, 'NoticePosted', 'publicity', ['lastDay'], to('2026-06-20')),
    'NoticePosted',
    '11(6)',
  ],
  [
    'the last day for applications',
    () => changeData(log, 'AnnouncementMade', 'call', ['closesOn'], to('2026-05-30')),
    'AnnouncementMade',
    '11(1)',
  ],
  [
    'the last day for applications, as if it had been announced so',
    () => changeAct(log, nth(log, 'AnnouncementMade', 'call'), ['closesOn'], to('2026-03-20')),
    'NoticePosted',
    '11(1)',
  ],
  [
    'an objection’s ruling',
    () => changeAct(log, nth(log, 'ObjectionRuled', 'objections'), ['outcome'], to('rejected')),
    'CandidateRemoved',
    '11(7)',
  ],
  [
    'an objection left out',
    () => withoutAct(log, 'ObjectionAccepted', 'objections'),
    'ObjectionRuled',
    '11(7)',
  ],
  [
    'that a name was held',
    () => withoutEntry(log, 'CandidateHeld', 'objections'),
    'ObjectionAccepted',
    '11(7)',
  ],
  [
    'a struck name',
    () =>
      changeData(log, 'ApprovalGiven', 'approval', ['struck'], to([{ application: 'A0019', reason: '无' }])),
    'ApprovalGiven',
    '11(7)',
  ],
  [
    'an approved name',
    () => changeData(log, 'ApprovalGiven', 'approval', ['approved', 0], to('A0021')),
    'ApprovalGiven',
    '11(7)',
  ],
  [
    'a prize',
    () => changeData(log, 'HonourConferred', 'conferral', ['prizeFen'], to(200_000_000)),
    'HonourConferred',
    '12',
  ],
  [
    'a first win',
    () => changeData(log, 'HonourConferred', 'conferral', ['firstWin'], to(false)),
    'HonourConferred',
    '12',
  ],
  [
    'an eligibility finding',
    () => changeData(log, 'FindingRecorded', 'eligibility', ['eligible'], to('yes'), 1),
    'FindingRecorded',
    '11(2)',
  ],
  [
    'what people found',
    () => changeAct(log, nth(log, 'CriterionJudged', 'eligibility', 4), ['outcome'], to('unmet')),
    'EligibilityDetermined',
    '11(2)',
  ],
  [
    'an applicant’s facts',
    () =>
      changeData(
        log,
        'ApplicationEntered',
        'application',
        ['facts', 'applicant', 'establishedOn'],
        to('2001-01-01'),
        4,
      ),
    'ApplicationEntered',
    '11(1)',
  ],
  [
    'an application withdrawn for somebody',
    () => withoutAct(log, 'ApplicationWithdrawn', 'application'),
    'StepConcluded',
    '11(1)',
  ],
  [
    'a recommendation left out',
    () => withoutAct(log, 'ApplicationRecommended', 'recommendation', 5),
    'RecommendationsClosed',
    '11(1)',
  ],
  [
    'a recommendation without signature',
    () =>
      log.map((entry) =>
        nth(log, 'ApplicationRecommended', 'recommendation', 6)(entry)
          ? {
              ...entry,
              act: {
                ...entry.act,
                input: {
                  step: 'recommendation',
                  input: {
                    application: (entry.data as { application: string }).application,
                    body: (entry.data as { body: string }).body,
                    opinion: '同意',
                  },
                },
              },
            }
          : entry,
      ),
    'ApplicationRecommended',
    '11(1)',
  ],
  ['two acts exchanged', () => swapActs(log, actOf('ScoringClosed', 'desk')), 'ReportSigned', '11(3)'],
  [
    'two ballots exchanged',
    () => swapActs(log, actOf('BallotCast', 'deliberation', 20)),
    'DeliberationConcluded',
    '11(6)',
  ],
  [
    'the quorum decided otherwise',
    () =>
      insertAct(log, nth(log, 'StepConcluded', 'defence'), {
        type: 'ParameterDecided',
        stream: 'cycle',
        actor: { role: 'committee', id: 'committee' },
        act: {
          no: 0,
          name: 'decideParameter',
          input: { step: 'cycle', input: { parameter: 'quorum', value: '1/3', document: '纪要' } },
        },
        data: { parameter: 'quorum', value: '1/3', by: 'committee', document: '纪要' },
      }),
    'MeetingOpened',
    '11(6)',
  ],
  [
    'who decided a parameter',
    () =>
      insertAct(log, ({ type }) => type === 'CycleOpened', {
        type: 'ParameterDecided',
        stream: 'cycle',
        actor: { role: 'secretariat', id: 'secretariat' },
        act: {
          no: 0,
          name: 'decideParameter',
          input: { step: 'cycle', input: { parameter: 'score-decimals', value: 2, document: '纪要' } },
        },
        data: { parameter: 'score-decimals', value: 2, by: 'secretariat', document: '纪要' },
      }),
    'ParameterDecided',
    '11(5)',
  ],
  [
    'what the cycle runs on',
    () => changeData(log, 'CycleOpened', undefined, ['pins', 'blobs', 'edition'], to('0'.repeat(64))),
    'CycleOpened',
    '17',
  ],
]

describe('a forgery that is hashed anew', () => {
  it.each(FORGERIES)('is found by deciding again: %s', (_, forge, type, article) => {
    const { chain, log: faults } = verifyText(world, forgedText(forge()))
    const [first] = faults
    expect([chain.length, first?.type, first?.article]).toEqual([0, type, article])
  })

  it('that is consistent throughout agrees with itself, and falls by a checkpoint kept elsewhere', () => {
    const renamed = (input: Json): Json => JSON.parse(JSON.stringify(input).replaceAll('演练', '排练'))
    const forged = performedAnew(world, log, renamed)
    const { chain, log: faults, checkpoint: mismatch } = verifyText(world, forged, { checkpoint: kept })
    expect([chain, faults, mismatch?.reason]).toEqual([[], [], 'rewritten'])
  })
})
