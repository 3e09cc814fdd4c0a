import type { Person } from './people.ts'

/** How somebody stands to a case: it is the person's own, on the person's desk, in the person's area; or somebody else's. */
export type Relation = 'own' | 'desk' | 'area' | 'recused' | 'other'

type Sight = 'whole' | 'masked' | 'not'

/** Who sees a case before it is public, written down beside the program. What is not here is not seen. */
const CASE: Readonly<Record<string, Partial<Record<Relation | 'any', Sight>>>> = {
  applicant: { own: 'whole' },
  assessor: { desk: 'whole', recused: 'not' },
  recommender: { area: 'whole' },
  secretariat: { any: 'whole', recused: 'masked' },
  committee: { any: 'whole', recused: 'masked' },
  approver: { any: 'whole', recused: 'masked' },
  panel: { any: 'masked' },
  agency: { any: 'masked' },
  inspector: { any: 'whole' },
  token: { any: 'whole' },
}

/** Who sees marks before the sheets of the case are in: `own` is whoever gave them. */
const SHEET: Readonly<Record<string, Partial<Record<Relation | 'any', Sight>>>> = {
  assessor: { own: 'whole' },
  secretariat: { any: 'masked' },
  inspector: { any: 'masked' },
  token: { any: 'masked' },
}

const TABLES = { application: CASE, scorecard: SHEET }

export type Judged = keyof typeof TABLES

/** How far a person sees a case or a sheet of marks that is not public yet. An inspector states a purpose, or sees nothing. */
export function sightOf(kind: Judged, person: Person, relation: Relation): Sight {
  if (person.from === 'elsewhere') return 'not'
  if (person.role === 'inspector' && person.headers['reading-purpose'] === undefined) return 'not'
  const row = TABLES[kind][person.role] ?? {}
  return row[relation] ?? row.any ?? 'not'
}
