import type { Json } from '../../../src/core/basics/json.ts'
import type { Command } from '../../../src/core/process/command.ts'
import type { World } from '../../../src/core/process/state.ts'
import type { Actor } from '../../../src/core/record/entry.ts'
import type { Happening, Performance } from '../../../src/rehearsal/script.ts'
import { ask, type Request, type Told } from './ask.ts'
import { NOBODY, type People, type Person } from './people.ts'
import { CITY, LOG, TOWN, type Town } from './town.ts'
import { type May, mayAct } from './who-may-act.ts'

/** An act of a rehearsal at the moment at which it happens. */
export type Moment = { readonly act: string; readonly index: number; readonly command: Command }

const CYCLES = `/api/authorities/${TOWN}/cycles`
/** Nobody and nothing in a rehearsal has such an id. */
const ABSENT = 'A9999'

export function actNamed({ edition }: World, { step, act }: Pick<Command, 'step' | 'act'>): string {
  const kind = step === 'cycle' ? 'cycle' : (edition.steps.find(({ id }) => id === step)?.kind ?? '')
  return `${kind}.${act}`
}

/** For each act that happens and is not there yet the first moment at which it does, of those without paper where there is one. */
export function momentsOf(world: World, happenings: readonly Happening[], known: ReadonlySet<string>) {
  const found = new Map<string, Moment>()
  for (const [index, { kind, command }] of happenings.entries()) {
    const act = actNamed(world, command)
    const before = found.get(act)
    const isBetter = before?.command.onBehalfOf !== undefined && command.onBehalfOf === undefined
    if (kind === 'act' && !known.has(act) && (before === undefined || isBetter))
      found.set(act, { act, index, command })
  }
  return [...found.values()].toSorted((a, b) => a.index - b.index)
}

export const addressOf = (act: string, { step }: Pick<Command, 'step'>): string => {
  const [kind = '', name = ''] = act.split('.')
  if (act === 'cycle.openCycle') return CYCLES
  return step === 'cycle' ? `${CYCLES}/${LOG}/acts/${name}` : `${CYCLES}/${LOG}/steps/${step}/${kind}/${name}`
}

export function wishFor(act: string, command: Command, people: People): Request {
  const { input, occurredOn, onBehalfOf, checkedBy, evidence } = command
  const checker = checkedBy === undefined ? null : people.actor({ role: 'secretariat', id: checkedBy })
  return {
    method: 'post',
    path: `${addressOf(act, command)}?dryRun=true`,
    body: {
      input,
      ...(onBehalfOf ? { onBehalfOf, occurredOn } : {}),
      ...(checker ? { checkedBy: checker.post } : {}),
      ...(evidence ? { evidence } : {}),
    },
  }
}

/** Asks; who has to have looked first has looked, and asks again. */
export async function askHavingLooked(town: Town, person: Person, request: Request): Promise<Told> {
  const told = await ask(town, person, request)
  return told.status === 428 ? ask(town, person, { ...request, headers: { 'if-match': told.etag } }) : told
}

/** Codes by which somebody is turned away for who he or she is, whatever was asked. */
export const FOR_WHO = ['SignInNeeded', 'NotYours', 'NotYourAct', 'NotARecorder', 'NotThere']
export const DENIED = [401, 403, 404]

/** The body that conducts the step of an act. */
const bodyOf = ({ edition }: World, step: string) => edition.steps.find(({ id }) => id === step)?.by ?? ''

/** Who enters a paper is one of the office or of the step, whoever did the act. */
const mayEnter =
  (body: string) =>
  (role: string): May =>
    role === 'secretariat' || role === body ? 'yes' : 'no'

/** What a person may expect of an act: citizens and people of another authority what the public may, other systems nothing. */
export function expectedOf(person: Person, may: (role: string) => May): May {
  if (person.role === 'token') return 'no'
  return may(person.role === 'nobody' || person.from === 'elsewhere' ? 'public' : person.role)
}

/** Roles that know only cases of their own, and whatever is public. */
export const OUTSIDE = ['applicant', 'assessor', 'recommender', 'nobody']

/** The case that an input is about, by its names in the inputs of acts; undefined where it is about none. */
function aboutOf(input: Json): string | undefined {
  const { application, case: revocation } = Object(input) as { application?: unknown; case?: unknown }
  return typeof application === 'string'
    ? application
    : typeof revocation === 'string'
      ? revocation
      : undefined
}

const withOther = (value: unknown, from: string, to: string): Json =>
  JSON.parse(JSON.stringify(value).replaceAll(JSON.stringify(from), JSON.stringify(to))) as Json

/** Whether everybody knows of a case by now. */
async function isPublic({ database, served }: Town, about: string): Promise<boolean> {
  const row = await database
    .selectFrom('thing')
    .select('public_from')
    .where('authority', '=', TOWN)
    .where('kind', '=', 'application')
    .where('id', '=', about)
    .executeTakeFirst()
  const from = row?.public_from ?? null
  return from !== null && from <= served.clock.now.slice(0, 10)
}

/** What was found: what went otherwise than it should, which routes answered somebody or turned somebody away, how much was compared. */
export type Grid = {
  readonly wrong: string[]
  readonly answered: Set<string>
  readonly denied: Set<string>
  asked: number
  compared: number
}

export const emptyGrid = (): Grid => ({
  wrong: [],
  answered: new Set(),
  denied: new Set(),
  asked: 0,
  compared: 0,
})

export const tellIn =
  ({ wrong }: Grid, act: string) =>
  (person: Person, told: Told, what: string): void => {
    wrong.push(`${act} by ${person.label}: ${what}; was ${told.status} ${told.code}`)
  }

/** Asks about a case that is not this person's, and about one that is nowhere: nobody can tell one from the other. */
export async function compare(
  town: Town,
  grid: Grid,
  name: string,
  person: Person,
  [foreign, absent]: readonly [Request, Request],
  [id, none]: readonly [string, string],
): Promise<Told> {
  const there = await askHavingLooked(town, person, foreign)
  const nowhere = await askHavingLooked(town, person, absent)
  grid.asked += 2
  grid.compared += 1
  const tell = tellIn(grid, name)
  // What somebody typed in may be said again; it tells nothing.
  if (there.bytes.replaceAll(id, '…') !== nowhere.bytes.replaceAll(none, '…'))
    tell(person, there, `the bytes of ${nowhere.status} ${nowhere.code}`)
  const isAlike = (told: Told) => JSON.stringify(told.ran) === JSON.stringify(nowhere.ran)
  // What is fetched once, for whoever asks first, is not fetched again.
  if (!isAlike(there) && !isAlike(await askHavingLooked(town, person, foreign)))
    tell(person, there, `the same statements, ${there.ran.length} and ${nowhere.ran.length}`)
  return there
}

/** Everybody asks to do an act at its moment; what does not go as it should is told. */
export async function tryAct(
  town: Town,
  people: People,
  moment: Moment,
  grid: Grid,
  isCompareOnly = false,
): Promise<void> {
  const { act, command } = moment
  const tell = tellIn(grid, act)
  const body = bodyOf(town.world, command.step)
  const said = mayAct(act, body)
  if (said === null) return void grid.wrong.push(`${act}: nobody has said who may`)
  const may = command.onBehalfOf ? mayEnter(body) : said
  const wish = wishFor(act, command, people)
  // What was added to the log is known to the service from now on, so that nobody's statements have to fetch it.
  await ask(town, people.tokens.all, { method: 'get', path: `${CYCLES}/${LOG}/steps` })
  const performer = people.actor(personBehind(town.performance, command))
  const done = await askHavingLooked(town, performer, wish)
  grid.asked += 1
  if (done.status === 200) grid.answered.add(act)
  else tell(performer, done, 'done')
  if (expectedOf(performer, may) === 'no') tell(performer, done, 'never')

  const about = aboutOf(command.input)
  const isHidden = about !== undefined && !(await isPublic(town, about))
  for (const person of othersThan(performer, people, command.actor)) {
    const knowsOwnAlone = OUTSIDE.includes(person.role) && about !== undefined
    const isCompared = isHidden && knowsOwnAlone && person.from === 'here'
    if (isCompareOnly && !isCompared) continue
    const absent = () => ({ ...wish, body: withOther(wish.body, about ?? '', ABSENT) })
    const told = isCompared
      ? await compare(town, grid, act, person, [wish, absent()], [about, ABSENT])
      : await askHavingLooked(town, person, wish)
    grid.asked += 1
    const isDenied = DENIED.includes(told.status)
    if (isDenied) grid.denied.add(act)
    const expected = expectedOf(person, may)
    if (expected === 'no' && !isDenied) tell(person, told, 'denied')
    if (expected === 'yes' && !knowsOwnAlone && FOR_WHO.includes(told.code)) tell(person, told, 'may')
    if (isCompared && told.status < 300) tell(person, told, 'not of this case')
  }
}

/** Everybody else: nobody, another system, one of each role, and whoever has the same name in the other authority. */
function othersThan(performer: Person, people: People, actor: Actor): readonly Person[] {
  const elsewhere = actor.role === 'public' || isUnnamed(actor) ? [] : [people.actor(actor, CITY)]
  return [NOBODY, people.tokens.all, ...people.spare, ...elsewhere].filter((one) => one !== performer)
}

const isUnnamed = ({ role, id }: Actor) => role === 'assessor' && id === role

/** Who sits at the screen: where the record names only a role, somebody of that role who worked on the case. */
function personBehind({ happenings }: Performance, { actor, input }: Command): Actor {
  if (!isUnnamed(actor)) return actor
  const sheet = happenings.find(
    ({ kind, command }) =>
      kind === 'act' && command.act === 'submitScorecard' && aboutOf(command.input) === aboutOf(input),
  )
  return sheet?.command.actor ?? actor
}
