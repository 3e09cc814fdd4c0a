import type { Json, JsonObject } from '../../../../src/core/basics/json.ts'
import type { Entry } from '../../../../src/core/record/entry.ts'
import { swapActs } from '../forge.ts'
import {
  act,
  data,
  either,
  find,
  input,
  type Log,
  noAct,
  noEntry,
  type Plans,
  plus,
  rest,
  to,
} from '../forgeries.ts'

const other = (old: Json): Json => (old === 'for' ? 'against' : 'for')
const adopted = { type: 'DeliberationConcluded' }
const atMeeting = ({ step }: Entry, log: Log) => step === find(log, { type: 'MeetingOpened' })?.step
/** The first entry of the last act that was done on paper. */
const onPaper = (log: Log) => {
  const no = log.findLast(({ onBehalfOf }) => onBehalfOf !== undefined)?.act.no
  return log.find(({ act }) => act.no === no)
}
const paper = { n: -1, where: (entry: Entry, log: Log) => entry === onPaper(log) }
const papers = (change: (entry: Entry) => Partial<Entry>) =>
  either(
    rest({ type: 'BallotCast', ...paper }, change),
    rest({ type: 'ApplicationSubmitted', ...paper }, change),
  )
const approved = {
  type: 'ApprovalGiven',
  where: ({ data }: Entry) => (data['approved'] as string[]).length > 1,
}
const award = { type: 'HonourConferred' }

/** Moves one vote from one side to another, so that the sum stays. */
const recounted = (log: Log) => {
  const found = find(log, { type: 'BallotsCounted' })
  if (!found) return null
  const given = found.act.input as { step: string; input: { counted: Record<string, number> } }
  const turn = (counts: JsonObject): JsonObject => ({
    ...counts,
    for: Number(counts['for']) - 1,
    against: Number(counts['against']) + 1,
  })
  const act = {
    ...found.act,
    input: { step: given.step, input: { ...given.input, counted: turn(given.input.counted) } },
  }
  return log.map((entry) => (entry === found ? { ...entry, data: turn(entry.data), act } : entry))
}

export const decision: Plans = {
  'a ballot': act({ type: 'BallotCast', n: 3 }, ['choice'], other),
  'a ballot left out': noAct({ type: 'BallotCast', n: 3 }),
  'two ballots exchanged': (log) => {
    const no = find(log, { type: 'BallotCast', n: 11 })?.act.no
    return no === undefined ? null : swapActs(log, no)
  },
  'a secret count changed': recounted,
  'a secret count left out': noAct({ type: 'BallotsCounted' }),
  'a count': data(adopted, ['cases', 0, 'ballot', 'for'], plus(-1)),
  'who was there': act({ type: 'MeetingOpened' }, ['present', 7], to('member-9')),
  'who left and came back': data({ type: 'AttendanceRecorded', n: -1 }, ['present', 0], to('member-9')),
  'that the quorum was restored': noAct({ type: 'AttendanceRecorded', n: 1 }),
  'a member’s recusal left out': noAct({ type: 'RecusalRecorded', where: atMeeting }),
  'a departure without its reason': input(
    {
      ...adopted,
      where: ({ act }) =>
        ((act.input as { input: { departures?: Json[] } }).input.departures ?? []).length > 0,
    },
    ['departures'],
    to([]),
  ),
  'the day of an act on paper': papers(() => ({ occurredOn: '2027-01-01' })),
  'the scan of an act on paper': papers(() => ({ evidence: [] })),
  'who checked an act on paper': papers(({ actor }) => ({ checkedBy: actor.id })),
  'an objection’s ruling': act({ type: 'ObjectionRuled' }, ['outcome'], to('rejected')),
  'an objection left out': noAct({ type: 'ObjectionAccepted' }),
  'that a name was held': noEntry({ type: 'CandidateHeld' }),
  'that a name was removed': noEntry({ type: 'CandidateRemoved' }),
  'a struck name': data(
    { type: 'ApprovalGiven', where: ({ data }) => (data['struck'] as Json[]).length > 0 },
    ['struck'],
    to([]),
  ),
  'an approved name': data(approved, ['approved', 0], to('A0001')),
  'who asked for approval': data({ type: 'ApprovalRequested' }, ['by'], to('approver')),
  'a withdrawn approval': noAct({ type: 'ApprovalWithdrawn' }),
  'a prize': data(award, ['prizeFen'], plus(100)),
  'the sum of the prizes': data({ type: 'ConferralRecorded' }, ['totalFen'], plus(100)),
  'a first win': data(award, ['firstWin'], (old) => !old),
  'an honour left out': noEntry(award),
  'an honour added': (log) => {
    const found = find(log, award)
    return found ? log.flatMap((entry) => (entry === found ? [entry, entry] : [entry])) : null
  },
}
