import type { JsonObject } from '../../../src/core/basics/json.ts'

const clean = {
  accidents: [],
  failedSpotChecks: [],
  creditLists: [],
  honours: [],
  sanctions: [],
  interruptions: [],
}

/** Facts of an organisation that fulfils all that the engine can find; the level of quality is left to people. */
export const organisation = (honours: readonly JsonObject[] = [], sector = 'services'): JsonObject => ({
  applicant: {
    kind: 'legalPerson',
    registeredIn: '990102',
    establishedOn: '2015-04-01',
    purpose: 'for-profit',
    exporter: false,
    sector,
  },
  documents: { 'operating-permit': { held: true }, 'construction-qualification': { held: true } },
  figures: [
    { year: 2024, profitFen: 1_000_000 },
    { year: 2025, profitFen: 1_200_000 },
  ],
  records: { ...clean, honours: [...honours] },
  declarations: { truthful: true },
})

/** Silver as it stands in an applicant's file. */
export const silver = (approvedOn: string): JsonObject => ({ award: 'silver-services', approvedOn })
