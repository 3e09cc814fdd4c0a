import { explainUsccFault } from '../../core/codes/explain-code-fault.ts'
import type { StageWords } from '../../core/wording/say.ts'
import type { Entries, Params, Refusals } from './domain/index.ts'

const kindNames: Readonly<Record<string, string>> = {
  legalPerson: 'a legal person',
  unincorporated: 'an organisation without legal personality',
  subUnit: 'a branch, internal or dispatched unit',
  team: 'a team',
  person: 'a person',
}
const kindOf = (kind: string) => kindNames[kind] ?? kind
const factNames = { name: 'name', code: 'unified social credit code', kind: 'kind' }
const notTheirs: Readonly<Record<string, string>> = {
  asOf: 'the reference day',
  judgements: 'what people find',
}

export const words: StageWords<Refusals, Entries, Params> = {
  name: 'application',
  acts: {
    submit: 'hand in an application',
    acknowledge: 'issue the receipt',
    decline: 'decline to process',
    requestSupplement: 'ask for a supplement',
    supplement: 'hand in a supplement',
    withdraw: 'withdraw',
    close: 'close applications',
  },
  refusals: {
    WindowNotAnnounced: ({ window }, say) =>
      `"${say.step(window)}" has named no deadline yet, so no application can be taken. Announce it first.`,
    WindowNotOpenYet: ({ opensOn, on }, say) =>
      `applications are taken from ${say.date(opensOn)} on; on ${say.date(on)} they are not yet. Hand it in then.`,
    DeadlineMissed: ({ lastDay, on, name }, say) =>
      `applications closed at 24:00 of ${say.date(lastDay)}; ${name} handed in on ${say.date(on)}, too late, and forfeits this cycle. It may apply in the next one.`,
    WindowStillOpen: ({ lastDay, on }, say) =>
      `applications are taken until 24:00 of ${say.date(lastDay)}; on ${say.date(on)} the step cannot be closed yet. Come back the day after.`,
    ApplicationTaken: ({ application }) =>
      `the application id ${application} is in use; check whether it was handed in twice.`,
    KindNotAdmitted: ({ kind, kinds }, say) =>
      `${kindOf(kind)} is not among those who may apply: ${say.list(kinds.map(kindOf))}.`,
    CodeFaulty: ({ fault }) => explainUsccFault(fault).en,
    CodeIsPersonal: () =>
      "an ID number must not stand here; give the employer's unified social credit code or a serial number instead.",
    CodeTaken: ({ code, by }, say) =>
      `${say.application(by)} has already applied under the code ${code}; it cannot be used again. A branch, internal or dispatched unit applies as such, under its own name.`,
    SiblingApplied: ({ code, by }, say) =>
      `only one branch, internal or dispatched unit of the parent with the code ${code} may apply, and ${say.application(by)} has; if this unit is to apply instead, that application is withdrawn first.`,
    ReplacementUnfit: ({ application }, say) =>
      `the corrected entry has to be the complete application of ${say.application(application)}: name, code, kind and facts; check it.`,
    DocumentsMissing: ({ missing }, say) =>
      `documents are missing: ${say.list(missing.map(({ en }) => en))}. Add them and hand in before the deadline.`,
    DocumentsUnknown: ({ unknown, known }, say) =>
      `there is no document ${say.list(unknown)}; an application has: ${say.list(known)}. Check the ids.`,
    FactsNotTheirs: ({ facts }, say) =>
      `${say.list(facts.map((fact) => notTheirs[fact] ?? fact))} is not for the applicant to state; take it out and hand in again.`,
    FactsContradict: ({ fact, stated, given }) =>
      `the ${factNames[fact]} on the form, "${given}", differs from "${stated}" in the facts; make them agree.`,
    FactsUnfit: ({ problems }) =>
      `the facts are malformed: ${problems.map(({ path, wrong, mend }) => `${path}: ${wrong.en}; ${mend.en}`).join('; ')}.`,
    ApplicationUnknown: ({ application }) => `there is no application ${application}; check its id.`,
    WithdrawnAlready: ({ application }, say) =>
      `${say.application(application)} has withdrawn; nothing more can be done here.`,
    ConferredAlready: ({ application }, say) =>
      `${say.application(application)} has received the award and can no longer withdraw.`,
    AcknowledgedAlready: ({ application, number }, say) =>
      `${say.application(application)} was accepted under receipt ${number}; it need not be done again.`,
    DeclinedAlready: ({ application }, say) =>
      `${say.application(application)} was declined; issue a receipt if it is to be processed after all.`,
    NumberTaken: ({ number, by }, say) =>
      `receipt number ${number} belongs to ${say.application(by)}; give another one.`,
    SupplementOutstanding: ({ application, items }, say) =>
      `${say.application(application)} still owes: ${say.list(items)}; no receipt yet. Wait for it, or decline with the reason.`,
    SupplementAskedBefore: ({ application, askedOn }, say) =>
      `what is missing is told once and completely; ${say.application(application)} was told on ${say.date(askedOn)} and cannot be asked again.`,
    SupplementNotAsked: ({ application }, say) =>
      `${say.application(application)} was not asked for a supplement, so none can be taken. If something was left out, contact the office.`,
    EligibilityDecided: ({ application }, say) =>
      `the eligibility of ${say.application(application)} is decided; no supplement is possible. A mistake is mended by a correction.`,
    ReceiptsOutstanding: ({ applications }, say) =>
      `${applications.length} applications have no receipt yet: ${say.list(applications.map(say.application))}. Accept each, or decline it with the reason, then close.`,
  },
  entries: {
    ApplicationSubmitted: ({ name, kind, code, documents, sharesCodeWith }, say) =>
      `${name} (${kindOf(kind)}, ${code}) applied with ${documents.length} files${sharesCodeWith.length > 0 ? `; same code as ${say.list(sharesCodeWith.map(say.application))}, please note` : ''}`,
    ApplicationAcknowledged: ({ application, number }, say) =>
      `accepted the application of ${say.application(application)}, receipt ${number}`,
    ApplicationDeclined: ({ application, reason }, say) =>
      `declined the application of ${say.application(application)}: ${reason}`,
    SupplementRequested: ({ application, items, time }, say) =>
      `asked ${say.application(application)} for a supplement (no. ${time}): ${say.list(items)}`,
    SupplementReceived: ({ application, documents, factsChanged }, say) =>
      `${say.application(application)} handed in a supplement of ${documents.length} files${factsChanged ? ' and new facts' : ''}`,
  },
  settings: ({ article, basis, window, documents, supplements, sharedCode }, say) => [
    {
      article,
      basis,
      sentence: `Applications are taken until the deadline named in "${say.step(window)}"; who misses it forfeits.`,
    },
    ...documents.map((document) => ({
      article: document.article,
      basis: document.basis,
      sentence: `${document.required ? 'Required' : 'Optional'}: ${document.name.en} (${document.id}).`,
    })),
    {
      article: supplements.article,
      basis: supplements.basis,
      sentence: supplements.oneTime
        ? 'What is missing is told once and completely.'
        : 'What is missing may be told more than once.',
    },
    {
      article: sharedCode.article,
      basis: sharedCode.basis,
      sentence: sharedCode.allowed
        ? 'Several branches, internal or dispatched units of one parent may apply, each for itself.'
        : 'Of the branches, internal or dispatched units of one parent only one may apply.',
    },
  ],
}
