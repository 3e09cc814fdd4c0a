import type { ApplicantKind } from '../../regulation/schema/head.ts'
import type { Sentences } from '../condition-kind.ts'

export type Reasons = {
  admitted: { kind: ApplicantKind }
  notAdmitted: { kind: ApplicantKind; kinds: ApplicantKind[] }
}

export const NAMES: Record<ApplicantKind, string> = {
  legalPerson: '法人',
  unincorporated: '非法人组织',
  subUnit: '分支、内设或者派出机构',
  team: '班组',
  person: '个人',
}

export const zh: Sentences<Reasons> = {
  admitted: ({ kind }) => `申报主体为${NAMES[kind]}，属于可以申报的主体`,
  notAdmitted: ({ kind, kinds }) =>
    `申报主体为${NAMES[kind]}，可以申报的主体为${kinds.map((k) => NAMES[k]).join('、')}，暂不符合`,
}
