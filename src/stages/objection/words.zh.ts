import type { StageWords } from '../../core/wording/say.ts'
import type { Entries, Params, Refusals } from './domain/index.ts'

const outcomes = { upheld: '成立', rejected: '不成立' }
const leadReasons = { anonymous: '未实名', noEvidence: '未附证明材料' }

export const words: StageWords<Refusals, Entries, Params> = {
  name: '异议处理',
  acts: { file: '提出异议', rule: '异议处理决定' },
  refusals: {
    NoticeNotPosted: ({ notice }, say) =>
      `“${say.step(notice)}”名单尚未张贴，暂不能受理异议。请待名单公示后提出。`,
    WindowClosed: ({ notice, postedOn, lastDay, on }, say) =>
      `异议应当在“${say.step(notice)}”期内提出，本次为${say.date(postedOn)}至${say.date(lastDay)}24时，${say.date(on)}不在期内，暂不能作为异议受理。发现弄虚作假的，可以另行举报。`,
    NameNotPosted: ({ application, notice }, say) =>
      `${say.application(application)}不在“${say.step(notice)}”现行公示名单内，请核对名称。`,
    ObjectionKnown: ({ objection }) => `异议编号${objection}已经登记，请核对；确属另一件的，请另行编号。`,
    ObjectorMissing: () =>
      '实名异议须附异议人姓名的封存值。请先封存姓名，再登记异议；不愿具名的，请按匿名登记。',
    ObjectorNotToBeNamed: () => '为保护异议人，记录中不出现其姓名。请以“public”登记，姓名另行封存。',
    UnknownObjection: ({ objection }) => `没有编号为${objection}的异议，请核对编号。`,
    OnlyALead: ({ objection }) => `${objection}仅作为线索留存，不作为异议办理，无须作出处理决定。`,
    NotRulingBody: ({ role, by }, say) => `异议由${say.role(by)}处理，${say.role(role)}暂不能作出决定。`,
    RecusedFromName: ({ person, application }, say) =>
      `${person}对${say.application(application)}已经回避，暂不能处理对其提出的异议。请由其他人员办理。`,
    RuledAlready: ({ objection, outcome, ruledOn }, say) =>
      `异议${objection}已于${say.date(ruledOn)}认定为${outcomes[outcome]}，不再重复处理。`,
  },
  entries: {
    ObjectionAccepted: ({ objection, application, objector, hasEvidence, summary, due }, say) =>
      `受理对${say.application(application)}的异议${objection}（${objector === null ? '匿名' : '实名'}，${hasEvidence ? '附证明材料' : '未附证明材料'}）：${summary}；应于${say.date(due)}24时前办结`,
    LeadKept: ({ objection, application, why, summary }, say) =>
      `关于${say.application(application)}的反映${objection}${say.list(why.map((reason) => leadReasons[reason]))}，作为线索留存：${summary}`,
    ObjectionRuled: ({ objection, application, outcome, reason, evidence, due, overrun }, say) =>
      `对${say.application(application)}的异议${objection}${outcomes[outcome]}：${reason}（依据：${evidence}）${overrun ? `；超过${say.date(due)}的办理期限` : ''}`,
  },
  settings: ({ notice, window, realName, ruling }, say) => [
    {
      article: realName.article,
      basis: realName.basis,
      sentence:
        window === 'duringNotice'
          ? `异议在“${say.step(notice)}”期内提出。`
          : `“${say.step(notice)}”名单张贴后可以随时提出异议。`,
    },
    {
      article: realName.article,
      basis: realName.basis,
      sentence: realName.required ? '异议须实名提出，匿名的作为线索留存。' : '异议可以匿名提出。',
    },
    {
      article: realName.article,
      basis: realName.basis,
      sentence: realName.evidence ? '异议须附证明材料，未附的作为线索留存。' : '异议可以不附证明材料。',
    },
    {
      article: ruling.article,
      basis: ruling.basis,
      sentence: `异议由${say.role(ruling.by)}在${ruling.workdays}个工作日内处理；处理期间只暂缓被异议的名单，逾期的记录原因，不影响处理效力。`,
    },
  ],
}
