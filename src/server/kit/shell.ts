import type { Instant } from '../../core/time/instant.ts'
import type { After, Gate } from './gate.ts'
import type { Workbook } from './formats.ts'
import type { Admitted } from './token-bucket.ts'
import type { WhoActs } from './who.ts'

/**
 * One answered request in the log of the service. It says which interface was called and how it went, and nothing of what was asked or by
 * whom: no address, no account, no path, no query, no body. `fault` names where the program broke, without the message, which may quote.
 */
export type RequestLine = {
  readonly id: string
  readonly operation: string
  readonly status: number
  readonly code?: string
  readonly milliseconds: number
  readonly fault?: { readonly kind: string; readonly frames: readonly string[] }
}

/** 外壳 What surrounds every route: who asks, how many may ask, what time it is, where the log goes. */
export type Shell = {
  readonly whoActs: WhoActs
  readonly workbook: Workbook
  readonly gate: Gate
  readonly admitAddress: (address: string) => Admitted
  readonly admitAccount: (account: string) => Admitted
  /** The origins under which browsers know this service. */
  readonly ownOrigins: readonly string[]
  readonly isHttps: boolean
  /** The longest body, in bytes. */
  readonly mostBytes: number
  /** The longest file that is taken in, in bytes. */
  readonly mostFileBytes: number
  /** How long a request may take before it is answered without a result, in milliseconds. */
  readonly patience: number
  readonly after: After
  /** Milliseconds of the operational clock. */
  readonly now: () => number
  readonly legalTime: () => Instant
  readonly newRequestId: () => string
  /** Whether what was thrown means that the database cannot be reached or is full, which passes; else it is a fault of the program. */
  readonly isUnavailable: (thrown: unknown) => boolean
  readonly log: (line: RequestLine) => void
}
