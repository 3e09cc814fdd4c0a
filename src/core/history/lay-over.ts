import { z } from 'zod'
import type { JsonObject } from '../basics/json.ts'
import { factAt } from '../conditions/facts.ts'
import {
  type HonourWon,
  honourWon,
  type RecordList,
  type Sanction,
  sanction,
} from '../conditions/facts-honours.ts'
import { layFacts } from '../conditions/lay-facts.ts'
import type { Edition } from '../regulation/edition.ts'
import type { Recorded } from './history-of.ts'

/** 不一致 What an applicant stated and the records do not have, or the records have and the applicant did not state. */
export type Differs = {
  list: RecordList
  of: 'stated' | 'recorded'
  /** The award, or the act on which ground. */
  what: string
  on: string
}

type Row = { readonly what: string; readonly on: string }
type Named<T> = { readonly row: T; readonly at: Row }

const nameHonour = (row: HonourWon): Named<HonourWon> => ({
  row,
  at: { what: row.award, on: row.approvedOn },
})
const nameSanction = (row: Sanction): Named<Sanction> => ({
  row,
  at: { what: `${row.act}/${row.ground}`, on: row.decidedOn },
})

const isIn = <T>(rows: readonly Named<T>[], { at }: Named<T>) =>
  rows.some(({ at: other }) => other.what === at.what && other.on === at.on)

/** What an applicant stated of one list; undefined where it stated none. */
function statedIn<T>(facts: JsonObject, place: string, shape: z.ZodType<T>): T[] | undefined {
  const read = z.array(shape).safeParse(factAt(facts, place))
  return read.success ? read.data : undefined
}

/** One list: the records as they are, and of what the applicant stated that which the records do not speak of. */
function merged<T extends HonourWon | Sanction>(
  list: RecordList,
  recorded: readonly Named<T>[] | undefined,
  stated: readonly Named<T>[] | undefined,
  { isIncomplete, isKept }: { isIncomplete: boolean; isKept: (row: T) => boolean },
): { readonly rows: readonly T[] | null; readonly differs: Differs[] } {
  const known = recorded ?? []
  const beyond = (stated ?? []).filter((one) => !isIn(known, one))
  const elsewhere = beyond.filter(({ row }) => isKept(row))
  const contradicted = beyond.filter(({ row }) => !isKept(row))
  const unproved = isIncomplete ? contradicted : []
  const untold = stated === undefined ? [] : known.filter((one) => !isIn(stated, one))
  const rows = [
    ...known.map(({ row }) => row),
    ...elsewhere.map(({ row }) => row),
    ...unproved.map(({ row }): T => ({ ...row, standing: 'stated' })),
  ]
  return {
    rows: rows.length === 0 && isIncomplete ? null : rows,
    differs: [
      ...contradicted.map(({ at }) => ({ list, of: 'stated' as const, ...at })),
      ...untold.map(({ at }) => ({ list, of: 'recorded' as const, ...at })),
    ],
  }
}

/**
 * 以台账为准 Lays the authority's own records over what an applicant stated. The records prevail; what they cannot rule out stays as a
 * statement that people weigh; titles of others, which the authority does not keep, stay as they were stated. A contradiction is told.
 */
export function layOver(
  facts: JsonObject,
  { honours, sanctions, awardFraud, incomplete }: Recorded,
  { awards }: Pick<Edition, 'awards'>,
): { readonly facts: JsonObject; readonly differs: readonly Differs[] } {
  const isOwn = ({ award }: HonourWon) => awards.some(({ id }) => id === award)
  const won = merged(
    'honours',
    honours?.map(nameHonour),
    statedIn(facts, 'records.honours', honourWon)?.map(nameHonour),
    { isIncomplete: incomplete.includes('honours'), isKept: (row) => !isOwn(row) },
  )
  const decided = merged(
    'sanctions',
    sanctions?.map(nameSanction),
    statedIn(facts, 'records.sanctions', sanction)?.map(nameSanction),
    { isIncomplete: incomplete.includes('sanctions'), isKept: () => false },
  )
  const stated = (factAt(facts, 'records.awardFraud') ?? []) as { on: string }[]
  const fraud = awardFraud.filter(({ on }) => !stated.some((one) => one.on === on))
  const records = {
    honours: won.rows,
    sanctions: decided.rows,
    incomplete: incomplete.length === 0 ? null : [...incomplete],
    ...(fraud.length === 0 ? {} : { awardFraud: [...stated, ...fraud] }),
  }
  return {
    facts: layFacts(facts, { records }),
    differs: [...won.differs, ...decided.differs],
  }
}
