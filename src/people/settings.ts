import type { ViewerRole } from '../core/visibility/viewer.ts'

/** How somebody signs in first: by password, by a code that was sent, through OpenID Connect, with a ticket of another platform. */
export type FirstMeans = 'password' | 'code' | 'oidc' | 'ticket'

/** What may be tried in vain: `free` times at once, then after a wait that doubles from `firstWait` to `mostWait`. Seconds. */
export type AttemptLimit = {
  readonly free: number
  readonly firstWait: number
  readonly mostWait: number
  /** After so long without a further try nothing is remembered. */
  readonly forgottenAfter: number
}

/** 口令策略 What a password has to be. `expiresAfterDays: 0` lets it stand for ever; `remembered` earlier ones may not come back. */
export type PasswordPolicy = {
  readonly minLength: number
  readonly maxLength: number
  /** How many of capitals, small letters, digits and other characters have to occur. */
  readonly classes: number
  readonly remembered: number
  readonly expiresAfterDays: number
}

/** How an authority looks after its people. Times are seconds unless the name says otherwise. */
export type PeopleSettings = {
  readonly password: PasswordPolicy
  readonly session: { readonly idle: number; readonly absolute: number }
  readonly attempts: {
    /** From one place; and from everywhere together, so wide that nobody is kept out by a stranger who guesses. */
    readonly password: AttemptLimit
    readonly passwordAnywhere: AttemptLimit
    readonly totp: AttemptLimit
    readonly codeSent: AttemptLimit
    readonly codeSentAnywhere: AttemptLimit
  }
  readonly code: { readonly lasts: number; readonly attempts: number }
  readonly activation: { readonly linkLasts: number; readonly slipLasts: number }
  /** Ways of signing in that prove one thing only; what is not among them answers for its own strength. */
  readonly oneFactor: readonly FirstMeans[]
  /** Roles in which nobody acts without a second factor. */
  readonly totpRequired: readonly ViewerRole[]
  /** The name under which an authenticator app shows the account. */
  readonly issuer: string
}

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

export const defaultSettings: PeopleSettings = {
  password: { minLength: 10, maxLength: 128, classes: 3, remembered: 5, expiresAfterDays: 90 },
  session: { idle: 30 * MINUTE, absolute: 12 * HOUR },
  attempts: {
    password: { free: 5, firstWait: MINUTE, mostWait: HOUR, forgottenAfter: DAY },
    passwordAnywhere: { free: 200, firstWait: MINUTE, mostWait: 5 * MINUTE, forgottenAfter: DAY },
    totp: { free: 5, firstWait: MINUTE, mostWait: HOUR, forgottenAfter: DAY },
    codeSent: { free: 5, firstWait: HOUR, mostWait: HOUR, forgottenAfter: HOUR },
    codeSentAnywhere: { free: 20, firstWait: 10 * MINUTE, mostWait: HOUR, forgottenAfter: HOUR },
  },
  code: { lasts: 5 * MINUTE, attempts: 5 },
  activation: { linkLasts: DAY, slipLasts: 14 * DAY },
  oneFactor: ['password', 'code'],
  totpRequired: ['systemAdmin', 'securityAdmin', 'auditAdmin'],
  issuer: '质衡 Zhiheng',
}
