import type { JsonObject } from '../../core/basics/json.ts'
import { err, ok, type Result } from '../../core/basics/result.ts'
import type { Language } from '../../core/basics/text.ts'
import { factAt, type Facts } from '../../core/conditions/facts.ts'
import type { RecordList } from '../../core/conditions/facts-honours.ts'
import { type Differs, layOver } from '../../core/history/lay-over.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import { sayDate } from '../../core/wording/say.ts'
import { badInput } from '../bad-input.ts'
import type { Call, Outcome } from '../command.ts'
import { readOffice } from '../office-files/office.ts'
import { knownOf } from './in-office.ts'

/** What the office's records changed in the facts: where they contradict, and of which lists nobody knows whether they are complete. */
export type LaidByOffice = {
  readonly differs: readonly Differs[]
  readonly incomplete: readonly RecordList[]
}

const LISTS: Readonly<Record<RecordList, Readonly<Record<Language, string>>>> = {
  honours: { zh: '获奖记录', en: 'earlier awards' },
  sanctions: { zh: '处理记录', en: 'sanctions' },
}

/** Lays what an office knows of the applicant over its facts; the code in the facts says who it is. */
export async function layOffice(
  { ports }: Pick<Call, 'ports'>,
  folder: string,
  edition: Edition,
  facts: Facts,
): Promise<Result<{ facts: Facts; told: LaidByOffice }, Outcome>> {
  const code = factAt(facts, 'applicant.code')
  if (typeof code !== 'string') {
    const message = {
      zh: '事实中没有统一社会信用代码，无法按台账核对',
      en: 'the facts have no credit code, so the records of the office cannot be laid over them',
    }
    const mend = { zh: '请在 applicant.code 中填写', en: 'give it under applicant.code' }
    return err(badInput([{ message, mend }]))
  }
  const office = await readOffice(ports, folder)
  if (!office.ok) return office
  const name = factAt(facts, 'applicant.name')
  const known = knownOf(office.value, code, {
    edition,
    asOf: facts.asOf,
    ...(typeof name === 'string' ? { name } : {}),
  })
  const laid = layOver(facts as unknown as JsonObject, known, edition)
  return ok({
    facts: laid.facts as unknown as Facts,
    told: { differs: laid.differs, incomplete: known.incomplete },
  })
}

/** The same in words: that the records prevail, and what they change. */
export function sayLaid({ differs, incomplete }: LaidByOffice, language: Language): string[] {
  const isZh = language === 'zh'
  return [
    isZh
      ? '以往获奖和处理情况以台账为准。'
      : 'Earlier awards and sanctions are those of the office’s records.',
    ...incomplete.map((list) =>
      isZh
        ? `${LISTS[list].zh}尚无齐全声明，台账未载的不视为没有。`
        : `Nobody declared the list of ${LISTS[list].en} complete; what it lacks is not taken as never.`,
    ),
    ...differs.map(({ list, of, on }) =>
      isZh
        ? `请留意：${sayDate(on, 'zh')}的${LISTS[list].zh}，${of === 'stated' ? '申报方所填、台账未载' : '台账所载、申报方未填'}。`
        : `Please look: ${LISTS[list].en} of ${sayDate(on, 'en')}, ${of === 'stated' ? 'stated but not in the records' : 'in the records but not stated'}.`,
    ),
  ]
}
