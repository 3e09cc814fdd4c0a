import type { FindGround } from '../basis.ts'
import { recentTies } from '../shared-firms.ts'

/** 咨询辅导 The assessor advised or coached the applicant, and so many years have not passed. */
export const findAdviser: FindGround = ({ advised }, subject, facts, { adviser }) =>
  recentTies(advised, adviser.years, subject, facts)
