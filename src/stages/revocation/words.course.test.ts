import { describe, expect, it } from 'vitest'
import { bothOf } from '../../../tests/kit/revocation-words.ts'

/** Data, and the sentence in Chinese and in English. */
const sentences: readonly (readonly [string, object, string, string])[] = [
  [
    'CaseKnown',
    { case: 'c1' },
    '案件编号c1已经登记，请核对；确属另一件的，请另行编号。',
    'a case numbered c1 is on record; if this is another one, give it its own number.',
  ],
  [
    'UnknownCase',
    { case: 'c1' },
    '没有编号为c1的案件，请核对编号。',
    'there is no case numbered c1; check the number.',
  ],
  [
    'CaseIsClosed',
    { case: 'c1' },
    '案件c1已经结案，不再办理。有新情况的，请另行立案。',
    'case c1 is closed and nothing more is done in it; open another one if there is anything new.',
  ],
  [
    'SameCaseOpen',
    { case: 'c1', application: 'A' },
    '甲公司的同一事由已经以c1立案，尚在办理，请在该案中办理。',
    'case c1 on the same matter of Jia is open; go on in that one.',
  ],
  [
    'NotYourPart',
    { part: 'decide', role: 'secretariat', by: ['approver'] },
    '决定由批准机关办理，秘书处暂不能办理，请转其办理。',
    'it is decided by the approver; the secretariat cannot do it. Pass it on.',
  ],
  [
    'RecusedFromCase',
    { person: 'p1', application: 'A' },
    'p1对甲公司已经回避，暂不能办理此案。请由其他人员办理。',
    'p1 is recused from Jia and takes no part in this case; somebody else has to.',
  ],
  [
    'DecidedAlready',
    { case: 'c1', decidedOn: '2026-06-10' },
    '案件c1已于2026年6月10日作出决定，不再办理此项。',
    'case c1 was decided on 10 June 2026; this comes before a decision.',
  ],
  [
    'FindingMissing',
    { by: 'secretariat' },
    '是否符合规定情形尚未认定，暂不能办理。请先由秘书处认定并说明理由。',
    'nobody has found yet whether the rule is met; the secretariat has to find it first, with a reason.',
  ],
  [
    'FoundNotMet',
    { case: 'c1' },
    '案件c1已认定不符合规定情形，不能据此告知或者撤销。可以结案；有新证据的，请重新认定。',
    'in case c1 the rule was found not met, so that no notice is given and nothing revoked. Close the case, or find anew on new evidence.',
  ],
  [
    'NoticeMissing',
    { case: 'c1' },
    '案件c1尚未事先告知当事方，暂不能办理。请先送达告知书。',
    'the party of case c1 has had no prior notice; deliver one first.',
  ],
  [
    'NoticeGivenAlready',
    { case: 'c1', lastDay: '2026-06-08' },
    '案件c1的告知书已经送达，陈述申辩至2026年6月8日24时，不必重复告知。',
    'the notice in case c1 has been delivered, and the defence may be stated until 24:00 of 8 June 2026; there is no need for another.',
  ],
  [
    'DayOutOfOrder',
    { day: '2026-06-12', notBefore: '2026-06-09', on: '2026-06-10' },
    '所填日期2026年6月12日应当在2026年6月9日至2026年6月10日之间，请核对后再办理。',
    '12 June 2026 has to lie between 9 June 2026 and 10 June 2026; check the date.',
  ],
  [
    'DefenceClosed',
    { case: 'c1', lastDay: '2026-06-08' },
    '案件c1的陈述申辩已于2026年6月8日24时届满，暂不能再提出。已经寄出的，请附凭证由承办单位补录。',
    'the time for a defence in case c1 ended at 24:00 of 8 June 2026. If it was sent before, have it recorded on behalf with its proof.',
  ],
  [
    'DefenceRunning',
    { case: 'c1', lastDay: '2026-06-08' },
    '案件c1的陈述申辩期至2026年6月8日24时，当事方尚未陈述，暂不能办理。请于期满后办理，或者待其提出陈述、明示放弃。',
    'the party of case c1 has until 24:00 of 8 June 2026 for its defence and has not stated one. Wait until then, or until it states it or gives it up.',
  ],
  [
    'DefenceNotSettled',
    { case: 'c1', lastDay: '2026-06-08' },
    '案件c1的陈述申辩期已于2026年6月8日届满，当事方未作陈述，请先登记放弃陈述申辩，再作决定。',
    'the time for a defence in case c1 ended on 8 June 2026 without one; record that it was given up, then decide.',
  ],
  [
    'DefenceSettled',
    { case: 'c1', how: 'stated', settledOn: '2026-06-05' },
    '案件c1的当事方已于2026年6月5日陈述申辩，无须再登记放弃。',
    'the party of case c1 stated its defence on 5 June 2026; there is nothing to give up.',
  ],
  [
    'ReasonMissing',
    { rule: 'misuse' },
    '办理“违规使用标志的”，本次须说明理由，请补充：条文规定可以办理的，办与不办都要说明；规定应当办理的，不办时说明。',
    '“misuse of the mark” needs a reason here; add it. Where the text says “may” one is given either way, where it says “has to” for not doing it.',
  ],
  [
    'MandatoryOnceMet',
    { rule: 'accident' },
    '“发生较大事故的”属于应当办理的情形，已经认定符合，不能不予办理。对认定有疑问的，请重新认定。',
    '“a serious accident” has to be acted upon once it is found met; it cannot be let drop. If the finding is in doubt, find anew.',
  ],
  [
    'NoDeliberation',
    { case: 'c1' },
    '案件c1依规定无须审议，可以直接报请决定。',
    'case c1 needs no deliberation; lay it before the body that decides.',
  ],
  [
    'NotProposed',
    { by: 'secretariat' },
    '秘书处尚未提请，暂不能办理。请先由其提请。',
    'the secretariat has not proposed it; it has to do so first.',
  ],
  [
    'NotDeliberated',
    { by: 'committee' },
    '评审委员会尚未审议，暂不能作出决定。请先提交审议。',
    'the committee has not deliberated on it; lay it before that body first.',
  ],
  [
    'DeliberatedAgainst',
    { by: 'committee' },
    '评审委员会审议未同意，此案不再报请决定。可以结案；情况变化的，请重新提请。',
    'the committee did not agree, so that nothing is left to decide. Close the case, or propose anew if things have changed.',
  ],
  [
    'NotDecided',
    { case: 'c1' },
    '案件c1尚未作出决定，暂不能办理。请待决定后办理。',
    'case c1 has not been decided; this follows the decision.',
  ],
  [
    'DecidedAgainst',
    { case: 'c1' },
    '案件c1的决定是不予撤销，没有可以公告、收回或者建议的事项。可以结案。',
    'case c1 ended without revocation: there is nothing to announce, take back or advise. Close it.',
  ],
  [
    'NotToBeAnnounced',
    { case: 'c1' },
    '条文未规定案件c1的决定须公告，暂不能由此公告。请只送达当事方。',
    'the text does not have the decision in case c1 announced; deliver it to the party alone.',
  ],
  [
    'DoneAlready',
    { case: 'c1', what: 'delivery' },
    '案件c1的送达决定已经办理，不必重复办理。',
    'delivery of the decision in case c1 is done; there is no need to repeat it.',
  ],
  [
    'NothingNamed',
    { items: ['plaque'] },
    '请写明收回或者声明作废的物品，尚待收回：奖牌。',
    'name what was returned or declared void; still out: plaque.',
  ],
  [
    'ItemNotToBeTakenBack',
    { items: ['trophy'], left: ['plaque'] },
    '奖杯不在尚待收回的物品中，尚待收回的是：奖牌，请核对。',
    'trophy is not among what is still to be taken back (plaque); check it.',
  ],
  [
    'VoidWithoutDocument',
    { items: ['plaque'] },
    '声明奖牌作废须以公告作出，请写明公告文号。',
    'plaque is declared void by an announcement; give its number.',
  ],
  [
    'StillOpen',
    { case: 'c1', by: 'approver' },
    '案件c1尚在办理，待批准机关办理后方可结案。',
    'case c1 is still under way; it can be closed once the approver has acted.',
  ],
  [
    'StillOwed',
    { case: 'c1', owed: ['announcement', 'takingBack'], items: ['plaque'] },
    '案件c1尚有未办事项：公告、收回物品（奖牌）。请办理后再结案。',
    'in case c1 this is still to be done: announcement, taking things back (plaque). Do it, then close the case.',
  ],
  [
    'DefenceSettled',
    { case: 'c1', how: 'waived', settledOn: '2026-06-09' },
    '案件c1的当事方已于2026年6月9日放弃陈述申辩，无须再登记放弃。',
    'the party of case c1 gave up its defence on 9 June 2026; there is nothing to give up.',
  ],
  [
    'ReasonMissing',
    { rule: null },
    '不予取消资格须说明理由，请补充。',
    'not to disqualify needs a reason; add it.',
  ],
  [
    'MandatoryOnceMet',
    { rule: null },
    '丧失申报条件的属于应当办理的情形，已经认定符合，不能不予办理。对认定有疑问的，请重新认定。',
    'a name that lost its eligibility has to be acted upon once it is found met; it cannot be let drop. If the finding is in doubt, find anew.',
  ],
  [
    'NothingNamed',
    { items: [] },
    '此案没有需要收回的物品，无须办理。',
    'nothing is left to be taken back in this case.',
  ],
  [
    'ItemNotToBeTakenBack',
    { items: ['medal'], left: [] },
    '奖章不在尚待收回的物品中，请核对。',
    'medal is not among what is still to be taken back; check it.',
  ],
  [
    'StillOwed',
    { case: 'c1', owed: ['delivery', 'advice'], items: [] },
    '案件c1尚有未办事项：送达决定、建议主管机关处理责任人。请办理后再结案。',
    'in case c1 this is still to be done: delivery of the decision, advice to the authority in charge. Do it, then close the case.',
  ],
]

describe('why the next act has to wait, in both languages', () => {
  it.each(sentences)('%s', (code, data, zh, en) => {
    expect(bothOf('refusals', code, data)).toEqual([zh, en])
  })
})
