import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { err, ok, type Result } from '../core/basics/result.ts'
import type { Text } from '../core/basics/text.ts'
import { type Calendar, type CalendarFile, calendarFile } from '../core/time/calendar.ts'
import { type CalendarProblem, mergeCalendars } from '../core/time/merge-calendars.ts'
import { readDataFile, readStrictYaml } from './strict-yaml.ts'

/** Why the calendars cannot be read: the file (a name inside the folder, or the folder), the line from 1, what to mend. */
export type CalendarFault = { readonly file: string; readonly line: number; readonly message: Text }

type ReadFile = { readonly name: string; readonly content: CalendarFile; readonly source: string }

function wordProblem(problem: CalendarProblem): Text {
  switch (problem.code) {
    case 'NoYears':
      return { zh: '没有任何年份的日历文件', en: 'there is no calendar file' }
    case 'YearTwice':
      return { zh: `${problem.year} 年有两个文件`, en: `${problem.year} has two files` }
    case 'YearMissing':
      return {
        zh: `缺少 ${problem.year} 年的文件，各年须前后相接`,
        en: `the file of ${problem.year} is missing; years follow each other without a gap`,
      }
    case 'NoticeTwice':
      return { zh: `通知 ${problem.notice} 出现两次`, en: `the notice ${problem.notice} stands there twice` }
    case 'AmendsNothing':
      return {
        zh: `通知 ${problem.notice} 所调整的通知不存在`,
        en: `the notice that ${problem.notice} amends does not exist`,
      }
    case 'RangeBackwards':
      return {
        zh: `自 ${problem.date} 起的假期早于起始日结束`,
        en: `the range from ${problem.date} ends before it begins`,
      }
    case 'DateOfAnotherYear':
      return {
        zh: `${problem.date} 不属于 ${problem.year} 年的通知`,
        en: `${problem.date} does not belong to a notice for ${problem.year}`,
      }
    case 'DateTwice':
      return {
        zh: `通知 ${problem.notice} 两次写到 ${problem.date}`,
        en: `the notice ${problem.notice} names ${problem.date} twice`,
      }
    case 'NoticesDisagree':
      return {
        zh: `同日印发的两份通知都写到 ${problem.date}，无法确定以何者为准`,
        en: `two notices issued on one day name ${problem.date}; nothing says which prevails`,
      }
  }
}

/** The line to look at: where the date stands, else the notice, else the first. */
function lineOfProblem(problem: CalendarProblem, source: string): number {
  const lines = source.split('\n')
  const start = 'notice' in problem ? lines.findIndex((line) => line.includes(`id: ${problem.notice}`)) : -1
  const date = 'date' in problem ? lines.findIndex((line, n) => n > start && line.includes(problem.date)) : -1
  return Math.max(date, start, 0) + 1
}

/** One calendar file out of its text; `file` is its name, `2026.yaml`, which must be that of its year. */
export function parseCalendarFile(file: string, source: string): Result<CalendarFile, CalendarFault> {
  const yaml = readStrictYaml(source)
  if (!yaml.ok) return err({ file, ...yaml.error })
  const content = calendarFile.safeParse(yaml.value.value)
  if (!content.success) {
    const issue = content.error.issues[0]
    const path = issue?.path ?? []
    const where = path.length > 0 ? path.join('.') : file
    const message = {
      zh: `${where} 的内容不符合日历格式`,
      en: `${where}: ${issue?.message ?? 'not a calendar'}`,
    }
    return err({ file, line: yaml.value.lineOf(path), message })
  }
  if (file !== `${content.data.year}.yaml`) {
    const message = { zh: '文件名应为其年份', en: 'the file is named by its year' }
    return err({ file, line: yaml.value.lineOf(['year']), message })
  }
  return ok(content.data)
}

/** Reads every `*.yaml` of a folder and merges them by date. The first fault is returned with its file and line. */
export async function loadCalendar(folder: string): Promise<Result<Calendar, CalendarFault>> {
  let names: string[]
  try {
    names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()
  } catch {
    return err({
      file: folder,
      line: 1,
      message: { zh: '无法读取该文件夹', en: 'this folder cannot be read' },
    })
  }
  const files: ReadFile[] = []
  for (const name of names) {
    const source = await readDataFile(join(folder, name))
    if (!source.ok) return err({ file: name, ...source.error })
    const content = parseCalendarFile(name, source.value)
    if (!content.ok) return content
    files.push({ name, content: content.value, source: source.value })
  }
  const merged = mergeCalendars(files.map(({ content }) => content))
  if (merged.ok) return merged
  const problem = merged.error
  const file = 'year' in problem ? files.find(({ content }) => content.year === problem.year) : undefined
  const line = file ? lineOfProblem(problem, file.source) : 1
  return err({ file: file?.name ?? folder, line, message: wordProblem(problem) })
}
