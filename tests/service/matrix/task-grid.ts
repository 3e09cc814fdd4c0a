import { SEPARATION_RULES } from '../../../src/people/separation.ts'
import { compare, DENIED, type Grid, tellIn } from './act-grid.ts'
import { ask, type Request, type Told } from './ask.ts'
import { NOBODY, type People, type Person } from './people.ts'
import { type Kept, type Task, tasks } from './tasks.ts'
import { TOWN, type Town } from './town.ts'

const ABSENT = 'none-of-these'

/** What stands in an answer at a place such as `items.0.id`. */
function at(json: unknown, path: string): string {
  const found = path
    .split('.')
    .reduce((value: unknown, key) => (Object(value) as Record<string, unknown>)[key], json)
  return typeof found === 'string' ? found : ''
}

function filled(path: string, params: Readonly<Record<string, string>>): string {
  return Object.entries({ authority: TOWN, ...params }).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, value),
    path,
  )
}

/** Everybody asks for everything that is done about people, first those who may not, then one of those who may. */
export async function tryTasks(town: Town, people: People, grid: Grid): Promise<void> {
  const other = people.spare.find(({ role }) => role === 'observer')?.account ?? ''
  const kept: Kept = { other, rule: Object.keys(SEPARATION_RULES)[0] ?? '' }
  for (const task of tasks) await tryTask(town, people, task, kept, grid)
}

async function tryTask(town: Town, people: People, task: Task, kept: Kept, grid: Grid): Promise<void> {
  const { by, body, wrong, params = () => ({}), keep = {} } = task
  const tell = tellIn(grid, task.route)
  const route = town.served.service.routes.find(({ operationId }) => operationId === task.route)
  if (!route) return void grid.wrong.push(`there is no route ${task.route}`)
  const request = (given: unknown, values = params(kept)): Request => ({
    method: route.method,
    path: filled(route.path, values),
    ...(given === undefined ? {} : { body: given }),
  })
  const asked = request(body?.(kept))
  const holder: Person = { ...NOBODY, label: 'the new account', headers: { cookie: kept['cookie'] ?? '' } }
  const may = (person: Person) => Array.isArray(by) && by.includes(person.role)
  const strangers = Array.isArray(by) ? [...people.spare, people.tokens.all, holder] : [people.tokens.all]
  const denied =
    by === 'open' ? [] : [NOBODY, ...people.acting.filter(({ from }) => from === 'elsewhere').slice(0, 3)]
  const turnedAway = async (person: Person, wish: Request): Promise<Told> => {
    const told = await ask(town, person, wish)
    grid.asked += 1
    const isDenied = DENIED.includes(told.status) || (by === 'open' && told.status === 422)
    if (isDenied) grid.denied.add(task.route)
    return told
  }
  for (const person of [...denied, ...strangers].filter((each) => !may(each) && by !== 'open')) {
    // Signing out is done whether somebody is signed in or not.
    if (task.route === 'session.signOut') continue
    const told = await turnedAway(person, asked)
    if (!DENIED.includes(told.status) && told.code !== 'WhichPost') tell(person, told, 'denied')
  }
  if (wrong !== undefined) await turnedAway(NOBODY, request(wrong))
  const doers = Array.isArray(by) ? people.spare.filter(may) : [by === 'open' ? NOBODY : holder]
  const [doer = NOBODY] = doers
  await compareAbsent(town, people, task, kept, { doer, request }, grid)
  const told = await ask(town, doer, asked)
  grid.asked += 1
  if (told.status < 300) grid.answered.add(task.route)
  else tell(doer, told, `done; ${JSON.stringify(told.json['says'] ?? '')}`)
  for (const [name, path] of Object.entries(keep))
    kept[name] = path === 'cookie' ? told.cookie : at(told.json, path)
}

/** What is named in the address: one of the other authority and one that is nowhere are told apart by nobody. */
async function compareAbsent(
  town: Town,
  people: People,
  { route, params, body }: Task,
  kept: Kept,
  {
    doer,
    request,
  }: { doer: Person; request: (given: unknown, values?: Readonly<Record<string, string>>) => Request },
  grid: Grid,
): Promise<void> {
  const [name] = Object.keys(params?.(kept) ?? {}).filter((each) => each === 'account' || each === 'post')
  const foreign = people.acting.find(({ from }) => from === 'elsewhere')
  if (name === undefined || foreign === undefined) return
  const id = name === 'account' ? foreign.account : foreign.post
  const given = body?.(kept)
  const pair = [request(given, { [name]: id }), request(given, { [name]: ABSENT })] as const
  const told = await compare(town, grid, `${route}, of another authority`, doer, pair, [id, ABSENT])
  if (told.status < 300) tellIn(grid, route)(doer, told, 'not of another authority')
}
