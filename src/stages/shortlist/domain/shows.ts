import { without, type Shows } from '../../../core/visibility/showing.ts'
import type { Entries } from './settings.ts'

const chosen = ({ kept, out, scores, reasons }: Entries['ShortlistChosen']) =>
  [...kept, ...out].map((application) => ({
    application,
    kept: kept.includes(application),
    ...(Object.hasOwn(scores, application) && { percent: scores[application] }),
    ...(Object.hasOwn(reasons, application) && { reason: reasons[application] }),
  }))

const cut = ({ rows, kept }: Entries['ShortlistDetermined']) => {
  const staying = new Set(kept)
  return rows.map((row) => ({ ...row, kept: staying.has(row.application) }))
}

export const shows: Shows<Entries> = {
  ShortlistDetermined: [
    { kind: 'shortlist', state: 'settled', each: cut, list: ['group'], place: 'rank' },
    {
      kind: 'outcome',
      id: ['@round', 'group'],
      state: 'settled',
      as: without('rows', 'kept', 'out'),
    },
  ],
  ShortlistChosen: [
    { kind: 'shortlist', state: 'settled', each: chosen, list: [] },
    {
      kind: 'outcome',
      id: ['@round'],
      state: 'settled',
      as: without('kept', 'out', 'scores', 'reasons'),
    },
  ],
}
