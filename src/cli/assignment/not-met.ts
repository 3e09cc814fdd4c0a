import type { Assignment } from '../../core/assignment/assign.ts'
import type { AssignmentInput } from '../../core/assignment/assignment-input.ts'
import type { Others } from '../../core/assignment/why-nobody-else.ts'
import { loadsOf } from '../../core/assignment/why-nobody-else.ts'
import type { Text } from '../../core/basics/text.ts'
import type { Asked } from './assign-settings.ts'

/** 未尽之处 What could be wished for and is not so, each in one sentence. */
export function notMetIn(
  { settings, seconds }: Asked,
  { assessors }: AssignmentInput,
  assignment: Assignment,
  others: readonly Others[],
): readonly Text[] {
  const loads = loadsOf(assignment.panels)
  const all = assessors.map(({ id }) => loads.get(id) ?? 0)
  const [least, most] = [Math.min(...all), Math.max(...all)]
  const shown = others.reduce((sum, each) => sum + each.shown.length, 0)
  const idle = all.filter((load) => load === 0).length
  const percent = (assignment.gap * 100).toFixed(2)
  return [
    ...(shown > 0
      ? [
          {
            zh: `有${shown}处利害关系只作提示、未作回避，列在各项之下`,
            en: `${shown} conflicts are shown and do not bar; they stand with the cases`,
          },
        ]
      : []),
    ...(most - least > 1
      ? [
          {
            zh: `工作量不完全均衡：最少${least}项，最多${most}项${idle > 0 ? `，${idle}名没有安排` : ''}`,
            en: `loads are not even: from ${least} to ${most} cases${idle > 0 ? `; ${idle} assessors have none` : ''}`,
          },
        ]
      : []),
    ...(assignment.proven
      ? []
      : [
          {
            zh: `在${seconds}秒内未能证明最优，与最优的差距不超过${percent}%；换一台机器结果可能不同`,
            en: `not proven best within ${seconds} seconds; at most ${percent}% could be saved. On another machine the answer may differ`,
          },
        ]),
    ...(assignment.joined === 'beforehand'
      ? [
          {
            zh: `规模较大，相邻评审组共有的${settings.overlap}名评审员先行排定，其余再求最优`,
            en: `for its size, the ${settings.overlap} that neighbours share were seated beforehand and the rest was optimised`,
          },
        ]
      : []),
    ...(assignment.considered === null
      ? []
      : [
          {
            zh: `规模较大，每组只在约${assignment.considered}名候选评审员中选择`,
            en: `for its size, about ${assignment.considered} assessors were considered for each panel`,
          },
        ]),
  ]
}
