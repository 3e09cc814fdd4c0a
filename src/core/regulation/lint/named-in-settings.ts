import type { Text } from '../../basics/text.ts'
import type { StageKind } from '../../process/stage.ts'
import type { Edition } from '../edition.ts'
import type { Flaw } from '../flaw.ts'
import type { Step } from '../schema/process.ts'
import { settle } from '../../conditions/settle.ts'
import { stepsBefore } from './order-of-steps.ts'

type Kinds = Readonly<Record<string, StageKind>>
type Names = ReturnType<NonNullable<StageKind['refersTo']>>

/** What a step's settings name: steps and bodies that exist, and for a window a step before it that opens applications. */
export function namedInSettings(edition: Edition, kinds: Kinds, index: number, names: Names): Flaw[] {
  const step = edition.steps[index]
  if (!step) return []
  const steps = edition.steps.map(({ id }) => id)
  const bodies = edition.bodies.map(({ id }) => id)
  const { windows = [], earlier = [] } = names
  return [
    ...dangling(step, index, [...(names.steps ?? []), ...earlier, ...windows], steps, {
      zh: '环节',
      en: 'step',
    }),
    ...dangling(step, index, names.bodies ?? [], bodies, { zh: '机构', en: 'body' }),
    ...earlier.filter((id) => steps.includes(id)).flatMap((id) => notEarlier(edition, step, index, id)),
    ...windows.filter((id) => steps.includes(id)).flatMap((id) => noWindow(edition, kinds, step, index, id)),
  ]
}

const dangling = (
  step: Step,
  index: number,
  ids: readonly string[],
  known: readonly string[],
  what: Text,
): Flaw[] =>
  ids
    .filter((id) => !known.includes(id))
    .map((id) => ({
      path: ['steps', index, 'with'],
      article: step.article,
      problem: {
        zh: `环节“${step.name.zh}”的设置所引${what.zh} ${id} 不存在`,
        en: `the settings of step ${step.id} name a ${what.en} ${id}, which does not exist`,
      },
      mend: { zh: `请改为：${known.join('、')}。`, en: `Name one of: ${known.join(', ')}.` },
    }))

/** A step that looks at who left another would find nobody, were it not done before. */
function notEarlier({ steps }: Edition, step: Step, index: number, id: string): Flaw[] {
  const before = stepsBefore(steps, step.id)
  if (before.includes(id)) return []
  return [
    {
      path: ['steps', index, 'with'],
      article: step.article,
      problem: {
        zh: `环节“${step.name.zh}”依据 ${id} 的结果办理，但该环节并不在它之前`,
        en: `step ${step.id} rests on the outcome of ${id}, which does not come before it`,
      },
      mend: {
        zh: `请改为在它之前的环节：${before.join('、')}；或者改正 after。`,
        en: `Name a step before it: ${before.join(', ')}; or correct \`after\`.`,
      },
    },
  ]
}

/** Applications come in until the day that an announcement names; a step that names none leaves them waiting for ever. */
function noWindow({ steps }: Edition, kinds: Kinds, step: Step, index: number, window: string): Flaw[] {
  const opening = steps
    .filter((one) => {
      const kind = kinds[one.kind]
      const settings = kind?.params.safeParse(settle(one.with, {}).value)
      return settings?.success === true && kind?.opensWindow?.(settings.data) === true
    })
    .map(({ id }) => id)
  const before = stepsBefore(steps, step.id)
  if (opening.includes(window) && before.includes(window)) return []
  const possible = opening.filter((id) => before.includes(id))
  return [
    {
      path: ['steps', index, 'with'],
      article: step.article,
      problem: {
        zh: `环节“${step.name.zh}”的申报期限取自 ${window}，但该环节在它之前并未开放申报`,
        en: `step ${step.id} takes its window from ${window}, which does not open applications before it`,
      },
      mend: {
        zh: `请改为在它之前开放申报的环节：${possible.join('、') || '尚无，请在公告环节写 opensApplications: true'}。`,
        en: `Name a step before it that opens applications: ${possible.join(', ') || 'there is none yet; write `opensApplications: true` in an announcement'}.`,
      },
    },
  ]
}
