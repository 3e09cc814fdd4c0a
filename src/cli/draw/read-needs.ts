import { err, ok, type Result } from '../../core/basics/result.ts'
import type { Need } from '../../core/draw/shape.ts'
import type { Problem } from '../problem.ts'

const COUNT = /^(\d{1,5})(?:\+(\d{1,5}))?$/

function countIn(text: string): Pick<Need, 'need' | 'reserves'> | undefined {
  const match = COUNT.exec(text.normalize('NFKC').replace(/\s/g, ''))
  return match ? { need: Number(match[1]), reserves: Number(match[2] ?? 0) } : undefined
}

/**
 * How many are needed: `all` of everybody together, `groups` of each group (`制造=3+1`, three and one reserve). What the groups leave
 * of the whole is open to anybody; without a whole, the groups are all.
 */
export function readNeeds(all: string | undefined, groups: readonly string[]): Result<Need[], Problem> {
  const needs: Need[] = []
  for (const text of groups) {
    const at = text.normalize('NFKC').lastIndexOf('=')
    const group = text.slice(0, at).trim()
    const count = at > 0 ? countIn(text.slice(at + 1)) : undefined
    if (!count || group === '') return err(notACount('--need-in', text, '制造=3+1', 'manufacturing=3+1'))
    needs.push({ group, ...count })
  }
  if (all === undefined) return needs.length > 0 ? ok(needs) : err(NO_NEED)
  const whole = countIn(all)
  if (!whole) return err(notACount('--need', all, '9+2', '9+2'))
  const inGroups = needs.reduce((sum, { need }) => sum + need, 0)
  const open = { group: null, need: whole.need - inGroups, reserves: whole.reserves }
  if (open.need < 0) return err(moreInGroups(whole.need, inGroups))
  return ok(open.need + open.reserves > 0 || needs.length === 0 ? [...needs, open] : needs)
}

const NO_NEED: Problem = {
  message: { zh: '没有写明抽取人数', en: 'it is not said how many are needed' },
  mend: { zh: '请用 --need 或者 --need-in 写明', en: 'say it with --need or --need-in' },
}

const notACount = (option: string, text: string, zh: string, en: string): Problem => ({
  message: { zh: `${option} 的“${text}”看不明白`, en: `"${text}" in ${option} is not understood` },
  mend: {
    zh: `请写成 ${zh} 这样，加号后为备选人数`,
    en: `write it like ${en}; reserves stand behind the plus`,
  },
})

const moreInGroups = (all: number, inGroups: number): Problem => ({
  message: {
    zh: `各组合计${inGroups}人，多于 --need 的${all}人`,
    en: `the groups need ${inGroups} together, more than the ${all} of --need`,
  },
  mend: { zh: '--need 为总人数，请核对', en: '--need counts all; check the numbers' },
})
