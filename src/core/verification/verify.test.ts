import { describe, expect, it } from 'vitest'
import { applicant, toyCycle, toyStep, toyWorld } from '../../../tests/kit/toy-world.ts'
import { formatLog, hashEntry, type SealedEntry } from '../record/chain.ts'
import { parseCheckpoint } from '../record/checkpoint.ts'
import type { Entry } from '../record/entry.ts'
import { firstDifference } from './difference.ts'
import { verifyLog } from './verify-log.ts'
import { checkpointOf, isSound, verifyText } from './verify-text.ts'

const world = toyWorld([
  toyStep('apply', 'gather', []),
  toyStep('first', 'sift', ['apply'], { article: '11(3)' }),
])

/** An honest log; `by` is who wrote the note. */
function log(by = 'z1'): readonly SealedEntry[] {
  const { act, open, state } = toyCycle(world)
  open()
  for (const id of ['A', 'B']) act('apply', 'enter', { application: id }, { as: applicant(id) })
  act('apply', 'close', {})
  act('first', 'note', { application: 'A', text: 'good' }, { as: { role: 'assessor', id: by } })
  act('first', 'conclude', { passed: ['A'], out: ['B'] })
  return state().log
}

/** The log with one entry changed and every hash made to fit again, as a forger would. */
function forge(entries: readonly SealedEntry[], change: (entry: Entry) => Entry | null): SealedEntry[] {
  const heads = new Map<string, { version: number; hash: string }>()
  return entries.flatMap(({ entry }) => {
    const changed = change(entry)
    if (!changed) return []
    const head = heads.get(changed.stream)
    const sealed = { ...changed, version: (head?.version ?? 0) + 1, prev: head?.hash ?? null }
    const hash = hashEntry(sealed)
    heads.set(changed.stream, { version: sealed.version, hash })
    return [{ entry: sealed, hash }]
  })
}

const text = (entries: readonly SealedEntry[]) => formatLog(entries.map(({ entry }) => entry))
const findings = (entries: readonly SealedEntry[]) =>
  verifyLog(world, entries).faults.map(({ type, article, reason, ...rest }) => [
    type,
    article,
    reason,
    'difference' in rest ? rest.difference.path.join('.') : null,
  ])

describe('verification', () => {
  it('finds nothing in an honest log', () => {
    expect(isSound(verifyText(world, text(log())))).toBe(true)
  })

  it('finds a changed result although every hash fits', () => {
    const forged = forge(log(), (entry) =>
      entry.type === 'StepConcluded' && entry.step === 'first'
        ? { ...entry, data: { ...entry.data, passed: ['A', 'B'], out: [] } }
        : entry,
    )
    expect(verifyText(world, text(forged)).chain).toEqual([])
    expect(findings(forged)).toEqual([['StepConcluded', '11(3)', 'differs', 'data.out.0']])
  })

  it('finds a result whose act was changed with it, by what the rules make of the rest', () => {
    const forged = forge(log(), (entry) =>
      entry.type === 'Noted' ? { ...entry, actor: { role: 'public', id: 'p' } } : entry,
    )
    expect(findings(forged)).toEqual([
      ['Noted', '11(3)', 'refused', null],
      ['StepConcluded', '11(3)', 'differs', 'data.inputs'],
      ['CycleClosed', '9', 'differs', 'data.inputs'],
    ])
  })

  it('finds an entry that was dropped, and one that nothing yields', () => {
    expect(findings(forge(log(), (entry) => (entry.type === 'CycleClosed' ? null : entry)))).toEqual([
      ['StepConcluded', '11(3)', 'missing', null],
    ])
    const noted = log().find(({ entry }) => entry.type === 'Noted')?.entry
    if (!noted) throw new Error('no note')
    const { input: _, ...act } = noted.act
    const doubled = log().flatMap((sealed) =>
      sealed.entry.type === 'Noted' ? [sealed, { ...sealed, entry: { ...noted, act } }] : [sealed],
    )
    expect(findings(forge(doubled, (entry) => entry))).toEqual([
      ['Noted', '11(3)', 'notYielded', null],
      ['StepConcluded', '11(3)', 'differs', 'data.inputs'],
      ['CycleClosed', '9', 'differs', 'data.inputs'],
    ])
  })

  it('finds an act that was dropped whole or moved', () => {
    expect(findings(forge(log(), (entry) => (entry.act.name === 'note' ? null : entry)))[0]).toEqual([
      'StepConcluded',
      '11(3)',
      'actOutOfOrder',
      null,
    ])
  })

  it('exposes a history rewritten as a whole only by a checkpoint kept elsewhere', () => {
    const honest = text(log())
    const kept = parseCheckpoint(checkpointOf(honest))
    if (!kept.ok) throw new Error('no checkpoint')
    const { act, open, state } = toyCycle(world)
    open()
    act('apply', 'enter', { application: 'B' }, { as: applicant('B') })
    act('apply', 'close', {})
    act('first', 'conclude', { passed: ['B'] })
    const other = text(state().log)
    expect(isSound(verifyText(world, other))).toBe(true)
    expect(verifyText(world, other, { checkpoint: kept.value }).checkpoint?.reason).toBe('shorter')
    expect(verifyText(world, honest, { checkpoint: kept.value }).checkpoint).toBe(null)
    const rewritten = text(log('z'))
    expect(verifyText(world, rewritten).log).toEqual([])
    expect(verifyText(world, rewritten, { checkpoint: kept.value }).checkpoint?.reason).toBe('rewritten')
  })
})

describe('firstDifference', () => {
  it('names the first place and both values', () => {
    expect(firstDifference({ a: [1, { b: 'x' }] }, { a: [1, { b: 'y' }] })).toEqual({
      path: ['a', 1, 'b'],
      recorded: 'x',
      computed: 'y',
    })
    expect(firstDifference({ a: 1 }, { a: 1, b: 2 })).toEqual({ path: ['b'], recorded: null, computed: 2 })
    expect(firstDifference([1, 2], [1])).toEqual({ path: [1], recorded: 2, computed: null })
    expect(firstDifference({ a: null }, { a: null })).toBe(null)
  })
})
