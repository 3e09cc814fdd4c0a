import type { ApplicantKind } from '../../regulation/schema/head.ts'
import type { Sentences } from '../condition-kind.ts'
import type { Reasons } from './words.zh.ts'

export const NAMES: Record<ApplicantKind, string> = {
  legalPerson: 'a legal person',
  unincorporated: 'an organisation without legal personality',
  subUnit: 'a branch, internal or dispatched unit',
  team: 'a team',
  person: 'a person',
}

export const en: Sentences<Reasons> = {
  admitted: ({ kind }) => `the applicant is ${NAMES[kind]}, which may apply`,
  notAdmitted: ({ kind, kinds }) =>
    `the applicant is ${NAMES[kind]}; those who may apply are: ${kinds.map((k) => NAMES[k]).join(', ')}; not met for now`,
}
