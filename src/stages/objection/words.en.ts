import type { StageWords } from '../../core/wording/say.ts'
import type { Entries, Params, Refusals } from './domain/index.ts'

const leadReasons = { anonymous: 'no real name', noEvidence: 'no evidence' }

export const words: StageWords<Refusals, Entries, Params> = {
  name: 'objections',
  acts: { file: 'object', rule: 'rule on an objection' },
  refusals: {
    NoticeNotPosted: ({ notice }, say) =>
      `the list of “${say.step(notice)}” has not been posted; object once it is.`,
    WindowClosed: ({ notice, postedOn, lastDay, on }, say) =>
      `an objection is made during “${say.step(notice)}”, here from ${say.date(postedOn)} to 24:00 of ${say.date(lastDay)}; ${say.date(on)} is outside. Fraud can be reported at any time.`,
    NameNotPosted: ({ application, notice }, say) =>
      `${say.application(application)} is not on the list that “${say.step(notice)}” has posted; check the name.`,
    ObjectionKnown: ({ objection }) =>
      `an objection numbered ${objection} is on record; if this is another one, give it its own number.`,
    ObjectorMissing: () =>
      'an objection under a real name comes with the sealed value of that name; seal the name first, or enter the objection as anonymous.',
    ObjectorNotToBeNamed: () =>
      'the record never names an objector; enter it as “public” and seal the name apart.',
    UnknownObjection: ({ objection }) => `there is no objection numbered ${objection}; check the number.`,
    OnlyALead: ({ objection }) =>
      `${objection} is kept as a lead and is no objection, so that there is nothing to rule on.`,
    NotRulingBody: ({ role, by }, say) =>
      `objections are ruled on by the ${say.role(by)}; the ${say.role(role)} cannot do it.`,
    RecusedFromName: ({ person, application }, say) =>
      `${person} is recused from ${say.application(application)} and cannot rule on an objection to it; somebody else has to.`,
    RuledAlready: ({ objection, outcome, ruledOn }, say) =>
      `objection ${objection} was ${outcome} on ${say.date(ruledOn)} and is not ruled on again.`,
  },
  entries: {
    ObjectionAccepted: ({ objection, application, objector, hasEvidence, summary, due }, say) =>
      `objection ${objection} to ${say.application(application)} accepted (${objector === null ? 'anonymous' : 'real name'}, ${hasEvidence ? 'with' : 'without'} evidence): ${summary}; a ruling is due by ${say.date(due)}`,
    LeadKept: ({ objection, application, why, summary }, say) =>
      `${objection} about ${say.application(application)} kept as a lead (${say.list(why.map((reason) => leadReasons[reason]))}): ${summary}`,
    ObjectionRuled: ({ objection, application, outcome, reason, evidence, due, overrun }, say) =>
      `objection ${objection} to ${say.application(application)} ${outcome}: ${reason} (on ${evidence})${overrun ? `; later than ${say.date(due)}, when it was due` : ''}`,
  },
  settings: ({ notice, window, realName, ruling }, say) => [
    {
      article: realName.article,
      basis: realName.basis,
      sentence:
        window === 'duringNotice'
          ? `Objections are made during “${say.step(notice)}”.`
          : `Objections are made at any time once the list of “${say.step(notice)}” is posted.`,
    },
    {
      article: realName.article,
      basis: realName.basis,
      sentence: realName.required
        ? 'An objection is made under a real name; an anonymous one is kept as a lead.'
        : 'An objection may be anonymous.',
    },
    {
      article: realName.article,
      basis: realName.basis,
      sentence: realName.evidence
        ? 'An objection comes with evidence; one without is kept as a lead.'
        : 'An objection may come without evidence.',
    },
    {
      article: ruling.article,
      basis: ruling.basis,
      sentence: `The ${say.role(ruling.by)} rules within ${ruling.workdays} working days. Only the name concerned waits; a late ruling is recorded as such and holds.`,
    },
  ],
}
