import type { Json, JsonObject } from '../../../../src/core/basics/json.ts'
import type { Entry } from '../../../../src/core/record/entry.ts'
import { act, data, type Log, noAct, type Plans, to } from '../forgeries.ts'

const swapFirstTwo = (old: Json): Json => {
  const [a, b, ...rest] = old as Json[]
  return [b ?? null, a ?? null, ...rest]
}
const cut = { type: 'ShortlistDetermined' }
const ranking = { type: 'RankingDetermined' }
const listOf = ({ data }: Entry) => data['candidates'] as Readonly<Record<string, readonly string[]>>
/** The first award that has two names or more. */
const longList = (data: JsonObject) =>
  Object.entries(data['candidates'] as Readonly<Record<string, readonly string[]>>).find(
    ([, names]) => names.length > 1,
  )?.[0] ?? ''
const vacantAward = (data: JsonObject) =>
  Object.entries(data['vacant'] as Readonly<Record<string, number>>).find(([, n]) => n > 0)?.[0] ?? ''
/** The conclusion of the cut, where it kept some and left some out. */
const leavesOut = (entry: Entry, log: Log) =>
  log.some(({ type, step }) => type === 'ShortlistDetermined' && step === entry.step) &&
  (entry.data['out'] as string[]).length > 0 &&
  (entry.data['passed'] as string[]).length > 0
const conclusion = { type: 'StepConcluded', where: leavesOut }
const someoneOut = (log: Log) =>
  (log.find((e) => e.type === 'StepConcluded' && leavesOut(e, log))?.data['out'] as string[] | undefined)?.[0]

export const selection: Plans = {
  'the line of the shortlist': data(
    { ...cut, where: ({ data }) => typeof data['line'] === 'string' },
    ['line'],
    to('60'),
  ),
  'who is on the shortlist': (log) => {
    const out = someoneOut(log)
    return out === undefined
      ? null
      : data(
          { ...cut, where: ({ data }) => (data['kept'] as string[]).length > 0 },
          ['kept', 0],
          to(out),
        )(log)
  },
  'who goes on from the shortlist': (log) => {
    const out = someoneOut(log)
    return out === undefined ? null : data(conclusion, ['passed', 0], to(out))(log)
  },
  'a rank': data(ranking, ['rows', 1, 'rank'], to(7)),
  'a composite': data(ranking, ['rows', 2, 'composite'], to('59.9')),
  'a composite as a score': data(
    {
      type: 'ScoreFixed',
      n: 2,
      where: ({ step }, log) => step === log.find(({ type }) => type === 'RankingDetermined')?.step,
    },
    ['percent'],
    to('59.9'),
  ),
  'a weight': data(
    { ...ranking, where: ({ data }) => Object.keys(data['weights'] as object).length > 0 },
    ({ weights }) => ['weights', Object.keys(weights as object)[0] ?? ''],
    (old) => (old === '61%' ? '62%' : '61%'),
  ),
  'two candidates exchanged': data(
    {
      type: 'CandidatesDetermined',
      where: (entry) => Object.values(listOf(entry)).some((names) => names.length > 1),
    },
    (own) => ['candidates', longList(own)],
    swapFirstTwo,
  ),
  'a vacancy': data(
    { type: 'CandidatesDetermined', n: -1, where: ({ data }) => vacantAward(data) !== '' },
    (own) => ['vacant', vacantAward(own)],
    to(0),
  ),
  'a finding of people turned': act({ type: 'StandardReachedFound' }, ['reached'], (old) => !old),
  'a finding of people left out': noAct({ type: 'StandardReachedFound' }),
  'two proposed names exchanged': act(
    { type: 'CandidatesProposed' },
    ({ lists }) => ['lists', longList({ candidates: lists ?? {} })],
    swapFirstTwo,
  ),
  'why somebody was passed over': data(
    { type: 'CandidatesProposed', where: ({ data }) => (data['departures'] as Json[]).length > 0 },
    ['departures', 0, 'reason'],
    to('无'),
  ),
  'feedback left out': noAct({ type: 'FeedbackGiven' }),
  'a successor exchanged': data({ type: 'SuccessorNamed' }, ['application'], to('A0001')),
  'that a successor moved up': noAct({ type: 'SuccessorNamed' }),
}
