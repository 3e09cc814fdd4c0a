import * as kit from '../kit/cycle.ts'

export * from '../kit/cycle.ts'

/** Who applied and how they fared in the steps of this edition, where that is not what the test is about. */
export type Plan = Pick<kit.Plan, 'applicants' | 'candidates' | 'vacant'> & {
  readonly desk?: Scores
  readonly site?: Scores
  readonly defence?: Scores
  readonly composite?: Scores
  readonly shortlisted?: readonly string[]
}
type Scores = Readonly<Record<string, kit.Score>>

/** The cycle on its first day, brought to where `step` has opened. What was decided before stands. */
export function bring(cycle: kit.Cycle, step: string, plan: Plan): kit.Cycle {
  const { desk = {}, site = {}, defence = {}, composite = {}, shortlisted, ...rest } = plan
  return kit.bring(cycle, step, {
    ...rest,
    scores: { desk, site, defence, evaluation: composite },
    ...(shortlisted ? { passed: { shortlist: shortlisted } } : {}),
  })
}
