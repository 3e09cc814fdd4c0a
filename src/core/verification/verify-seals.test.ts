import { describe, expect, it } from 'vitest'
import type { SealedEntry } from '../record/chain.ts'
import type { Entry } from '../record/entry.ts'
import { commit } from '../record/sealed.ts'
import { referenceTo } from '../record/sealing/reference.ts'
import { referredIn, verifySeals } from './verify-seals.ts'

const SALT = '0'.repeat(64)
const row = (value: string) => ({ id: commit(SALT, value), salt: SALT, value })
const [name, phone, remark] = [row('张三'), row('13800005678'), row('说明')]
const ref = ({ id }: { id: string }) => referenceTo(id)

const entry = (version: number, more: Partial<Entry>): SealedEntry => ({
  hash: '',
  entry: {
    type: 'Noted',
    stream: 'cycle',
    version,
    act: { no: version, name: 'note' },
    data: {},
    evidence: [],
    findings: [],
    ...more,
  } as Entry,
})
const log = [
  entry(1, { act: { no: 1, name: 'note', input: { step: 'x', input: { name: ref(name) } } } }),
  entry(2, { data: { name: ref(name), text: `问 ${ref(phone)}` }, findings: [ref(phone)] }),
  entry(3, { evidence: [{ kind: 'scan', sha256: SALT, note: ref(remark) }] }),
]
const erased = (...rows: { id: string }[]) =>
  entry(4, { type: 'Erased', data: { values: rows.map(({ id }) => id) } })
const fault = (state: string, { id }: { id: string }, line: number) => ({
  state,
  commitment: id,
  line,
  stream: 'cycle',
  version: line,
})

describe('sealed values beside a log', () => {
  it('are looked for wherever an entry may hold one, from its first place on', () => {
    expect([...referredIn(log)]).toEqual([
      [name.id, 1],
      [phone.id, 2],
      [remark.id, 3],
    ])
    expect([...referredIn([])]).toEqual([])
  })

  it('are whole', () => {
    expect(verifySeals(log, [name, phone, remark])).toEqual({ intact: 3, erased: 0, faults: [] })
  })

  it('are erased where an entry says so, and no fault', () => {
    expect(verifySeals([...log, erased(phone)], [name, remark])).toEqual({ intact: 2, erased: 1, faults: [] })
  })

  it('are missing where no entry says so', () => {
    expect(verifySeals(log, [name, remark])).toEqual({
      intact: 2,
      erased: 0,
      faults: [fault('missing', phone, 2)],
    })
  })

  it('are still there although an entry says that they were erased', () => {
    expect(verifySeals([...log, erased(name)], [name, phone, remark])).toEqual({
      intact: 2,
      erased: 0,
      faults: [fault('notErased', name, 1)],
    })
  })

  it('are changed, or belong to nothing', () => {
    const other = row('李四')
    expect(verifySeals(log, [{ ...name, value: '李四' }, phone, remark, other])).toEqual({
      intact: 2,
      erased: 0,
      faults: [fault('changed', name, 1), { state: 'stray', commitment: other.id }],
    })
  })
})
