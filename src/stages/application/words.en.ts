import { explainUsccFault } from '../../core/codes/explain-code-fault.ts'
import type { Say, StageWords } from '../../core/wording/say.ts'
import type { Entries, Filing, Params, Refusals } from './domain/index.ts'

const kindNames: Readonly<Record<string, string>> = {
  legalPerson: 'a legal person',
  unincorporated: 'an organisation without legal personality',
  subUnit: 'a branch, internal or dispatched unit',
  team: 'a team',
  person: 'a person',
}
const kindOf = (kind: string) => kindNames[kind] ?? kind
const factNames = { name: 'name', code: 'unified social credit code', kind: 'kind' }
const siblings = (kind: string) => (kind === 'team' ? 'teams' : 'branches, internal or dispatched units')
const dayKind = { natural: 'days', workday: 'working days' }
const filedAt = ({ body, unit }: Filing, say: Say) => unit ?? say.body(body)
const sectorsOf = (known: Refusals['SectorMissing']['known'], say: Say) =>
  say.list(known.map(({ id, name }) => `${name.en} (${id})`))
const listNames = { honours: 'earlier awards', sanctions: 'sanctions' }
const notTheirs: Readonly<Record<string, string>> = {
  asOf: 'the reference day',
  judgements: 'what people find',
}

function supplementsInWords({ oneTime, pausesClock, replyWithin }: Params['supplements']): string[] {
  return [
    oneTime ? 'What is missing is told once and completely.' : 'What is missing may be told more than once.',
    ...(pausesClock
      ? ["The clock of the authority's limits stands still from the request until the supplement is there."]
      : []),
    ...(replyWithin
      ? [
          `The supplement is due within ${replyWithin.days} ${dayKind[replyWithin.kind]} of the request, its last day ${replyWithin.rolls ? 'rolling over days off' : 'not rolling over days off'}; later it is forfeited and the office decides on the papers that it has.`,
        ]
      : []),
  ]
}

export const words: StageWords<Refusals, Entries, Params> = {
  name: 'application',
  acts: {
    submit: 'hand in an application',
    acknowledge: 'issue the receipt',
    decline: 'decline to process',
    requestSupplement: 'ask for a supplement',
    supplement: 'hand in a supplement',
    layHistory: 'check against the records of earlier awards and sanctions',
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
      'an ID number must not enter the record; the code of a person is a salted SHA-256 commitment (64 hexadecimal digits) whose salt the office keeps. Give that instead.',
    CommitmentUnfit: () =>
      'the code of a person has to be a salted SHA-256 commitment (64 lower-case hexadecimal digits), never the ID number; have the office make it and give that.',
    PersonApplied: ({ by }, say) =>
      `this person has applied already as ${say.application(by)} (${by}) and cannot apply again. Withdraw that application first, or have it corrected.`,
    PersonalNumberGiven: ({ places }, say) =>
      `an ID number stands in ${say.list(places)} and must not enter the record; take it out and hand in again.`,
    CodeTaken: ({ code, by }, say) =>
      `${say.application(by)} has already applied under the code ${code}; it cannot be used again. A branch, internal or dispatched unit applies as such, under its own name.`,
    SiblingApplied: ({ code, by, kind }, say) =>
      `of the ${siblings(kind)} of the parent with the code ${code} only one may apply, and ${say.application(by)} has; if this unit is to apply instead, that application is withdrawn first.`,
    FilingMissing: ({ bodies }, say) =>
      `the papers are filed with ${say.list(bodies.map(say.body))} first; say with which, then hand in.`,
    FilingUnknown: ({ body, bodies }, say) =>
      `${say.body(body)} does not receive papers; they are filed with: ${say.list(bodies.map(say.body))}. Correct the body.`,
    FilingUnitMissing: ({ body }, say) =>
      `"${say.body(body)}" are several bodies; name the one with which the papers are filed, then hand in.`,
    FilingNotForeseen: ({ body }, say) =>
      `the papers go straight to the office that takes applications, not through ${say.body(body)}; take that body out and hand in again.`,
    NotTheReceiver: ({ application, by, filedWith }, say) =>
      `the receipt for ${say.application(application)} comes from: ${say.list([say.role(by), ...(filedWith ? [filedAt(filedWith, say)] : [])])}; no other body can issue it. Pass it on.`,
    SectorMissing: ({ known }, say) =>
      `this regulation tells sectors apart and the facts name none; state one of: ${sectorsOf(known, say)}.`,
    SectorUnknown: ({ sector, known }, say) =>
      `there is no sector "${sector}"; state one of: ${sectorsOf(known, say)}.`,
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
    SupplementOutstanding: ({ application, items, replyBy }, say) =>
      `${say.application(application)} still owes${replyBy === undefined ? '' : ` until 24:00 of ${say.date(replyBy)}`}: ${say.list(items)}; no receipt yet. Wait for it, or decline with the reason.`,
    SupplementAskedBefore: ({ application, askedOn }, say) =>
      `what is missing is told once and completely; ${say.application(application)} was told on ${say.date(askedOn)} and cannot be asked again.`,
    SupplementNotAsked: ({ application }, say) =>
      `${say.application(application)} was not asked for a supplement, so none can be taken. If something was left out, contact the office.`,
    ReplyTooLate: ({ application, replyBy, on }, say) =>
      `${say.application(application)} could reply until 24:00 of ${say.date(replyBy)}; on ${say.date(on)} it is too late and the supplement is forfeited. The office decides on the papers that it has.`,
    EligibilityDecided: ({ application }, say) =>
      `the eligibility of ${say.application(application)} is decided; no supplement is possible. A mistake is mended by a correction.`,
    HistoryTooLate: ({ application }, say) =>
      `whether ${say.application(application)} is eligible has been decided; records are laid before that. If something is wrong, have it corrected.`,
    HistoryInFuture: ({ application, day, on }, say) =>
      `the records on ${say.application(application)} name ${say.date(day)}, which lies after ${say.date(on)}; check the day first.`,
    ReceiptsOutstanding: ({ applications }, say) =>
      `${applications.length} applications have no receipt yet: ${say.list(applications.map(say.application))}. Accept each, or decline it with the reason, then close.`,
  },
  entries: {
    ApplicationSubmitted: ({ name, kind, code, documents, sharesCodeWith, filedWith }, say) =>
      `${name} (${kindOf(kind)}${kind === 'person' ? '' : `, ${code}`}) applied${filedWith ? ` through ${filedAt(filedWith, say)}` : ''} with ${documents.length} files${sharesCodeWith.length > 0 ? `; same code as ${say.list(sharesCodeWith.map(say.application))}, please note` : ''}`,
    ApplicationAcknowledged: ({ application, number, lacking }, say) =>
      `accepted the application of ${say.application(application)}, receipt ${number}${lacking ? `; not supplemented in time: ${say.list(lacking)}, processed as it is` : ''}`,
    ApplicationDeclined: ({ application, reason }, say) =>
      `declined the application of ${say.application(application)}: ${reason}`,
    SupplementRequested: ({ application, items, time, replyBy }, say) =>
      `asked ${say.application(application)} for a supplement (no. ${time}): ${say.list(items)}${replyBy === undefined ? '' : `; due by 24:00 of ${say.date(replyBy)}, forfeited after that`}`,
    SupplementReceived: ({ application, documents, factsChanged }, say) =>
      `${say.application(application)} handed in a supplement: ${[...(documents.length > 0 ? [`${documents.length} file${documents.length === 1 ? '' : 's'}`] : []), ...(factsChanged ? ['new facts'] : [])].join(' and ')}`,
    HistoryLaid: ({ application, honours, sanctions, incomplete, differs }, say) => {
      const known = [
        ...(honours === undefined ? [] : [`earlier awards: ${honours.length}`]),
        ...(sanctions === undefined ? [] : [`sanctions: ${sanctions.length}`]),
      ]
      const gaps = incomplete.map((list) => `nobody knows whether its ${listNames[list]} are complete`)
      const told = differs.map(
        ({ list, of, on }) =>
          `${listNames[list]} of ${say.date(on)}, ${of === 'stated' ? 'stated but not in the records' : 'in the records but not stated'}`,
      )
      return `checked ${say.application(application)} against the records: ${say.list([...known, ...gaps])}${told.length === 0 ? '' : `; the application says otherwise, please look: ${say.list(told)}`}`
    },
  },
  settings: ({ article, basis, window, documents, filedWith, supplements, sharedCode }, say) => [
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
    ...(filedWith
      ? [
          {
            article: filedWith.article,
            basis: filedWith.basis,
            sentence: `The papers are filed with ${say.list(filedWith.bodies.map((id) => `${say.body(id)} (${id})`))} first, which may also issue the receipt.`,
          },
        ]
      : []),
    ...supplementsInWords(supplements).map((sentence) => ({
      article: supplements.article,
      basis: supplements.basis,
      sentence,
    })),
    {
      article: sharedCode.article,
      basis: sharedCode.basis,
      sentence: sharedCode.allowed
        ? `Several ${sharedCode.kinds.map(siblings).join(' or ')} of one parent may apply, each for itself.`
        : `Of the ${sharedCode.kinds.map(siblings).join(' or ')} of one parent only one may apply.`,
    },
  ],
}
