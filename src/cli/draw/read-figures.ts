import { err, ok, type Result } from '../../core/basics/result.ts'
import type { Figures } from '../../core/draw/order.ts'
import type { Source } from '../../core/draw/shape.ts'
import type { Problem } from '../problem.ts'

/** Sets stand between slashes. Full-width signs are the same as ordinary ones. */
const setsIn = (text: string): string[] =>
  text
    .normalize('NFKC')
    .split('/')
    .map((each) => each.trim())
    .filter((each) => each !== '')

const ASKED = /^(\d{1,3})\s*[:x×个]\s*(\d{1,15})\s*[-–—~至]\s*(\d{1,15})$/

/** What the plan asks of its source: `6:1-33 / 1:1-16`, six numbers from 1 to 33 and one from 1 to 16. */
export function readFiguresAsked(text: string): Result<Source['figures'], Problem> {
  const figures: Source['figures'] = []
  const sets = setsIn(text)
  for (const each of sets) {
    const [, count, from, to] = ASKED.exec(each) ?? []
    if (
      Number(count) < 1 ||
      Number(count) > 100 ||
      from === undefined ||
      to === undefined ||
      count === undefined
    )
      return err(notAsked(each))
    figures.push({ count: Number(count), from: Number(from), to: Number(to) })
  }
  return sets.length > 0 ? ok(figures) : err(notAsked(text))
}

/** The figures as they were published: `9 18 26 30 31 33 / 12`. */
export function readFigures(text: string): Result<Figures, Problem> {
  const figures: number[][] = []
  for (const each of setsIn(text)) {
    const words = each.split(/[\s,、]+/).filter((word) => word !== '')
    const odd = words.find((word) => !/^\d{1,15}$/.test(word))
    if (odd !== undefined) return err(notAFigure(odd))
    figures.push(words.map(Number))
  }
  return ok(figures)
}

const notAsked = (text: string): Problem => ({
  message: { zh: `--figures 中的“${text}”看不明白`, en: `"${text}" in --figures is not understood` },
  mend: {
    zh: '请写成 6:1-33 / 1:1-16 这样：6个1至33的数，另1个1至16的数',
    en: 'write it like 6:1-33 / 1:1-16, for six numbers from 1 to 33 and one from 1 to 16',
  },
})

const notAFigure = (text: string): Problem => ({
  message: { zh: `--seed 中的“${text}”不是整数`, en: `"${text}" in --seed is no whole number` },
  mend: {
    zh: '请按方案约定的数字填写，如 9 18 26 30 31 33 / 12，带小数的去掉小数点',
    en: 'write what the plan asks for, like 9 18 26 30 31 33 / 12, and figures with decimals without the point',
  },
})
