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
    if (first.ok) first.value.leave()
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
    if (first.ok) first.value.leave()
    expect(gate.load()).toEqual({ running: 0, waiting: 0 })
    expect((await gate.enter()).ok).toBe(true)
  })

  it('takes a turn back once, however often it is given', async () => {
    const gate = openGate({ ...size, running: 2 }, patience().after)
    const [one] = [await gate.enter(), await gate.enter()]
    if (one?.ok) {
      one.value.leave()
      one.value.leave()
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
    if (first.ok) first.value.leave()
    const last = await second
    expect(isClosed).toBe(false)
    if (last.ok) last.value.leave()
    expect(await closing).toBe(true)
  })

  it('is lent to others while something outside is awaited, and comes back before those who wait', async () => {
    const gate = openGate({ ...size, waiting: 2 }, patience().after)
    const first = await gate.enter()
    let arrive = () => {}
    const body = new Promise<string>((arrived) => (arrive = () => arrived('body')))
    const said: string[] = []
    const lent = first.ok ? first.value.lend(() => body).then((text) => said.push(text)) : null
    const second = await gate.enter()
    const third = gate.enter().then((turn) => {
      said.push('third')
      return turn
    })
    arrive()
    await Promise.resolve()
    expect([gate.load().running, said]).toEqual([1, []])
    if (second.ok) second.value.leave()
    await lent
    if (first.ok) first.value.leave()
    const last = await third
    expect(said).toEqual(['body', 'third'])
    if (last.ok) last.value.leave()
    expect(gate.load()).toEqual({ running: 0, waiting: 0 })
  })

  it('gives the turn back to whoever lent it, also when what was awaited fails', async () => {
    const gate = openGate(size, patience().after)
    const first = await gate.enter()
    if (!first.ok) throw new Error('the first comes in')
    await expect(first.value.lend(() => Promise.reject(new Error('cut off')))).rejects.toThrow('cut off')
    expect(gate.load().running).toBe(1)
  })

  it('is not closed while somebody who lent the turn is still to come back', async () => {
    const gate = openGate(size, patience().after)
    const first = await gate.enter()
    if (!first.ok) throw new Error('the first comes in')
    let arrive = () => {}
    const lent = first.value.lend(() => new Promise<void>((arrived) => (arrive = arrived)))
    let isClosed = false
    const closing = gate.close().then(() => (isClosed = true))
    await Promise.resolve()
    expect(isClosed).toBe(false)
    arrive()
    await lent
    first.value.leave()
    expect(await closing).toBe(true)
  })

  it('closes at once where nobody is in', async () => {
    await openGate(size, patience().after).close()
    expect(openGate(size, patience().after).load()).toEqual({ running: 0, waiting: 0 })
  })
})
