import { z } from 'zod'
import { under } from '../../core/basics/given-id.ts'
import type { JsonObject } from '../../core/basics/json.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import { ok, type Result } from '../../core/basics/result.ts'
import { text } from '../../core/basics/text.ts'
import { actOf, defineStage, type Premises, refusalsOf } from '../../core/process/stage.ts'
import type { Entry } from '../../core/record/entry.ts'
import { bodyRole } from '../../core/regulation/schema/bodies.ts'
import { slug, source } from '../../core/regulation/schema/source.ts'
import { type IsoDate, isoDate } from '../../core/time/iso-date.ts'
import type { Shows } from '../../core/visibility/showing.ts'

const keptRecord = z.strictObject({
  ...source,
  id: slug,
  by: bodyRole,
  required: z.boolean(),
  name: text,
  /** Whether the text has it made public: then the record says where and when. */
  published: z.boolean().default(false),
})
type KeptRecord = z.infer<typeof keptRecord>
const params = z.strictObject({ records: z.array(keptRecord).min(1) })
export type Params = z.infer<typeof params>

type Name = { zh: string; en: string }

export type Refusals = {
  RecordUnknown: { record: string; known: string[] }
  RecordNotYours: { name: Name; by: string; role: string }
  DocumentKeptAlready: { name: Name; document: string }
  PublicationMissing: { name: Name }
  PublishedLater: { name: Name; publishedOn: string; on: string }
  ReplacementUnfit: { name: Name }
  RecordsMissing: { missing: { name: Name; by: string; article: string }[] }
}
const refuse = refusalsOf<Refusals>('stages/recorded-acts')

export type Entries = {
  RecordKept: {
    record: string
    name: Name
    document: string
    title?: string
    published?: { on: string; channels: string[] }
  }
}

const shows: Shows<Entries> = {
  RecordKept: {
    kind: 'record',
    id: ['record', '@entry'],
    state: 'settled',
    publicFrom: ({ published }) => published?.on,
  },
}

/** Documents kept so far, by record. */
export type State = { readonly documents: Readonly<Record<string, readonly string[]>> }
const initial: State = { documents: {} }

const act = actOf<Params, State>()

const kept = {
  record: z.string(),
  document: z.string().min(1),
  title: z.string().min(1).exactOptional(),
  published: z
    .strictObject({ on: isoDate, channels: z.array(z.string().trim().min(1)).min(1) })
    .exactOptional(),
}
const recorded = z.strictObject({ ...kept, name: text })

/** Whether what the text makes public has been, by the day on which it is recorded. */
function checkPublished(
  { name, article, published: owed }: KeptRecord,
  published: Entries['RecordKept']['published'],
  on: IsoDate,
): Result<true, Refusal> {
  if (published === undefined) return owed ? refuse('PublicationMissing', [article], { name }) : ok(true)
  return published.on > on
    ? refuse('PublishedLater', [article], { name, publishedOn: published.on, on })
    : ok(true)
}

/** 更正归档 Stays a document of the same act, and none that is kept already. */
function checkReplacement(
  { data, occurredOn }: Entry,
  replacement: JsonObject,
  { params, state, step }: Premises<Params, State>,
): Result<true, Refusal> {
  const { record: id, name, document: before } = data as Entries['RecordKept']
  const found = params.records.find((one) => one.id === id)
  const article = found?.article ?? step.article
  const read = recorded.safeParse(replacement)
  const isSame =
    read.success && read.data.record === id && read.data.name.zh === name.zh && read.data.name.en === name.en
  if (!isSame || !found) return refuse('ReplacementUnfit', [article], { name })
  const published = checkPublished(found, read.data.published, occurredOn)
  if (!published.ok) return published
  const { document } = read.data
  return document !== before && under(state.documents, id)?.includes(document)
    ? refuse('DocumentKeptAlready', [article], { name, document })
    : ok(true)
}

/** 归档 Keeps a document of an act that the text orders and that is done outside the platform. */
const record = act({
  by: bodyRole.options,
  input: z.strictObject(kept),
  decide: ({ params: { records }, state, actor, step, on }, input) => {
    const found = records.find(({ id }) => id === input.record)
    if (!found)
      return refuse('RecordUnknown', [step.article], {
        record: input.record,
        known: records.map(({ id }) => id),
      })
    const { name, by, article } = found
    if (actor.role !== by) return refuse('RecordNotYours', [article], { name, by, role: actor.role })
    const { document } = input
    if (under(state.documents, found.id)?.includes(document))
      return refuse('DocumentKeptAlready', [article], { name, document })
    const published = checkPublished(found, input.published, on)
    if (!published.ok) return published
    return ok({ entries: [{ type: 'RecordKept', data: { ...input, name } }] })
  },
})

/** 办结 Concludes the step when every record that the text requires is there. Whoever is in the cohort goes on. */
const conclude = act({
  by: ['step'],
  input: z.strictObject({}),
  decide: ({ params, state, cohort }) => {
    const missing = params.records.filter(({ id, required }) => required && !under(state.documents, id))
    if (missing.length > 0) {
      return refuse('RecordsMissing', [...new Set(missing.map(({ article }) => article))], {
        missing: missing.map(({ name, by, article }) => ({ name, by, article })),
      })
    }
    return ok({ entries: [], conclude: { passed: cohort, out: [] } })
  },
})

/** 记录事项 Acts that only record: what the text orders is done elsewhere, its document is kept here. */
export const stage = defineStage<Params, State>({
  kind: 'recorded-acts',
  version: 1,
  params,
  shows,
  initial,
  evolve: (state, entry) => {
    if (entry.type !== 'RecordKept') return state
    const { record: id, document } = entry.data as Entries['RecordKept']
    return { documents: { ...state.documents, [id]: [...(under(state.documents, id) ?? []), document] } }
  },
  acts: { record, conclude },
  whenNobody: 'proceed',
  correctable: ['RecordKept'],
  checkReplacement,
})
