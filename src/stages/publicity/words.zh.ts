import type { StageWords } from '../../core/wording/say.ts'
import { type Called, entries, refusals, settings } from '../../parts/notice/words.zh.ts'
import type { Entries, Params, Refusals } from './domain.ts'

const called: Called = { notice: '公示', period: '公示期', post: '张贴' }

export const words: StageWords<Refusals, Entries, Params> = {
  name: '公示',
  acts: { postNotice: '张贴公示', correctNotice: '更正公示', endNotice: '公示期满办结' },
  refusals: refusals(called),
  entries: {
    ...entries(called),
    PublicityPosted: ({ round, lastDay, names }, say) =>
      `第${round}轮公示${names.length}${say.measure()}，至${say.date(lastDay)}24时止：${say.list(names.map(say.application))}`,
  },
  settings: (params, say) => settings(called, params, say),
}
