import type { StageWords } from '../../core/wording/say.ts'
import type { Entries, Params, Refusals } from './domain.ts'

export const words: StageWords<Refusals, Entries, Params> = {
  name: 'feedback',
  acts: { giveFeedback: 'give feedback', close: 'conclude the feedback' },
  refusals: {
    NotALeaver: ({ application, of }, say) =>
      `${say.application(application)} did not leave at “${say.step(of)}” and is owed no feedback; check the name.`,
    RecusedFromCase: ({ person, application }, say) =>
      `${person} is recused from ${say.application(application)} and cannot give it feedback; somebody else has to.`,
    DocumentGivenAlready: ({ application, document }, say) =>
      `${document} has been given to ${say.application(application)} already.`,
    FeedbackMissing: ({ applications, about }, say) =>
      `${say.list(applications.map(say.application))} still waits for feedback: ${about.en}. Give it to each, then conclude.`,
  },
  entries: {
    FeedbackGiven: ({ application, about, document }, say) =>
      `${say.application(application)} was given feedback: ${about.en} (${document})`,
    FeedbackClosed: ({ of, about, applications }, say) =>
      applications.length === 0
        ? `nobody who left at “${say.step(of)}” is owed feedback (${about.en})`
        : `all ${applications.length} who left at “${say.step(of)}” have their feedback: ${about.en}`,
  },
  settings: ({ article, basis, of, about }, say) => [
    {
      article,
      basis,
      sentence: `Everyone who left at “${say.step(of)}” is given feedback: ${about.name.en}. It holds up no other step.`,
    },
  ],
}
