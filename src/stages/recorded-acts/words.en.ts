import { sayChannels } from '../../core/wording/say-channels.ts'
import type { StageWords } from '../../core/wording/say.ts'
import type { Entries, Params, Refusals } from './domain.ts'

export const words: StageWords<Refusals, Entries, Params> = {
  name: 'records',
  acts: { record: 'keep a document', conclude: 'conclude' },
  refusals: {
    RecordUnknown: ({ record, known }, say) =>
      `this step keeps no record "${record}"; it keeps: ${say.list(known)}.`,
    RecordNotYours: ({ name, by, role }, say) =>
      `"${name.en}" is the duty of the ${say.role(by)}; the ${say.role(role)} cannot record it. Pass it to the ${say.role(by)}.`,
    DocumentKeptAlready: ({ name, document }) =>
      `document ${document} of "${name.en}" is kept already; there is no need to keep it again.`,
    PublicationMissing: ({ name }) =>
      `"${name.en}" has to be made public and the record says neither where nor when. Publish it, say so, then keep it.`,
    PublishedLater: ({ name, publishedOn, on }, say) =>
      `"${name.en}" is said to be public from ${say.date(publishedOn)} on, later than ${say.date(on)}, when it is recorded. Check the date, or keep it once it is public.`,
    ReplacementUnfit: ({ name }) =>
      `the corrected entry has to be a document kept as "${name.en}"; check it.`,
    RecordsMissing: ({ missing }, say) =>
      `still missing: ${say.list(missing.map(({ name, by, article }) => `${name.en} (${say.article(article)}, by the ${say.role(by)})`))}. Keep them first, then conclude.`,
  },
  entries: {
    RecordKept: ({ name, document, title, published }, say) =>
      `kept ${name.en}: ${title ? `${title}, ` : ''}${document}${published ? ` (public since ${say.date(published.on)}, through: ${sayChannels(published.channels, say)})` : ''}`,
  },
  settings: ({ records }, say) =>
    records.map(({ id, article, basis, name, by, required, published }) => ({
      article,
      basis,
      sentence: `The ${say.role(by)} ${required ? 'must' : 'may'} keep on record: ${name.en} (${id})${published ? ', and make it public' : ''}.`,
    })),
}
