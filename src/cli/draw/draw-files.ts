import type { z } from 'zod'
import { err, ok, type Result } from '../../core/basics/result.ts'
import type { Text } from '../../core/basics/text.ts'
import { type DrawResult, drawResult, type FixedPlan, fixedPlan } from '../../core/draw/shape.ts'
import type { Ports } from '../ports.ts'
import type { Problem } from '../problem.ts'

const NOT_JSON: Text = { zh: '不是有效的JSON，无法读取', en: 'not valid JSON, it cannot be read' }
const NOT_AS_WRITTEN: Text = {
  zh: '文件不是写出时的样子：有的项出现两次，或者经另行改写',
  en: 'the file is not as it was written: something stands in it twice, or is spelt otherwise',
}
const USE_ORIGINAL: Text = { zh: '请使用原件', en: 'use the original' }

const withoutBlanks = (text: string) => text.replace(/\s/g, '')

/**
 * Reads a document that a draw wrote. It has to say the same when it is written again: of a key that stands twice nobody could tell
 * which one holds, and a reader might see the other.
 */
async function readDocument<T>(
  ports: Ports,
  file: string,
  shape: z.ZodType<T>,
  what: Text,
): Promise<Result<T, Problem>> {
  const text = await ports.readText(file)
  if (!text.ok) return text
  let value: unknown
  try {
    value = JSON.parse(text.value)
  } catch {
    return err({ file, message: NOT_JSON, mend: USE_ORIGINAL })
  }
  const read = shape.safeParse(value)
  if (!read.success) {
    const path = read.error.issues[0]?.path.join('.') ?? ''
    const message = {
      zh: `不是${what.zh}的格式${path && `，见 ${path}`}`,
      en: `not in the form of ${what.en}${path && `; see ${path}`}`,
    }
    return err({ file, message, mend: USE_ORIGINAL })
  }
  if (withoutBlanks(JSON.stringify(value)) !== withoutBlanks(text.value))
    return err({ file, message: NOT_AS_WRITTEN, mend: USE_ORIGINAL })
  return ok(read.data)
}

export const readPlan = (ports: Ports, file: string): Promise<Result<FixedPlan, Problem>> =>
  readDocument(ports, file, fixedPlan, { zh: '抽取方案', en: 'a plan of a draw' })

export const readDraw = (ports: Ports, file: string): Promise<Result<DrawResult, Problem>> =>
  readDocument(ports, file, drawResult, { zh: '抽取结果', en: 'the result of a draw' })

/** Writes nothing that could not be read again: a value may be too long. */
export async function writeDocument(
  ports: Ports,
  file: string,
  document: FixedPlan | DrawResult,
): Promise<Result<null, Problem>> {
  const read = ('runs' in document ? drawResult : fixedPlan).safeParse(document)
  if (!read.success) return err(notStored(read.error.issues[0]?.path.join('.') ?? ''))
  return ports.writeText(file, `${JSON.stringify(document, null, 2)}\n`)
}

const notStored = (path: string): Problem => ({
  message: { zh: `${path} 空缺或者过长，没有写出`, en: `${path} is empty or too long; nothing was written` },
  mend: { zh: '每项至多500字', en: 'no value has more than 500 characters' },
})
