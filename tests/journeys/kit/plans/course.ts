import type { Json } from '../../../../src/core/basics/json.ts'
import type { Entry } from '../../../../src/core/record/entry.ts'
import { addDays } from '../../../../src/core/time/iso-date.ts'
import { swapActs } from '../forge.ts'
import {
  act,
  data,
  find,
  inserted,
  type Log,
  noAct,
  noEntry,
  type Plans,
  plus,
  rest,
  to,
} from '../forgeries.ts'

/** A day so many days away; what is no day stays. */
const daysOff =
  (n: number) =>
  (day: Json): Json =>
    typeof day === 'string' ? addDays(day, n) : day
const earlier = daysOff(-1)
const call = { type: 'AnnouncementMade', where: ({ data }: Entry) => data['closesOn'] !== undefined }

/** A decision on an open point behind the opening, by whom and on what. */
const decided = (after: string, role: string, parameter: string, value: string | number) =>
  inserted({ type: after }, () => ({
    type: 'ParameterDecided',
    stream: 'cycle',
    actor: { role, id: role },
    act: {
      no: 0,
      name: 'decideParameter',
      input: { step: 'cycle', input: { parameter, value, document: '纪要' } },
    },
    data: { parameter, value, by: role, document: '纪要' },
  }))

/** The resumption a day earlier than it was, with the days of the suspension to fit. */
const shortened = (log: Log) => {
  const found = find(log, { type: 'CycleResumed' })
  if (!found) return null
  const day = addDays(found.occurredOn, -1)
  const made = {
    ...found,
    occurredOn: day,
    recordedAt: found.recordedAt.replace(found.occurredOn, day),
    data: { ...found.data, days: Number(found.data['days']) - 1 },
  }
  return log.map((entry) => (entry === found ? made : entry))
}

export const course: Plans = {
  'what the cycle runs on': data({ type: 'CycleOpened' }, ['pins', 'blobs', 'edition'], to('0'.repeat(64))),
  'who decided a parameter': decided('CycleOpened', 'secretariat', 'score-decimals', 2),
  'the quorum decided otherwise': decided('ScoringClosed', 'committee', 'quorum', '1/3'),
  'a body’s successor exchanged': act({ type: 'BodySucceeded' }, ['document'], to('另一文件')),
  'a record left out': noAct({ type: 'RecordKept' }),
  'two acts exchanged': (log) => {
    const no = find(log, { type: 'ScoringClosed' })?.act.no
    return no === undefined ? null : swapActs(log, no)
  },
  'the last day for applications': data(call, ['closesOn'], earlier),
  'the last day for applications, as if it had been announced so': act(call, ['closesOn'], to('2026-03-20')),
  'an extended period': data({ type: 'PeriodExtended' }, ['to'], to('2026-12-31')),
  'an extension left out': noAct({ type: 'PeriodExtended' }),
  'a suspension shortened': data({ type: 'CycleResumed' }, ['days'], plus(-1)),
  'a suspension shortened, as if it had ended earlier': shortened,
  'a suspension left out': noAct({ type: 'CycleSuspended' }),
  'an overrun dropped': noEntry({ type: 'LimitOverrun' }),
  'the due day of an overrun': data({ type: 'LimitOverrun' }, ['due'], daysOff(30)),
  'why a limit was overrun': noAct({ type: 'OverrunExplained' }),
  'the last day of the consultation': data({ type: 'ConsultationPosted' }, ['lastDay'], earlier),
  'an opinion left out': noAct({ type: 'OpinionReceived' }),
  'an opinion’s reply dropped': noAct({ type: 'OpinionReplied' }),
  'what was replied to an opinion': act({ type: 'OpinionReplied' }, ['outcome'], (old) =>
    old === 'adopted' ? 'notAdopted' : 'adopted',
  ),
  'the last day of the public notice': data(
    { type: 'NoticePosted', n: -1, where: ({ data }) => data['lastDay'] !== undefined },
    ['lastDay'],
    earlier,
  ),
  'who stands on the public notice': data({ type: 'PublicityPosted' }, ['names', 0], to('A0001')),
  'a notice corrected backwards': data(
    { type: 'NoticeCorrected', where: ({ data }) => data['lastDay'] !== undefined },
    ['lastDay'],
    earlier,
  ),
  'a corrected notice left out': noAct({
    type: 'NoticeCorrected',
    where: ({ data }) => data['lastDay'] !== undefined,
  }),
  'that a step began': noEntry({ type: 'StepOpened', n: -1 }),
  'when a step ended': rest({ type: 'StepConcluded', n: -1 }, ({ occurredOn }) => ({
    occurredOn: addDays(occurredOn, -1),
  })),
}
