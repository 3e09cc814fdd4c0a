import type { Say, StageWords } from '../../core/wording/say.ts'
import type { Entries, Params, Refusals, Side } from './domain/index.ts'

const other = (side: Side): Side => (side === 'applicants' ? 'assessors' : 'applicants')
const roleOf = (side: Side, say: Say) => say.role(side === 'applicants' ? 'applicant' : 'assessor')
const between = (side: Side, say: Say) =>
  `what the side of the ${roleOf(side, say)} says of that of the ${roleOf(other(side), say)}`
const receiver = (body: string | undefined, say: Say) =>
  body === undefined ? `the ${say.role('inspector')}` : say.body(body)

export const words: StageWords<Refusals, Entries, Params> = {
  name: 'mutual feedback',
  acts: {
    giveOnAssessor: 'speak of an assessor',
    giveOnApplicant: 'speak of an applicant',
    conclude: 'send to discipline inspection',
  },
  refusals: {
    SideNotAsked: ({ side }, say) =>
      `the text does not ask ${between(side, say)}; whoever has something to report goes to discipline inspection itself.`,
    GiverToBeSealed: ({ role }) =>
      `to protect who speaks, the record has no name; hand it in as "${role}" and name the person under "assessor", which is sealed.`,
    NotAssessed: ({ application }, say) =>
      `${say.application(application)} was not assessed and takes no part here; check the application number.`,
    ContentMissing: ({ questions }, say) =>
      `no answer yet to: ${say.list(questions)}. Answer each (yes, no or concern), or give the number of the sealed envelope (envelope).`,
    ContentTwice: () =>
      'where there is a sealed envelope nothing else is entered: it goes to discipline inspection unopened. Give one of the two.',
    QuestionUnknown: ({ question, known }, say) =>
      `"${question}" is not asked, or answered twice; the questions are: ${say.list(known)}. Check it.`,
    SideSilent: ({ sides }, say) =>
      `nothing came in yet of ${say.list(sides.map((side) => between(side, say)))}. Ask for it; where nobody wants to speak, say why under "silence".`,
  },
  entries: {
    FeedbackReceived: ({ side, number }, say) =>
      `${between(side, say)} was handed in, number ${number}; its content is sealed`,
    FeedbackSent: ({ document, body, counts, silence }, say) =>
      `all feedback goes to ${receiver(body, say)} (${document}): ${say.list(counts.map(({ side, number }) => `${between(side, say)}: ${number}`))}${silence === undefined ? '' : `; why there is no more: ${silence}`}`,
  },
  settings: ({ article, basis, sides, sentTo }, say) => [
    ...sides.flatMap(({ from, questions }) =>
      questions.map(({ id, text }) => ({
        article,
        basis,
        sentence: `Asked is ${between(from, say)}: ${text.en} (${id}).`,
      })),
    ),
    {
      article: sentTo.article,
      basis: sentTo.basis,
      sentence: `What is said is sealed and goes to ${receiver(sentTo.body, say)} alone; others learn how many spoke.`,
    },
  ],
}
