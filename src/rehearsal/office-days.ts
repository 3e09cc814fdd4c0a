import type { Planned } from './kit.ts'

/** Offices act on working days. Applicants and the public act when they like, and an attempt that is refused for its day keeps it. */
export const waitsForOffice = ({ by, paper, refused, notBefore }: Planned): boolean =>
  !['applicant', 'public'].includes((paper?.recorder ?? by).role) &&
  (refused === undefined || notBefore === undefined)
