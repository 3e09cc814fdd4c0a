import type { Sentences } from '../../core/wording/say.ts'
import type { EarmarkRefusals, Purposed } from './domain.ts'

const named = (known: EarmarkRefusals['PurposeNotAllowed']['known']) =>
  known.map(({ id, name }) => `${name.zh}（${id}）`).join('、')

/** `called` is what the stage calls its money. */
export const refusals = (called: string): Sentences<EarmarkRefusals> => ({
  PurposeNotAllowed: ({ purpose, known }) =>
    `${called}只能用于${named(known)}，“${purpose}”不在其列，暂不能登记。请核对用途，按规定用途列支。`,
  PurposeReasonMissing: ({ purpose, known }) =>
    `${called}的用途列举为${named(known)}等，“${purpose}”未在列举之内，暂不能登记。请在 note 中说明该项支出与列举用途性质相同的理由。`,
})

export const sayPurpose = ({ purpose, name, listed }: Purposed): string =>
  `${name?.zh ?? purpose}${listed === false ? '（列举以外的用途）' : ''}`
