import { describe, expect, it } from 'vitest'
import { type After, openGate } from './gate.ts'

/** Time that passes only when the test says so. */
function patience() {
  const waiting = new Set<() => void>()
  const after: After = (_milliseconds, run) => {
    waiting.add(run)
    return () => waiting.delete(run)
  }
  return { after, runOut: () => [...waiting].forEach((run) => run()) }
}

const size = { running: 1, waiting: 1, patience: 1000 }

describe('the gate', () => {
  it('lets so many run, keeps so many waiting, and tells the next to come again', async () => {
    const { after } = patience()
    const gate = openGate(size, after)
    const first = await gate.enter()
    const second = gate.enter()
    expect(await gate.enter()).toEqual({ ok: false, error: 'Busy' })
    expect(gate.load()).toEqual({ running: 1, waiting: 1 })
    if (first.ok) first.value()
    expect((await second).ok).toBe(true)
    expect(gate.load()).toEqual({ running: 1, waiting: 0 })
  })

  it('lets nobody wait longer than is bearable, and forgets who gave up', async () => {
    const { after, runOut } = patience()
    const gate = openGate(size, after)
    const first = await gate.enter()
    const second = gate.enter()
    runOut()
    expect(await second).toEqual({ ok: false, error: 'Busy' })
    if (first.ok) first.value()
    expect(gate.load()).toEqual({ running: 0, waiting: 0 })
    expect((await gate.enter()).ok).toBe(true)
  })

  it('takes a turn back once, however often it is given', async () => {
    const gate = openGate({ ...size, running: 2 }, patience().after)
    const [one] = [await gate.enter(), await gate.enter()]
    if (one?.ok) {
      one.value()
      one.value()
    }
    expect(gate.load().running).toBe(1)
  })

  it('closes when the last has left, also those who wait, and lets nobody in meanwhile', async () => {
    const gate = openGate(size, patience().after)
    const first = await gate.enter()
    const second = gate.enter()
    let isClosed = false
    const closing = gate.close().then(() => (isClosed = true))
    expect(await gate.enter()).toEqual({ ok: false, error: 'Stopping' })
    if (first.ok) first.value()
    const last = await second
    expect(isClosed).toBe(false)
    if (last.ok) last.value()
    expect(await closing).toBe(true)
  })

  it('closes at once where nobody is in', async () => {
    await openGate(size, patience().after).close()
    expect(openGate(size, patience().after).load()).toEqual({ running: 0, waiting: 0 })
  })
})
