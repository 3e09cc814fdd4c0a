import type { StageWords } from '../../core/wording/say.ts'
import type { Entries, Params, Refusals } from './domain/index.ts'

const LISTS = {
  awards: 'earlier awards',
  sanctions: 'earlier sanctions',
  organisations: 'organisations',
}
const since = (year: number | null) => (year === null ? 'since the award exists' : `since ${year}`)
/** So many problems are told; the rest is counted. */
const MOST = 5

export const words: StageWords<Refusals, Entries, Params> = {
  name: 'Earlier awards and sanctions',
  acts: {
    importAwards: 'import earlier awards',
    importSanctions: 'import earlier sanctions',
    importOrganisations: 'import what organisations were called and succeeded',
    takeFromCycle: 'take over what the record of a cycle says',
    prove: 'add the document that proves a row',
    correctRow: 'correct a row',
    declareComplete: 'declare a list complete',
  },
  refusals: {
    RowsUnfit: ({ kind, problems }) => {
      const told = problems
        .slice(0, MOST)
        .map(({ row, wrong, mend }) => `no. ${row}: ${wrong.en}; ${mend.en}`)
      const rest = problems.length > MOST ? `; and ${problems.length - MOST} more` : ''
      return `nothing was entered, because rows on ${LISTS[kind]} are wrong: ${told.join('; ')}${rest}.`
    },
    NoSuchRow: ({ row }) => `there is no row ${row}; check its number.`,
    ProvedAlready: ({ row }) => `${row} is proved already, or needs no proof.`,
    ProofNeedsCode: ({ row }) =>
      `${row} has no credit code and cannot count as proved; correct it first, with the code.`,
    NothingCorrected: ({ row }) => `${row} says the same already; there is nothing to correct.`,
    OtherKindOfRow: ({ row, kind }) => `${row} is a row on ${LISTS[kind]}; give a row of that kind.`,
    FromARecord: ({ row, cycle }) =>
      `${row} was taken from the record of cycle ${cycle} and is not changed here; correct it in that cycle and take it over again.`,
    CycleRowsLost: ({ cycle, rows }, say) =>
      `what was taken from cycle ${cycle} before (${say.list(rows)}) is missing now; a record only grows, so check that it is the same one.`,
    CycleRowsForeign: ({ cycle }) =>
      `some of these rows are not from cycle ${cycle}; take them out of its record again.`,
    DeclaredAlready: ({ what, sinceYear }) =>
      `the list of ${LISTS[what]} was declared complete ${since(sinceYear)}; that covers it already.`,
    SinceInFuture: ({ sinceYear, on }, say) => `${sinceYear} lies after ${say.date(on)}; correct the year.`,
  },
  entries: {
    AwardsImported: ({ document, rows }) => `entered ${rows.length} earlier awards from ${document}`,
    SanctionsImported: ({ document, rows }) => `entered ${rows.length} earlier sanctions from ${document}`,
    OrganisationsImported: ({ document, rows }) => `entered ${rows.length} organisations from ${document}`,
    CycleTaken: ({ cycle, awards, sanctions, organisations, supersedes }) =>
      `took over from the record of cycle ${cycle}: ${awards.length} awards, ${sanctions.length} sanctions, ${organisations.length} changes of organisations${supersedes.length === 0 ? '' : `, in the place of ${supersedes.length} rows entered by hand`}`,
    RowProved: ({ row, document }) => `${row} proved by ${document}`,
    RowCorrected: ({ row, reason, document }) => `corrected ${row}: ${reason} (${document})`,
    ListDeclaredComplete: ({ what, sinceYear, document }) =>
      `the list of ${LISTS[what]} declared complete ${since(sinceYear)} (${document})`,
  },
  settings: () => [],
}
