import type { Edition } from '../regulation/edition.ts'
import type { Step } from '../regulation/schema/process.ts'

/** The name of the log that an authority keeps beside those of its cycles. */
export const OFFICE = 'office'

const standing = (step: Pick<Step, 'id' | 'kind' | 'name' | 'by' | 'article' | 'basis'>): Step => ({
  ...step,
  after: [],
  standing: true,
  limits: [],
  with: {},
})

/**
 * 常设台账 What an authority keeps from one cycle to the next: who may assess, who won and was barred before, complaints about its staff. It is
 * a log like that of a cycle, with standing steps alone: it opens once and never closes.
 */
export function officeEdition(edition: Edition): Edition {
  const { sequence: _, ...rest } = edition
  const { experts, complaints, repeatWin } = edition
  const steps: Step[] = [
    standing({
      id: 'experts',
      kind: 'expert-pool',
      name: { zh: '评审专家库', en: 'Pool of assessors' },
      by: experts.keptBy,
      article: experts.article,
      basis: experts.basis,
    }),
    standing({
      id: 'history',
      kind: 'history',
      name: { zh: '历届获奖和处理记录', en: 'Earlier awards and sanctions' },
      by: 'secretariat',
      article: repeatWin.article,
      basis: 'inferred',
    }),
    standing({
      id: 'complaints',
      kind: 'complaint',
      name: { zh: '投诉举报', en: 'Complaints about staff' },
      by: complaints.to,
      article: complaints.article,
      basis: complaints.basis,
    }),
  ]
  return { ...rest, steps, openPoints: [], provisions: [] }
}
