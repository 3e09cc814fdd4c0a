import type { Refusal } from '../../core/basics/refusal.ts'
import { err, ok, type Result } from '../../core/basics/result.ts'
import { blobsOf } from '../../core/process/assemble.ts'
import { type Command, CYCLE } from '../../core/process/command.ts'
import { type Performed, perform } from '../../core/process/perform.ts'
import { seenFor, seenOfStep, stillStands } from '../../core/process/seen.ts'
import type { Act } from '../../core/process/stage.ts'
import type { CycleState, World } from '../../core/process/state.ts'
import type { SealedEntry } from '../../core/record/chain.ts'
import { hashText } from '../../core/record/hash.ts'
import type { Salts } from '../../core/record/sealing/seal-fields.ts'
import { type LogKey, type LogStore, type Projected, StoreUnavailable } from '../../core/store/log-store.ts'
import type { DoneBy } from '../../database/act-by.ts'
import { type Instant, shanghaiDateOf } from '../../core/time/instant.ts'
import type { ActReply, ActService, Done, NotDone, Wish } from './act-service.ts'
import { repeatedOf, replyOf } from './kept-answer.ts'
import { type LiveLog, positionOf } from './live-log.ts'
import type { LiveLogs, OpenLog } from './live-logs.ts'
import { nameSaltsOf, saltsFor, withAdded } from './name-salts.ts'

/** What an act has changed, for the rows that screens query. */
export type Change = LogKey & {
  readonly world: World
  readonly before: CycleState
  readonly after: CycleState
  readonly entries: readonly SealedEntry[]
  /** The act's number in the log, and who did it: nobody where a rehearsal is brought in, where a citizen acts, and where the act is unnamed. */
  readonly act: number
  readonly by?: DoneBy
}

export type ActSettings = {
  readonly store: LogStore
  readonly logs: LiveLogs
  /** Legal time: when a request is complete. It is virtual in rehearsals and tests. */
  readonly now: () => Instant
  /** Operational time, by which kept replies grow old; never virtual. */
  readonly clock: () => Instant
  /** A fresh salt: 32 random bytes in hexadecimal. */
  readonly salt: Salts
  readonly project: (change: Change) => Projected
}

/** So often an act is decided anew because others were kept first; more is a store that is busier than it can be. */
const MOST_ATTEMPTS = 20

const OPENING = 'openCycle'

/** What a step asks of an act, where there is such an act. */
function actAsked({ edition, kinds }: World, { step, act }: Wish): Act | undefined {
  if (step === CYCLE) return undefined
  const kind = edition.steps.find(({ id }) => id === step)?.kind
  const acts = kinds[kind ?? '']?.acts ?? {}
  return Object.hasOwn(acts, act) ? acts[act] : undefined
}

/** Whether what the actor saw still stands, where the act judges it. */
function checkSeen({ world, state }: LiveLog, wish: Wish): Result<true, NotDone> {
  const act = actAsked(world, wish)
  if (!act?.saw) return ok(true)
  const input = act.input.safeParse(wish.input)
  const about = input.success ? act.concerns?.(input.data) : undefined
  const seen = seenFor(world, state, { step: wish.step, saw: act.saw, about })
  if (seen === null) return ok(true)
  if (wish.saw === undefined) return err({ reason: 'unseen', seen })
  return stillStands(wish.saw, seen, act.saw) ? ok(true) : err({ reason: 'conflict', seen })
}

const later = (a: Instant, b: Instant | undefined) => (b !== undefined && b > a ? b : a)

function commandOf(wish: Wish, state: CycleState, receivedAt: Instant): Command {
  const { step, act, actor, onBehalfOf, checkedBy, evidence, input } = wish
  const recordedAt = later(receivedAt, state.log.at(-1)?.entry.recordedAt)
  return {
    step,
    act,
    actor,
    input,
    receivedAt,
    ...(recordedAt === receivedAt ? {} : { recordedAt }),
    occurredOn: wish.occurredOn ?? shanghaiDateOf(receivedAt),
    ...(onBehalfOf ? { onBehalfOf } : {}),
    ...(checkedBy === undefined ? {} : { checkedBy }),
    ...(evidence ? { evidence } : {}),
  }
}

function doneBy(world: World, wish: Wish, { state, entries }: Performed, kept: boolean): Done {
  const first = state.log.length - entries.length + 1
  const [opening] = entries
  if (!opening) throw new Error(`the act ${wish.act} left no entry`)
  const { act, occurredOn, recordedAt } = opening.entry
  return {
    position: state.log.length,
    act: act.no,
    occurredOn,
    recordedAt,
    entries: entries.map(({ entry: { stream, version, type }, hash }, index) => ({
      position: first + index,
      stream,
      version,
      type,
      hash,
    })),
    seen: wish.step === CYCLE ? '' : seenOfStep(world, state, wish.step),
    kept,
  }
}

const refused = (refusal: Refusal): Result<never, NotDone> => err({ reason: 'refused', refusal })

type Attempt = Result<ActReply, NotDone> | 'again'

/** 办理 The acts of a service, decided by the core and kept in the store. */
export class Acts implements ActService {
  constructor(private readonly settings: ActSettings) {}

  async act(wish: Wish): Promise<Result<ActReply, NotDone>> {
    const receivedAt = wish.receivedAt ?? this.settings.now()
    try {
      return await this.inTurn(wish, receivedAt)
    } catch (error) {
      if (error instanceof StoreUnavailable) return err({ reason: 'unavailable', cause: error.message })
      throw error
    }
  }

  private async inTurn(wish: Wish, receivedAt: Instant): Promise<Result<ActReply, NotDone>> {
    const answer = await this.settings.logs.alone(wish, async (log): Promise<Result<ActReply, NotDone>> => {
      let live = await log.known()
      for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
        const before = await this.answeredBefore(wish)
        if (before) return before
        const done = await this.attempt(log, live, wish, receivedAt)
        if (done !== 'again') return done
        live = await log.now()
      }
      return err({ reason: 'overload' })
    })
    return answer === 'overload' ? err({ reason: 'overload' }) : answer
  }

  private async answeredBefore(wish: Wish): Promise<Result<ActReply, NotDone> | null> {
    const { request, authority, account } = wish
    if (!request || wish.dryRun) return null
    const kept = await this.settings.store.replyTo(authority, account, request.route, request.key)
    return kept && repeatedOf(kept, request.bodyHash)
  }

  private async attempt(
    log: OpenLog,
    live: LiveLog | null,
    wish: Wish,
    receivedAt: Instant,
  ): Promise<Attempt> {
    const isOpening = wish.step === CYCLE && wish.act === OPENING
    const open = live ?? (isOpening ? await log.toOpen() : null)
    if (!open) return err({ reason: 'noSuchLog' })
    const { salts, added } = saltsFor(open.names, this.settings.salt)
    const done = perform(open.world, open.state, commandOf(wish, open.state, receivedAt), salts)
    const verdict = done.ok ? checkSeen(open, wish) : refused(done.error)
    // What is known here may be behind what others kept: an act is only turned away on what the store has now.
    if (!verdict.ok && live && positionOf((await log.now()) ?? live) !== positionOf(live)) return 'again'
    if (!verdict.ok) return verdict
    if (!done.ok) return refused(done.error)
    const answer = doneBy(open.world, wish, done.value, wish.dryRun !== true)
    if (wish.dryRun) return ok({ repeated: false, done: answer })
    return this.keep(log, open, wish, done.value, added, answer)
  }

  private async keep(
    log: OpenLog,
    open: LiveLog,
    wish: Wish,
    performed: Performed,
    added: ReadonlyMap<string, string>,
    answer: Done,
  ): Promise<Attempt> {
    const { authority, log: name } = wish
    const { world, state: before, names } = open
    const { state: after, entries, sealed } = performed
    const forget = after.erased.filter((one) => !before.erased.includes(one))
    const kept = await this.settings.store.append({
      authority,
      log: name,
      after: before.log.length,
      entries,
      sealed,
      ...(before.opened ? {} : { pinned: pinnedBy(world) }),
      ...(forget.length === 0 ? {} : { forget }),
      ...(wish.request ? { reply: replyOf(wish, wish.request, answer, this.settings.clock()) } : {}),
      project: this.settings.project({
        authority,
        log: name,
        world,
        before,
        after,
        entries,
        act: after.acts,
        ...(wish.post === undefined ? {} : { by: { account: wish.account, post: wish.post } }),
      }),
    })
    if (kept.ok) {
      const isErased = forget.length > 0
      const known = isErased
        ? nameSaltsOf(world, after, await this.settings.store.sealed({ authority, log: name }))
        : withAdded(names, added)
      log.keep({ world, state: after, names: known })
      return ok({ repeated: false, done: answer })
    }
    const { error } = kept
    if (error.reason === 'answered') return repeatedOf(error.reply, wish.request?.bodyHash ?? '')
    return error.reason === 'unavailable' ? err(error) : 'again'
  }
}

const pinnedBy = (world: World): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.values(blobsOf(world)).map((text) => [hashText(text), text]))
