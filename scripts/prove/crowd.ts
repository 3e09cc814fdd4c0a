import { setTimeout as pause } from 'node:timers/promises'
import type { Command } from '../../src/core/process/command.ts'
import { standardsByApplication } from '../../src/core/process/standards.ts'
import type { World } from '../../src/core/process/state.ts'
import { stepPercents } from '../../src/core/scoring/marks.ts'
import { itemsOf } from '../../src/core/scoring/standard.ts'
import { createLogStore } from '../../src/database/log-store.ts'
import { chanceFrom } from '../../src/rehearsal/chance.ts'
import type { Performance } from '../../src/rehearsal/script.ts'
import type { Wish } from '../../src/server/acts/act-service.ts'
import { type Audit, audit } from './audit.ts'
import { keyOf, playedUntil, stepOfKind, wishFor } from './casework.ts'
import { startChild } from './child-target.ts'
import { count, newLoad, settle } from './clients.ts'
import { Notebook } from './notebook.ts'
import { correctionOf } from './scored-scene.ts'
import { ScoringOracle } from './scoring-oracle.ts'
import { clock } from './service.ts'
import { type Site, using } from './site.ts'
import { stageLogs } from './stage-logs.ts'
import { outcomeOf, type Target } from './target.ts'

export type CrowdSettings = {
  readonly world: World
  readonly seed: string
  readonly assessors: number
  readonly clerks: number
  readonly applicants: number
  readonly seconds: number
  readonly processes: number
  readonly say: (line: string) => void
}

export type Crowded = {
  readonly answers: ReadonlyMap<string, number>
  readonly found: Audit
  readonly corrected: number
}

const LOG = 'crowd'
const ALLOWED = ['done', 'repeated', 'refused', 'conflict', 'overload']
/** Between two things that a person does, at most. */
const ASSESSOR_RESTS_MS = 6000
const CLERK_RESTS_MS = 3000

/** 众人同办 Assessors submit their sheets and clerks correct them, close, open and determine, all at once, through several processes. */
export async function crowd(site: Site, settings: CrowdSettings): Promise<Crowded> {
  const { world, seed, applicants, processes, say } = settings
  const step = stepOfKind(world, 'assessment')
  const played = playedUntil(world, { applicants, seed, until: step, log: LOG })
  await using(site.serve(), (connection) => stageLogs(connection, world, [played]))
  const last = played.state.log.at(-1)?.entry.recordedAt ?? ''
  const start = () =>
    startChild({ place: site.place, edition: world.edition.id, now: last, mostWaiting: 100 })
  const targets = await Promise.all(Array.from({ length: processes }, start))
  const notebook = new Notebook()
  try {
    const answers = await act({ settings, played, step, targets, notebook })
    say(`${notebook.count()} acknowledgements; now the log is looked at`)
    const found = await using(site.look(), async (connection) => {
      const audited = await audit(connection, {
        log: LOG,
        before: played.state.acts,
        notes: notebook.of(LOG),
      })
      const oracle = new ScoringOracle(step)
      oracle.take(await createLogStore({ connection, clock }).read(keyOf(LOG), 0))
      return { audited, oracle }
    })
    const strange = [...answers.keys()].filter((word) => !ALLOWED.includes(word))
    const faults = [
      ...found.audited.faults,
      ...found.oracle.faults,
      ...strange.map((word) => `the answer ${word} was given`),
    ]
    return { answers, found: { ...found.audited, faults }, corrected: found.oracle.corrected }
  } finally {
    await Promise.all(targets.map((target) => target.kill()))
    notebook.close()
  }
}

type Scene = {
  readonly settings: CrowdSettings
  readonly played: Performance
  readonly step: string
  readonly targets: readonly Target[]
  readonly notebook: Notebook
}

type Said = Pick<Command, 'step' | 'act' | 'actor' | 'input'>

async function act({
  settings,
  played,
  step,
  targets,
  notebook,
}: Scene): Promise<ReadonlyMap<string, number>> {
  const { world, seed, assessors, clerks, seconds } = settings
  const chance = chanceFrom(`${seed}/crowd`)
  const load = newLoad()
  const office = { role: world.edition.steps.find(({ id }) => id === step)?.by ?? '', id: 'office' }
  let sent = 0
  const ask = (said: Said, more: Partial<Wish> = {}) =>
    wishFor(LOG, { ...said, receivedAt: '', occurredOn: '' }, `${LOG}/${sent++}`, more)
  const send = async (said: Said, more: Partial<Wish> = {}): Promise<string> => {
    const wish = ask(said, more)
    const answer = await chance.pick(targets).act(wish)
    const word = outcomeOf(answer)
    if (answer.ok && !more.dryRun) notebook.note(wish, answer.value.done)
    count(load.answers, word)
    return word
  }
  const panels = panelsOf(played.state.steps[step]?.cohort ?? [], assessors)
  for (const [index, panel] of panels.entries()) {
    const input = { ...panel, panel: `p-${index + 1}`, leader: panel.members[0] ?? '' }
    await settle(chance.pick(targets), ask({ step, act: 'formPanel', actor: office, input }), notebook, load)
  }
  const over = Date.now() + seconds * 1000
  const isOver = () => Date.now() > over
  const rest = (most: number) => pause(Math.min(chance.below(most), Math.max(0, over - Date.now())))
  const sheets: { readonly stream: string; readonly version: number; readonly data: object }[] = []
  const standardOf = standardsByApplication(world, played.state)
  const assessor = async (id: string, applications: readonly string[]) => {
    const actor = { role: 'assessor', id }
    await rest(ASSESSOR_RESTS_MS)
    while (!isOver() && (await send({ step, act: 'acknowledge', actor, input: {} })) === 'overload')
      await rest(ASSESSOR_RESTS_MS)
    for (let at = 0; !isOver(); at += 1) {
      await rest(ASSESSOR_RESTS_MS)
      const application = applications[at % applications.length] ?? ''
      const standard = standardOf(application)
      const percent = Number(stepPercents(standard)[2])
      const marks = Object.fromEntries(itemsOf(standard).map((item) => [item.id, percent]))
      const input = { application, marks }
      const wish = ask({ step, act: 'submitScorecard', actor, input })
      const answer = await chance.pick(targets).act(wish)
      count(load.answers, outcomeOf(answer))
      if (!answer.ok) continue
      notebook.note(wish, answer.value.done)
      const place = answer.value.done.entries[0]
      if (place)
        sheets.push({ stream: place.stream, version: place.version, data: { assessor: id, ...input } })
    }
  }
  const clerk = async () => {
    while (!isOver()) {
      await rest(CLERK_RESTS_MS)
      const what = chance.below(20)
      const sheet = sheets.length > 0 ? chance.pick(sheets) : undefined
      if (what === 0) await send({ step, act: 'closeScoring', actor: office, input: {} })
      else if (what === 1)
        await send({ step, act: 'reopenScoring', actor: office, input: { reason: '继续试验' } })
      else if (what === 2) await send({ step, act: 'determine', actor: office, input: {} }, { saw: ['0.0'] })
      else if (sheet) await send(correctionOf(world, { played }, { entry: sheet } as never, chance))
    }
  }
  const people = panels.flatMap(({ members, applications }) =>
    members.map((id) => assessor(id, applications)),
  )
  await Promise.all([...people, ...Array.from({ length: clerks }, clerk)])
  return load.answers
}

/** Applications in panels of at most ten members, everybody in one. */
function panelsOf(cohort: readonly string[], assessors: number) {
  const panels = Math.min(cohort.length, Math.ceil(assessors / 10))
  return Array.from({ length: panels }, (_, panel) => ({
    members: Array.from({ length: assessors }, (_, n) => `zj-${n + 1}`).filter(
      (_, n) => n % panels === panel,
    ),
    applications: cohort.filter((_, n) => n % panels === panel),
  }))
}
