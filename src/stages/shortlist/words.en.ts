import type { CutByPeople, CutByScore } from '../../core/selection/cut-settings.ts'
import { sayGroup } from '../../core/selection/say-why-not.ts'
import { sayTies } from '../../core/selection/say-ties.ts'
import { explainWithNames } from '../../core/wording/named-fault.ts'
import type { Say, StageWords } from '../../core/wording/say.ts'
import { sayPercent } from '../../core/wording/score.ts'
import type { Entries, Params, Refusals } from './domain/index.ts'

const ROUNDING = { ceil: 'rounded up', floor: 'rounded down', halfUp: 'rounded half up' }
const BASE = { allSeats: 'the seats of all awards', topSeats: 'the seats of the highest award' }

function limitIn(cut: CutByScore): string {
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

const apartIn = (say: Say) => (say.severalRankings() ? ', in each ranking' : '')

function chosenIn({ by, question, atMost, soft, ifFewer }: CutByPeople, say: Say): string {
  const number =
    atMost === undefined
      ? ''
      : soft
        ? `; in principle at most ${atMost}, more need a reason and an approval`
        : `; at most ${atMost}`
  return `The ${say.role(by)} decides “${question.en}” and gives its reason${number}${number && apartIn(say)}${ifFewer ? '; if there are fewer, all of them' : ''}.`
}

export const words: StageWords<Refusals, Entries, Params> = {
  name: 'shortlist',
  acts: { determine: 'determine the shortlist', choose: 'choose the shortlist' },
  refusals: {
    ScoreMissing: ({ step, applications }, say) =>
      `${say.list(applications.map(say.application))}: no score in ${say.step(step)}. Have it determined first.`,
    TieUndecided: ({ applications, places, line }, say) =>
      `${say.list(applications.map(say.application))} are equal at ${sayPercent(line, 'en')} after every comparison and ${places} of them can enter; the committee has to choose and give its reason.`,
    ChoiceIsTheCommittees: ({ role }, say) =>
      `choosing among equals is the committee's; the ${say.role(role)} cannot do it. Submit the tie to the committee.`,
    SelectionUnfit: ({ fault }, say) => `${explainWithNames(fault, say).en}.`,
    PeopleChoose: ({ by, question }, say) =>
      `the shortlist is no matter of scores: the ${say.role(by)} decides “${question.en}”. It has to choose and give its reason.`,
    ScoresDecide: () => 'the shortlist follows from the scores; nobody chooses it. Determine it by score.',
    NotYoursToChoose: ({ role, by }, say) =>
      `the ${say.role(by)} chooses the shortlist; the ${say.role(role)} cannot do it. Submit it to the ${say.role(by)}.`,
    NotInCohort: ({ applications }, say) =>
      `${say.list(applications.map(say.application))}: not in this step; choose among those who are.`,
    ChosenTwice: ({ application }, say) => `${say.application(application)} is named twice; name it once.`,
    ReasonMissing: ({ applications }, say) =>
      `give one reason for the list, or one for each of ${say.list(applications.map(say.application))}.`,
    AllGoOn: ({ atMost, left }, say) =>
      `with ${atMost} or fewer all go on; put ${say.list(left.map(say.application))} on the list.`,
  },
  entries: {
    ShortlistDetermined: ({ group, kept, line, shortfall, ties }, say) =>
      `${kept.length} shortlisted${sayGroup(group, 'en')}${line === null ? '' : `, the line at ${sayPercent(line, 'en')}`}${shortfall > 0 ? `, ${shortfall} fewer than the number set` : ''}${ties.length > 0 ? ', with a tie at the line' : ''}: ${say.list(kept.map(say.application))}`,
    ShortlistChosen: ({ by, kept, reason, reasons, exceeded }, say) =>
      `${say.body(by)} shortlisted ${kept.length} (determined by people): ${say.list(kept.map((each) => `${say.application(each)}${reasons[each] === undefined ? '' : ` (${reasons[each]})`}`))}${reason === undefined ? '' : `; reason: ${reason}`}${exceeded ? `; more than ${exceeded.atMost}, approved by ${exceeded.approvedBy}: ${exceeded.reason}` : ''}`,
  },
  settings: (params, say) => [
    {
      article: params.cut.article,
      basis: params.cut.basis,
      sentence:
        params.cut.method === 'byPeople'
          ? chosenIn(params.cut, say)
          : `Shortlisted by the score of ${say.step(params.score ?? '')}: ${limitIn(params.cut)}${apartIn(say)}; if there are fewer, all of them.`,
    },
    ...(params.ties && params.cut.method !== 'byPeople' ? [sayTies(params.ties, say)] : []),
  ],
}
