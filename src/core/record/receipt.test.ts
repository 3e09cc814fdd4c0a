import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical.ts'
import type { SealedEntry } from './chain.ts'
import { formatCheckpoint, parseCheckpoint } from './checkpoint.ts'
import type { Entry } from './entry.ts'
import { hashText } from './hash.ts'
import { onlyGrew, proveGrowth, rootOf } from './log-tree.ts'
import { checkReceipt, receiptFor } from './receipt.ts'
import { signerFrom, signNote } from './signed-note.ts'

const entryNo = (no: number): Entry => ({
  type: 'Noted',
  v: 1,
  authority: 'somewhere',
  cycle: '2026',
  stream: `application/A${no}`,
  version: 1,
  prev: null,
  act: { no, name: 'note', input: { reason: `sealed:${'ab'.repeat(32)}` } },
  actor: { role: 'secretariat', id: 's' },
  occurredOn: '2026-03-02',
  recordedAt: '2026-03-02T01:00:00.000Z',
  evidence: [],
  findings: [],
  data: {},
})
const sealed = (entry: Entry): SealedEntry => {
  const text = canonicalJson(entry)
  return { entry, hash: text.ok ? hashText(text.value) : '' }
}
const log = Array.from({ length: 11 }, (_, i) => sealed(entryNo(i + 1)))
const key = signerFrom('somewhere/2026', new Uint8Array(32).fill(3))
const body = (size: number, of = log) => ({ origin: 'somewhere/2026', size, root: rootOf(of, size) })
const signed = (size: number) => signNote(formatCheckpoint(body(size)), key)
const read = (text: string) => {
  const checkpoint = parseCheckpoint(text)
  return checkpoint.ok ? checkpoint.value : expect.unreachable()
}

describe('a receipt', () => {
  it('proves each entry of the log of its checkpoint with nothing else', () => {
    for (const index of log.keys()) {
      const receipt = receiptFor(log, index, signed(11), index % 2 === 0)
      const checked = checkReceipt(JSON.parse(JSON.stringify(receipt)), key)
      expect(checked).toMatchObject({ ok: true, value: { isSigned: true, checkpoint: { size: 11 } } })
      expect(checked.ok && checked.value.entry).toEqual(index % 2 === 0 ? log[index]?.entry : null)
    }
  })

  it('is there only for what the checkpoint covers', () => {
    expect(receiptFor(log, 7, signed(7), true)).toBe(null)
    expect(receiptFor(log.slice(0, 5), 2, signed(7), true)).toBe(null)
    expect(receiptFor(log, 99, signed(11), true)).toBe(null)
    expect(checkReceipt(receiptFor(log, 6, signed(7), true), key).ok).toBe(true)
  })

  it('without a key proves the place alone, and says so', () => {
    const receipt = receiptFor(log, 4, formatCheckpoint(body(11)), false)
    expect(checkReceipt(receipt, null)).toMatchObject({ ok: true, value: { isSigned: false, entry: null } })
    expect(checkReceipt(receipt, key)).toEqual({ ok: false, error: 'notSigned' })
  })

  it('falls with whatever is changed in it', () => {
    const receipt = receiptFor(log, 4, signed(11), true) ?? expect.unreachable()
    const fault = (changed: object, by = key) => {
      const checked = checkReceipt({ ...receipt, ...changed }, by)
      return checked.ok ? 'ok' : checked.error
    }
    expect(fault({ entry: { ...receipt.entry, occurredOn: '2026-03-01' } })).toBe('otherEntry')
    expect(fault({ entry: log[5]?.entry, hash: log[5]?.hash })).toBe('notIncluded')
    expect(fault({ index: 5 })).toBe('notIncluded')
    expect(fault({ proof: receipt.proof.slice(1) })).toBe('notIncluded')
    expect(fault({ checkpoint: signed(10) })).toBe('notIncluded')
    expect(fault({ checkpoint: signed(11).replace('\n11\n', '\n12\n') })).toBe('badSignature')
    expect(fault({}, signerFrom('somewhere/2026', new Uint8Array(32)))).toBe('unknownKey')
    expect(fault({ more: 1 })).toBe('notAReceipt')
    expect(checkReceipt({ ...receipt, checkpoint: 'x\n' }, null)).toEqual({
      ok: false,
      error: 'notACheckpoint',
    })
  })
})

describe('a log that only grew', () => {
  it('is told from a rewritten one by the checkpoints and a proof alone', () => {
    const [earlier, later] = [read(signed(6)), read(signed(11))]
    expect(onlyGrew(earlier, later, proveGrowth(log, 6))).toBe(true)
    const rewritten = log.map((each, i) =>
      i === 2 ? sealed({ ...each.entry, occurredOn: '2026-03-01' }) : each,
    )
    const other = body(11, rewritten)
    expect(onlyGrew(earlier, other, proveGrowth(rewritten, 6))).toBe(false)
    expect(onlyGrew(earlier, other, proveGrowth(log, 6))).toBe(false)
    expect(onlyGrew(later, earlier, [])).toBe(false)
  })
})
