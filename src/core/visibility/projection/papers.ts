import type { Json, JsonObject } from '../../basics/json.ts'
import { valueAt, withKey } from '../../basics/shared-map.ts'
import type { Entry } from '../../record/entry.ts'
import type { ManyShown, OneShown, Showing } from '../showing.ts'
import type { Thing } from '../thing.ts'
import { type Projection, thingKey, withoutThing, withThing } from './projection.ts'

// oxlint-disable-next-line typescript/no-explicit-any -- what an entry says is known where its stage declares it.
type Said = any
type Any = OneShown<Said> | ManyShown<Said>

/** Texts and numbers as they are; a list of texts joined; nothing for what is not there. */
function plain(value: Json | undefined): string {
  if (Array.isArray(value)) return value.map(plain).join('+')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

const fieldOf = (data: JsonObject, name: string | undefined): string =>
  name === undefined ? '' : plain(data[name])

/** Whoever acted in law: the one on whose behalf it was recorded, else the one who entered it. */
const actorOf = ({ actor, onBehalfOf }: Entry): string => (onBehalfOf ?? actor).id

function partOf(part: string, data: JsonObject, entry: Entry, projection: Projection): string {
  if (part === '@round') return String(projection.rounds[entry.step ?? ''] ?? 0)
  if (part === '@entry') return `${entry.stream}@${entry.version}`
  return fieldOf(data, part)
}

/** The step that an entry is about: its own, or the one that it names. */
const stepOf = ({ step, data }: Entry): string => step ?? fieldOf(data, 'step')

function idOf(shown: Any, data: JsonObject, entry: Entry, projection: Projection): string {
  const parts: readonly string[] = shown.id ?? ['application']
  const own = parts.map((part) => partOf(part, data, entry, projection)).filter((part) => part !== '')
  return [...(shown.everywhere ? [] : [stepOf(entry)]), ...own].filter((part) => part !== '').join('/')
}

const isMany = (shown: Any): shown is ManyShown<Said> => 'each' in shown

/** Lays one paper to its thing, which it begins where there is none. */
function layPaper(
  projection: Projection,
  entry: Entry,
  shown: Any,
  data: JsonObject,
  said: JsonObject,
  place: number,
): { next: Projection; key: string } {
  const id = idOf(shown, data, entry, projection)
  const key = thingKey(shown.kind, id)
  const before = valueAt(projection.things, key)
  const owner = before?.owner || fieldOf(data, 'application')
  const application = valueAt(projection.things, thingKey('application', owner))
  const step = stepOf(entry)
  const person = shown.person === '@actor' ? actorOf(entry) : fieldOf(data, shown.person)
  const publicFrom = (shown as OneShown<Said>).publicFrom?.(data, entry.occurredOn)
  const thing: Thing = {
    kind: shown.kind,
    id,
    // A list that is determined anew belongs to the step that did it.
    step: isMany(shown) ? step : (before?.step ?? step),
    owner,
    person: person || (before?.person ?? ''),
    area: application?.area ?? before?.area ?? '',
    panel:
      fieldOf(data, shown.panel) || (valueAt(projection.panels, `${step}/${owner}`) ?? before?.panel ?? ''),
    state: shown.state ?? before?.state ?? 'open',
    publicFrom: publicFrom ?? before?.publicFrom ?? null,
    place: place || (before?.place ?? 0),
    sortName: application?.sortName ?? before?.sortName ?? '',
    data: { ...before?.data, [entry.type]: said },
    version: entry.version,
  }
  return { next: withThing(projection, thing), key }
}

/** Who stood on the list before and does not now leaves it. */
function layList(projection: Projection, entry: Entry, shown: ManyShown<Said>): Projection {
  const keys: string[] = []
  let next = projection
  for (const row of shown.each(entry.data)) {
    const said = row as JsonObject
    const place = shown.place === undefined ? 0 : Number(said[shown.place] ?? 0)
    const laid = layPaper(next, entry, shown, said, said, place)
    next = laid.next
    keys.push(laid.key)
  }
  if (shown.list === undefined) return next
  const names: readonly string[] = shown.list
  const apart = names.map((field) => fieldOf(entry.data, field))
  const list = [shown.kind, ...(shown.everywhere ? [] : [stepOf(entry)]), ...apart].join('/')
  const staying = new Set(keys)
  for (const key of valueAt(next.lists, list) ?? []) if (!staying.has(key)) next = withoutThing(next, key)
  return { ...next, lists: withKey(next.lists, list, keys) }
}

/** What one entry shows. */
export function lay(projection: Projection, entry: Entry, showing: Showing<Said>): Projection {
  if (isMany(showing)) return layList(projection, entry, showing)
  const said = (showing.as?.(entry.data) ?? entry.data) as JsonObject
  return layPaper(projection, entry, showing, entry.data, said, 0).next
}
