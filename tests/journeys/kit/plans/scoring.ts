import type { Json, JsonObject } from '../../../../src/core/basics/json.ts'
import type { Entry } from '../../../../src/core/record/entry.ts'
import { act, data, exchanged, type Log, noAct, type Plans, plus, to } from '../forgeries.ts'

/** The steps in which panels score, in the order in which they began. */
const scoringSteps = (log: Log) => [
  ...new Set(log.filter(({ type }) => type === 'PanelFormed').map(({ step }) => step)),
]
const first = ({ step }: Entry, log: Log) => step === scoringSteps(log)[0]
const last = ({ step }: Entry, log: Log) => step === scoringSteps(log).at(-1)
const sheet = (n: number, where: typeof first) => ({ type: 'ScorecardSubmitted', n, where })

/** The first item that has a mark. */
const anItem = (data: JsonObject) => ['marks', Object.keys(data['marks'] as JsonObject)[0] ?? '']
const another = (old: Json) => (old === 75 ? 80 : 75)

const ofPersons = ({ data: { application } }: Entry, log: Log) =>
  log.some(
    ({ type, data }) =>
      type === 'ApplicationEntered' && data['application'] === application && data['kind'] === 'person',
  )
const personsScore = (n: number) => ({
  type: 'ScoreFixed',
  n,
  where: (entry: Entry, log: Log) => first(entry, log) && ofPersons(entry, log),
})

export const scoring: Plans = {
  'a mark, in the sheet only': data(sheet(5, first), anItem, plus(5)),
  'a mark, as if it had been given so': act(sheet(7, last), anItem, another),
  'a mark that nobody may give': act(sheet(3, last), anItem, to(83)),
  'a sheet left out': noAct(sheet(9, first)),
  'a consensus': act({ type: 'ConsensusRecorded', where: first }, ['marks'], (old) =>
    Object.fromEntries(Object.keys(old as object).map((item) => [item, 90])),
  ),
  'a consensus left out': noAct({ type: 'ConsensusRecorded', where: first }),
  'a score of the first review': data({ type: 'ScoreFixed', where: first }, ['percent'], to('88')),
  'an item’s mean': data(
    { type: 'ScoresDetermined', where: last },
    ({ rows }) => {
      const [row] = rows as { items: JsonObject }[]
      return ['rows', 0, 'items', Object.keys(row?.items ?? {})[0] ?? '']
    },
    to('95'),
  ),
  'the results score that breaks ties': data(
    {
      type: 'ScoreFixed',
      where: (entry, log) => first(entry, log) && 'results' in (entry.data['values'] as object),
    },
    ['values', 'results'],
    to('99'),
  ),
  'a person’s score exchanged': exchanged(personsScore(0), personsScore(1), ['percent']),
  'a correction': data(
    { type: 'EntryCorrected' },
    ({ replacement }) => ['replacement', ...anItem(replacement as JsonObject)],
    to(10),
  ),
  'a correction left out': noAct({ type: 'EntryCorrected' }),
  'a panel’s member': act({ type: 'PanelFormed', where: last }, ['members', 3], to('zj-999')),
  'an assessor’s recusal left out': noAct({ type: 'RecusalRecorded', where: first }),
  'an acknowledgement left out': noAct({ type: 'ProvisionsAcknowledged' }),
  'a paper of observations left out': noAct({ type: 'ObservationsSigned' }),
  'a signed report left out': noAct({ type: 'ReportSigned' }),
}
