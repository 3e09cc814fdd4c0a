import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { err, ok, type Result } from '../core/basics/result.ts'
import type { Text } from '../core/basics/text.ts'
import { type Example, exampleFile } from '../core/conditions/examples.ts'
import { explainIssue } from '../core/regulation/issue-words.ts'
import { readDataFile, readStrictYaml } from './strict-yaml.ts'

export type ExampleFault = { readonly file: string; readonly line: number; readonly message: Text }

/** The examples of an edition's conditions, and the line in which each stands. */
export type ExampleFile = {
  readonly file: string
  readonly examples: readonly Example[]
  readonly lineOf: (index: number) => number
}

/** Reads the examples in an edition's folder; null where it has none. */
export async function readExamples(
  folder: string,
): Promise<Result<ExampleFile | null, readonly ExampleFault[]>> {
  const file = join(folder, 'examples', 'eligibility.yaml')
  if (!existsSync(file)) return ok(null)
  const source = await readDataFile(file)
  const text = source.ok ? readStrictYaml(source.value) : source
  if (!text.ok) return err([{ file, ...text.error }])
  const { value, lineOf } = text.value
  const read = exampleFile.safeParse(value)
  if (!read.success)
    return err(
      read.error.issues.map((issue) => {
        const why = explainIssue(issue)
        const place = issue.path.join('.')
        const message = {
          zh: `示例 ${place} 的值不符合要求：${why.zh}`,
          en: `the example ${place} does not have the right form: ${why.en}`,
        }
        return { file, line: lineOf(issue.path), message }
      }),
    )
  return ok({ file, examples: read.data.examples, lineOf: (index) => lineOf(['examples', index]) })
}
