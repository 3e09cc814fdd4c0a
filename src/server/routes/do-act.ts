import { err, ok, type Result } from '../../core/basics/result.ts'
import type { Act } from '../../core/process/stage.ts'
import type { Actor } from '../../core/record/entry.ts'
import { hashText } from '../../core/record/hash.ts'
import type { LogKey } from '../../core/store/log-store.ts'
import type { ActService, Wish } from '../acts/act-service.ts'
import type { Cases } from '../kit/cases.ts'
import { seenIn, tagOf } from '../kit/etag.ts'
import { problemOfNotDone } from '../kit/not-done.ts'
import { NOT_THERE, type Problem, problem } from '../kit/problem.ts'
import { seesOwnCasesAlone } from '../kit/refusal-status.ts'
import type { Answer, Asked } from '../kit/route.ts'
import type { Who } from '../kit/who.ts'
import type { Wording } from '../kit/wording.ts'
import type { ActFrame, ActQuery } from './act-frame.ts'
import { tellDone } from './tell-done.ts'

export type Doing = {
  readonly acts: ActService
  readonly cases: Cases
  /** Whether somebody sees an application of a log at all. */
  readonly sees: (who: Who, key: LogKey, application: string) => Promise<boolean>
  /**
   * Who is named in the record as having checked what was entered from paper: the actor of the post that the request names, where another
   * person than the recorder holds it.
   */
  readonly checker: (who: Who, post: string) => Promise<Result<string, Problem>>
}

/** Which act of which step of which log a request is for. */
export type Target = LogKey & { readonly step: string; readonly act: string }

/** A key that the client made for one wish to act, so that the wish is carried out once however often it is sent. */
const KEY = /^[\x21-\x7e]{1,200}$/

const KEY_UNFIT = problem('BadShape', {
  places: [
    {
      path: 'Idempotency-Key',
      problem: { zh: '须为1至200个可见的英文字符', en: 'it has 1 to 200 visible ASCII characters' },
    },
  ],
})

/** The application that a request is about, as its act reads it. */
function aboutIn(act: Act | undefined, input: unknown): string | undefined {
  const read = act?.input.safeParse(input)
  return read?.success ? act?.concerns?.(read.data) : undefined
}

/** An applicant is known to the record by the application as which it acts: the one that the request is about, or the only one. */
function actorOf({ actor, viewer: { role, owns } }: Who, about: string | undefined): Actor {
  if (role !== 'applicant') return actor
  const [only, second] = owns
  const id = about !== undefined && owns.includes(about) ? about : second === undefined ? only : undefined
  return id === undefined ? actor : { role: 'applicant', id }
}

/** Under which id somebody acts whom the record does not name: the role, or the number that the input has. */
function unnamedId({ unnamed, input: shape }: Act, role: string, input: unknown): string {
  const read = shape.safeParse(input)
  return typeof unnamed === 'function' && read.success ? unnamed(read.data) : role
}

/**
 * As whom the wish is kept, and under which key. An unnamed act leaves behind neither an account nor a post; its reply is found again only by
 * whoever has the key with which it was asked for, and so not the key is kept but a hash of it. Who enters such an act from paper is named.
 */
function keeper(who: Who, about: string | undefined, act: Act | undefined, body: ActFrame, key = '') {
  const { account, post } = who
  if (!act?.unnamed || body.onBehalfOf)
    return {
      account: account ?? 'public',
      ...(post === null ? {} : { post }),
      actor: actorOf(who, about),
      key,
    }
  const { role } = who.actor
  const actor = { role, id: unnamedId(act, role, body.input) }
  return { account: 'unnamed', actor, key: hashText(`${account ?? 'public'}/${key}`) }
}

function wishOf(
  asked: Asked<ActQuery, ActFrame>,
  target: Target,
  about: string | undefined,
  act: Act | undefined,
  key: string | undefined,
): Wish {
  const { who, body, query, path, bodyHash, completeAt: receivedAt } = asked
  const saw = seenIn(asked.header('if-match'))
  const { key: kept, ...as } = keeper(who, about, act, body, key)
  return {
    ...target,
    ...body,
    receivedAt,
    ...as,
    dryRun: query.dryRun === 'true',
    ...(saw.length === 0 ? {} : { saw }),
    ...(key === undefined ? {} : { request: { route: `POST ${path}`, key: kept, bodyHash } }),
  }
}

/**
 * Carries out an act for whoever asks, or says why it is not possible now. `isThere` says whether the address names something that this
 * regulation has. Whoever knows only some of the cases is told nothing of the others, not even by how an act is turned away: to that person
 * they are not there.
 */
export async function doAct(
  { acts, cases, sees, checker }: Doing,
  asked: Asked<ActQuery, ActFrame>,
  target: Target,
  isThere: (wording: Wording) => boolean,
  act?: Act,
): Promise<Answer> {
  const key = asked.header('idempotency-key')
  if (key !== undefined && !KEY.test(key)) return err(KEY_UNFIT)
  const { viewer, actor } = asked.who
  const wording = await cases.wording(target, viewer)
  if (!wording || !isThere(wording)) return err(NOT_THERE)
  const about = aboutIn(act, asked.body.input)
  const isOthers = about !== undefined && seesOwnCasesAlone(viewer.role) && !viewer.owns.includes(about)
  if (isOthers && !(await sees(asked.who, target, about))) return err(NOT_THERE)
  const { checkedBy } = asked.body
  const checked = checkedBy === undefined ? null : await checker(asked.who, checkedBy)
  if (checked && !checked.ok) return checked
  const wish = { ...wishOf(asked, target, about, act, key), ...(checked ? { checkedBy: checked.value } : {}) }
  const reply = await acts.act(wish)
  if (!reply.ok) return err(problemOfNotDone(reply.error, wording, actor.role, wish.saw !== undefined))
  const told = tellDone(reply.value, actor.role)
  return ok({
    status: told.kept ? 201 : 200,
    json: told,
    headers: told.seen === '' ? {} : { etag: tagOf(told.seen) },
  })
}
