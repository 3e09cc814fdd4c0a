import type { StageWords } from '../../core/wording/say.ts'
import { entries, refusals, settings } from '../../parts/notice/words.en.ts'
import type { Entries, Params, Refusals } from './domain/index.ts'

const CALLED = 'consultation'
const stances = { support: 'in favour', oppose: 'against', other: 'other' }
const outcomes = { adopted: 'adopted', partly: 'adopted in part', notAdopted: 'not adopted' }
const shown = { results: 'results', candidates: 'candidates' }

export const words: StageWords<Refusals, Entries, Params> = {
  name: 'public consultation',
  acts: {
    postNotice: 'open the consultation',
    correctNotice: 'correct the consultation',
    giveOpinion: 'give an opinion',
    reply: 'reply to an opinion',
    conclude: 'conclude the consultation',
  },
  refusals: {
    ...refusals(CALLED),
    ConsultationOver: ({ postedOn, lastDay, on }, say) =>
      `opinions are given during the consultation, here from ${say.date(postedOn)} to 24:00 of ${say.date(lastDay)}; ${say.date(on)} is after it. Object to a name during the public notice; fraud can be reported at any time.`,
    OpinionKnown: ({ opinion }) =>
      `an opinion numbered ${opinion} is on record; if this is another one, give it its own number.`,
    AuthorNotToBeNamed: () =>
      'the record never names who gave an opinion; enter it as “public” and seal the name apart.',
    NameNotShown: ({ application }, say) =>
      `${say.application(application)} is not among the names of this round; check the name, or leave it out where the opinion is about nobody in particular.`,
    OpinionUnknown: ({ opinion }) => `there is no opinion numbered ${opinion}; check the number.`,
    RecusedFromOpinion: ({ person, application }, say) =>
      `${person} is recused from ${say.application(application)} and cannot reply to an opinion on it; somebody else has to.`,
    RepliedAlready: ({ opinion, on }, say) =>
      `opinion ${opinion} was replied to on ${say.date(on)}; there is no need to do so again.`,
    RepliesMissing: ({ opinions }, say) =>
      `there are opinions without a reply: ${say.list(opinions)}. Reply to each, then conclude.`,
  },
  entries: {
    ...entries(CALLED),
    ConsultationPosted: ({ round, lastDay, shows, shown: list }, say) =>
      `round ${round}: the public is consulted on the ${shown[shows]} until 24:00 of ${say.date(lastDay)}: ${say.list(
        list.map(({ name, award, place }) =>
          award ? `${name} (${say.award(award)}${place ? `, place ${place}` : ''})` : name,
        ),
      )}`,
    OpinionReceived: ({ opinion, stance, summary, application }, say) =>
      `opinion ${opinion} received (${stances[stance]}${application ? `, on ${say.application(application)}` : ''}): ${summary}`,
    OpinionReplied: ({ opinion, outcome, reply }) =>
      `opinion ${opinion} replied to (${outcomes[outcome]}): ${reply}`,
    ConsultationConcluded: ({ round, stances: { support, oppose, other }, byApplication, general }, say) =>
      support + oppose + other === 0
        ? `round ${round}: no opinion was received`
        : `round ${round}: ${support + oppose + other} opinions, ${support} in favour, ${oppose} against, ${other} other; ${say.list(
            [
              ...byApplication.map(
                ({ application, opinions }) => `${say.application(application)}: ${opinions}`,
              ),
              ...(general > 0 ? [`on no name in particular: ${general}`] : []),
            ],
          )}`,
  },
  settings: (params, say) => [
    ...settings(CALLED, params, say),
    {
      article: params.period.article,
      sentence: `The public is shown the ${shown[params.shows]}${params.resultsOf === undefined ? '' : ` (places by the scores of “${say.step(params.resultsOf)}”)`} and asked for its opinion; a consultation removes nobody.`,
    },
    {
      article: params.replies.article,
      basis: params.replies.basis,
      sentence: params.replies.required
        ? 'Every opinion has a reply before the consultation is concluded.'
        : 'An opinion may stay without a reply.',
    },
  ],
}
