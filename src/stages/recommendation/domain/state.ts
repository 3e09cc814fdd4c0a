import type { Entry } from '../../../core/record/entry.ts'
import type { Params } from './settings.ts'

/** Who speaks; `unit` names the body where several share one id (one of the county governments). */
export type Voice = { body: string; unit?: string }
export type Signature = Voice & { signedBy?: string }

export type Entries = {
  /** `jointly`: who signs the same opinion besides. */
  ApplicationRecommended: Signature & {
    application: string
    opinion: string
    jointly?: Signature[]
    rank?: number
  }
  RecommendationDeclined: Voice & { application: string; reason: string }
  RecommendationWithdrawn: Voice & { application: string; reason: string }
  /** `orders`: where units rank, each with those it recommends in its order. */
  RecommendationsClosed: {
    from: Params['opinion']['from']
    passed: string[]
    lacking: { application: string; bodies: string[] }[]
    orders?: (Voice & { applications: string[] })[]
  }
}

/** One opinion on an application: whose it is, whether it recommends, and in which place. */
export type Opinion = { readonly voices: readonly Voice[]; readonly isFor: boolean; readonly rank?: number }
export type State = { readonly opinions: Readonly<Record<string, readonly Opinion[]>> }
export const initial: State = { opinions: {} }

export const isSame = (a: Voice, b: Voice): boolean => a.body === b.body && a.unit === b.unit

export const voiceOf = ({ body, unit }: Voice): Voice => ({ body, ...(unit === undefined ? {} : { unit }) })

/** Everybody who signs a recommendation: first the one that hands it in. */
export const voicesOf = (said: Voice & { jointly?: readonly Voice[] }): Voice[] =>
  [said, ...(said.jointly ?? [])].map(voiceOf)

const opinionsOf = (state: State, application: string) => state.opinions[application] ?? []

export const hasSpoken = (state: State, application: string, voice: Voice): boolean =>
  opinionsOf(state, application).some(({ voices }) => voices.some((one) => isSame(one, voice)))

export const isRecommendedBy = (state: State, application: string, voice: Voice): boolean =>
  opinionsOf(state, application).some(
    ({ isFor, voices }) => isFor && voices.some((one) => isSame(one, voice)),
  )

export function evolve(state: State, { type, data }: Entry): State {
  const now = (application: string, opinions: readonly Opinion[]): State => ({
    opinions: { ...state.opinions, [application]: opinions },
  })
  if (type === 'ApplicationRecommended') {
    const said = data as Entries['ApplicationRecommended']
    const { application, rank } = said
    const opinion = { voices: voicesOf(said), isFor: true, ...(rank === undefined ? {} : { rank }) }
    return now(application, [...opinionsOf(state, application), opinion])
  }
  const said = data as Entries['RecommendationDeclined']
  const before = opinionsOf(state, said.application)
  if (type === 'RecommendationDeclined')
    return now(said.application, [...before, { voices: [voiceOf(said)], isFor: false }])
  if (type === 'RecommendationWithdrawn') {
    const isIt = ({ isFor, voices }: Opinion) => isFor && voices.some((one) => isSame(one, said))
    return now(
      said.application,
      before.filter((opinion) => !isIt(opinion)),
    )
  }
  return state
}
