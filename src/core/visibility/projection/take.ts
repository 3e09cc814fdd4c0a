import { entriesOf, valueAt, withKey } from '../../basics/shared-map.ts'
import { checkUscc } from '../../codes/uscc.ts'
import { factAt } from '../../conditions/facts.ts'
import { type ContractEntries, isContractType } from '../../contract/entries.ts'
import { isProcessType, type ProcessEntries } from '../../process/entries.ts'
import type { StageKind } from '../../process/stage.ts'
import { kindOf, type World } from '../../process/state.ts'
import type { Entry } from '../../record/entry.ts'
import { isReference } from '../../record/sealing/reference.ts'
import { contractShows, processShows } from '../shared-shows.ts'
import type { AnyShows, Beside } from '../showing.ts'
import { type Seat, thingKinds } from '../thing.ts'
import { lay } from './papers.ts'
import { changing, type Projection, thingKey, withThing } from './projection.ts'

/** What a projection needs beside the record: what the log runs on, and how a name sorts (by its reading), which locale data say. */
export type Frame = { readonly world: World; readonly sortKey: (name: string) => string }

const shared: AnyShows = { ...processShows, ...contractShows }

/** What an entry shows: those of the process and the contract alike everywhere, the others as their stage says. */
export function showingsOf(kind: StageKind | null, type: string) {
  const isShared = isContractType(type) || isProcessType(type)
  const found = isShared ? shared[type] : kind?.shows?.[type]
  if (found === undefined) throw new Error(`nobody says what an entry ${type} shows`)
  return 'kind' in found ? [found] : found
}

/** Every step is there from the beginning, before it opens. */
function withSteps(projection: Projection, { edition }: World, entry: Entry): Projection {
  return edition.steps.reduce(
    (next, { id }) =>
      withThing(next, {
        kind: 'step',
        id,
        step: id,
        owner: '',
        person: '',
        area: '',
        panel: '',
        state: 'waiting',
        publicFrom: null,
        place: 0,
        sortName: '',
        data: {},
        version: entry.version,
      }),
    projection,
  )
}

/** Where an applicant is registered, as it stated or as its code says (GB 32100, 3.3); a person belongs to the region of the award. */
function areaOf({ facts, code }: ContractEntries['ApplicationEntered'], region: string): string {
  const stated = factAt(facts, 'applicant.registeredIn')
  if (typeof stated === 'string') return stated
  const checked = checkUscc(code)
  return checked.ok ? checked.value.region : region
}

/** An applicant's name and region stand beside everything that belongs to it. The name of a person is sealed, and sorts nowhere. */
function stamp(
  projection: Projection,
  { sortKey, world }: Frame,
  data: ContractEntries['ApplicationEntered'],
) {
  const { application, name } = data
  const area = areaOf(data, world.edition.authority.region)
  const sortName = isReference(name) ? '' : sortKey(name)
  return changing(projection, valueAt(projection.owned, application) ?? [], (thing) =>
    thing.area === area && thing.sortName === sortName ? thing : { ...thing, area, sortName },
  )
}

/** Whoever is named in a public notice is known to everybody from then on. */
function publish(projection: Projection, { step = '' }: Entry): Projection {
  const key = thingKey('notice', `${step}/${projection.rounds[step] ?? 0}`)
  const notice = valueAt(projection.things, key)
  const from = notice?.publicFrom ?? null
  if (notice === undefined || from === null) return projection
  const { names = [] } = (notice.data['NoticePosted'] ?? {}) as { names?: readonly string[] }
  const applications = names.map((name) => thingKey('application', name))
  return changing(projection, applications, (thing) =>
    thing.publicFrom !== null && thing.publicFrom <= from ? thing : { ...thing, publicFrom: from },
  )
}

/** What had been determined in steps that are done anew, and in what followed from them, holds no more. */
function supersede(projection: Projection, data: ProcessEntries['StepReopened']): Projection {
  const steps = [data.step, ...data.supersedes]
  const keys = [...entriesOf(projection.things)]
    .filter(([, { kind, step }]) => steps.includes(step) && 'anew' in thingKinds[kind])
    .map(([key]) => key)
  const old = changing(projection, keys, (thing) => ({ ...thing, state: 'superseded' }))
  const again = changing(old, [thingKey('step', data.step)], (thing) => ({ ...thing, state: 'open' }))
  const later = data.supersedes.map((step) => thingKey('step', step))
  return changing(again, later, (thing) => ({ ...thing, state: 'waiting' }))
}

const seatsIn = (step: string, { panel, sat }: NonNullable<Beside['seats']>): readonly Seat[] =>
  sat.map((each) => ({ step, panel, ...each }))

function layBeside(projection: Projection, step: string, { seats, states = [] }: Beside): Projection {
  let next = projection
  if (seats) {
    const sitting = seatsIn(step, seats)
    const panels = sitting.reduce(
      (all, { panel, application }) => withKey(all, `${step}/${application}`, panel),
      next.panels,
    )
    next = { ...next, panels, seats: withKey(next.seats, `${step}/${seats.panel}`, sitting) }
  }
  for (const { kind, id, state } of states)
    next = changing(next, [thingKey(kind, `${step}/${id}`)], (thing) =>
      thing.state === state ? thing : { ...thing, state },
    )
  return next
}

function tellBeside(projection: Projection, kind: StageKind, entry: Entry): Projection {
  const { step = '' } = entry
  if (!kind.beside) return projection
  const known = kind.evolve(projection.own[step] ?? kind.initial, entry)
  const next = { ...projection, own: { ...projection.own, [step]: known } }
  const isRecused = (person: string, application: string) =>
    next.recusals.some(
      (each) =>
        each.person === person &&
        (each.application === '' ? each.step === step : each.application === application),
    )
  return layBeside(next, step, kind.beside(known, entry, isRecused))
}

/** What an entry changes beside its papers. */
function follow(projection: Projection, frame: Frame, entry: Entry): Projection {
  const { step = '', data } = entry
  switch (entry.type) {
    case 'CycleOpened':
      return withSteps(projection, frame.world, entry)
    case 'RecusalRecorded': {
      const { person, application = '' } = data as ContractEntries['RecusalRecorded']
      const isKnown = projection.recusals.some(
        (each) => each.step === step && each.person === person && each.application === application,
      )
      return isKnown
        ? projection
        : { ...projection, recusals: [...projection.recusals, { step, person, application }] }
    }
    case 'ApplicationEntered':
      return stamp(projection, frame, data as ContractEntries['ApplicationEntered'])
    case 'StepReopened':
      return supersede(projection, data as ProcessEntries['StepReopened'])
    default:
      return publish(projection, entry)
  }
}

/** Rounds are counted before anything is named by them. */
function counted(projection: Projection, { type, data }: Entry): Projection {
  const { step, round } = data as { step: string; round: number }
  if (type === 'StepOpened') return { ...projection, rounds: { ...projection.rounds, [step]: round } }
  if (type !== 'StepReopened') return projection
  return { ...projection, rounds: { ...projection.rounds, [step]: (projection.rounds[step] ?? 0) + 1 } }
}

/** Folds one entry, as corrections left it, into what can be seen. */
export function take(frame: Frame, before: Projection, entry: Entry): Projection {
  const kind = entry.step === undefined ? null : kindOf(frame.world, entry.step)
  let next = counted(before, entry)
  for (const showing of showingsOf(kind, entry.type)) next = lay(next, entry, showing)
  next = follow(next, frame, entry)
  return kind ? tellBeside(next, kind, entry) : next
}
