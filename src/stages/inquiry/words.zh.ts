import type { StageWords } from '../../core/wording/say.ts'
import type { Entries, Params, Refusals } from './domain/index.ts'

const outcomes = { noAdverse: '无不良意见', adverse: '有不良意见' }

export const words: StageWords<Refusals, Entries, Params> = {
  name: '征求部门意见',
  acts: {
    ask: '发函征求意见',
    answer: '答复征求意见函',
    leaveUnanswered: '未获答复办结',
    conclude: '征求意见办结',
  },
  refusals: {
    InquiryKnown: ({ inquiry }) => `征求意见函编号${inquiry}已经登记，请核对；确属另一件的，请另行编号。`,
    BodyNotToBeAsked: ({ body, bodies }, say) =>
      `本环节征求意见的对象为${say.list(bodies.map(say.body))}，不包括${say.body(body)}。请改选征求对象。`,
    UnitMissing: ({ body }, say) => `${say.body(body)}不止一家，请写明向哪一家征求意见。`,
    DocumentMissing: ({ inquiry }) => `征求意见及答复须采用书面形式，${inquiry}尚缺文号。请补填文号后办理。`,
    NotInThisRound: ({ applications }, say) =>
      `${say.list(applications.map(say.application))}不在本轮名单内，请核对名称。`,
    InquiryUnknown: ({ inquiry }) => `没有编号为${inquiry}的征求意见函，请核对编号。`,
    AskedAnotherBody: ({ inquiry, asked, actor }, say) =>
      `${inquiry}征求的是${say.body(asked)}的意见，${say.body(actor)}暂不能答复。请转${say.body(asked)}答复，或者由办理单位凭复函登记。`,
    NotAskedAbout: ({ inquiry, applications }, say) =>
      `${inquiry}未就${say.list(applications.map(say.application))}征求意见，请核对名称；确有情况反映的，请另行发函。`,
    RecusedFromCases: ({ person, applications }, say) =>
      `${person}对${say.list(applications.map(say.application))}已经回避，暂不能办理。请由其他人员办理，或者另行发函。`,
    AnsweredAlready: ({ inquiry, on }, say) =>
      `${inquiry}已于${say.date(on)}答复，不再重复登记；另有意见的，请另行发函征求。`,
    SettledAlready: ({ inquiry }) => `${inquiry}已按未获答复办结，不必重复办理。`,
    InquiriesUnanswered: ({ inquiries }, say) =>
      `尚未收到答复：${say.list(inquiries.map(({ inquiry, asked }) => `${inquiry}（${say.body(asked)}）`))}，暂不能办结。请催办；不再等待的，请写明理由按未获答复办结。`,
    InquiriesMissing: ({ missing }, say) =>
      `应当逐一征求意见，尚缺：${missing
        .map(({ body, applications }) => `${say.body(body)}对${say.list(applications.map(say.application))}`)
        .join('；')}。请发函并取得答复后办结。`,
  },
  entries: {
    InquirySent: ({ inquiry, body, unit, applications, question, document }, say) =>
      `向${unit ?? say.body(body)}发函${inquiry}${document ? `（${document}）` : ''}，就${say.list(applications.map(say.application))}征求意见：${question}`,
    InquiryAnswered: ({ inquiry, asked, outcome, applications, summary, document, late }, say) =>
      [
        `${say.body(asked)}答复${inquiry}${document ? `（${document}）` : ''}${late ? '（逾期）' : ''}，${outcomes[outcome]}：${summary}`,
        ...(applications.length > 0
          ? [`涉及${say.list(applications.map(say.application))}，请在后续审查、评审中一并考虑，由人工认定`]
          : []),
      ].join('；'),
    InquiryLeftUnanswered: ({ inquiry, asked, reason }, say) =>
      `${say.body(asked)}未答复${inquiry}，不再等待：${reason}`,
    InquiriesConcluded: ({ round, inquiries, adverse, unanswered }, say) =>
      [
        inquiries === 0 ? `第${round}轮未征求部门意见` : `第${round}轮征求意见${inquiries}件`,
        ...(unanswered.length > 0 ? [`未获答复：${say.list(unanswered)}`] : []),
        ...(adverse.length > 0
          ? [
              `有不良意见、请在后续审查、评审中考虑：${say.list(adverse.map(({ application, inquiries: ids }) => `${say.application(application)}（${say.list(ids)}）`))}`,
            ]
          : []),
      ].join('；'),
  },
  settings: ({ article, basis, when, bodies, inWriting }, say) => [
    {
      article,
      basis,
      sentence: `${when === 'always' ? '就每一申报方' : '必要时'}${inWriting ? '书面' : ''}征求意见，对象为${say.list(bodies.map(say.body))}。`,
    },
    {
      article,
      basis,
      sentence: '不良意见不直接减少名单，由人工在审查时考虑；逾期不答复的，写明理由后继续办理。',
    },
  ],
}
