import { err, ok } from '../../src/core/basics/result.ts'
import { openGate } from '../../src/server/kit/gate.ts'
import type { RequestLine, Shell } from '../../src/server/kit/shell.ts'
import { tokenBuckets } from '../../src/server/kit/token-bucket.ts'
import type { Who } from '../../src/server/kit/who.ts'

/** Somebody who signed in with this token, in this role. */
export const person = (role: string, more: Partial<Who> = {}): Who => ({
  account: `account-${role}`,
  post: `post-${role}`,
  actor: { role, id: role },
  viewer: { authority: 'a', role: role as Who['viewer']['role'], actor: role, areas: [], owns: [] },
  ...more,
})

/** A shell for tests: people by their tokens, no chance, time that stands still unless the test moves it. */
export function shellFor(people: Readonly<Record<string, Who>> = {}, more: Partial<Shell> = {}) {
  const lines: RequestLine[] = []
  const clock = { milliseconds: 0 }
  const now = () => clock.milliseconds
  const unlimited = () => ({ ok: true }) as const
  const after: Shell['after'] = (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  }
  let ids = 0
  const shell: Shell = {
    whoActs: async ({ session, token }) => {
      const who = people[session ?? token ?? '']
      return who ? ok(who) : err('SignInNeeded')
    },
    workbook: async (sheets) => new TextEncoder().encode(JSON.stringify(sheets)),
    gate: openGate({ running: 50, waiting: 50, patience: 1000 }, after),
    admitAddress: unlimited,
    admitAccount: unlimited,
    ownOrigins: ['http://localhost'],
    isHttps: false,
    mostBytes: 10_000,
    mostFileBytes: 100_000,
    patience: 10_000,
    after,
    now,
    legalTime: () => '2026-03-01T00:00:00.000Z',
    newRequestId: () => `r${(ids += 1)}`,
    isUnavailable: (thrown) => thrown instanceof RangeError,
    log: (line) => lines.push(line),
    ...more,
  }
  return {
    shell,
    lines,
    clock,
    tokenBuckets: (capacity: number) => tokenBuckets({ capacity, perSecond: 1 }, now),
  }
}
