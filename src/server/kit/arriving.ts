import { err, ok, type Result } from '../../core/basics/result.ts'
import type { Instant } from '../../core/time/instant.ts'
import type { After } from './gate.ts'
import { type Problem, problem } from './problem.ts'

/** `patience`: how long a body is waited for, in milliseconds. */
type Waiting = { readonly patience: number; readonly after: After; readonly legalTime: () => Instant }

/** A body on its way: all of it, if it is no longer than so many bytes, and the legal time at which its last byte was there. */
export type Arriving = {
  readonly all: (most: number) => Promise<Result<Uint8Array, Problem>>
  readonly completeAt: () => Instant
}

/** So many bytes are taken in before it is known who sends them: as much as a form has, and as much as strangers may send at all. */
export const MOST_FROM_STRANGERS = 64 * 1024

const CUT_OFF = problem('BadShape', {
  places: [{ path: '', problem: { zh: '没有收到全部内容', en: 'not all of it has arrived' } }],
})

/**
 * 接收 Takes a body in from the moment at which the request is there, so that what the service lets it wait for does not make it late. Beyond
 * the first bytes nothing is read before `all` says how much may come. Whoever hangs up in between is no fault of the program, and nobody is
 * waited for without end.
 */
export function arriving(request: Request, { patience, after, legalTime }: Waiting): Arriving {
  const announced = Number(request.headers.get('content-length') ?? 0)
  const begun = legalTime()
  let completeAt: Instant | null = null
  let allow = (_most: number) => {}
  const allowed = new Promise<number>((settle) => (allow = settle))
  async function gather(): Promise<Result<Uint8Array, Problem>> {
    const parts: Uint8Array[] = []
    let size = 0
    let most = MOST_FROM_STRANGERS
    try {
      for await (const part of (request.body ?? []) as AsyncIterable<Uint8Array>) {
        size += part.length
        if (size > most) most = await allowed
        if (size > most) return err(problem('TooLarge'))
        parts.push(part)
      }
    } catch {
      return err(CUT_OFF)
    }
    completeAt = legalTime()
    return size > (await allowed) ? err(problem('TooLarge')) : ok(Buffer.concat(parts))
  }
  const bytes = gather()
  return {
    all: async (most) => {
      allow(most)
      if (announced > most) return err(problem('TooLarge'))
      let forget = () => {}
      const late = new Promise<Result<never, Problem>>((settle) => {
        forget = after(patience, () => settle(err(problem('TooSlow'))))
      })
      const arrived = await Promise.race([bytes, late])
      forget()
      return arrived
    },
    completeAt: () => completeAt ?? begun,
  }
}
