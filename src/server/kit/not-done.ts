import type { Refusal } from '../../core/basics/refusal.ts'
import type { Text } from '../../core/basics/text.ts'
import type { NotDone } from '../acts/act-service.ts'
import { NOT_THERE, type Problem, problem, type UnfitPlace } from './problem.ts'
import { isHiddenFrom, statusOf } from './refusal-status.ts'
import { sayRefusal, type Wording } from './wording.ts'

const REFUSED: Text = { zh: '暂不能办理', en: 'Not possible now' }

/** Where the input does not fit, seen from the body in which it was sent. */
const placesOf = ({ code, data }: Refusal): readonly UnfitPlace[] | undefined =>
  code === 'InputUnfit'
    ? (data['problems'] as unknown as readonly UnfitPlace[]).map(({ path, problem }) => ({
        path: path === '' ? 'input' : `input.${path}`,
        problem,
      }))
    : undefined

/** A refusal as HTTP answers it to somebody in this role. */
export function problemOfRefusal(refusal: Refusal, wording: Wording, role: string): Problem {
  if (isHiddenFrom(role, refusal)) return NOT_THERE
  const { room, code, articles, data } = refusal
  const places = placesOf(refusal)
  return {
    status: statusOf(refusal),
    room,
    code,
    title: REFUSED,
    says: sayRefusal(refusal, wording),
    articles,
    data,
    ...(places === undefined ? {} : { places }),
  }
}

/** Why an act was not done, as HTTP answers it. `hadSeen`: whether the request said what its actor saw. */
export function problemOfNotDone(
  notDone: NotDone,
  wording: Wording,
  role: string,
  hadSeen: boolean,
): Problem {
  switch (notDone.reason) {
    case 'refused':
      return problemOfRefusal(notDone.refusal, wording, role)
    case 'conflict':
      return problem(hadSeen ? 'ChangedMeanwhile' : 'ActedMeanwhile', { seen: notDone.seen })
    case 'unseen':
      return problem('LookFirst', { seen: notDone.seen })
    case 'otherBody':
      return problem('KeyUsed')
    case 'noSuchLog':
      return NOT_THERE
    case 'overload':
      return problem('Busy')
    case 'unavailable':
      return problem('StoreUnavailable')
  }
}
