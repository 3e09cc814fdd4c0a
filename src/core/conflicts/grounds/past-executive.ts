import type { FindGround } from '../basis.ts'
import { recentTies } from '../shared-firms.ts'

/** 曾任职单位 The assessor worked for the applicant or led it, and so many years have not passed since leaving. */
export const findPastExecutive: FindGround = ({ formerEmployers }, subject, facts, { pastExecutive }) =>
  recentTies(formerEmployers, pastExecutive.years, subject, facts)
