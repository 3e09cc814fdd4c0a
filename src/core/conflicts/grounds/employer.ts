import type { FindGround } from '../basis.ts'
import { sharedFirms } from '../shared-firms.ts'

/** 任职单位 The assessor works for the applicant, or leads it. */
export const findEmployer: FindGround = ({ employers, executiveOf }, subject, facts) => {
  const led = executiveOf.length === 0 ? executiveOf : executiveOf.filter((firm) => !employers.includes(firm))
  return sharedFirms(led.length === 0 ? employers : [...employers, ...led], subject, facts)
}
