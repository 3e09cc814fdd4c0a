import { createServer, type Socket, connect } from 'node:net'

/** 线路 A line to a port of this machine that can be cut and mended. */
export type Line = {
  readonly port: number
  /** Ends every connection and takes no other until it is mended. */
  readonly cut: () => Promise<void>
  /** Lets nothing through any more, without a word to either side. */
  readonly mute: () => Promise<void>
  readonly mend: () => Promise<void>
  readonly close: () => Promise<void>
}

export async function openLine(to: number): Promise<Line> {
  const pairs = new Set<readonly [Socket, Socket]>()
  let state: 'open' | 'cut' | 'mute' = 'open'
  const server = createServer((near) => {
    if (state === 'cut') return void near.destroy()
    const far = connect(to, '127.0.0.1')
    const pair = [near, far] as const
    pairs.add(pair)
    const forget = () => {
      pairs.delete(pair)
      near.destroy()
      far.destroy()
    }
    for (const socket of pair) socket.on('error', forget).on('close', forget)
    near.on('data', (chunk) => void (state === 'open' && far.write(chunk)))
    far.on('data', (chunk) => void (state === 'open' && near.write(chunk)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const endAll = () => {
    for (const [near, far] of pairs) {
      near.resetAndDestroy()
      far.destroy()
    }
  }
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    cut: async () => {
      state = 'cut'
      endAll()
    },
    mute: async () => {
      state = 'mute'
    },
    mend: async () => {
      // What was muted is not what either side believes it to be any more.
      if (state === 'mute') endAll()
      state = 'open'
    },
    close: async () => {
      state = 'cut'
      endAll()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
