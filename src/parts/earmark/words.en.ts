import type { Sentences } from '../../core/wording/say.ts'
import type { EarmarkRefusals, Purposed } from './domain.ts'

const named = (known: EarmarkRefusals['PurposeNotAllowed']['known']) =>
  known.map(({ id, name }) => `${name.en} (${id})`).join(', ')

/** `called` is what the stage calls its money. */
export const refusals = (called: string): Sentences<EarmarkRefusals> => ({
  PurposeNotAllowed: ({ purpose, known }) =>
    `the ${called} serves ${named(known)} and nothing else; “${purpose}” is none of these. Check the purpose, and enter one of the text.`,
  PurposeReasonMissing: ({ purpose, known }) =>
    `the text names ${named(known)} and the like for the ${called}; “${purpose}” is not among them. Say under “note” why it is of the same nature.`,
})

export const sayPurpose = ({ purpose, name, listed }: Purposed): string =>
  `${name?.en ?? purpose}${listed === false ? ' (not named in the text)' : ''}`
