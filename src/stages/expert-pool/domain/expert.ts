import { z } from 'zod'
import { applicationId, givenId } from '../../../core/basics/given-id.ts'
import { freeText, personName } from '../../../core/record/sealing/marks.ts'

const words = z.string().trim().min(1).max(200)
export const paper = z.string().trim().min(1).max(200)

/** A firm by its credit code where it has one, else by its name; compared as `core/conflicts` compares firms. */
export const firm = words

/** 入库来源 How somebody came into the pool; an executive of a winner names the honour that brought it about. */
const source = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('application') }),
  z.strictObject({ kind: z.literal('import') }),
  z.strictObject({
    kind: z.literal('executiveOfWinner'),
    award: givenId,
    application: applicationId,
    cycle: words,
  }),
])

/**
 * What is known of an assessor. Names, titles and education are personal and sealed; employers, fields and regions stand in clear,
 * because the draw and conflicts go by them. `region` is where the assessor works, `regions` are home counties.
 */
export const facts = {
  name: personName(),
  employer: z.strictObject({ name: words, code: firm.exactOptional() }),
  fields: z.array(words),
  region: words.exactOptional(),
  title: freeText().exactOptional(),
  education: freeText().exactOptional(),
  mayLead: z.boolean(),
  adviserOf: z.array(firm),
  regions: z.array(words),
}

/** 专家 An assessor as entered. */
export const expert = z.strictObject({
  assessor: givenId,
  ...facts,
  mayLead: facts.mayLead.default(false),
  adviserOf: facts.adviserOf.default([]),
  regions: facts.regions.default([]),
  source,
  document: paper,
})
export type Expert = z.output<typeof expert>

/** Facts that have changed; what is left out stays. */
export const changes = z.strictObject({
  ...facts,
  name: facts.name.exactOptional(),
  employer: facts.employer.exactOptional(),
  fields: facts.fields.exactOptional(),
  mayLead: facts.mayLead.exactOptional(),
  adviserOf: facts.adviserOf.exactOptional(),
  regions: facts.regions.exactOptional(),
})
export type Changes = z.output<typeof changes>
