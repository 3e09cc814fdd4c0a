import { z } from 'zod'
import { text } from '../../basics/text.ts'
import { slug } from '../../regulation/schema/source.ts'
import { conditionKind, missing } from '../condition-kind.ts'
import { named } from '../facts-applicant.ts'
import { asks } from './asks.ts'
import { en } from './words.en.ts'
import { zh } from './words.zh.ts'

/** 声明 What the applicant answers for by declaring it, yes or no. */
export const kind = conditionKind({
  name: 'declaration',
  params: z.strictObject({ declaration: slug, name: text.exactOptional() }),
  facts: { declarations: named(z.record(slug, z.boolean()), '声明事项', 'what the applicant declares') },
  words: { zh, en },
  asks,
  reads: () => ['declarations'],
  judge({ params: { declaration, name: called }, facts }) {
    const declared = facts.declarations?.[declaration]
    if (declared === undefined) {
      const { zh: inChinese, en: inEnglish } = called ?? { zh: declaration, en: declaration }
      const name = { zh: `声明“${inChinese}”`, en: `the declaration "${inEnglish}"` }
      return missing({ fact: `declarations.${declaration}`, name })
    }
    return declared
      ? { outcome: 'met', because: 'declared', data: {} }
      : { outcome: 'unmet', because: 'denied', data: {} }
  },
  sample: ({ declaration }) => ({ declarations: { [declaration]: true } }),
  counterSample: ({ declaration }) => ({ declarations: { [declaration]: false } }),
})
