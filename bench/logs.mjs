import { core, playedCycle, worldOf } from './kit/cycles.mjs'
import { growth, inTurn } from './kit/measure.mjs'

const EDITION = 'wuxi-2024'
const APPLICANTS = [30, 90, 270]

/** A log by its entries: of one cycle played with so many applicants. */
async function measured(world, applicants) {
  const { log } = playedCycle(world, applicants).state
  const text = core.formatLog(log.map(({ entry }) => entry))
  const times = await inTurn(
    {
      hashing: () => core.checkChain(core.splitLines(text)),
      folding: () => core.foldLog(world, log),
      verifying: () => core.verifyLog(world, log),
    },
    { rounds: 3 },
  )
  return { n: log.length, bytes: Buffer.byteLength(text), ...times }
}

/** Growth is by the bytes of the log: entries of a larger cycle are longer, since they list more names. */
const rowsOf = (logs, what, name) => {
  const rows = logs.map((log) => ({
    what,
    n: log.n,
    ms: log[name],
    beside: 'parsing and hashing the same lines',
    besideMs: log.hashing,
    ratio: log[name] / log.hashing,
  }))
  return rows.map((row) =>
    row === rows.at(-1)
      ? {
          ...row,
          exponent: growth(logs.map(({ bytes, [name]: ms }) => ({ n: bytes, ms }))),
          aim: { exponent: 1.15 },
        }
      : row,
  )
}

export const bench = {
  name: 'logs',
  async run() {
    const world = await worldOf(EDITION)
    const logs = []
    for (const applicants of APPLICANTS) logs.push(await measured(world, applicants))
    return {
      rows: [
        ...rowsOf(logs, 'folding the log of a cycle', 'folding'),
        ...rowsOf(logs, 'verifying: every act decided again', 'verifying'),
      ],
    }
  },
}
