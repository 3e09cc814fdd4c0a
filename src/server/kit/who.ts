import type { Result } from '../../core/basics/result.ts'
import type { Actor } from '../../core/record/entry.ts'
import type { Scope as TokenScope } from '../../people/administration/service-tokens.ts'
import { citizen, type Viewer } from '../../core/visibility/viewer.ts'

/**
 * 谁在办理 Who makes a request: the account (null where nobody signed in), the post that acts, as whom it acts in the record, and how far the
 * person sees. `scopes` are what a service token may be used for; a person who signed in has no such bounds.
 */
export type Who = {
  readonly account: string | null
  readonly post: string | null
  readonly actor: Actor
  readonly viewer: Viewer
  readonly scopes?: readonly string[]
}

/**
 * What a request does: what other systems may do with a token of that scope (src/people), or acting in the record, administering people, and
 * signing in and out, which no token does.
 */
export type Scope = TokenScope | 'act' | 'people' | 'session'

/**
 * What a request shows of who makes it. `log` is the cycle that it is about, in which an applicant owns applications; `post` the one of the person's posts that is to act; `purpose` what an inspector reads for.
 */
export type Shown = {
  readonly authority: string
  readonly scope: Scope
  readonly log?: string
  readonly session?: string
  readonly token?: string
  readonly post?: string
  readonly purpose?: string
}

/**
 * `SignInNeeded`: what was shown is no longer good. `SignInUnfinished`: the sign-in still owes something, such as a second factor.
 * `WhichPost`: the person has several posts and did not say which one acts. `NotYours`: the person does not hold it, or it is not for this.
 */
export type NotKnown = 'SignInNeeded' | 'SignInUnfinished' | 'WhichPost' | 'NotYours'

/** Finds out who makes a request. Whoever shows nothing is a citizen. */
export type WhoActs = (shown: Shown) => Promise<Result<Who, NotKnown>>

/** Somebody who did not sign in; acts that the public may do are recorded as the public's. */
export const anybody = (authority: string): Who => ({
  account: null,
  post: null,
  actor: { role: 'public', id: 'public' },
  viewer: citizen(authority),
})
