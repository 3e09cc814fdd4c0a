import type { Result } from '../../core/basics/result.ts'
import type { Actor } from '../../core/record/entry.ts'
import { citizen, type Viewer } from '../../core/visibility/viewer.ts'

/**
 * 谁在办理 Who makes a request: the account (null where nobody signed in), as whom that person acts in the record, and how far he sees.
 * `scopes` are what a service token may be used for; a person who signed in has no such bounds.
 */
export type Who = {
  readonly account: string | null
  readonly actor: Actor
  readonly viewer: Viewer
  readonly scopes?: readonly Scope[]
}

/** What a request does: looks, acts in the record, administers people and posts, or signs in and out. */
export const scopes = ['read', 'act', 'people', 'session'] as const
export type Scope = (typeof scopes)[number]

/**
 * What a request shows of who makes it. `log` is the cycle that it is about, in which an applicant owns applications; `post` the one of the
 * person's posts that is to act; `purpose` what an inspector reads for.
 */
export type Shown = {
  readonly authority: string
  readonly log?: string
  readonly session?: string
  readonly token?: string
  readonly post?: string
  readonly purpose?: string
}

/** `SignInNeeded`: what was shown is no longer good. `NotYours`: the person does not hold that post. */
export type NotKnown = 'SignInNeeded' | 'NotYours'

/** Finds out who makes a request. Whoever shows nothing is a citizen. */
export type WhoActs = (shown: Shown) => Promise<Result<Who, NotKnown>>

/** Somebody who did not sign in; acts that the public may do are recorded as the public's. */
export const anybody = (authority: string): Who => ({
  account: null,
  actor: { role: 'public', id: 'public' },
  viewer: citizen(authority),
})
