import type { Refusal } from '../../core/basics/refusal.ts'
import { err, type Result } from '../../core/basics/result.ts'
import type { PeopleProblems } from '../../people/problems.ts'
import { sayProblem } from '../../people/say.ts'
import type { Problem } from '../kit/problem.ts'

type Code = keyof PeopleProblems

/** The status codes of what is not possible about people; 422 for all that is not listed: it is understood, and not as it should be. */
const BY_CODE: Readonly<Record<number, readonly Code[]>> = {
  401: ['SessionOver', 'TokenVoid', 'SignInWrong', 'TotpWrong', 'CodeWrong', 'SecondFactorFirst'],
  403: [
    'NotYourTask',
    'NotYourPost',
    'NotYourApplication',
    'AdministratorsDoNotAct',
    'HolderOnly',
    'ApplicantsOnly',
    'ScopeMissing',
    'InPersonOnly',
    'SeparationForbids',
    'SeparationNeedsReason',
  ],
  404: ['AccountUnknown', 'PostUnknown', 'DeputyUnknown', 'ClaimUnknown'],
  409: [
    'LoginTaken',
    'PostHeldAlready',
    'ActorTaken',
    'OrganisationThere',
    'ClaimOpenAlready',
    'ClaimDecided',
    'AdministratedAlready',
    'TotpThereAlready',
    'TotpNotAwaited',
  ],
  429: ['TryLater', 'ClaimsTooMany'],
  503: ['ProviderUnavailable', 'NoWayToTell'],
}

const OTHERWISE = 422
const TITLE = { zh: '暂不能办理', en: 'Not possible now' } as const

const statusOf = (code: string): number =>
  Number(
    Object.entries(BY_CODE).find(([, codes]) => (codes as readonly string[]).includes(code))?.[0] ??
      OTHERWISE,
  )

/** What is not possible about people, as HTTP answers it. */
export function problemOfPeople(refusal: Refusal): Problem {
  const { room, code, data } = refusal
  const { minutes } = data
  return {
    status: statusOf(code),
    room,
    code,
    title: TITLE,
    says: { zh: sayProblem(refusal, 'zh'), en: sayProblem(refusal, 'en') },
    data,
    ...(typeof minutes === 'number' ? { retryAfter: minutes * 60 } : {}),
  }
}

/** The same for an answer: what was found, or the problem. */
export const answered = <T>(result: Result<T, Refusal>): Result<T, Problem> =>
  result.ok ? result : err(problemOfPeople(result.error))
