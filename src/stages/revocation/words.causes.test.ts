import { describe, expect, it } from 'vitest'
import { bothOf } from '../../../tests/kit/revocation-words.ts'

/** Data, and the sentence in Chinese and in English. */
const sentences: readonly (readonly [string, object, string, string])[] = [
  [
    'UnknownApplicant',
    { application: 'X' },
    '没有编号为X的申报，请核对编号。',
    'there is no application X; check the number.',
  ],
  [
    'IncidentKnown',
    { incident: 'i1' },
    '事件编号i1已经登记，请核对；确属另一件的，请另行编号。',
    'an incident numbered i1 is on record; if this is another one, give it its own number.',
  ],
  [
    'IncidentInFuture',
    { happenedOn: '2026-06-02', on: '2026-06-01' },
    '所填发生日期2026年6月2日晚于登记日期2026年6月1日，请核对。',
    '2 June 2026, when it is said to have happened, is later than 1 June 2026, when it is recorded; check the date.',
  ],
  [
    'GroundUnclear',
    {},
    '立案须写明一项根据：一条撤销情形（可以附事件），或者一项丧失的申报条件。请只填其中一项。',
    'a case rests on one thing: a rule on revocation (with an incident, if there is one) or a condition that is met no more. Name one of the two.',
  ],
  [
    'UnknownRule',
    { rule: 'x', known: ['fraud'] },
    '没有编号为x的撤销情形，可以引用的有：fraud（弄虚作假的）。',
    'there is no rule x on revocation; there are: fraud (fraud).',
  ],
  [
    'UnknownCondition',
    { condition: 'x', known: ['no-accident'] },
    '没有编号为x的申报条件，可以引用的有：no-accident。',
    'there is no condition x; there are: no-accident.',
  ],
  [
    'NotFoundEligible',
    { application: 'A' },
    '甲公司尚未经审查认定符合申报条件，不存在丧失条件的问题，暂不能据此立案。请在资格审查中办理。',
    'Jia has not been found eligible, so that it cannot lose that; see to it in the eligibility check.',
  ],
  [
    'NameGone',
    { application: 'A', cause: 'o1' },
    '甲公司已经退出名单（o1），无须再取消资格。',
    'Jia has left the list (o1); there is nothing left to disqualify it from.',
  ],
  [
    'ConferredAlready',
    { application: 'A', awards: ['gold'] },
    '甲公司已经获得金奖，不能再以丧失申报条件取消资格。确需收回的，请依撤销情形立案。',
    'Jia has been given Gold and is not disqualified for lost eligibility any more; if it has to be taken back, open a case under a rule on revocation.',
  ],
  [
    'OnlyAfterAward',
    { application: 'A', rule: 'accident' },
    '“发生较大事故的”针对获奖后的情形，甲公司尚未获奖，暂不能据此立案。不再符合申报条件的，请按丧失条件立案。',
    '“a serious accident” is about winners, and Jia has not been awarded. If it is eligible no more, open a case for the lost condition.',
  ],
  [
    'AwardNotHeld',
    { application: 'A', award: 'silver', held: ['gold'] },
    '甲公司没有获得银奖，所获为金奖，请核对。',
    'Jia was not given Silver but Gold; check it.',
  ],
  [
    'AwardNotNamed',
    { application: 'A', held: ['gold', 'silver'] },
    '甲公司获得金奖、银奖，撤销须逐项办理，请写明所涉奖项，分别立案。',
    'Jia holds Gold, Silver; each is revoked for itself. Say which one, in a case of its own.',
  ],
  [
    'RevokedAlready',
    { application: 'A', award: 'gold', decidedOn: '2026-06-10', document: '决定1号' },
    '甲公司的金奖已于2026年6月10日撤销（决定1号），无须再办。',
    'Gold of Jia was revoked on 10 June 2026 (决定1号); nothing is left to do.',
  ],
  [
    'UnknownReferral',
    { application: 'A', referral: 'o1' },
    '没有转来的关于甲公司的事项o1，或者已经办结，请核对编号。',
    'nothing numbered o1 about Jia is referred, or it has been dealt with; check the number.',
  ],
  [
    'NeedsReferral',
    { application: 'A', rule: 'misuse' },
    '“违规使用标志的”须先责令改正，逾期不改的方可办理；没有转来的关于甲公司的未改正事项，暂不能立案。请先在称号使用中责令改正。',
    '“misuse of the mark” comes after an order that was not obeyed, and none is referred about Jia. Order it to end the misuse first.',
  ],
  [
    'UnknownIncident',
    { incident: 'i1', application: 'A' },
    '没有登记过甲公司的事件i1，请核对编号，或者先登记。',
    'no incident i1 of Jia is on record; check the number or record it first.',
  ],
  [
    'NeedsIncident',
    { rule: 'accident' },
    '“发生较大事故的”以事件为前提，请先登记事件及其发生日期，再据此立案。',
    '“a serious accident” rests on an event; record it with the day on which it happened, then open the case.',
  ],
  [
    'WrongTrigger',
    { rule: 'fraud', incident: 'i1' },
    '“弄虚作假的”不以事件为前提，事件i1不能作为其事由。请改引与事件相应的情形，或者不附事件。',
    '“fraud” does not rest on an event, so that i1 cannot be its cause. Name the rule that fits the event, or leave the event out.',
  ],
  [
    'BeforeTheAward',
    { rule: 'accident', happenedOn: '2024-12-19', awardedOn: '2024-12-20' },
    '“发生较大事故的”只及于获奖后的情形；该事件发生于2024年12月19日，获奖之日为2024年12月20日，暂不能据此立案。申报时隐瞒的，请按弄虚作假办理。',
    '“a serious accident” is about what happens after the award; this happened on 19 December 2024, the award was given on 20 December 2024. If the application concealed it, that is fraud.',
  ],
  [
    'OutsideWindow',
    { rule: 'accident', happenedOn: '2026-12-21', awardedOn: '2024-12-20', years: 2, lastDay: '2026-12-20' },
    '“发生较大事故的”以获奖后2年内为限：自2024年12月20日起算，至2026年12月20日24时届满，对应日仍在期内；以发生之日为准，该事件发生于2026年12月21日，不在期内，暂不能据此立案。请留存事件记录，供以后申报时审查。',
    '“a serious accident” reaches 2 years from the award of 20 December 2024, to 24:00 of 20 December 2026, the corresponding day included. The day of the event counts: 21 December 2026 is outside. Keep the record for later applications.',
  ],
  [
    'DomainNotNamed',
    { rule: 'accident', domain: 'environment', named: ['quality', 'workSafety'] },
    '“发生较大事故的”所列领域为质量、安全生产，未以“等”字收尾，环境污染不在其内，暂不能据此立案。请核对领域，或者改引其他情形。',
    '“a serious accident” names quality, work safety and nothing like them; environment is not among them. Check the field or name another rule.',
  ],
  [
    'BelowThreshold',
    { rule: 'accident', severity: 'general', atLeast: 'serious' },
    '“发生较大事故的”须为较大以上（含本级），该事件定级为一般，暂不能据此立案。定级有变更的，请重新登记。',
    '“a serious accident” asks for serious or above; this event is graded general. If the grade has changed, record it anew.',
  ],
  [
    'NameGone',
    { application: 'A', cause: null },
    '甲公司已经撤回申报，无须再取消资格。',
    'Jia has withdrawn; there is nothing left to disqualify it from.',
  ],
  [
    'AwardNotHeld',
    { application: 'A', award: 'silver', held: [] },
    '甲公司没有获得银奖，请核对。',
    'Jia was not given Silver; check it.',
  ],
]

describe('why no case is opened, in both languages', () => {
  it.each(sentences)('%s', (code, data, zh, en) => {
    expect(bothOf('refusals', code, data)).toEqual([zh, en])
  })
})
