import type { World } from '../../src/core/process/state.ts'
import { verifyLog } from '../../src/core/verification/verify-log.ts'
import { hashText } from '../../src/core/record/hash.ts'
import type { LogStore, Projected } from '../../src/core/store/log-store.ts'
import { chanceFrom } from '../../src/rehearsal/chance.ts'
import type { Change } from '../../src/server/acts/do-acts.ts'
import type { Wish } from '../../src/server/acts/act-service.ts'
import { keyOf, wishFor } from './casework.ts'
import { count } from './clients.ts'
import { Scheduler } from './scheduler.ts'
import { correctionOf, type ScoredScene, scoredScene } from './scored-scene.ts'
import { ScoringOracle } from './scoring-oracle.ts'
import { serviceOn } from './service.ts'
import { keepPlayed } from './stage-logs.ts'
import { type Answer, outcomeOf, type Target } from './target.ts'

export type InterleaveSettings = {
  readonly world: World
  readonly seed: string
  readonly interleavings: number
  /** So many on one log; then another one begins, because the longer a log is the longer a correction takes. */
  readonly aLog: number
  /** Of every so many logs one is verified whole. */
  readonly verifyEvery: number
  readonly project?: () => (change: Change) => Projected
  readonly say: (line: string) => void
}

/** 交错 What came of correcting while scoring is closed and determined, in many orders. */
export type Interleaved = {
  interleavings: number
  readonly orders: Set<string>
  determined: number
  corrected: number
  readonly answers: Map<string, number>
  readonly faults: string[]
}

/** What a service may answer here. */
const ALLOWED = ['done', 'refused', 'conflict', 'overload']
/** A correction comes so many turns after the others began, at most. */
const MOST_TURNS = 10
/** So often the office looks again and determines again when what it saw has changed. */
const LOOKS = 3

/** Plays corrections of submitted sheets against closing and determining, through two processes on one store, each time in another order of their calls. */
export async function interleave(store: LogStore, settings: InterleaveSettings): Promise<Interleaved> {
  const { world, interleavings, aLog, seed, say } = settings
  const scene = scoredScene(world, seed)
  const found: Interleaved = {
    interleavings: 0,
    orders: new Set(),
    determined: 0,
    corrected: 0,
    answers: new Map(),
    faults: [],
  }
  for (let log = 1; found.interleavings < interleavings; log += 1) {
    const times = Math.min(aLog, interleavings - found.interleavings)
    await onOneLog(
      store,
      { ...settings, scene, name: `log-${log}`, times, isVerified: log % settings.verifyEvery === 0 },
      found,
    )
    say(
      `${found.interleavings} of ${interleavings} under seed ${seed}: ${found.orders.size} orders, ${found.faults.length} faults`,
    )
  }
  return found
}

type OneLog = InterleaveSettings & {
  readonly scene: ScoredScene
  readonly name: string
  readonly times: number
  readonly isVerified: boolean
}

async function onOneLog(store: LogStore, settings: OneLog, found: Interleaved): Promise<void> {
  const { world, scene, seed, name, times, isVerified, project = () => () => async () => {} } = settings
  await keepPlayed(store, world, scene.played, project(), name)
  const chance = chanceFrom(`${seed}/${name}`)
  const scheduler = new Scheduler(chance)
  const process = (id: string) =>
    serviceOn({
      store: scheduler.seenBy(id, store),
      project: project(),
      worldToOpen: async () => null,
      now: () => scene.determine.receivedAt,
    })
  const both = [process('one'), process('two')] as const
  const oracle = new ScoringOracle(scene.step)
  let taken = 0
  const takeNew = async () => {
    const entries = await store.read(keyOf(name), taken)
    oracle.take(entries)
    taken += entries.length
    return entries
  }
  await takeNew()
  let sent = 0
  const office = officeOf(world, scene, (said, more) => wishFor(name, said, `${name}/${sent++}`, more))
  for (let time = 0; time < times; time += 1) {
    const answers: Answer[] = []
    const note = (answer: Answer) => {
      answers.push(answer)
      count(found.answers, outcomeOf(answer))
    }
    const corrections = Array.from({ length: 1 + chance.below(3) }, async () => {
      for (let turns = chance.below(MOST_TURNS); turns > 0; turns -= 1) await scheduler.later()
      note(await chance.pick(both).act(office.correct(chance)))
    })
    const closing = office.finish(chance.pick(both), chance.pick(both), note)
    const order = await scheduler.run([...corrections, closing])
    found.orders.add(hashText(order.join(' ')))
    const entries = await takeNew()
    for (const answer of answers) {
      const word = outcomeOf(answer)
      if (!ALLOWED.includes(word)) found.faults.push(`${name}/${time}: the answer ${word}`)
      if (
        answer.ok &&
        !answer.value.done.entries.every(({ hash }) => entries.some((one) => one.hash === hash))
      )
        found.faults.push(`${name}/${time}: an acknowledged act is not in the log`)
    }
    found.interleavings += 1
    await scheduler.run([office.openAgain(both[0], chance)])
    await takeNew()
    found.faults.push(...oracle.faults.splice(0).map((fault) => `${name}/${time}: ${fault}`))
  }
  found.determined += oracle.determined
  found.corrected += oracle.corrected
  if (isVerified) {
    const { faults } = verifyLog(world, await store.read(keyOf(name), 0))
    found.faults.push(...faults.map(({ line, reason }) => `${name}: line ${line}: ${reason}`))
  }
}

type Said = Parameters<typeof wishFor>[1]
type Ask = (said: Said, more?: Partial<Wish>) => Wish

/** What the people of the step do. */
function officeOf(world: World, scene: ScoredScene, ask: Ask) {
  const { close, determine, sheets } = scene
  const onDay = (said: Omit<Said, 'receivedAt' | 'occurredOn'>): Said => ({
    ...said,
    receivedAt: determine.receivedAt,
    occurredOn: determine.occurredOn,
  })
  const correct = (chance: ReturnType<typeof chanceFrom>) =>
    ask(onDay(correctionOf(world, scene, chance.pick(sheets), chance)))
  const look = async (target: Target): Promise<Partial<Wish>> => {
    const told = await target.act(ask(determine, { dryRun: true }))
    if (!told.ok && (told.error.reason === 'unseen' || told.error.reason === 'conflict'))
      return { saw: [told.error.seen] }
    return {}
  }
  return {
    correct,
    /** Closes scoring, looks, and determines the scores on what was seen. */
    finish: async (closer: Target, determiner: Target, note: (answer: Answer) => void) => {
      note(await closer.act(ask(close)))
      for (let looks = 0; looks < LOOKS; looks += 1) {
        const saw = await look(determiner)
        if (!saw.saw) return
        const answer = await determiner.act(ask(determine, saw))
        note(answer)
        if (outcomeOf(answer) !== 'conflict') return
      }
    },
    /** Brings the step back to where sheets are in and scoring is open. */
    openAgain: async (target: Target, chance: ReturnType<typeof chanceFrom>) => {
      const reopen = { ...close, act: 'reopenScoring', input: { reason: '继续试验' } }
      if (outcomeOf(await target.act(ask(reopen))) === 'done') return
      const probe = await target.act(ask(close, { dryRun: true }))
      if (!probe.ok) await target.act(correct(chance))
    },
  }
}
