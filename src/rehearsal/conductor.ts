import type { Refusal } from '../core/basics/refusal.ts'
import { err, ok, type Result } from '../core/basics/result.ts'
import { activeCohort, isCohortFinal } from '../core/process/advance.ts'
import { type Command, CYCLE } from '../core/process/command.ts'
import { perform, settingsOf } from '../core/process/perform.ts'
import { emptyState, kindOf, stepRecord, type World } from '../core/process/state.ts'
import type { SealedValue } from '../core/record/sealed.ts'
import { hashText } from '../core/record/hash.ts'
import type { Step } from '../core/regulation/schema/process.ts'
import { addSeconds, startOfDay } from '../core/time/instant.ts'
import { addYears } from '../core/time/anniversary.ts'
import { addDays, type IsoDate, LAST_DATE } from '../core/time/iso-date.ts'
import { workingDayFrom } from '../core/time/working-day.ts'
import { chanceFrom } from './chance.ts'
import { commandFor } from './command-for.ts'
import { incidentsOf } from './incidents.ts'
import type { Planned, Rehearsal, Scene } from './kit.ts'
import type { Halt, Happening, Performance, Script } from './script.ts'
import { decisionsOn } from './open-points.ts'
import { waitsForOffice } from './office-days.ts'
import { nextDue } from './years-after.ts'
import { saltsFrom } from './salts.ts'

/** An office opens at nine; each act of a day comes some minutes after the one before. */
const OPENING_SECONDS = 9 * 3600
const BETWEEN_ACTS_SECONDS = 41

/** More acts than this after the award are no life of a register but a step that asks for the same thing for ever. */
const MOST_ACTS_AFTER = 5000

class Conductor {
  private state = emptyState
  private today: IsoDate
  private horizon: IsoDate
  private actsToday = 0
  private readonly happenings: Happening[] = []
  private readonly sealed = new Map<string, SealedValue>()
  private readonly salts
  private readonly incidents: string[] = []
  private readonly chance
  /** Of its own, so that what happens to the cycle as a whole changes no score. */
  private readonly fate

  constructor(
    private readonly world: World,
    private readonly script: Script,
    private readonly progress: (concluded: number) => void,
  ) {
    this.today = script.opensOn
    this.horizon = LAST_DATE
    this.chance = chanceFrom(script.seed)
    this.fate = chanceFrom(`${script.seed}/incidents`)
    this.salts = saltsFrom(script.seed)
  }

  run(): Result<Performance, Halt> {
    const { cycle, year, standard, personStandard } = this.script
    const persons = personStandard === undefined ? {} : { personStandard }
    const opening = { cycle, year, rehearsal: true, standard, ...persons }
    const halted = this.act(CYCLE, {
      act: 'openCycle',
      by: { role: 'secretariat', id: 'secretariat' },
      input: opening,
    })
    if (halted) return err(halted)
    for (const decision of decisionsOn(this.world.edition, cycle, this.today, this.fate)) {
      const undecidable = this.act(CYCLE, decision)
      if (undecidable) return err(undecidable)
    }
    for (let quiet = 0; quiet < 2 && !this.isFarEnough(); ) {
      const before = this.happenings.length
      const halt = this.round()
      if (halt) return err(halt)
      this.progress(
        this.world.edition.steps.filter(({ id }) => stepRecord(this.state, id).status === 'concluded').length,
      )
      quiet = this.happenings.length === before ? quiet + 1 : 0
    }
    if (!this.state.closed && !this.isFarEnough()) {
      const open = this.world.edition.steps
        .filter((step) => stepRecord(this.state, step.id).status === 'open')
        .map(({ id }) => id)
      return err({ reason: 'stuck', open })
    }
    const left = this.yearsAfter()
    if (left) return err(left)
    const { state, happenings, incidents } = this
    return ok({ state, sealed: [...this.sealed.values()], happenings, incidents })
  }

  /** Follows a closed cycle through the years: of all that is due next anywhere, the earliest is done. */
  private yearsAfter(): Halt | null {
    const { yearsAfter } = this.script
    if (yearsAfter === undefined || !this.state.closed || this.state.terminated) return null
    this.horizon = addYears(this.today, yearsAfter)
    for (let acts = 0; acts < MOST_ACTS_AFTER; acts++) {
      const next = this.nextDue()
      if (!next || next.on > this.horizon) return null
      const halt = this.act(next.step, next.planned)
      if (halt) return halt
    }
    return { reason: 'stuck', open: [this.nextDue()?.step ?? ''] }
  }

  private nextDue() {
    const sceneOf = (step: Step) => {
      const scene = this.scene(step)
      if (!scene.ok) throw new Error(`the settings of ${step.id} were decided before it opened`)
      return scene.value
    }
    return nextDue(this.world, this.state, this.script.rehearsals, sceneOf, this.today, this.incidents)
  }

  private isFarEnough(): boolean {
    const { until } = this.script
    return until !== undefined && stepRecord(this.state, until).status !== 'waiting'
  }

  /** Asks every open step once what people do next in it, and every concluded one what is left to do. */
  private round(): Halt | null {
    const befallen = this.befall()
    if (befallen) return befallen
    for (const step of this.world.edition.steps) {
      if (this.isFarEnough()) return null
      const { status } = stepRecord(this.state, step.id)
      const rehearsal = this.script.rehearsals[step.kind] as Rehearsal | undefined
      const next = { waiting: undefined, open: rehearsal, concluded: rehearsal?.whenConcluded }[status]
      if (!next) continue
      const scene = this.scene(step)
      if (!scene.ok) return { reason: 'refused', command: this.command(step.id, idle), refusal: scene.error }
      for (const planned of next(scene.value)) {
        const halt = this.act(planned.onCycle ? CYCLE : step.id, planned)
        if (halt) return halt
      }
    }
    return null
  }

  private readonly once = (incident: string): boolean => {
    const isQuiet = this.script.uneventful === true && !this.state.closed
    if (isQuiet || this.incidents.includes(incident)) return false
    this.incidents.push(incident)
    return true
  }

  /** What happens to the cycle as a whole before the steps go on. */
  private befall(): Halt | null {
    const { world, state, today, fate: chance, once } = this
    for (const planned of incidentsOf({ world, state, today, chance, once })) {
      const halt = this.act(CYCLE, planned)
      if (halt) return halt
    }
    return null
  }

  private scene(step: Step): Result<Scene, Refusal> {
    const params = settingsOf(this.world, this.state, step)
    if (!params.ok) return params
    const record = stepRecord(this.state, step.id)
    return ok({
      world: this.world,
      state: this.state,
      step,
      params: params.value,
      own: this.state.stepStates[step.id] ?? kindOf(this.world, step.id).initial,
      view: this.state.view,
      cohort: activeCohort(this.state, step),
      round: record.round,
      cohortFinal: !record.live || isCohortFinal(this.state, step),
      today: this.today,
      horizon: this.horizon,
      cast: this.script.cast,
      chance: this.chance,
      once: this.once,
      scan: (name) => ({ kind: 'scan', sha256: hashText(`${this.script.seed}/${name}`), number: name }),
    })
  }

  private advanceTo(date: IsoDate) {
    if (date <= this.today) return
    this.today = date
    this.actsToday = 0
  }

  private command(step: string, planned: Planned): Command {
    const seconds = OPENING_SECONDS + BETWEEN_ACTS_SECONDS * this.actsToday++
    return commandFor(step, planned, this.today, addSeconds(startOfDay(this.today), seconds))
  }

  private act(step: string, planned: Planned): Halt | null {
    if (planned.notBefore !== undefined) this.advanceTo(planned.notBefore)
    if (planned.daysLater !== undefined) this.advanceTo(addDays(this.today, planned.daysLater))
    if (waitsForOffice(planned)) this.advanceTo(workingDayFrom(this.world.calendar, this.today))
    if (planned.incident !== undefined) this.incidents.push(planned.incident)
    const command = this.command(step, planned)
    const performed = perform(this.world, this.state, command, this.salts)
    if (performed.ok) {
      if (planned.refused !== undefined) return { reason: 'notRefused', command, expected: planned.refused }
      this.state = performed.value.state
      for (const row of performed.value.sealed) this.sealed.set(row.id, row)
      this.happenings.push({ kind: 'act', command, entries: performed.value.entries })
      return null
    }
    const refusal = performed.error
    if (planned.refused !== refusal.code) return { reason: 'refused', command, refusal }
    this.happenings.push({ kind: 'refusal', command, refusal })
    return null
  }
}

const idle: Planned = { act: 'none', by: { role: 'secretariat', id: 'secretariat' }, input: {} }

/** 演练 Runs a whole cycle, every act through `perform`, until it closes or somebody has to be told why not. */
export const conduct = (
  world: World,
  script: Script,
  progress: (concluded: number) => void = () => {},
): Result<Performance, Halt> => new Conductor(world, script, progress).run()
