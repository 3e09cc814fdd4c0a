import type { Json } from '../../../src/core/basics/json.ts'
import { CYCLE } from '../../../src/core/process/command.ts'
import { officeEdition } from '../../../src/core/office/office-edition.ts'
import type { Happening } from '../../../src/rehearsal/script.ts'
import type { World } from '../../../src/core/process/state.ts'
import { chanceFrom } from '../../../src/rehearsal/chance.ts'
import type { Route } from '../../../src/server/kit/route.ts'
import { schemaOf } from '../../../src/server/openapi/json-schema.ts'
import { type Schema, valueFrom } from '../../kit/values-from-schema.ts'
import {
  askHavingLooked,
  actNamed,
  DENIED,
  expectedOf,
  FOR_WHO,
  type Grid,
  OUTSIDE,
  tellIn,
} from './act-grid.ts'
import { ask } from './ask.ts'
import { NOBODY, type People } from './people.ts'
import { TOWN, LOG, type Town } from './town.ts'
import { mayAct } from './who-may-act.ts'

/** An act that no rehearsal does, in a step where it can be asked for: `index` is when the step is in the midst of its work. */
export type Opening = {
  readonly route: Route
  readonly act: string
  readonly log: string
  readonly step: string
  readonly body: string
  readonly index: number
}

/** Where acts that no rehearsal does can be asked for in this one; those of the ledgers of the office at any time. */
export function openingsIn(
  world: World,
  happenings: readonly Happening[],
  routes: readonly Route[],
): readonly Opening[] {
  const office = officeEdition(world.edition).steps
  const half = Math.floor(happenings.length / 2)
  return routes.flatMap((route) => {
    const [kind = '', name = ''] = route.operationId.split('.')
    const act = `${kind}.${name}`
    if (kind === CYCLE) return [{ route, act, log: LOG, step: CYCLE, body: '', index: half }]
    const ledger = office.find((step) => step.kind === kind)
    if (ledger) return [{ route, act, log: 'office', step: ledger.id, body: ledger.by, index: half }]
    const own = happenings.flatMap(({ command }, index) =>
      actNamed(world, command).startsWith(`${kind}.`) ? [{ index, step: command.step }] : [],
    )
    const middle = own[Math.floor(own.length / 2)]
    const step = world.edition.steps.find(({ id }) => id === middle?.step)
    return middle && step ? [{ route, act, log: LOG, step: step.id, body: step.by, index: middle.index }] : []
  })
}

const TRIES = 500

/** An input that the description of an act takes, made by chance, and that its rules look at; null where none was found. */
async function inputFor(
  { route, act, step }: Opening,
  applications: readonly string[],
  isLookedAt: (input: Json) => Promise<boolean>,
): Promise<Json | null> {
  const shape = route.describedBody
  if (!shape) return null
  const { properties } = schemaOf(shape) as { readonly properties: { readonly input: Schema } }
  const known = (name: string) => (name === 'application' ? applications : name === 'step' ? [step] : [])
  const chance = chanceFrom(act)
  for (let tries = 0; tries < TRIES; tries++) {
    const input = valueFrom(properties.input, chance, known)
    if (shape.safeParse({ input }).success && (await isLookedAt(input))) return input
  }
  return null
}

/** Everybody asks for it with an input made from its description; whoever may is answered by the rules, whatever they say. */
export async function tryUnrehearsed(
  town: Town,
  people: People,
  opening: Opening,
  grid: Grid,
): Promise<void> {
  const { route, act, log, step, body } = opening
  const may = mayAct(act, body)
  if (may === null) return void grid.wrong.push(`${act}: nobody has said who may`)
  const path = route.path.replace('{authority}', TOWN).replace('{cycle}', log).replace('{step}', step)
  const wishWith = (input: Json) => ({ method: route.method, path: `${path}?dryRun=true`, body: { input } })
  const doer = people.spare.find((person) => expectedOf(person, may) !== 'no') ?? NOBODY
  const isLookedAt = async (input: Json) => (await ask(town, doer, wishWith(input))).status !== 400
  const input = await inputFor(opening, Object.keys(town.performance.state.view.applications), isLookedAt)
  if (input === null) return void grid.wrong.push(`${act}: no input was found that its rules look at`)
  const wish = wishWith(input)
  const tell = tellIn(grid, act)
  for (const person of [NOBODY, people.tokens.all, ...people.spare]) {
    const told = await askHavingLooked(town, person, wish)
    grid.asked += 1
    const isDenied = FOR_WHO.includes(told.code)
    if (isDenied) grid.denied.add(act)
    const expected = expectedOf(person, may)
    if (expected === 'no' && !DENIED.includes(told.status)) tell(person, told, 'denied')
    if (expected === 'yes' && isDenied && !OUTSIDE.includes(person.role)) tell(person, told, 'may')
    if (expected !== 'no' && !isDenied && told.status !== 400) grid.answered.add(act)
  }
}

/** Opens the ledgers that an authority keeps beside its cycles. */
export async function openOffice(town: Town, people: People): Promise<void> {
  const opening = town.performance.happenings[0]?.command
  if (!opening) throw new Error('nothing happens')
  const input = { ...Object(opening.input), cycle: 'office' }
  const path = `/api/authorities/${TOWN}/cycles`
  const told = await ask(town, people.actor(opening.actor), { method: 'post', path, body: { input } })
  if (told.status !== 201) throw new Error(`the office was not opened: ${told.code}`)
}
