import type { AssignmentSettings } from '../../core/assignment/assignment-input.ts'
import { err, ok, type Result } from '../../core/basics/result.ts'
import type { Text } from '../../core/basics/text.ts'
import {
  type ConflictSettings,
  type Effect,
  EFFECTS,
  type Ground,
  GROUNDS,
  USUAL_CONFLICT_SETTINGS,
} from '../../core/conflicts/ground.ts'
import { parseIsoDate } from '../../core/time/iso-date.ts'
import { type Call, manyOption, textOption } from '../command.ts'
import type { Problem } from '../problem.ts'
import { wholeNumber } from '../../core/basics/whole-number.ts'

export type Asked = {
  readonly settings: AssignmentSettings
  readonly on: string
  readonly seconds: number
  readonly gap: number
}

const MOST_PER_CASE = 50
const MOST_LOAD = 9_999
const LONGEST_SECONDS = 86_400

/** The options of a call as settings, or every one that cannot be read. */
export function readSettings(call: Call): Result<Asked, readonly Problem[]> {
  const problems: Problem[] = []
  const number = (option: string, flag: string, from: number, to: number, usual: string): number => {
    const text = textOption(call, option) ?? usual
    const value = wholeNumber(text, from, to)
    if (value === undefined) problems.push(notANumber(flag, text, from, to))
    return value ?? from
  }
  const topicsText = textOption(call, 'topics') ?? 'each'
  const on = textOption(call, 'on') ?? call.today
  if (!parseIsoDate(on).ok)
    problems.push({
      message: { zh: `日期“${on}”无法识别`, en: `"${on}" is no date` },
      mend: { zh: '--on 请写成 2026-05-31', en: 'write --on like 2026-05-31' },
    })
  const conflicts = readGrounds(manyOption(call, 'ground'))
  if (!conflicts.ok) problems.push(conflicts.error)
  const asked: Asked = {
    on,
    seconds: number('seconds', '--seconds', 1, LONGEST_SECONDS, '120'),
    gap: number('gap', '--gap', 0, 100, '0') / 100,
    settings: {
      perCase: number('perCase', '--per-case', 1, MOST_PER_CASE, ''),
      maxLoad: number('maxLoad', '--max-load', 1, MOST_LOAD, ''),
      minLoad: number('minLoad', '--min-load', 0, MOST_LOAD, '0'),
      overlap: number('overlap', '--overlap', 0, MOST_PER_CASE, '0'),
      leader: call.options['leader'] !== false,
      topics: topicsText === 'each' ? 'each' : number('topics', '--topics', 0, MOST_PER_CASE, ''),
      seed: textOption(call, 'seed') ?? '1',
      conflicts: conflicts.ok ? conflicts.value : USUAL_CONFLICT_SETTINGS,
    },
  }
  return problems.length > 0 ? err(problems) : ok(asked)
}

const notANumber = (flag: string, text: string, from: number, to: number): Problem => ({
  message: {
    zh: `${flag} 的值“${text}”不是${from}至${to}的整数`,
    en: `${flag} "${text}" is no whole number from ${from} to ${to}`,
  },
  mend: { zh: '请改正', en: 'correct it' },
})

/** `GROUND=bars|shown|off`, with the years or the sub-sector after a colon: `adviser=bars:5`, `rival=bars:sub-sector`. */
export function readGrounds(texts: readonly string[]): Result<ConflictSettings, Problem> {
  let settings = USUAL_CONFLICT_SETTINGS
  for (const text of texts) {
    const [, name = '', word = '', more] = /^([A-Za-z]+)=([a-z]+)(?::(.+))?$/.exec(text) ?? []
    const ground = GROUNDS.find((each) => each === name)
    const effect = EFFECTS.find((each) => each === word)
    const set = ground && effect ? settingOf(ground, effect, more) : null
    if (!ground || !set) return err({ message: unreadable(text), mend: WRITE_GROUNDS })
    settings = { ...settings, [ground]: { ...settings[ground], ...set } }
  }
  return ok(settings)
}

function settingOf(ground: Ground, effect: Effect, more: string | undefined): object | null {
  if (more === undefined) return { effect }
  if (ground === 'rival') return more === 'sub-sector' ? { effect, sameSubSector: true } : null
  const years = wholeNumber(more, 0, 99)
  return (ground === 'adviser' || ground === 'pastExecutive') && years !== undefined
    ? { effect, years }
    : null
}

const unreadable = (text: string): Text => ({
  zh: `回避设置“${text}”无法识别`,
  en: `the ground "${text}" cannot be read`,
})
const WRITE_GROUNDS: Text = {
  zh: `请写成 情形=bars|shown|off，如 region=bars、adviser=bars:5、rival=bars:sub-sector；情形有：${GROUNDS.join('、')}`,
  en: `write ground=bars|shown|off, like region=bars, adviser=bars:5, rival=bars:sub-sector; the grounds are: ${GROUNDS.join(', ')}`,
}
