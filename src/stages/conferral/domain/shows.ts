import { without, type Shows } from '../../../core/visibility/showing.ts'
import type { Entries } from './entries.ts'

/** Who got what is said to all others for each winner; here stands what was conferred together. */
export const shows: Shows<Entries> = {
  ConferralRecorded: { kind: 'outcome', id: ['@round'], state: 'settled', as: without('winners') },
}
