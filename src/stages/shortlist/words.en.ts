import { explainSelectionFault, type SelectionFault } from '../../core/selection/explain-selection-fault.ts'
import { sayTies } from '../../core/selection/say-ties.ts'
import type { StageWords } from '../../core/wording/say.ts'
import type { Entries, Params, Refusals } from './domain.ts'

const ROUNDING = { ceil: 'rounded up', floor: 'rounded down', halfUp: 'rounded half up' }
const BASE = { allSeats: 'the seats of all awards', topSeats: 'the seats of the highest award' }

function limitIn({ cut }: Params): string {
  switch (cut.method) {
    case 'fixed':
      return `the best ${cut.count}`
    case 'ratio':
      return `the best, ${cut.ratio} times ${BASE[cut.base]} (${ROUNDING[cut.rounding]})`
    case 'atMost':
      return cut.soft
        ? `the best, in principle at most ${cut.count}; more need a reason and an approval`
        : `the best, at most ${cut.count}`
  }
}

export const words: StageWords<Refusals, Entries, Params> = {
  name: 'shortlist',
  acts: { determine: 'determine the shortlist' },
  refusals: {
    ScoreMissing: ({ step, applications }, say) =>
      `${say.list(applications.map(say.application))}: no score in ${say.step(step)}. Have it determined first.`,
    TieUndecided: ({ applications, places, line }, say) =>
      `${say.list(applications.map(say.application))} are equal at ${line}% after every comparison and ${places} of them can enter; the committee has to choose and give its reason.`,
    ChoiceIsTheCommittees: ({ role }, say) =>
      `choosing among equals is the committee's; the ${say.role(role)} cannot do it. Submit the tie to the committee.`,
    SelectionUnfit: ({ fault }) => `${explainSelectionFault(fault as unknown as SelectionFault).en}.`,
  },
  entries: {
    ShortlistDetermined: ({ kept, line, shortfall, ties }, say) =>
      `${kept.length} shortlisted${line === null ? '' : `, the line at ${line}%`}${shortfall > 0 ? `, ${shortfall} fewer than the number set` : ''}${ties.length > 0 ? ', with a tie at the line' : ''}: ${say.list(kept.map(say.application))}`,
  },
  settings: (params, say) => [
    {
      article: params.cut.article,
      basis: params.cut.basis,
      sentence: `Shortlisted by the score of ${say.step(params.score)}: ${limitIn(params)}; if there are fewer, all of them.`,
    },
    sayTies(params.ties, say),
  ],
}
