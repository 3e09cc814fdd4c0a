import type { StageWords } from '../../core/wording/say.ts'
import { entries, refusals, settings } from '../../parts/notice/words.en.ts'
import type { Entries, Params, Refusals } from './domain.ts'

export const words: StageWords<Refusals, Entries, Params> = {
  name: 'public notice',
  acts: {
    postNotice: 'post the notice',
    correctNotice: 'correct the notice',
    endNotice: 'conclude the notice',
  },
  refusals: refusals('notice'),
  entries: {
    ...entries('notice'),
    PublicityPosted: ({ round, lastDay, names }, say) =>
      `round ${round}: ${names.length} name${names.length === 1 ? '' : 's'} posted until 24:00 of ${say.date(lastDay)}: ${say.list(names.map(say.application))}`,
  },
  settings: (params, say) => settings('notice', params, say),
}
