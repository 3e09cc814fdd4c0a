import { groupedBy } from '../../../src/core/basics/order.ts'
import { NOBODY, type People, type Person } from './people.ts'
import { compare, type Grid, tellIn } from './act-grid.ts'
import { ask } from './ask.ts'
import { LOG, TOWN, type Town } from './town.ts'
import { type Judged, type Relation, sightOf } from './who-sees.ts'

const CYCLE = `/api/authorities/${TOWN}/cycles/${LOG}`
const ABSENT = 'A9999'

type Row = {
  readonly kind: string
  readonly id: string
  readonly owner: string
  readonly person: string
  readonly area: string
  readonly state: string
  readonly public_from: string | null
}

/** What stands in the tables, by which it is told how somebody stands to a case. */
type Standing = {
  readonly things: readonly Row[]
  readonly seats: readonly { person: string; application: string; step: string }[]
  readonly recusals: readonly { person: string; application: string }[]
}

async function standingIn({ database }: Town): Promise<Standing> {
  const things = await database
    .selectFrom('thing')
    .select(['kind', 'id', 'owner', 'person', 'area', 'state', 'public_from'])
    .where('authority', '=', TOWN)
    .where('log', '=', LOG)
    .orderBy('kind')
    .orderBy('id')
    .execute()
  const seats = await database.selectFrom('seat').selectAll().where('authority', '=', TOWN).execute()
  const recusals = await database.selectFrom('recusal').selectAll().where('authority', '=', TOWN).execute()
  return { things, seats, recusals }
}

function relationOf(person: Person, thing: Row, { seats, recusals }: Standing): Relation {
  const { actor } = person
  const isHere = (each: { person: string; application: string }) =>
    each.person === actor && each.application === thing.owner
  if (recusals.some(isHere)) return 'recused'
  if (thing.kind === 'scorecard') return thing.person === actor ? 'own' : 'other'
  if (person.role === 'applicant') return person.owns === thing.owner ? 'own' : 'other'
  if (person.role === 'assessor') return seats.some(isHere) ? 'desk' : 'other'
  if (person.role === 'recommender')
    return thing.area.startsWith(person.area.replace(/(00)+$/, '')) ? 'area' : 'other'
  return 'other'
}

/** Of each kind in each state and area one, and all cases from which somebody is recused. What has no id of its own is read otherwise. */
function chosenOf({ things, recusals }: Standing): readonly Row[] {
  const named = things.filter(({ id }) => id !== '')
  const groups = groupedBy(
    named,
    ({ kind, state, area }) => `${kind} ${state} ${kind === 'application' ? area : ''}`,
  )
  const recused = named.filter(
    ({ kind, owner }) => kind === 'application' && recusals.some(({ application }) => application === owner),
  )
  return [...new Set([...[...groups.values()].map((all) => all.at(-1)), ...recused])].filter(
    (each) => each !== undefined,
  )
}

/** One of each role, here and elsewhere, everybody who is recused, and an assessor for each step in which panels sit. */
function chosenPeople({ acting, spare }: People, { seats, recusals }: Standing): readonly Person[] {
  const [inspector] = spare.filter(({ role }) => role === 'inspector')
  const sits = ({ actor }: Person) => seats.find(({ person }) => person === actor)?.step ?? ''
  const isRecused = ({ actor }: Person) => recusals.some(({ person }) => person === actor)
  const groups = groupedBy([...acting], (one) => `${one.role} ${one.from} ${sits(one)} ${isRecused(one)}`)
  const purposeful = inspector && {
    ...inspector,
    label: 'an inspector with a purpose',
    headers: { ...inspector.headers, 'reading-purpose': 'audit' },
  }
  return [
    ...spare,
    ...(purposeful ? [purposeful] : []),
    ...[...groups.values()].flatMap(([one]) => (one ? [one] : [])),
  ]
}

const isJudged = ({ kind, state }: Row): boolean =>
  kind === 'application' || (kind === 'scorecard' && state === 'open')

/** Everybody looks at things of every kind; what somebody does not see is as if it were not there. */
export async function tryReading(town: Town, people: People, grid: Grid): Promise<ReadonlySet<string>> {
  const standing = await standingIn(town)
  const today = town.served.clock.now.slice(0, 10)
  const relations = new Set<string>()
  for (const thing of chosenOf(standing)) {
    const path = (id: string) => `${CYCLE}/things/${thing.kind}/${encodeURIComponent(id)}`
    const none = `${thing.id}-none`
    const own = people.acting.filter(
      ({ actor, from }) => from === 'here' && actor !== '' && actor === thing.person,
    )
    for (const person of new Set([NOBODY, people.tokens.all, ...chosenPeople(people, standing), ...own])) {
      const get = (id: string) => ({ method: 'get', path: path(id) })
      const name = `${thing.kind} ${thing.id} (${thing.state})`
      const tell = tellIn(grid, name)
      const told = await ask(town, person, get(thing.id))
      grid.asked += 1
      const sight = told.status === 200 ? told.json['sight'] : 'not'
      if (told.status !== 200 && told.status !== 404) tell(person, told, 'seen or not there')
      const isPublic = thing.public_from !== null && thing.public_from <= today
      if (isJudged(thing) && !isPublic) {
        const relation = relationOf(person, thing, standing)
        relations.add(`${thing.kind} ${person.role} ${relation}`)
        const expected = sightOf(thing.kind as Judged, person, relation)
        if (sight !== expected) tell(person, told, `${relation}: ${expected}, not ${String(sight)}`)
      }
      if (told.status !== 404) continue
      await compare(town, grid, name, person, [get(thing.id), get(none)], [thing.id, none])
      if (thing.owner === '') continue
      const list = (of: string) => ({
        method: 'get',
        path: `${CYCLE}/things?kind=${thing.kind}&application=${of}`,
      })
      if (thing.kind === 'application')
        await compare(
          town,
          grid,
          `list for ${name}`,
          person,
          [list(thing.owner), list(ABSENT)],
          [thing.owner, ABSENT],
        )
    }
  }
  return relations
}

/** Where a cycle is read; each is answered to whoever sees something of it, and a token that is made for something else is turned away. */
const READ = [
  'read.cycles',
  'read.cycle',
  'read.steps',
  'read.step',
  'read.things',
  'read.thing',
  'read.ranking',
  'read.register',
  'read.deadlines',
  'read.checkpoint',
]

/** Every other route that is read by anybody, with a token that may and one that may not. */
export async function tryReadRoutes(town: Town, people: People, grid: Grid): Promise<void> {
  const { routes } = town.served.service
  const { things } = await standingIn(town)
  const at = { root: '', frontier: '', created_at: town.served.clock.now }
  const sealed = { authority: TOWN, size: 1, note: 'a note', ...at }
  await town.database.insertInto('checkpoint').values(sealed).execute()
  const thing = things.find(({ kind }) => kind === 'application')
  const step = town.world.edition.steps.find(({ kind }) => kind === 'assessment')
  const query: Readonly<Record<string, string>> = { 'read.things': '?kind=application' }
  const filled = (path: string) =>
    path
      .replace('{authority}', TOWN)
      .replace('{cycle}', LOG)
      .replace('{step}', step?.id ?? '')
      .replace('{kind}', 'application')
      .replace('{id}', thing?.id ?? '')
  for (const route of routes.filter(({ operationId }) => READ.includes(operationId))) {
    const { operationId } = route
    const request = { method: route.method, path: `${filled(route.path)}${query[operationId] ?? ''}` }
    const told = await ask(town, people.tokens.all, request)
    if (told.status === 200) grid.answered.add(operationId)
    else tellIn(grid, operationId)(people.tokens.all, told, 'read')
    const denied = await ask(town, people.tokens.none, request)
    if (denied.code === 'NotYours') grid.denied.add(operationId)
    else tellIn(grid, operationId)(people.tokens.none, denied, 'denied')
    grid.asked += 2
  }
}
