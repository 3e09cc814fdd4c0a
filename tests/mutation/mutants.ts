/** 变异 One change to an edition's data: a leaf replaced, or an item of a list left out. */
export type Mutant = {
  readonly path: readonly (string | number)[]
  readonly change: 'replaced' | 'removed'
  readonly from: unknown
  /** Replacements to try in turn: the first that the edition's schema and lint accept is the mutant. */
  readonly to: readonly unknown[]
}

type Leaf = string | number | boolean | null
const isLeaf = (value: unknown): value is Leaf => value === null || typeof value !== 'object'

/**
 * Other members of closed lists, of which an edition may hold only one; what does not fit where a key stands is refused by the schema
 * and the next is tried.
 */
const MEMBERS: Readonly<Record<string, readonly unknown[]>> = {
  level: ['district', 'county'],
  state: ['draft'],
  per: ['award'],
  clawback: ['no', 'unclear'],
  proposedBy: ['committee', 'approver'],
  decidedBy: ['committee', 'approver'],
  prefer: ['lower'],
  then: ['include', 'exclude'],
  order: ['chain', 'committee'],
  lists: ['oneList'],
  authority: ['decides'],
  ballot: ['secret'],
  of: ['all', 'members', 'allMembers'],
  from: ['allOf', 'none'],
  kind: ['workday', 'natural'],
  bound: ['atLeast', 'atMost'],
  window: ['always', { years: 3, count: 'rolling' }],
  names: ['candidates', 'winners'],
  score: ['site', 'defence'],
  by: ['stage:defence', 'stage:site'],
  method: ['atMost'],
}

/** The next day, the next digit: the smallest change that still is a value of the same form. */
function variantsOf(value: Leaf, siblings: Siblings, key: string): unknown[] {
  if (typeof value === 'boolean') return [!value]
  if (typeof value === 'number') return [value + 1, value - 1]
  const members = (MEMBERS[key] ?? []).filter((member) => member !== value)
  if (value === null) return [...members, 3, 'x']
  const date = /^(\d{4}-\d{2}-)(\d{2})$/.exec(value)
  if (date) return [`${date[1]}${String((Number(date[2]) % 28) + 1).padStart(2, '0')}`]
  const percent = /^(\d+)%$/.exec(value)
  if (percent) return [`${Number(percent[1]) + 1}%`, `${Number(percent[1]) - 1}%`]
  const share = /^(\d+)\/(\d+)$/.exec(value)
  if (share) return [`${share[1]}/${Number(share[2]) + 1}`]
  if (/^[0-9a-f]{64}$/.test(value)) return [value.replace(/^./, value.startsWith('0') ? '1' : '0')]
  const others = [...(siblings.get(key) ?? [])].filter((other) => other !== value)
  const longer = /[^\x20-\x7e]/.test(value)
    ? `${value}改`
    : /\s/.test(value)
      ? `${value} changed`
      : `${value}-x`
  const ids = [...(siblings.get('id') ?? [])].filter((id) => id !== value)
  const region = /^\d{6}$/.test(value) ? [String(Number(value) + 1)] : []
  return /^[a-zA-Z0-9()-]+$/.test(value)
    ? [...region, ...others, ...members, ...(key === 'default' ? ids : []), longer]
    : [longer]
}

/** Every value that stands under a key anywhere in the tree: an enumeration's members are found among them. */
type Siblings = ReadonlyMap<string, ReadonlySet<unknown>>

function siblingsIn(value: unknown, key = '', found = new Map<string, Set<unknown>>()): Siblings {
  if (isLeaf(value)) {
    found.set(key, (found.get(key) ?? new Set()).add(value))
    return found
  }
  for (const [inner, item] of Object.entries(value as object))
    siblingsIn(item, Array.isArray(value) ? key : inner, found)
  return found
}

/** All mutants of a tree: each leaf replaced once, each item of a list of objects left out once. */
export function mutantsOf(tree: unknown): Mutant[] {
  const siblings = siblingsIn(tree)
  const walk = (value: unknown, path: readonly (string | number)[], key: string): Mutant[] => {
    if (isLeaf(value))
      return [{ path, change: 'replaced', from: value, to: variantsOf(value, siblings, key) }]
    if (!Array.isArray(value))
      return Object.entries(value as object).flatMap(([k, item]) => walk(item, [...path, k], k))
    return value.flatMap((item, i) => [
      { path: [...path, i], change: 'removed' as const, from: item, to: [undefined] },
      ...walk(item, [...path, i], key),
    ])
  }
  return walk(tree, [], '')
}

/** The tree with the mutant in it; the given tree stays as it is. */
export function applyMutant(tree: unknown, { path, change }: Mutant, to: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return to
  if (Array.isArray(tree)) {
    const index = Number(key)
    if (rest.length === 0 && change === 'removed') return tree.filter((_, i) => i !== index)
    return tree.map((item, i) =>
      i === index ? applyMutant(item, { path: rest, change, from: null, to: [] }, to) : item,
    )
  }
  const object = tree as Record<string, unknown>
  return { ...object, [key]: applyMutant(object[key], { path: rest, change, from: null, to: [] }, to) }
}

/** The article that the changed value rests on: the nearest `article` around it, or the unit itself in the list of articles. */
export function articleOf(tree: unknown, path: readonly (string | number)[]): string | null {
  let found: string | null = null
  let value = tree
  for (const key of path) {
    const { article, id, hash } = value as { article?: unknown; id?: unknown; hash?: unknown }
    if (typeof article === 'string') found = article
    else if (typeof hash === 'string' && typeof id === 'string') found = id
    value = (value as Record<string | number, unknown>)[key]
  }
  const { article, id, hash } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >
  if (typeof article === 'string') return article
  if (typeof hash === 'string' && typeof id === 'string') return id
  return found
}
