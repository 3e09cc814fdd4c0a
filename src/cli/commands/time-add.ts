import type { Language, Text } from '../../core/basics/text.ts'
import { sayDate } from '../../core/wording/say.ts'
import type { Calendar } from '../../core/time/calendar.ts'
import { parseIsoDate } from '../../core/time/iso-date.ts'
import { type Deadline, lastDayOf, type WalkedDay } from '../../core/time/period.ts'
import { type CliCommand, textOption } from '../command.ts'
import { EXIT } from '../exit.ts'
import { aligned, asText } from '../layout.ts'
import { wholeNumber } from '../../core/basics/whole-number.ts'

const WHY: Readonly<Record<WalkedDay['why'], Text>> = {
  weekday: { zh: '平日', en: 'weekday' },
  weekend: { zh: '周末', en: 'weekend' },
  off: { zh: '放假', en: 'holiday' },
  makeUp: { zh: '调休上班', en: 'make-up working day' },
  paused: { zh: '中止', en: 'clock stopped' },
}

type Run = {
  readonly first: string
  readonly last: string
  readonly days: number
  readonly counted: boolean
  readonly why: WalkedDay['why']
  readonly isGuess: boolean
}

/** Neighbouring days that counted, or did not, for the same reason. */
function runsOf({ walked, unknownFrom }: Deadline): Run[] {
  const runs: Run[] = []
  for (const { date, counted, why } of walked) {
    const isGuess = unknownFrom !== undefined && date >= unknownFrom
    const last = runs.at(-1)
    if (last && last.counted === counted && last.why === why && last.isGuess === isGuess) {
      runs[runs.length - 1] = { ...last, last: date, days: last.days + 1 }
    } else runs.push({ first: date, last: date, days: 1, counted, why, isGuess })
  }
  return runs
}

function walkOf(deadline: Deadline, language: Language): string[] {
  const isZh = language === 'zh'
  const rows = runsOf(deadline).map(({ first, last, days, counted, why, isGuess }) => [
    first === last ? first : isZh ? `${first} 至 ${last}` : `${first} to ${last}`,
    `${WHY[why][language]}${isGuess ? (isZh ? '（推算）' : ' (assumed)') : ''}`,
    counted ? (isZh ? `计入${days}日` : `${days} counted`) : isZh ? '不计' : 'not counted',
  ])
  return aligned(rows).map((line) => `  ${line}`)
}

function noticesOf({ walked }: Deadline, calendar: Calendar, language: Language): string[] {
  const used = new Set(walked.flatMap(({ notice }) => notice ?? []))
  const named = calendar.notices
    .filter(({ id }) => used.has(id))
    .map(({ number, title }) => `${title[language]}${language === 'zh' ? `（${number}）` : ` (${number})`}`)
  if (named.length === 0) return []
  return [language === 'zh' ? `放假安排：${named.join('；')}` : `Holidays after: ${named.join('; ')}`]
}

function tell(deadline: Deadline, calendar: Calendar, language: Language): string {
  const { from, days, kind, lastDay, unknownFrom, rolledFrom } = deadline
  const isZh = language === 'zh'
  const day = (date: string) => sayDate(date, language)
  const unit = isZh ? (kind === 'workday' ? '个工作日' : '日') : kind === 'workday' ? 'working days' : 'days'
  const lines = [
    isZh
      ? `自${day(from)}起${days}${unit}（起算当日不计），至${day(lastDay)}24时届满。`
      : `${days} ${unit} from ${day(from)} (that day not counted) end at 24:00 of ${day(lastDay)}, Beijing time.`,
    ...walkOf(deadline, language),
  ]
  if (rolledFrom !== undefined) {
    lines.push(
      isZh
        ? `${day(rolledFrom)}不是工作日，届满日顺延。`
        : `${day(rolledFrom)} is no working day, so the period runs on.`,
    )
  }
  lines.push(...noticesOf(deadline, calendar, language))
  if (unknownFrom !== undefined) {
    const year = unknownFrom.slice(0, 4)
    lines.push(
      isZh
        ? `${year}年的放假安排尚未公布，${day(unknownFrom)}起暂按周一至周五推算，以上日期为暂定，公布后请重新计算。`
        : `The holidays of ${year} have not been published: from ${day(unknownFrom)} on only weekends are known, so this date is provisional. Compute it again when they are.`,
    )
  }
  return asText(lines)
}

export const timeAdd: CliCommand = {
  path: ['time', 'add'],
  summary: {
    zh: '计算期限届满日，列出经过的日子',
    en: 'compute the last day of a period and the days walked',
  },
  options: [
    {
      flags: '--from <DATE>',
      required: true,
      says: { zh: '起算日，如 2026-09-18（当日不计）', en: 'the day it starts on, 2026-09-18 (not counted)' },
    },
    { flags: '--days <N>', required: true, says: { zh: '天数，1至3650', en: 'how many days, 1 to 3650' } },
    {
      flags: '--kind <KIND>',
      required: true,
      choices: {
        workday: { zh: '工作日', en: 'working days' },
        natural: { zh: '自然日', en: 'calendar days' },
      },
      says: { zh: '按哪种日子计算', en: 'which days count' },
    },
    {
      flags: '--no-roll',
      says: { zh: '末日为休息日的不顺延', en: 'a last day off does not roll on' },
    },
  ],
  examples: [
    {
      line: 'time add --from 2026-09-18 --days 7 --kind workday',
      says: { zh: '自9月18日起7个工作日', en: 'seven working days from 18 September' },
    },
    {
      line: 'time add --from 2026-09-28 --days 7 --kind natural --json',
      says: { zh: '7个自然日，输出JSON', en: 'seven days, as JSON' },
    },
  ],
  async run(call) {
    const { ports, language, options } = call
    const from = parseIsoDate(textOption(call, 'from') ?? '')
    if (!from.ok) return notADate(textOption(call, 'from') ?? '')
    const days = wholeNumber(textOption(call, 'days'), 1, 3650)
    if (days === undefined) return notDays(textOption(call, 'days') ?? '')
    const calendar = await ports.loadCalendar()
    if (!calendar.ok) return { exit: EXIT.badInput, problems: [calendar.error] }
    const kind = options.kind === 'natural' ? 'natural' : 'workday'
    const deadline = lastDayOf({ days, kind }, from.value, calendar.value, { rolls: options.roll !== false })
    return { exit: EXIT.done, json: deadline, text: tell(deadline, calendar.value, language) }
  },
}

const notADate = (text: string) => ({
  exit: EXIT.badInput,
  problems: [
    {
      message: { zh: `“${text}”不是真实存在的日期`, en: `"${text}" is not a day that exists` },
      mend: { zh: '请写成 2026-09-18 这样', en: 'write it like 2026-09-18' },
    },
  ],
})

const notDays = (text: string) => ({
  exit: EXIT.badInput,
  problems: [
    {
      message: {
        zh: `天数“${text}”应为1至3650的整数`,
        en: `"${text}" has to be a whole number from 1 to 3650`,
      },
      mend: { zh: '请改正 --days', en: 'correct --days' },
    },
  ],
})
