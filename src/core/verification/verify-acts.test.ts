import { describe, expect, it } from 'vitest'
import { applicant, toyCycle, toyStep, toyWorld } from '../../../tests/kit/toy-world.ts'
import type { JsonObject } from '../basics/json.ts'
import { hashEntry, type SealedEntry } from '../record/chain.ts'
import type { Entry } from '../record/entry.ts'
import type { Edition } from '../regulation/edition.ts'
import { explainLogFault } from './explain-log-fault.ts'
import { verifyLog } from './verify-log.ts'

const body = (role: string, article: string) => ({
  id: role,
  role,
  name: { zh: role, en: role },
  plural: false,
  article,
  duties: [],
  successor: { name: { zh: '新办', en: 'new office' }, article: '2' },
})
const edition = {
  openPoints: [
    {
      id: 'other',
      question: { zh: '甲', en: 'a' },
      options: [{ value: 1 }],
      decidedBy: 'secretariat',
      decideBefore: 'first',
      article: '6',
    },
    {
      id: 'seats',
      question: { zh: '几席', en: 'how many seats' },
      options: 'any',
      decidedBy: 'secretariat',
      decideBefore: 'first',
      default: 3,
      article: '7',
    },
  ],
  bodies: [body('committee', '3'), body('secretariat', '4')],
  awards: [],
  revocations: [],
  duties: [],
  words: {},
  shortTitle: { zh: '办法', en: 'Measures' },
  title: { zh: '办法', en: 'Measures' },
} as unknown as Partial<Edition>

const world = toyWorld(
  [toyStep('apply', 'gather', []), toyStep('first', 'sift', ['apply'], { article: '11(3)' })],
  edition,
)

const scan = { kind: 'scan', sha256: 'f'.repeat(64) }

/** A log with an act from paper and one that waited for its turn. */
function log(): readonly SealedEntry[] {
  const { act, open, state } = toyCycle(world)
  open()
  const paper = { on: '2026-03-05', occurredOn: '2026-03-02', onBehalfOf: applicant('A') }
  act('apply', 'enter', { application: 'A' }, { ...paper, checkedBy: 'li', evidence: [scan] })
  const waited = { on: '2026-03-06', at: '2026-03-06T02:00:00.000Z', recordedAt: '2026-03-06T02:00:07.000Z' }
  act('apply', 'enter', { application: 'B' }, { ...waited, as: applicant('B') })
  act('apply', 'close', {}, { on: '2026-03-07' })
  const noted = { on: '2026-03-08', as: { role: 'assessor', id: 'z1' } }
  act('first', 'note', { application: 'A', text: 'good' }, noted)
  act('cycle', 'correctEntry', correction, { on: '2026-03-09' })
  return state().log
}

const correction = {
  stream: 'application/A',
  version: 2,
  replacement: { application: 'A', text: 'better' },
  reason: 'misread',
}

/** Every hash and link made to fit a change, as a forger would. */
function forged(change: (entry: Entry) => Entry): readonly SealedEntry[] {
  const heads = new Map<string, { version: number; hash: string }>()
  return log().map(({ entry }) => {
    const changed = change(entry)
    const head = heads.get(changed.stream)
    const sealed = { ...changed, version: (head?.version ?? 0) + 1, prev: head?.hash ?? null }
    const hash = hashEntry(sealed)
    heads.set(changed.stream, { version: sealed.version, hash })
    return { entry: sealed, hash }
  })
}

/** The entry as one on the cycle itself. */
function onCycle({ step: _, ...entry }: Entry, type: string, data: JsonObject): Entry {
  return { ...entry, type, data }
}

const told = (entries: readonly SealedEntry[]) =>
  verifyLog(world, entries).faults.map(({ line, type, article, reason, ...rest }) => [
    line,
    type,
    article,
    reason,
    'difference' in rest ? rest.difference.path.join('.') : null,
  ])

const stepOf = ({ data }: Entry) => data['step']

describe('acts decided again', () => {
  it('are those from paper, with whom and by whom, and those that waited, with both moments', () => {
    const entries = log()
    const entered = entries.filter(({ entry }) => entry.type === 'ApplicationEntered')
    expect(entered.map(({ entry }) => [entry.checkedBy, entry.onBehalfOf?.id, entry.receivedAt])).toEqual([
      ['li', 'A', undefined],
      [undefined, undefined, '2026-03-06T02:00:00.000Z'],
    ])
    expect(told(entries)).toEqual([])
    const counted: number[] = []
    verifyLog(world, entries, (done) => counted.push(done))
    expect(counted.at(-1)).toBe(entries.length)
  })

  it.each([
    ['onBehalfOf', { onBehalfOf: applicant('C') }],
    ['checkedBy', { checkedBy: 'office' }],
    ['receivedAt', { receivedAt: '2026-03-05T02:00:00.000Z' }],
  ] as const)('are found where %s was changed', (field, changed) => {
    const first = told(
      forged((entry) =>
        entry.type === 'ApplicationEntered' && entry[field] !== undefined ? { ...entry, ...changed } : entry,
      ),
    )
    expect(first[0]?.slice(1, 2)).toEqual(['ApplicationEntered'])
  })

  it('without an input cannot be, and the first line of the act is named', () => {
    const faults = told(
      forged((entry) =>
        entry.type === 'Noted' ? { ...entry, act: { no: entry.act.no, name: entry.act.name } } : entry,
      ),
    )
    const line = log().findIndex(({ entry }) => entry.type === 'Noted') + 1
    expect(faults[0]).toEqual([line, 'Noted', '11(3)', 'actWithoutInput', null])
  })

  it('on the cycle are named with the article of what they are about', () => {
    const cited = (type: string, data: JsonObject) =>
      told(forged((entry) => (entry.type === 'Noted' ? onCycle(entry, type, data) : entry)))[0]?.slice(1, 3)
    expect(cited('ParameterDecided', { parameter: 'seats' })).toEqual(['ParameterDecided', '7'])
    expect(cited('ParameterDecided', { parameter: 'none' })).toEqual(['ParameterDecided', null])
    expect(cited('BodySucceeded', { body: 'secretariat' })).toEqual(['BodySucceeded', '4'])
    expect(cited('BodySucceeded', { body: 'none' })).toEqual(['BodySucceeded', null])
    expect(cited('StepOpened', { step: 'first' })).toEqual(['StepOpened', '11(3)'])
    expect(cited('EntryCorrected', { stream: 'application/A', version: 1 })).toEqual(['EntryCorrected', '1'])
    expect(cited('EntryAnnulled', { stream: 'application/A', version: 9 })).toEqual(['EntryAnnulled', null])
    expect(cited('EntryCorrected', { stream: 'application/B', version: 1 })).toEqual(['EntryCorrected', '1'])
  })

  it('that contradict what came before are a finding, and not a crash', () => {
    const faults = told(
      forged((entry) =>
        entry.type === 'StepOpened' && stepOf(entry) === 'first'
          ? { ...entry, data: { ...entry.data, step: 'nowhere' } }
          : entry,
      ),
    )
    expect(faults[0]?.slice(1, 4)).toEqual(['StepOpened', '11(3)', 'differs'])
    expect(faults.length).toBeGreaterThan(1)
  })

  it('that the rules do not allow are told with the reason of the refusal', () => {
    const verified = verifyLog(
      world,
      forged((entry) => (entry.type === 'Noted' ? { ...entry, actor: { role: 'public', id: 'p' } } : entry)),
    )
    const [fault] = verified.faults
    if (fault?.reason !== 'refused') throw new Error('not refused')
    const { zh, en } = explainLogFault(fault, world.edition, {})
    expect(zh).toMatch(/^记录 application\/A 第2条（Noted）所记的行为依规定不能办理：.+/)
    expect(en).toMatch(/^entry 2 of application\/A \(Noted\) records an act that the rules do not allow: .+/)
    expect([fault.step, fault.refusal.code]).toEqual(['first', 'NotYourAct'])
  })
})
