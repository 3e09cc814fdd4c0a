import { readLines } from '../../core/record/chain.ts'
import { hashText } from '../../core/record/hash.ts'
import { pinsOf } from '../../core/process/pinned.ts'
import { type SealFault, verifySeals } from '../../core/verification/verify-seals.ts'
import { entryIn, entryPages, logsIn, readWholeLog } from '../whole-log.ts'
import type { Breach, Ground, Invariant } from './invariant.ts'

const SHOWN = 12

/** Sealed values in a state in which none should be. */
const noneIs =
  (state: SealFault['state']) =>
  async ({ database }: Ground): Promise<readonly Breach[]> => {
    const found: Breach[] = []
    for (const key of await logsIn(database)) {
      const { text, sealed } = await readWholeLog(database, key)
      const lines = readLines(text)
      if (!lines.ok) continue
      for (const fault of verifySeals(lines.value, sealed).faults)
        if (fault.state === state)
          found.push(`${key.authority}/${key.log} ${fault.commitment.slice(0, SHOWN)}`)
    }
    return found
  }

async function textsHashed({ database }: Ground): Promise<readonly Breach[]> {
  const rows = await database.selectFrom('pinned_text').selectAll().orderBy('authority').execute()
  return rows
    .filter(({ hash, text }) => hashText(text) !== hash)
    .map(({ authority, hash }) => `${authority} ${hash.slice(0, SHOWN)}`)
}

async function textsKept({ database }: Ground): Promise<readonly Breach[]> {
  const rows = await database.selectFrom('pinned_text').select(['authority', 'hash']).execute()
  const kept = new Set(rows.map(({ authority, hash }) => `${authority} ${hash}`))
  const found: Breach[] = []
  for (const key of await logsIn(database)) {
    const { value: page } = await entryPages(database, key).next()
    const opening = page?.[0] && entryIn(page[0])
    for (const [name, hash] of Object.entries(pinsOf(opening?.data ?? {})))
      if (!kept.has(`${key.authority} ${hash}`)) found.push(`${key.authority}/${key.log} ${name}`)
  }
  return found
}

export const ofSeals: readonly Invariant[] = [
  {
    id: 'sealedFits',
    says: { zh: '封存的内容与记录中的摘要相符', en: 'sealed values fit their commitments' },
    breaches: noneIs('changed'),
  },
  {
    id: 'sealedKept',
    says: {
      zh: '未经删除的封存内容都在',
      en: 'every sealed value that was not erased is there',
    },
    breaches: noneIs('missing'),
  },
  {
    id: 'erasedGone',
    says: { zh: '已删除的封存内容不再保存', en: 'of what was erased no value is kept' },
    breaches: noneIs('notErased'),
  },
  {
    id: 'sealedReferred',
    says: { zh: '每项封存内容都有记录引用', en: 'every sealed value is referred to by an entry' },
    breaches: noneIs('stray'),
  },
  {
    id: 'textsHashed',
    says: { zh: '立卷时固定的文本与其摘要相符', en: 'pinned texts have the hash under which they are kept' },
    breaches: textsHashed,
  },
  {
    id: 'textsKept',
    says: { zh: '每部卷宗所依据的文本都在', en: 'every text on which a log runs is kept' },
    breaches: textsKept,
  },
]
