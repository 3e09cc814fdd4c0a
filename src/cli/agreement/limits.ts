import { err, ok, type Result } from '../../core/basics/result.ts'
import type { Limits } from '../../core/agreement/to-talk-about.ts'
import { type Call, textOption } from '../command.ts'
import type { Problem } from '../problem.ts'
import { both } from '../scores/read-cells.ts'
import { paramsOf } from '../scores/step-settings.ts'
import { wholeNumber } from '../../core/basics/whole-number.ts'
import type { Regulated } from './lines.ts'

/** Half a band: about what two careful readers of one file differ by in the whole. */
const TOTAL_APART = 10
/** A band of the scoring scale. */
const ITEM_APART = 20

/** From how many percentage points on scores should be talked about, in the whole and on one item. */
export type ApartLimits = { readonly totals: Limits; readonly items: Limits }

/** As the options say; for items else as the regulation asks for a consensus in this stage. */
export function limitsFor(
  call: Call,
  stage: string,
  regulated: Regulated | null,
): Result<ApartLimits, Problem> {
  const total = read(call, 'apart', TOTAL_APART)
  const item = read(call, 'itemApart', spreadIn(stage, regulated) ?? ITEM_APART)
  if (total === undefined) return err(notPoints('--apart'))
  if (item === undefined) return err(notPoints('--item-apart'))
  return ok({
    totals: { fromMedian: total, range: 2 * total },
    items: { fromMedian: item, range: item },
  })
}

function read(call: Call, name: string, usual: number): number | undefined {
  const text = textOption(call, name)
  return text === undefined ? usual : wholeNumber(text, 0, 100)
}

/** What the step itself says of the spread that needs a consensus, where that is decided. */
function spreadIn(stage: string, regulated: Regulated | null): number | undefined {
  const step = regulated?.edition.steps.find(({ id }) => id === stage)
  const params = step && regulated ? paramsOf(step, regulated) : undefined
  if (!params?.ok) return undefined
  return (params.value as { consensus?: { whenSpreadOver?: number } }).consensus?.whenSpreadOver
}

const notPoints = (option: string): Problem => ({
  message: both(
    `${option} 应为0至100的整数（百分点）`,
    `${option} has to be a whole number of points from 0 to 100`,
  ),
  mend: both('请改正', 'correct it'),
})
