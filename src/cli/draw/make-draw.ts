import type { Refusal } from '../../core/basics/refusal.ts'
import { err, ok, type Result } from '../../core/basics/result.ts'
import { drawAgain, drawFrom } from '../../core/draw/draw.ts'
import { replaceIn } from '../../core/draw/replace.ts'
import type { DrawResult, FixedPlan } from '../../core/draw/shape.ts'
import type { Drawing } from '../../core/draw/run.ts'
import { badInput } from '../bad-input.ts'
import { type Call, manyOption, type Outcome, textOption } from '../command.ts'
import { EXIT } from '../exit.ts'
import { asText } from '../layout.ts'
import type { Problem } from '../problem.ts'
import { readDraw, readPlan, writeDocument } from './draw-files.ts'
import { readFigures } from './read-figures.ts'
import { readSkips, reasonOf } from './read-skips.ts'
import { drawRefused } from './refused.ts'
import { lastRun, shortProblems, tellDraw } from './tell-draw.ts'

const OUT = 'draw.json'

async function settle(call: Call, drawn: Result<DrawResult, Refusal>, file: string): Promise<Outcome> {
  if (!drawn.ok) return drawRefused(drawn.error)
  const result = drawn.value
  const written = await writeDocument(call.ports, file, result)
  if (!written.ok) return badInput([written.error])
  const { run, key, taken, reserves, steps, replacements, short } = lastRun(result)
  return {
    exit: short.length > 0 ? EXIT.open : EXIT.done,
    text: asText(tellDraw(result, file, call.language)),
    json: {
      file,
      plan: result.hash,
      run,
      key,
      taken,
      reserves,
      skipped: steps.filter(({ as }) => as === 'skipped'),
      replacements,
      short,
    },
    problems: shortProblems(short),
  }
}

/** The drawing that stands in the file already, if it is of the same plan. */
async function earlierDraw(
  { ports }: Call,
  file: string,
  { hash }: FixedPlan,
): Promise<Result<DrawResult | null, Problem>> {
  if (!(await ports.hasFile(file))) return ok(null)
  const earlier = await readDraw(ports, file)
  if (!earlier.ok) return earlier
  return earlier.value.hash === hash ? earlier : err(otherDraw(file))
}

/** 抽取 The first drawing of a plan, or a further one where `--again` says why. */
export async function makeDraw(call: Call, planFile: string, seed: string): Promise<Outcome> {
  const { ports, today } = call
  const file = textOption(call, 'out') ?? OUT
  const plan = await readPlan(ports, planFile)
  if (!plan.ok) return badInput([plan.error])
  const figures = readFigures(seed)
  if (!figures.ok) return badInput([figures.error])
  const skips = await readSkips(ports, manyOption(call, 'skip'))
  if (!skips.ok) return badInput(skips.error)
  const earlier = await earlierDraw(call, file, plan.value)
  if (!earlier.ok) return badInput([earlier.error])
  const drawing: Drawing = { on: today, figures: figures.value, skips: skips.value }
  const again = textOption(call, 'again')
  if (earlier.value) return settle(call, drawAgain(earlier.value, drawing, again ?? ''), file)
  if (again !== undefined) return badInput([nothingDrawn(file)])
  return settle(call, drawFrom(plan.value, drawing), file)
}

/** 递补 Somebody of the last drawing falls out. */
export async function makeReplacement(call: Call, id: string, reason: string): Promise<Outcome> {
  const file = textOption(call, 'out') ?? OUT
  const out = reasonOf(id, reason)
  if (!out.ok) return badInput([out.error])
  const result = await readDraw(call.ports, file)
  if (!result.ok) return badInput([result.error])
  const planFile = textOption(call, 'plan')
  const plan = planFile === undefined ? ok(null) : await readPlan(call.ports, planFile)
  if (!plan.ok) return badInput([plan.error])
  if (plan.value && plan.value.hash !== result.value.hash) return badInput([otherDraw(file)])
  return settle(call, replaceIn(result.value, { on: call.today, out: out.value }), file)
}

const otherDraw = (file: string): Problem => ({
  file,
  message: { zh: '其中是另一方案的抽取结果', en: 'it holds the draw of another plan' },
  mend: { zh: '请用 --out 另选文件', en: 'name another file with --out' },
})

const nothingDrawn = (file: string): Problem => ({
  file,
  message: {
    zh: '没有该方案此前的抽取结果，不能写明再次抽取的原因',
    en: 'there is no earlier drawing of the plan, so it cannot be drawn again',
  },
  mend: {
    zh: '首次抽取请去掉 --again；再次抽取请用 --out 指明此前的结果文件',
    en: 'leave --again out for the first drawing, or name the file of the earlier one with --out',
  },
})
