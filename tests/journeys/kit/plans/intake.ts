import type { JsonObject } from '../../../../src/core/basics/json.ts'
import type { Entry } from '../../../../src/core/record/entry.ts'
import {
  act,
  data,
  exchanged,
  find,
  type Log,
  noAct,
  noEntry,
  noFields,
  type Plans,
  to,
} from '../forgeries.ts'

const recommended = (n: number, where: (entry: Entry, log: Log) => boolean = () => true) => ({
  type: 'ApplicationRecommended',
  n,
  where,
})
const jointly = ({ data }: Entry) => data['jointly'] !== undefined
const signed = ({ data }: Entry) => data['signedBy'] !== undefined
/** A recommendation by a unit that ranks another as well. */
const ranked = ({ data: { body, unit, rank } }: Entry, log: Log) =>
  rank !== undefined &&
  ['body', 'unit'].every(
    (key) =>
      find(
        log,
        recommended(0, ({ data }) => data['rank'] === 2),
      )?.data[key] === { body, unit }[key],
  )
const entered = (n: number) => ({
  type: 'ApplicationEntered',
  n,
  where: ({ data }: Entry) => (data['facts'] as { applicant?: JsonObject }).applicant !== undefined,
})

export const intake: Plans = {
  'an applicant’s facts': data(entered(4), ['facts', 'applicant', 'registeredIn'], to('999999')),
  'an applicant’s kind': data(entered(4), ['kind'], (old) => (old === 'person' ? 'legalPerson' : 'person')),
  'an application withdrawn for somebody': noAct({ type: 'ApplicationWithdrawn' }),
  'an application left out': noAct({ type: 'ApplicationSubmitted', n: 4 }),
  'a receipt left out': noAct({ type: 'ApplicationAcknowledged', n: 2 }),
  'a supplement that nobody asked for': noAct({ type: 'SupplementRequested' }),
  'a supplement left out': noAct({ type: 'SupplementReceived' }),
  'a clock pause removed': noEntry({ type: 'ClockPaused' }),
  'how long a clock stands still': data(
    { type: 'ClockPaused', where: ({ data }) => data['until'] !== undefined },
    ['until'],
    to('2026-12-31'),
  ),
  'that a clock goes on': noEntry({ type: 'ClockResumed' }),
  'a recommendation left out': noAct(recommended(5)),
  'a recommendation without signature': noFields(recommended(6, signed), 'signedBy'),
  'a joint signature dropped': noFields(recommended(3, jointly), 'jointly'),
  'a rank of a recommendation exchanged': exchanged(
    recommended(-2, ranked),
    recommended(-1, ranked),
    ['rank'],
    true,
  ),
  'a recommendation that was taken back': noAct({ type: 'RecommendationWithdrawn' }),
  'an inquiry left out': noAct({ type: 'InquirySent' }),
  'an answer of those who were asked': act(
    { type: 'InquiryAnswered', where: ({ data }) => data['outcome'] === 'adverse' },
    ['outcome'],
    to('noAdverse'),
  ),
  'an answer left out': noAct({ type: 'InquiryAnswered' }),
  'an eligibility finding': data({ type: 'FindingRecorded', n: 1 }, ['eligible'], (old) =>
    old === 'yes' ? 'no' : 'yes',
  ),
  'what people found': act({ type: 'CriterionJudged', n: 4 }, ['outcome'], (old) =>
    old === 'met' ? 'unmet' : 'met',
  ),
  'what people found, left out': noAct({ type: 'CriterionJudged', n: 4 }),
  'who is eligible': data({ type: 'EligibilityConcluded' }, ['eligible', 0, 'application'], to('A0001')),
}
