import { z } from 'zod'
import { text } from '../../basics/text.ts'
import { slug } from '../../regulation/schema/source.ts'
import { conditionKind, missing } from '../condition-kind.ts'
import { day, named } from '../facts-applicant.ts'
import { asks } from './asks.ts'
import { en } from './words.en.ts'
import { zh } from './words.zh.ts'

const held = z.strictObject({
  held: z.boolean(),
  number: z.string().exactOptional(),
  validUntil: day('有效期至', 'last day on which it is valid').exactOptional(),
})

/** 资质证照 A licence or certificate that has to be held, and valid on the reference day. */
export const kind = conditionKind({
  name: 'document',
  params: z.strictObject({ document: slug, name: text.exactOptional() }),
  facts: { documents: named(z.record(slug, held), '资质证照', 'licences and certificates') },
  words: { zh, en },
  asks,
  reads: () => ['documents'],
  judge({ params: { document, name: called }, facts, asOf }) {
    const found = facts.documents?.[document]
    if (found === undefined) {
      const { zh: inChinese, en: inEnglish } = called ?? { zh: document, en: document }
      const name = { zh: `证照“${inChinese}”的情况`, en: `whether the document "${inEnglish}" is held` }
      return missing({ fact: `documents.${document}`, name })
    }
    if (!found.held) return { outcome: 'unmet', because: 'notHeld', data: {} }
    if (found.validUntil !== undefined && found.validUntil < asOf)
      return { outcome: 'unmet', because: 'expired', data: { validUntil: found.validUntil } }
    return { outcome: 'met', because: 'held', data: { validUntil: found.validUntil ?? null } }
  },
  sample: ({ document }) => ({ documents: { [document]: { held: true } } }),
  counterSample: ({ document }) => ({ documents: { [document]: { held: false } } }),
})
