import type { StageWords } from '../../core/wording/say.ts'
import type { Entries, Params, Refusals } from './domain/index.ts'

const outcomes = { noAdverse: 'nothing adverse', adverse: 'adverse' }

export const words: StageWords<Refusals, Entries, Params> = {
  name: 'departmental inquiry',
  acts: {
    ask: 'ask a body',
    answer: 'answer an inquiry',
    leaveUnanswered: 'wait no longer for an answer',
    conclude: 'conclude the inquiries',
  },
  refusals: {
    InquiryKnown: ({ inquiry }) =>
      `an inquiry numbered ${inquiry} is on record; if this is another one, give it its own number.`,
    BodyNotToBeAsked: ({ body, bodies }, say) =>
      `in this step ${say.list(bodies.map(say.body))} can be asked, not ${say.body(body)}; choose one of them.`,
    UnitMissing: ({ body }, say) => `there are several ${say.body(body)}; name the one that is asked.`,
    DocumentMissing: ({ inquiry }) =>
      `inquiries and answers are in writing, and ${inquiry} lacks the number of its document; add it.`,
    NotInThisRound: ({ applications }, say) =>
      `${say.list(applications.map(say.application))} is not in this round; check the name.`,
    InquiryUnknown: ({ inquiry }) => `there is no inquiry numbered ${inquiry}; check the number.`,
    AskedAnotherBody: ({ inquiry, asked, actor }, say) =>
      `${inquiry} asked ${say.body(asked)}, so that ${say.body(actor)} cannot answer it; let ${say.body(asked)} answer, or have its letter entered by the body that asked.`,
    NotAskedAbout: ({ inquiry, applications }, say) =>
      `${inquiry} did not ask about ${say.list(applications.map(say.application))}; check the name, or send an inquiry of its own.`,
    RecusedFromCases: ({ person, applications }, say) =>
      `${person} is recused from ${say.list(applications.map(say.application))} and takes no part here; let somebody else act, or ask about them apart.`,
    AnsweredAlready: ({ inquiry, on }, say) =>
      `${inquiry} was answered on ${say.date(on)}; if there is more to say, send a further inquiry.`,
    SettledAlready: ({ inquiry }) => `${inquiry} is already closed without an answer.`,
    InquiriesUnanswered: ({ inquiries }, say) =>
      `still unanswered: ${say.list(inquiries.map(({ inquiry, asked }) => `${inquiry} (${say.body(asked)})`))}. Remind them; to wait no longer, close the inquiry as unanswered with the reason.`,
    InquiriesMissing: ({ missing }, say) =>
      `each body is asked about every applicant; still missing: ${missing
        .map(
          ({ body, applications }) => `${say.body(body)} on ${say.list(applications.map(say.application))}`,
        )
        .join('; ')}. Ask, and conclude when the answers are in.`,
  },
  entries: {
    InquirySent: ({ inquiry, body, unit, applications, question, document }, say) =>
      `inquiry ${inquiry}${document ? ` (${document})` : ''} sent to ${unit ?? say.body(body)} about ${say.list(applications.map(say.application))}: ${question}`,
    InquiryAnswered: ({ inquiry, asked, outcome, applications, summary, document, late }, say) =>
      [
        `${say.body(asked)} answered ${inquiry}${document ? ` (${document})` : ''}${late ? ' (late)' : ''}, ${outcomes[outcome]}: ${summary}`,
        ...(applications.length > 0
          ? [
              `it concerns ${say.list(applications.map(say.application))}, to be weighed by people in the checks and reviews that follow`,
            ]
          : []),
      ].join('; '),
    InquiryLeftUnanswered: ({ inquiry, asked, reason }, say) =>
      `${say.body(asked)} did not answer ${inquiry}; it is waited for no longer: ${reason}`,
    InquiriesConcluded: ({ round, inquiries, adverse, unanswered }, say) =>
      [
        inquiries === 0 ? `round ${round}: nobody was asked` : `round ${round}: ${inquiries} inquiries`,
        ...(unanswered.length > 0 ? [`without an answer: ${say.list(unanswered)}`] : []),
        ...(adverse.length > 0
          ? [
              `adverse, to be weighed in the checks and reviews that follow: ${say.list(adverse.map(({ application, inquiries: ids }) => `${say.application(application)} (${say.list(ids)})`))}`,
            ]
          : []),
      ].join('; '),
  },
  settings: ({ article, basis, when, bodies, inWriting }, say) => [
    {
      article,
      basis,
      sentence: `Asked ${inWriting ? 'in writing ' : ''}${when === 'always' ? 'about every applicant' : 'where there is need'}: ${say.list(bodies.map(say.body))}.`,
    },
    {
      article,
      basis,
      sentence:
        'An adverse answer removes nobody; people weigh it in their check. Where no answer comes, the work goes on with the reason on record.',
    },
  ],
}
