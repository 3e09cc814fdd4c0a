import type { FindGround } from '../basis.ts'
import { sharedFirms } from '../shared-firms.ts'

/** 亲属关系 A relative of the assessor has an office or an interest in the applicant. */
export const findKin: FindGround = ({ kinAt }, subject, facts) => sharedFirms(kinAt, subject, facts)
