import type { PasswordFault } from './account/password-policy.ts'
import type { PeopleWords } from './people-words.ts'

const FIELDS: Readonly<Record<string, string>> = {
  login: 'the login (3 to 64 small letters, digits or . _ @ -)',
  name: 'the name',
  phone: 'the telephone number',
  email: 'the mail address',
  role: 'the role',
  actor: 'the id in the record (1 to 40 letters, digits or hyphens)',
  areas: 'the region codes (six digits each)',
  until: 'the beginning and the end',
  unit: 'the name of the unit (for branches and sub-units alone)',
  area: 'the region code (six digits)',
}
const fieldNames = (fields: readonly string[]) => fields.map((field) => FIELDS[field] ?? field)

function faultOf(fault: PasswordFault): string {
  switch (fault.reason) {
    case 'tooShort':
      return `it needs at least ${fault.least} characters`
    case 'tooLong':
      return `it has at most ${fault.most} characters`
    case 'tooFewClasses':
      return `it needs ${fault.asked} of capitals, small letters, digits and other characters, and has ${fault.found}`
    case 'likeLogin':
      return 'it may not contain the login'
    case 'usedBefore':
      return `it may not be one of the last ${fault.remembered}`
  }
}

export const problems: PeopleWords['problems'] = {
  AccountUnfit: ({ fields }, say) =>
    `Some of the account needs another form: ${say.list(fieldNames(fields))}. Correct it and try again.`,
  AccountUnknown: () => 'There is no such account, or it has ended. Check which one you mean.',
  LoginTaken: ({ login }) => `The login ${login} is in use; choose another.`,
  PasswordUnfit: ({ faults }) =>
    `This password will not do: ${faults.map(faultOf).join('; ')}. Choose another.`,
  PresentPasswordWrong: () => 'The present password is not right; type it again.',
  ActivationVoid: () =>
    'This activation is not known, was used, or is too old. Ask the system administrator for another.',
  NoWayToTell: () =>
    'The account has neither a telephone nor a mail address that can be reached; ask the system administrator for a printed slip.',
  SignInWrong: () =>
    'The login or the password is not right; type them again. If the password is lost, ask the system administrator.',
  TryLater: ({ minutes }) => `There were too many tries; try again in ${minutes} minutes.`,
  SessionOver: () => 'You are no longer signed in; sign in again.',
  SecondFactorFirst: () => 'Show the code of your authenticator first, then change the password.',
  TotpThereAlready: () =>
    'The account has an authenticator. To use another, ask the security administrator to remove this one.',
  TotpNotAwaited: () => 'No code of an authenticator is asked for now; go back and sign in again.',
  TotpWrong: () =>
    'The code is not right or was used; type the one that the authenticator shows now, and check the clock of your telephone.',
  CodeWrong: () => 'The code is not right, was used, or is too old; check it, or have another sent.',
  SignInNotBegun: () =>
    'This sign-in took too long or was begun in another browser; go back and sign in again.',
  ProviderDeclined: () => 'The identity provider did not confirm this sign-in; go back and sign in again.',
  ProviderUnavailable: () =>
    'The identity provider cannot be reached now; try again later, or sign in with a password.',
  TicketVoid: () =>
    'The ticket is not known or was used; come again from the platform for government services.',
  IdentityUnknown: () =>
    'No account belongs to this identity; ask the system administrator to check what is registered.',
  IdentityAmbiguous: () =>
    'Several accounts belong to this identity; ask the system administrator to check what is registered.',
  NotYourTask: ({ task, roles }, say) =>
    `${taskName(task)} is done by ${say.list(roles.map(say.role))}; it cannot be done in your present post.`,
  NotYourPost: () => 'You do not hold this post, or it has ended; choose one that you hold.',
  NotYourApplication: () => 'There is no such application; choose one of those of your organisation.',
  AdministratorsDoNotAct: ({ role }, say) =>
    `A ${say.role(role)} does not act in the award; use the post that does.`,
  PostUnfit: ({ fields }, say) =>
    `Some of the post needs another form: ${say.list(fieldNames(fields))}. Correct it and try again.`,
  PostUnknown: () => 'There is no such post, or it has ended. Check which one you mean.',
  PostHeldAlready: () => 'This account holds the post already; nothing needs to be done.',
  ActorTaken: ({ actor }) =>
    `Somebody else is ${actor}, and the post is for one person alone; hand it over first, or use another id.`,
  OneSeatEach: ({ role }, say) =>
    `The account is in the ${say.role(role)} already, or stands in for somebody there, and nobody has two seats; choose somebody else, or end the other first.`,
  CycleUnknown: () => 'There is no such cycle, so no number can be taken yet. Check which cycle you mean.',
  DeputyUnknown: () => 'There is no such deputy, or the time is over. Check which one you mean.',
  InPersonOnly: ({ role }, say) =>
    `Nobody stands in for the post of ${say.role(role)}; appoint another instead, or have the applicant admit a colleague.`,
  PeriodUnfit: () =>
    'The period does not fit: its end comes after its beginning and lies in the future. Check both.',
  ReasonMissing: () => 'Say why.',
  SeparationForbids: ({ rules }, say) =>
    `The separation of duties forbids this: ${say.list(rules.map(say.rule))}. Have somebody else do it, or arrange it otherwise.`,
  SeparationNeedsReason: ({ rules }, say) =>
    `This departs from the separation of duties: ${say.list(rules.map(say.rule))}. If it has to be done, say why; it will be listed as a deviation.`,
  CodeUnfit: ({ fault }) => fault.en,
  OrganisationUnfit: ({ fields }, say) =>
    `Some of the organisation needs another form: ${say.list(fieldNames(fields))}. Correct it and try again.`,
  OrganisationThere: ({ code }) =>
    `The organisation with the code ${code} is registered already; check the code.`,
  LetterMissing: () => 'A claim needs a stamped letter; upload it and try again.',
  ClaimOpenAlready: () => 'Your claim to this organisation is being looked at; wait for the answer.',
  ClaimsTooMany: ({ most }) =>
    `At most ${most} claims are looked at at a time; wait for an answer before you file another.`,
  ClaimUnknown: () => 'There is no such claim, or it has been settled. Check which one you mean.',
  ClaimDecided: () => 'This claim has been settled; reload to see how.',
  TakeoverNeedsReason: ({ code }) =>
    `An account acts for ${code} now. Say why another shall do so; the present one will be told.`,
  HolderOnly: () =>
    'Only the account whose claim was approved admits and dismisses others for the organisation; ask its holder.',
  ApplicantsOnly: () => 'Applicants open applications. Claim your organisation first, or apply as a person.',
  AdministratedAlready: () => 'This authority has an administrator, who opens accounts there.',
  ScopesUnfit: ({ scopes }, say) => `Choose at least one scope. There are: ${say.list(scopes)}.`,
  ScopeMissing: ({ scope }) =>
    `This service token does not have the scope ${scope}; ask the security administrator.`,
  NameMissing: () => 'Name the system that uses the token.',
  TokenVoid: () =>
    'This service token is not known, was ended, or is too old; ask the security administrator for another.',
}

export const roles: PeopleWords['roles'] = {
  systemAdmin: 'system administrator',
  securityAdmin: 'security administrator',
  auditAdmin: 'audit administrator',
}

export const tasks: PeopleWords['tasks'] = {
  keepAccounts: 'Looking after accounts',
  readAccounts: 'Reading the list of accounts',
  eraseAccounts: 'Erasing personal data',
  givePosts: 'Giving posts',
  recoverSignIn: 'Letting somebody sign in again',
  setSeparation: 'Setting the separation of duties',
  keepServiceTokens: 'Looking after service tokens',
  readSecurityEvents: 'Reading the security log',
  readReadings: 'Reading who looked at what',
  readDeviations: 'Reading the deviations',
  decideClaims: 'Deciding on claims to organisations',
  keepOrganisations: 'Registering organisations',
  foundAuthorities: 'Founding an authority',
  appointFirstAdministrator: 'Appointing the first administrator of an authority',
}
const taskName = (task: string): string => (tasks as Readonly<Record<string, string>>)[task] ?? task

export const rules: PeopleWords['rules'] = {
  ownPost: 'nobody gives himself a post',
  ownClaim: 'nobody decides on his own claim',
  ownRecovery: 'nobody removes his own authenticator',
  recorderNotChecker: 'who enters an act from paper does not check it',
  systemAdminNoAward: 'a system administrator holds no post in the award',
  securityAdminNoAward: 'a security administrator holds no post in the award',
  auditAdminNoAward: 'an audit administrator holds no post in the award',
  systemNotSecurity: 'system and security administrator are two persons',
  systemNotAudit: 'system and audit administrator are two persons',
  securityNotAudit: 'security and audit administrator are two persons',
  assessorNotSecretariat: 'an assessor is no officer of the secretariat',
  assessorNotDecider: 'an assessor neither deliberates nor approves',
  applicantNotJudge: 'an applicant neither assesses, deliberates, approves nor supervises',
  inspectorNotSecretariat: 'an inspector is no officer of the secretariat',
  payerNotSecretariat: 'who pays is no officer of the secretariat',
}

export const modes: PeopleWords['modes'] = {
  enforced: 'enforced',
  override: 'can be departed from with a reason',
  off: 'off',
}

export const events: PeopleWords['events'] = {
  accountCreated: 'account opened',
  accountsImported: 'accounts imported',
  accountChanged: 'account changed',
  accountEnded: 'account ended',
  accountErased: 'personal data erased',
  activationIssued: 'activation issued',
  accountActivated: 'account activated',
  signedIn: 'signed in',
  signInFailed: 'sign-in not passed',
  signInHeld: 'sign-in held after too many tries',
  waitReleased: 'wait before signing in lifted',
  sessionEnded: 'signed out',
  passwordChanged: 'password changed',
  codeSent: 'code sent',
  codeFailed: 'code not passed',
  totpConfirmed: 'authenticator set up',
  totpFailed: 'authenticator not passed',
  totpRemoved: 'authenticator removed',
  identityLinked: 'foreign identity linked',
  postGiven: 'post given',
  postEnded: 'post ended',
  postHandedOver: 'post handed over',
  deputyNamed: 'deputy named',
  deputyEnded: 'deputy ended',
  claimMade: 'organisation claimed',
  claimApproved: 'claim approved',
  claimDeclined: 'claim declined',
  organisationRegistered: 'organisation registered',
  organisationTakenOver: 'organisation taken over',
  authorityFounded: 'authority founded',
  applicationOpened: 'application id given',
  separationSet: 'separation of duties set',
  separationDeviated: 'separation of duties departed from',
  serviceTokenMade: 'service token issued',
  serviceTokenEnded: 'service token ended',
  firstStart: 'first start',
}

export const printed: PeopleWords['printed'] = {
  report: 'Separation of duties',
  rulesHeading: 'How each rule is held to',
  doneHeading: 'Deviations',
  standingHeading: 'Posts that do not go together and are held by one account',
  columns: { rule: 'Rule', mode: 'Held to', reason: 'Reason', account: 'Account', by: 'By', at: 'When' },
  none: 'None.',
  ruleItself: 'as usual',
  system: 'the system',
  slip: ({ login, token, day }) => [
    'Activation of your account',
    `Login: ${login}`,
    `Code: ${token}`,
    `Before ${day}, open the platform, choose "Activate account", type in the code and set a password. The code works once; give it to nobody.`,
  ],
}
