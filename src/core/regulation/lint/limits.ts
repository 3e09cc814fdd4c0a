import type { StageKind } from '../../process/stage.ts'
import type { Edition } from '../edition.ts'
import type { Flaw } from '../flaw.ts'
import type { Limit, Step } from '../schema/process.ts'
import { opensNoLater, stepsBefore } from './order-of-steps.ts'

type Kinds = Readonly<Record<string, StageKind>>
type Found = Pick<Flaw, 'problem' | 'mend'>

/** Whether applications are there when the step has opened: they come in in it, before it, or beside it as its live cohort. */
function hasApplications(steps: readonly Step[], step: Step, kinds: Kinds): boolean {
  const before = [step.id, ...stepsBefore(steps, step.id)]
  return steps.some(
    ({ id, kind }) =>
      kinds[kind]?.suppliesCohort === true &&
      (before.includes(id) || (step.cohortFrom === id && opensNoLater(steps, id, step.id))),
  )
}

const applicantsActIn = ({ kind }: Step, kinds: Kinds): boolean =>
  Object.values(kinds[kind]?.acts ?? {}).some(
    ({ by, alsoWhenConcluded }) => by.includes('applicant') && !alsoWhenConcluded,
  )

function neverBegins(steps: readonly Step[], step: Step, { from }: Limit, kinds: Kinds): Found[] {
  if (from === 'opening') return []
  if (from === 'receipt') {
    return hasApplications(steps, step, kinds)
      ? []
      : [
          {
            problem: {
              zh: '自收到申报材料起算，但该环节在申报之前，没有申报材料',
              en: 'runs from the receipt of applications, but none has come in when the step is open',
            },
            mend: { zh: '请改正起算日 from。', en: 'Correct `from`.' },
          },
        ]
  }
  const source = steps.find(({ id }) => id === from.concluded)
  if (source && !source.standing && stepsBefore(steps, step.id).includes(source.id)) return []
  return [
    {
      problem: {
        zh: `自环节 ${from.concluded} 办结起算，但它不在该环节之前`,
        en: `runs from the conclusion of ${from.concluded}, which does not come before the step`,
      },
      mend: {
        zh: '请改为该环节之前会办结的环节。',
        en: 'Name a step before it that is concluded.',
      },
    },
  ]
}

function takesNoEffect(step: Step, { bound, missed }: Limit, kinds: Kinds): Found[] {
  if (missed === 'forfeits' && (bound !== 'atMost' || !applicantsActIn(step, kinds)))
    return [
      {
        problem: {
          zh: '逾期视为放弃只适用于申报方办理事项的最长期限，该环节没有这样的事项',
          en: 'makes applicants forfeit, but is no longest time for something that they do in the step',
        },
        mend: {
          zh: '请改为 overrun 或 invalid，或核对 bound。',
          en: 'Write `overrun` or `invalid`, or check `bound`.',
        },
      },
    ]
  if (missed !== 'forfeits' && step.standing)
    return [
      {
        problem: {
          zh: '该环节为常设环节，不会办结，其期限无从核对',
          en: 'is never held against anything: the step is standing and not concluded',
        },
        mend: {
          zh: '请把期限写在该环节的设置（with）中，或删去 standing。',
          en: 'Say it in the settings of the step (`with`), or remove `standing`.',
        },
      },
    ]
  return []
}

function usedTwice({ limits }: Step, limit: Limit): Found[] {
  if (limits.find(({ id }) => id === limit.id) === limit) return []
  return [
    {
      problem: { zh: '编号在该环节内重复', en: 'has an id that is used twice in the step' },
      mend: { zh: '请为其中一个另取编号。', en: 'Give one of the two another id.' },
    },
  ]
}

/** 环节期限 Each limit has an id of its own, a day from which it runs, and somebody whom it binds. */
export const lintLimits = ({ steps }: Edition, kinds: Kinds): Flaw[] =>
  steps.flatMap((step, i) =>
    step.limits.flatMap((limit, j) =>
      [
        ...usedTwice(step, limit),
        ...neverBegins(steps, step, limit, kinds),
        ...takesNoEffect(step, limit, kinds),
      ].map(({ problem, mend }) => ({
        path: ['steps', i, 'limits', j],
        article: limit.article,
        problem: {
          zh: `环节“${step.name.zh}”的期限 ${limit.id}：${problem.zh}`,
          en: `the limit ${limit.id} of step ${step.id} ${problem.en}`,
        },
        mend,
      })),
    ),
  )
