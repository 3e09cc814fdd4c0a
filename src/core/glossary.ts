/**
 * 术语 A term of the field and the one identifier that it has in code. `not` names the identifiers with which it is easily
 * confused; `note` says what tells them apart. Identifiers of several words are written with spaces here and joined in code
 * by the case that the place asks for (`callNotice`, `CallNotice`, `call-notice`).
 */
export type Term = {
  readonly zh: readonly [string, ...string[]]
  readonly identifier: string
  readonly not?: readonly string[]
  readonly note?: string
}

/** One part of the glossary, in the order in which an award runs. */
export type GlossarySection = {
  readonly section: { readonly zh: string; readonly en: string }
  readonly terms: readonly Term[]
}

export const glossary: readonly GlossarySection[] = [
  {
    section: { zh: '规则与周期', en: 'Regulation and cycle' },
    terms: [
      { zh: ['管理办法'], identifier: 'regulation' },
      {
        zh: ['管理办法版本'],
        identifier: 'edition',
        note: 'One text of a regulation: an amendment is a new edition.',
      },
      { zh: ['条款'], identifier: 'article' },
      {
        zh: ['未定事项'],
        identifier: 'open point',
        note: 'What the text leaves open, until a body decides it.',
      },
      { zh: ['奖项'], identifier: 'award', not: ['tier'] },
      {
        zh: ['提名奖', '奖项等次'],
        identifier: 'tier',
        not: ['award'],
        note: 'A rank among the awards of one regulation.',
      },
      { zh: ['名额'], identifier: 'quota' },
      { zh: ['届'], identifier: 'cycle', not: ['year'] },
      { zh: ['年度'], identifier: 'year', not: ['cycle'] },
      {
        zh: ['环节'],
        identifier: 'step',
        not: ['stage'],
        note: 'One node of a regulation’s process, with its own id.',
      },
      {
        zh: ['环节种类'],
        identifier: 'stage',
        not: ['step'],
        note: 'What people do in every step of this kind.',
      },
      {
        zh: ['轮次'],
        identifier: 'round',
        note: 'A numbered run of the same step, for candidates who were held.',
      },
      { zh: ['本环节对象'], identifier: 'cohort', note: 'The applications that a step is about.' },
      { zh: ['工作日'], identifier: 'workday', not: ['natural day'] },
      { zh: ['自然日'], identifier: 'natural day', not: ['workday'] },
    ],
  },
  {
    section: { zh: '通知与申报', en: 'Notices and applications' },
    terms: [
      { zh: ['申报通知'], identifier: 'call notice', not: ['call announcement'], note: 'Goes to bodies.' },
      {
        zh: ['申报公告'],
        identifier: 'call announcement',
        not: ['call notice', 'publicity'],
        note: 'Goes to the public.',
      },
      { zh: ['公告'], identifier: 'announcement', not: ['publicity'] },
      { zh: ['申报'], identifier: 'application' },
      { zh: ['申报组织', '申报个人'], identifier: 'applicant', note: 'An organisation or a person.' },
      { zh: ['受理'], identifier: 'acceptance for processing', not: ['eligibility check'] },
      { zh: ['受理回执'], identifier: 'receipt' },
      {
        zh: ['推荐'],
        identifier: 'recommendation',
        note: 'The recommender is a body; several may owe a joint opinion.',
      },
      { zh: ['推荐单位'], identifier: 'recommender' },
      {
        zh: ['资格审查'],
        identifier: 'eligibility check',
        not: ['acceptance for processing'],
        note: 'Its results are findings.',
      },
      {
        zh: ['认定结论'],
        identifier: 'finding',
        note: 'One rule applied to one case, with article, inputs and outcome.',
      },
      {
        zh: ['条件'],
        identifier: 'condition',
        note: 'What a regulation asks of an applicant; three-valued.',
      },
      { zh: ['补正材料一次性告知'], identifier: 'supplement notice' },
      { zh: ['征求部门意见'], identifier: 'departmental inquiry', not: ['public consultation', 'publicity'] },
      { zh: ['公开征求意见'], identifier: 'public consultation', not: ['departmental inquiry', 'publicity'] },
    ],
  },
  {
    section: { zh: '评审', en: 'Assessment' },
    terms: [
      {
        zh: ['评审'],
        identifier: 'assessment',
        note: 'Desk review, defence and site visit are one kind with an instrument.',
      },
      { zh: ['材料评审', '资料评审'], identifier: 'desk review' },
      { zh: ['陈述答辩'], identifier: 'defence' },
      { zh: ['现场评审'], identifier: 'site visit' },
      { zh: ['评审专家', '评审员'], identifier: 'assessor' },
      { zh: ['组长'], identifier: 'panel leader' },
      { zh: ['评审组'], identifier: 'panel' },
      { zh: ['专家库'], identifier: 'pool' },
      {
        zh: ['资格状态', '可以抽取'],
        identifier: 'standing',
        note: 'Whether an assessor may be drawn on a day, and why not; interests in a case are another question.',
      },
      {
        zh: ['常设台账'],
        identifier: 'office',
        note: 'The log that an authority keeps beside its cycles: pool, earlier awards, complaints about staff.',
      },
      { zh: ['抽取'], identifier: 'draw' },
      {
        zh: ['指派'],
        identifier: 'assignment',
        not: ['draw'],
        note: 'Who of the assessors judges which case; a draw takes members from the pool.',
      },
      {
        zh: ['抽取方案', '抽取公告'],
        identifier: 'draw plan',
        note: 'Fixed and published, by its hash, before the source of its figures is public.',
      },
      { zh: ['抽取次序'], identifier: 'drawn order', note: 'The whole pool, as the key orders it.' },
      {
        zh: ['跳过'],
        identifier: 'skip',
        not: ['recusal'],
        note: 'Passed over in the drawn order, with a reason.',
      },
      { zh: ['备选'], identifier: 'reserve' },
      { zh: ['递补'], identifier: 'replacement', note: 'The next of the drawn order stands in.' },
      {
        zh: ['回避'],
        identifier: 'recusal',
        not: ['conflict of interest'],
        note: 'What follows from a conflict of interest.',
      },
      { zh: ['利害关系'], identifier: 'conflict of interest', not: ['recusal'] },
      { zh: ['评分表'], identifier: 'scorecard' },
      { zh: ['评分条款'], identifier: 'item', not: ['article'] },
      { zh: ['合议'], identifier: 'consensus', not: ['agreement'] },
      {
        zh: ['评分一致性'],
        identifier: 'agreement',
        not: ['consensus'],
        note: 'How far assessors give alike what they give alone. Advice from numbers: never part of a score.',
      },
      {
        zh: ['宽严'],
        identifier: 'severity',
        note: 'How far an assessor gives less or more than the others on the same applications.',
      },
      {
        zh: ['名次拉开'],
        identifier: 'separated line',
        note: 'With other assessors the same names would stand above it.',
      },
      { zh: ['综合评价'], identifier: 'evaluation', not: ['composite score'] },
      { zh: ['综合评分'], identifier: 'composite score', not: ['evaluation'] },
      { zh: ['入围'], identifier: 'shortlist', not: ['candidate list'] },
    ],
  },
  {
    section: { zh: '审议、公示与批准', en: 'Deliberation, publicity and approval' },
    terms: [
      { zh: ['秘书处', '办公室'], identifier: 'secretariat' },
      {
        zh: ['评审委员会', '联席会议', '领导小组'],
        identifier: 'committee',
        note: 'Members are persons, office-holders or member units.',
      },
      {
        zh: ['审议', '审定'],
        identifier: 'deliberation',
        not: ['approval'],
        note: '审议 recommends, 审定 decides; neither is 批准.',
      },
      { zh: ['候选名单'], identifier: 'candidate list', not: ['shortlist', 'proposed list'] },
      { zh: ['拟奖名单', '拟授奖名单'], identifier: 'proposed list', not: ['candidate list'] },
      {
        zh: ['公示'],
        identifier: 'publicity',
        not: ['announcement'],
        note: 'In English text: public notice period.',
      },
      {
        zh: ['异议'],
        identifier: 'objection',
        not: ['opinion', 'complaint'],
        note: 'To a name in a public notice period.',
      },
      { zh: ['异议裁定'], identifier: 'ruling' },
      { zh: ['意见'], identifier: 'opinion', not: ['objection', 'complaint'], note: 'In a consultation.' },
      {
        zh: ['举报'],
        identifier: 'complaint',
        not: ['objection', 'opinion'],
        note: 'About staff; goes past the secretariat.',
      },
      { zh: ['批准机关'], identifier: 'approver', note: 'The government that gives the award.' },
      {
        zh: ['批准'],
        identifier: 'approval',
        not: ['deliberation'],
        note: 'By the government: whole, in part, or returned.',
      },
    ],
  },
  {
    section: { zh: '授奖与获奖后管理', en: 'Conferral and after' },
    terms: [
      { zh: ['表彰', '授奖'], identifier: 'conferral' },
      { zh: ['荣誉'], identifier: 'honour', note: 'What a winner holds after conferral.' },
      { zh: ['获奖公告'], identifier: 'result announcement', not: ['publicity'] },
      { zh: ['奖金'], identifier: 'prize', not: ['award'], note: 'Money, in integer fen.' },
      { zh: ['拨付'], identifier: 'payment' },
      {
        zh: ['收款人'],
        identifier: 'payee',
        note: 'Whose account a prize goes to; its number is never kept.',
      },
      {
        zh: ['凭证'],
        identifier: 'voucher',
        note: 'The number under which money was booked, once in a cycle.',
      },
      { zh: ['追缴'], identifier: 'clawback' },
      { zh: ['法制审核'], identifier: 'legal review', note: 'Where a text leaves unclear what follows.' },
      { zh: ['挪用'], identifier: 'misuse', note: 'Of a prize; of a title it is a use that is not allowed.' },
      { zh: ['评审经费'], identifier: 'review cost', not: ['prize'], note: 'What the review itself costs.' },
      { zh: ['取消资格'], identifier: 'disqualification', not: ['revocation'], note: 'Before conferral.' },
      {
        zh: ['撤销称号', '撤销奖励'],
        identifier: 'revocation',
        not: ['disqualification'],
        note: 'After conferral.',
      },
      {
        zh: ['追责期'],
        identifier: 'liability window',
        note: 'How long after the award an event can still lead to revocation; the day of the event counts.',
      },
      { zh: ['告知书', '事先告知'], identifier: 'prior notice', not: ['publicity'] },
      {
        zh: ['陈述申辩'],
        identifier: 'statement of defence',
        not: ['defence'],
        note: 'Of a party before a revocation is decided.',
      },
      { zh: ['不予受理期'], identifier: 'ban', not: ['re-application bar'], note: 'A sanction.' },
      { zh: ['再次申报间隔期'], identifier: 're-application bar', not: ['ban'], note: 'A winner’s wait.' },
      {
        zh: ['义务', '获奖后管理'],
        identifier: 'duty',
        note: '年度绩效报告 and the like; 获奖后管理 names the menu.',
      },
      {
        zh: ['获奖名录'],
        identifier: 'register',
        note: 'Who won what, under which number; also of changes since.',
      },
      {
        zh: ['称号使用'],
        identifier: 'title use',
        note: 'Of title, mark, plaque or certificate by whoever it is.',
      },
      {
        zh: ['双向监督反馈'],
        identifier: 'mutual feedback',
        not: ['feedback'],
        note: 'Goes to discipline inspection, never to the panel leader.',
      },
      { zh: ['评审反馈'], identifier: 'feedback', not: ['mutual feedback'], note: 'To applicants.' },
      {
        zh: ['纪检监察', '监督人员'],
        identifier: 'discipline inspector',
        not: ['product inspection'],
      },
      { zh: ['产品监督抽查'], identifier: 'product inspection', not: ['discipline inspector'] },
    ],
  },
  {
    section: { zh: '办理记录', en: 'The record' },
    terms: [
      {
        zh: ['行为'],
        identifier: 'act',
        note: 'An official act: a command that was decided and appended as entries.',
      },
      { zh: ['记录条目'], identifier: 'entry' },
      { zh: ['暂不能办理'], identifier: 'refusal', note: 'Why an act is not possible now, as data.' },
      { zh: ['补录'], identifier: 'recording on behalf', note: 'An act done on paper, entered later.' },
      { zh: ['更正'], identifier: 'correction' },
      { zh: ['延期'], identifier: 'extension', note: 'Never makes a period shorter.' },
      { zh: ['暂停'], identifier: 'suspension', not: ['termination'] },
      { zh: ['终止'], identifier: 'termination', not: ['suspension'] },
      {
        zh: ['逾期'],
        identifier: 'overrun',
        note: 'An authority’s missed deadline: recorded with its reason, never a block.',
      },
      { zh: ['演练'], identifier: 'rehearsal', note: 'A whole cycle on generated applicants.' },
      {
        zh: ['核验'],
        identifier: 'verification',
        note: 'Everything recorded is computed again from its inputs.',
      },
    ],
  },
  {
    section: { zh: '人员与权限', en: 'People and powers' },
    terms: [
      {
        zh: ['账号'],
        identifier: 'account',
        not: ['post'],
        note: 'A person who can sign in, in one authority.',
      },
      {
        zh: ['岗位'],
        identifier: 'post',
        not: ['account'],
        note: 'In what role an account acts, as whom in the record, and how far.',
      },
      { zh: ['代理'], identifier: 'deputy', note: 'Stands in for a post, for a time that has an end.' },
      { zh: ['交接'], identifier: 'hand-over', note: 'A post goes to another account with its work.' },
      {
        zh: ['认领'],
        identifier: 'claim',
        not: ['clawback'],
        note: 'Somebody says that an organisation is theirs; an official decides.',
      },
      {
        zh: ['激活凭证'],
        identifier: 'activation',
        note: 'A link or a printed slip that sets a password once.',
      },
      { zh: ['会话'], identifier: 'session' },
      { zh: ['职责分离'], identifier: 'separation of duties', note: 'What one person does not do alone.' },
      {
        zh: ['偏离'],
        identifier: 'deviation',
        note: 'What was done although a rule of separation speaks against it.',
      },
      {
        zh: ['服务令牌'],
        identifier: 'service token',
        note: 'What another system shows instead of signing in.',
      },
      { zh: ['安全事件'], identifier: 'security event' },
    ],
  },
  {
    section: { zh: '可见范围', en: 'Visibility' },
    terms: [
      {
        zh: ['可见之物'],
        identifier: 'thing',
        note: 'What somebody may or may not see; entries are its papers.',
      },
      { zh: ['查看者'], identifier: 'viewer', note: 'Who looks, in what role and how far.' },
      {
        zh: ['准许'],
        identifier: 'grant',
        note: 'One permission of the rules; nothing is seen without one.',
      },
      {
        zh: ['掩码行'],
        identifier: 'masked row',
        note: 'A row of which only the fields that its kind names are left.',
      },
      {
        zh: ['投影'],
        identifier: 'projection',
        note: 'The rows that screens query, folded from the record and made anew from it at will.',
      },
    ],
  },
]
