// generated; run npm run generate
/** What each operation of the service takes and answers. */
export type Operations = {
  'session.signIn': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/session'
    readonly params: { readonly authority: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: { readonly login: string; readonly password: string }
    readonly answer: { readonly account: string; readonly means: string; readonly awaits: "" | "totp" | "enrolment" | "newPassword"; readonly expiresAt: string; readonly posts: readonly ({ readonly id: string; readonly role: string; readonly actor: string; readonly areas: readonly string[]; readonly organisation: string | null; readonly asDeputy: boolean })[] }
  }
  'session.sendCode': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/session/code'
    readonly params: { readonly authority: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: { readonly login: string }
    readonly answer: null
  }
  'session.signInByCode': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/session/by-code'
    readonly params: { readonly authority: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: { readonly login: string; readonly code: string }
    readonly answer: { readonly account: string; readonly means: string; readonly awaits: "" | "totp" | "enrolment" | "newPassword"; readonly expiresAt: string; readonly posts: readonly ({ readonly id: string; readonly role: string; readonly actor: string; readonly areas: readonly string[]; readonly organisation: string | null; readonly asDeputy: boolean })[] }
  }
  'session.activate': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/activation'
    readonly params: { readonly authority: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: { readonly token: string; readonly password: string }
    readonly answer: null
  }
  'session.whoAmI': {
    readonly method: 'get'
    readonly path: '/api/authorities/{authority}/session'
    readonly params: { readonly authority: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: undefined
    readonly answer: { readonly account: string; readonly means: string; readonly awaits: "" | "totp" | "enrolment" | "newPassword"; readonly expiresAt: string; readonly posts: readonly ({ readonly id: string; readonly role: string; readonly actor: string; readonly areas: readonly string[]; readonly organisation: string | null; readonly asDeputy: boolean })[] }
  }
  'session.signOut': {
    readonly method: 'delete'
    readonly path: '/api/authorities/{authority}/session'
    readonly params: { readonly authority: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: undefined
    readonly answer: null
  }
  'session.proveTotp': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/session/totp'
    readonly params: { readonly authority: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: { readonly code: string }
    readonly answer: { readonly account: string; readonly means: string; readonly awaits: "" | "totp" | "enrolment" | "newPassword"; readonly expiresAt: string; readonly posts: readonly ({ readonly id: string; readonly role: string; readonly actor: string; readonly areas: readonly string[]; readonly organisation: string | null; readonly asDeputy: boolean })[] }
  }
  'session.beginTotp': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/totp'
    readonly params: { readonly authority: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: undefined
    readonly answer: { readonly secret: string; readonly uri: string }
  }
  'session.confirmTotp': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/totp/confirmation'
    readonly params: { readonly authority: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: { readonly code: string }
    readonly answer: { readonly account: string; readonly means: string; readonly awaits: "" | "totp" | "enrolment" | "newPassword"; readonly expiresAt: string; readonly posts: readonly ({ readonly id: string; readonly role: string; readonly actor: string; readonly areas: readonly string[]; readonly organisation: string | null; readonly asDeputy: boolean })[] }
  }
  'session.changePassword': {
    readonly method: 'put'
    readonly path: '/api/authorities/{authority}/password'
    readonly params: { readonly authority: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: { readonly present: string; readonly next: string }
    readonly answer: { readonly account: string; readonly means: string; readonly awaits: "" | "totp" | "enrolment" | "newPassword"; readonly expiresAt: string; readonly posts: readonly ({ readonly id: string; readonly role: string; readonly actor: string; readonly areas: readonly string[]; readonly organisation: string | null; readonly asDeputy: boolean })[] }
  }
  'session.list': {
    readonly method: 'get'
    readonly path: '/api/authorities/{authority}/sessions'
    readonly params: { readonly authority: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: undefined
    readonly answer: { readonly items: readonly { readonly id: string; readonly means: string; readonly createdAt: string; readonly seenAt: string; readonly expiresAt: string; readonly agent: string; readonly isThis: boolean }[] }
  }
  'session.end': {
    readonly method: 'delete'
    readonly path: '/api/authorities/{authority}/sessions/{session}'
    readonly params: { readonly authority: string; readonly session: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: undefined
    readonly answer: null
  }
  'session.beginOidc': {
    readonly method: 'get'
    readonly path: '/api/authorities/{authority}/oidc/{provider}/start'
    readonly params: { readonly authority: string; readonly provider: string }
    readonly query: { readonly returnTo?: string }
    readonly body: undefined
    readonly answer: null
  }
  'session.finishOidc': {
    readonly method: 'get'
    readonly path: '/api/authorities/{authority}/oidc/{provider}/callback'
    readonly params: { readonly authority: string; readonly provider: string }
    readonly query: Readonly<Record<string, unknown>>
    readonly body: undefined
    readonly answer: null
  }
  'session.register': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/registration'
    readonly params: { readonly authority: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: { readonly login: string; readonly name: string; readonly phone?: string; readonly email?: string }
    readonly answer: null
  }
  'session.signInByTicket': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/session/by-ticket/{provider}'
    readonly params: { readonly authority: string; readonly provider: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: { readonly ticket: string }
    readonly answer: { readonly account: string; readonly means: string; readonly awaits: "" | "totp" | "enrolment" | "newPassword"; readonly expiresAt: string; readonly posts: readonly ({ readonly id: string; readonly role: string; readonly actor: string; readonly areas: readonly string[]; readonly organisation: string | null; readonly asDeputy: boolean })[] }
  }
  'read.cycles': {
    readonly method: 'get'
    readonly path: '/api/authorities/{authority}/cycles'
    readonly params: { readonly authority: string }
    readonly query: { readonly limit?: number; readonly after?: string; readonly sort?: "id"; readonly format?: "json" | "csv" | "xlsx" }
    readonly body: undefined
    readonly answer: { readonly items: readonly ({ readonly cycle: string; readonly kind: "cycle" | "step" | "limit" | "mending" | "outcome" | "application" | "filing" | "recommendation" | "inquiry" | "finding" | "panel" | "recusal" | "scorecard" | "consensus" | "score" | "feedback" | "report" | "shortlist" | "place" | "candidate" | "hold" | "notice" | "opinion" | "objection" | "meeting" | "ballot" | "approval" | "honour" | "winner" | "prize" | "duty" | "titleUse" | "revocation" | "complaint" | "mutualFeedback" | "expert" | "draw" | "history" | "cost" | "record"; readonly id: string; readonly step: string; readonly application: string; readonly state: string; readonly sight: "whole" | "masked"; readonly publicFrom: string | null; readonly place: number; readonly papers: Readonly<Record<string, unknown>>; readonly version: number })[]; readonly next: string | null }
  }
  'read.cycle': {
    readonly method: 'get'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}'
    readonly params: { readonly authority: string; readonly cycle: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: undefined
    readonly answer: { readonly kind: "cycle" | "step" | "limit" | "mending" | "outcome" | "application" | "filing" | "recommendation" | "inquiry" | "finding" | "panel" | "recusal" | "scorecard" | "consensus" | "score" | "feedback" | "report" | "shortlist" | "place" | "candidate" | "hold" | "notice" | "opinion" | "objection" | "meeting" | "ballot" | "approval" | "honour" | "winner" | "prize" | "duty" | "titleUse" | "revocation" | "complaint" | "mutualFeedback" | "expert" | "draw" | "history" | "cost" | "record"; readonly id: string; readonly step: string; readonly application: string; readonly state: string; readonly sight: "whole" | "masked"; readonly publicFrom: string | null; readonly place: number; readonly papers: Readonly<Record<string, unknown>>; readonly version: number }
  }
  'read.steps': {
    readonly method: 'get'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps'
    readonly params: { readonly authority: string; readonly cycle: string }
    readonly query: { readonly limit?: number; readonly after?: string; readonly sort?: "order"; readonly format?: "json" | "csv" | "xlsx" }
    readonly body: undefined
    readonly answer: { readonly items: readonly ({ readonly step: string; readonly kind: string; readonly name: { readonly zh: string; readonly en: string }; readonly by: string; readonly article: string; readonly state: string })[]; readonly next: string | null }
  }
  'read.step': {
    readonly method: 'get'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: undefined
    readonly answer: { readonly step: string; readonly kind: string; readonly name: { readonly zh: string; readonly en: string }; readonly by: string; readonly article: string; readonly state: string }
  }
  'read.things': {
    readonly method: 'get'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/things'
    readonly params: { readonly authority: string; readonly cycle: string }
    readonly query: { readonly limit?: number; readonly after?: string; readonly sort?: "id" | "place" | "name"; readonly format?: "json" | "csv" | "xlsx"; readonly kind: "cycle" | "step" | "limit" | "mending" | "outcome" | "application" | "filing" | "recommendation" | "inquiry" | "finding" | "panel" | "recusal" | "scorecard" | "consensus" | "score" | "feedback" | "report" | "shortlist" | "place" | "candidate" | "hold" | "notice" | "opinion" | "objection" | "meeting" | "ballot" | "approval" | "honour" | "winner" | "prize" | "duty" | "titleUse" | "revocation" | "complaint" | "mutualFeedback" | "expert" | "draw" | "history" | "cost" | "record"; readonly step?: string; readonly state?: "waiting" | "open" | "settled" | "withdrawn" | "superseded"; readonly application?: string }
    readonly body: undefined
    readonly answer: { readonly items: readonly ({ readonly kind: "cycle" | "step" | "limit" | "mending" | "outcome" | "application" | "filing" | "recommendation" | "inquiry" | "finding" | "panel" | "recusal" | "scorecard" | "consensus" | "score" | "feedback" | "report" | "shortlist" | "place" | "candidate" | "hold" | "notice" | "opinion" | "objection" | "meeting" | "ballot" | "approval" | "honour" | "winner" | "prize" | "duty" | "titleUse" | "revocation" | "complaint" | "mutualFeedback" | "expert" | "draw" | "history" | "cost" | "record"; readonly id: string; readonly step: string; readonly application: string; readonly state: string; readonly sight: "whole" | "masked"; readonly publicFrom: string | null; readonly place: number; readonly papers: Readonly<Record<string, unknown>>; readonly version: number })[]; readonly next: string | null }
  }
  'read.thing': {
    readonly method: 'get'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/things/{kind}/{id}'
    readonly params: { readonly authority: string; readonly cycle: string; readonly kind: string; readonly id: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: undefined
    readonly answer: { readonly kind: "cycle" | "step" | "limit" | "mending" | "outcome" | "application" | "filing" | "recommendation" | "inquiry" | "finding" | "panel" | "recusal" | "scorecard" | "consensus" | "score" | "feedback" | "report" | "shortlist" | "place" | "candidate" | "hold" | "notice" | "opinion" | "objection" | "meeting" | "ballot" | "approval" | "honour" | "winner" | "prize" | "duty" | "titleUse" | "revocation" | "complaint" | "mutualFeedback" | "expert" | "draw" | "history" | "cost" | "record"; readonly id: string; readonly step: string; readonly application: string; readonly state: string; readonly sight: "whole" | "masked"; readonly publicFrom: string | null; readonly place: number; readonly papers: Readonly<Record<string, unknown>>; readonly version: number }
  }
  'read.ranking': {
    readonly method: 'get'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/ranking/{step}'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly limit?: number; readonly after?: string; readonly sort?: "place" | "id" | "name"; readonly format?: "json" | "csv" | "xlsx" }
    readonly body: undefined
    readonly answer: { readonly items: readonly ({ readonly kind: "cycle" | "step" | "limit" | "mending" | "outcome" | "application" | "filing" | "recommendation" | "inquiry" | "finding" | "panel" | "recusal" | "scorecard" | "consensus" | "score" | "feedback" | "report" | "shortlist" | "place" | "candidate" | "hold" | "notice" | "opinion" | "objection" | "meeting" | "ballot" | "approval" | "honour" | "winner" | "prize" | "duty" | "titleUse" | "revocation" | "complaint" | "mutualFeedback" | "expert" | "draw" | "history" | "cost" | "record"; readonly id: string; readonly step: string; readonly application: string; readonly state: string; readonly sight: "whole" | "masked"; readonly publicFrom: string | null; readonly place: number; readonly papers: Readonly<Record<string, unknown>>; readonly version: number })[]; readonly next: string | null }
  }
  'read.register': {
    readonly method: 'get'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/register'
    readonly params: { readonly authority: string; readonly cycle: string }
    readonly query: { readonly limit?: number; readonly after?: string; readonly sort?: "id" | "place" | "name"; readonly format?: "json" | "csv" | "xlsx" }
    readonly body: undefined
    readonly answer: { readonly items: readonly ({ readonly kind: "cycle" | "step" | "limit" | "mending" | "outcome" | "application" | "filing" | "recommendation" | "inquiry" | "finding" | "panel" | "recusal" | "scorecard" | "consensus" | "score" | "feedback" | "report" | "shortlist" | "place" | "candidate" | "hold" | "notice" | "opinion" | "objection" | "meeting" | "ballot" | "approval" | "honour" | "winner" | "prize" | "duty" | "titleUse" | "revocation" | "complaint" | "mutualFeedback" | "expert" | "draw" | "history" | "cost" | "record"; readonly id: string; readonly step: string; readonly application: string; readonly state: string; readonly sight: "whole" | "masked"; readonly publicFrom: string | null; readonly place: number; readonly papers: Readonly<Record<string, unknown>>; readonly version: number })[]; readonly next: string | null }
  }
  'read.deadlines': {
    readonly method: 'get'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/deadlines'
    readonly params: { readonly authority: string; readonly cycle: string }
    readonly query: { readonly limit?: number; readonly after?: string; readonly sort?: "due"; readonly format?: "json" | "csv" | "xlsx" }
    readonly body: undefined
    readonly answer: { readonly items: readonly ({ readonly step: string; readonly limit: string; readonly article: string; readonly from: string; readonly due: string; readonly certainty: "final" | "provisional"; readonly status: "running" | "paused" | "over" | "met" })[]; readonly next: string | null }
  }
  'read.checkpoint': {
    readonly method: 'get'
    readonly path: '/api/authorities/{authority}/record/checkpoint'
    readonly params: { readonly authority: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: undefined
    readonly answer: null
  }
  'read.recordKey': {
    readonly method: 'get'
    readonly path: '/api/authorities/{authority}/record/key'
    readonly params: { readonly authority: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: undefined
    readonly answer: null
  }
  'read.checkpoints': {
    readonly method: 'get'
    readonly path: '/api/authorities/{authority}/record/checkpoints'
    readonly params: { readonly authority: string }
    readonly query: { readonly limit?: number; readonly after?: string; readonly sort?: "size"; readonly format?: "json" | "csv" | "xlsx" }
    readonly body: undefined
    readonly answer: { readonly items: readonly ({ readonly size: number; readonly root: string; readonly note: string; readonly at: string })[]; readonly next: string | null }
  }
  'read.recordGrowth': {
    readonly method: 'get'
    readonly path: '/api/authorities/{authority}/record/growth'
    readonly params: { readonly authority: string }
    readonly query: { readonly from: number; readonly to: number }
    readonly body: undefined
    readonly answer: { readonly earlier: string; readonly later: string; readonly proof: readonly string[] }
  }
  'read.receipt': {
    readonly method: 'get'
    readonly path: '/api/authorities/{authority}/record/receipts/{hash}'
    readonly params: { readonly authority: string; readonly hash: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: undefined
    readonly answer: { readonly format: "zhiheng-receipt/1"; readonly hash: string; readonly entry?: { readonly type: string; readonly v: number; readonly authority: string; readonly cycle: string; readonly stream: string; readonly version: number; readonly prev: string | null; readonly step?: string; readonly act: { readonly no: number; readonly name: string; readonly input?: unknown }; readonly actor: { readonly role: string; readonly id: string }; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly occurredOn: string; readonly recordedAt: string; readonly receivedAt?: string; readonly evidence: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[]; readonly findings: readonly unknown[]; readonly data: unknown }; readonly index: number; readonly proof: readonly string[]; readonly checkpoint: string }
  }
  'read.evidence': {
    readonly method: 'get'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/evidence'
    readonly params: { readonly authority: string; readonly cycle: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: undefined
    readonly answer: null
  }
  'read.openScores': {
    readonly method: 'get'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/open-scores'
    readonly params: { readonly authority: string; readonly cycle: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: undefined
    readonly answer: null
  }
  'cycle.openCycle': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles'
    readonly params: { readonly authority: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly cycle: string; readonly year: number; readonly rehearsal: boolean; readonly standard: string; readonly personStandard?: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'cycle.decideParameter': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/acts/decideParameter'
    readonly params: { readonly authority: string; readonly cycle: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly parameter: string; readonly value: string | number | boolean | Readonly<Record<string, string>>; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'cycle.correctEntry': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/acts/correctEntry'
    readonly params: { readonly authority: string; readonly cycle: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly stream: string; readonly version: number; readonly replacement: Readonly<Record<string, unknown>>; readonly reason: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'cycle.annulEntry': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/acts/annulEntry'
    readonly params: { readonly authority: string; readonly cycle: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly stream: string; readonly version: number; readonly reason: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'cycle.extendPeriod': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/acts/extendPeriod'
    readonly params: { readonly authority: string; readonly cycle: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly step: string; readonly lastDay: string; readonly reason: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'cycle.adaptConditions': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/acts/adaptConditions'
    readonly params: { readonly authority: string; readonly cycle: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly document: string; readonly drop: readonly string[]; readonly put: readonly ({ readonly article: string; readonly basis?: "explicit" | "inferred" | "silent"; readonly note?: { readonly zh: string; readonly en: string }; readonly id: string; readonly kind: "applicant-kind"; readonly label: { readonly zh: string; readonly en: string }; readonly appliesTo?: { readonly applicantKinds?: readonly ("legalPerson" | "unincorporated" | "subUnit" | "team" | "person")[]; readonly sectors?: readonly string[]; readonly awards?: readonly string[]; readonly purpose?: "for-profit" | "non-profit" | "any" | { readonly decide: string }; readonly exporter?: true; readonly subject?: "applicant" | "linkedOrganisations" }; readonly with: { readonly kinds: readonly ("legalPerson" | "unincorporated" | "subUnit" | "team" | "person")[] }; readonly openPoints?: readonly string[]; readonly peopleMayOverride?: boolean } | { readonly article: string; readonly basis?: "explicit" | "inferred" | "silent"; readonly note?: { readonly zh: string; readonly en: string }; readonly id: string; readonly kind: "bar-or-ban"; readonly label: { readonly zh: string; readonly en: string }; readonly appliesTo?: { readonly applicantKinds?: readonly ("legalPerson" | "unincorporated" | "subUnit" | "team" | "person")[]; readonly sectors?: readonly string[]; readonly awards?: readonly string[]; readonly purpose?: "for-profit" | "non-profit" | "any" | { readonly decide: string }; readonly exporter?: true; readonly subject?: "applicant" | "linkedOrganisations" }; readonly with: { readonly measure: "bar"; readonly years: number; readonly awards?: readonly string[] } | { readonly measure: "ban"; readonly years: number | null; readonly after: readonly ("revocation" | "fraudFinding")[]; readonly grounds?: readonly ("fraud" | "incident" | "other")[] }; readonly openPoints?: readonly string[]; readonly peopleMayOverride?: boolean } | { readonly article: string; readonly basis?: "explicit" | "inferred" | "silent"; readonly note?: { readonly zh: string; readonly en: string }; readonly id: string; readonly kind: "declaration"; readonly label: { readonly zh: string; readonly en: string }; readonly appliesTo?: { readonly applicantKinds?: readonly ("legalPerson" | "unincorporated" | "subUnit" | "team" | "person")[]; readonly sectors?: readonly string[]; readonly awards?: readonly string[]; readonly purpose?: "for-profit" | "non-profit" | "any" | { readonly decide: string }; readonly exporter?: true; readonly subject?: "applicant" | "linkedOrganisations" }; readonly with: { readonly declaration: string; readonly name?: { readonly zh: string; readonly en: string } }; readonly openPoints?: readonly string[]; readonly peopleMayOverride?: boolean } | { readonly article: string; readonly basis?: "explicit" | "inferred" | "silent"; readonly note?: { readonly zh: string; readonly en: string }; readonly id: string; readonly kind: "document"; readonly label: { readonly zh: string; readonly en: string }; readonly appliesTo?: { readonly applicantKinds?: readonly ("legalPerson" | "unincorporated" | "subUnit" | "team" | "person")[]; readonly sectors?: readonly string[]; readonly awards?: readonly string[]; readonly purpose?: "for-profit" | "non-profit" | "any" | { readonly decide: string }; readonly exporter?: true; readonly subject?: "applicant" | "linkedOrganisations" }; readonly with: { readonly document: string; readonly name?: { readonly zh: string; readonly en: string } }; readonly openPoints?: readonly string[]; readonly peopleMayOverride?: boolean } | { readonly article: string; readonly basis?: "explicit" | "inferred" | "silent"; readonly note?: { readonly zh: string; readonly en: string }; readonly id: string; readonly kind: "duration"; readonly label: { readonly zh: string; readonly en: string }; readonly appliesTo?: { readonly applicantKinds?: readonly ("legalPerson" | "unincorporated" | "subUnit" | "team" | "person")[]; readonly sectors?: readonly string[]; readonly awards?: readonly string[]; readonly purpose?: "for-profit" | "non-profit" | "any" | { readonly decide: string }; readonly exporter?: true; readonly subject?: "applicant" | "linkedOrganisations" }; readonly with: { readonly since: "establishedOn" | "qualityWorkSince" | "certifiedSince" | "excellenceModelSince"; readonly atLeast: { readonly years: number } | { readonly months: number }; readonly uninterrupted: boolean }; readonly openPoints?: readonly string[]; readonly peopleMayOverride?: boolean } | { readonly article: string; readonly basis?: "explicit" | "inferred" | "silent"; readonly note?: { readonly zh: string; readonly en: string }; readonly id: string; readonly kind: "earlier-award"; readonly label: { readonly zh: string; readonly en: string }; readonly appliesTo?: { readonly applicantKinds?: readonly ("legalPerson" | "unincorporated" | "subUnit" | "team" | "person")[]; readonly sectors?: readonly string[]; readonly awards?: readonly string[]; readonly purpose?: "for-profit" | "non-profit" | "any" | { readonly decide: string }; readonly exporter?: true; readonly subject?: "applicant" | "linkedOrganisations" }; readonly with: { readonly awards: readonly string[]; readonly atLeastYearsAgo?: number; readonly withinYears?: number }; readonly openPoints?: readonly string[]; readonly peopleMayOverride?: boolean } | { readonly article: string; readonly basis?: "explicit" | "inferred" | "silent"; readonly note?: { readonly zh: string; readonly en: string }; readonly id: string; readonly kind: "list-status"; readonly label: { readonly zh: string; readonly en: string }; readonly appliesTo?: { readonly applicantKinds?: readonly ("legalPerson" | "unincorporated" | "subUnit" | "team" | "person")[]; readonly sectors?: readonly string[]; readonly awards?: readonly string[]; readonly purpose?: "for-profit" | "non-profit" | "any" | { readonly decide: string }; readonly exporter?: true; readonly subject?: "applicant" | "linkedOrganisations" }; readonly with: { readonly lists: readonly ("abnormalOperations" | "seriousDishonesty")[]; readonly barredBy: "any" | "all" | { readonly decide: string } }; readonly openPoints?: readonly string[]; readonly peopleMayOverride?: boolean } | { readonly article: string; readonly basis?: "explicit" | "inferred" | "silent"; readonly note?: { readonly zh: string; readonly en: string }; readonly id: string; readonly kind: "no-event"; readonly label: { readonly zh: string; readonly en: string }; readonly appliesTo?: { readonly applicantKinds?: readonly ("legalPerson" | "unincorporated" | "subUnit" | "team" | "person")[]; readonly sectors?: readonly string[]; readonly awards?: readonly string[]; readonly purpose?: "for-profit" | "non-profit" | "any" | { readonly decide: string }; readonly exporter?: true; readonly subject?: "applicant" | "linkedOrganisations" }; readonly with: { readonly record: "accidents" | "complaints" | "claims" | "failedSpotChecks" | "qualityProblems" | "labourDishonesty" | "dishonesty" | "violations" | "exportIncidents" | "penalties" | "awardFraud" | "taxViolations" | "socialInsuranceViolations"; readonly domains?: readonly ("quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other")[]; readonly openList?: boolean; readonly atLeast?: "general" | "serious" | "major" | "exceptional"; readonly ungraded?: "people" | "as-stated" | { readonly decide: string }; readonly levels?: readonly ("national" | "provincial" | "municipal" | "county")[]; readonly attributableOnly?: boolean; readonly window: { readonly years: number; readonly count: "rolling" | "rolling-from-decision" | "calendar-years" | "all-history" | { readonly decide: string } } | null; readonly inWindow?: "bars" | "people" | { readonly decide: string }; readonly repair?: { readonly item: "earlier" | "last"; readonly scope: "last-item" | "whole-list" | { readonly decide: string }; readonly onTheDay: "people" | "in-time" | "too-late" | { readonly decide: string } } }; readonly openPoints?: readonly string[]; readonly peopleMayOverride?: boolean } | { readonly article: string; readonly basis?: "explicit" | "inferred" | "silent"; readonly note?: { readonly zh: string; readonly en: string }; readonly id: string; readonly kind: "no-loss"; readonly label: { readonly zh: string; readonly en: string }; readonly appliesTo?: { readonly applicantKinds?: readonly ("legalPerson" | "unincorporated" | "subUnit" | "team" | "person")[]; readonly sectors?: readonly string[]; readonly awards?: readonly string[]; readonly purpose?: "for-profit" | "non-profit" | "any" | { readonly decide: string }; readonly exporter?: true; readonly subject?: "applicant" | "linkedOrganisations" }; readonly with: { readonly years: number; readonly policyLossExempt: boolean }; readonly openPoints?: readonly string[]; readonly peopleMayOverride?: boolean } | { readonly article: string; readonly basis?: "explicit" | "inferred" | "silent"; readonly note?: { readonly zh: string; readonly en: string }; readonly id: string; readonly kind: "qualitative"; readonly label: { readonly zh: string; readonly en: string }; readonly appliesTo?: { readonly applicantKinds?: readonly ("legalPerson" | "unincorporated" | "subUnit" | "team" | "person")[]; readonly sectors?: readonly string[]; readonly awards?: readonly string[]; readonly purpose?: "for-profit" | "non-profit" | "any" | { readonly decide: string }; readonly exporter?: true; readonly subject?: "applicant" | "linkedOrganisations" }; readonly with: { readonly question: { readonly zh: string; readonly en: string }; readonly evidence: readonly { readonly zh: string; readonly en: string }[]; readonly levels?: { readonly of: readonly { readonly zh: string; readonly en: string }[]; readonly need: "any" | "all" | { readonly decide: string } }; readonly weighsSanctions?: boolean }; readonly openPoints?: readonly string[]; readonly peopleMayOverride?: boolean } | { readonly article: string; readonly basis?: "explicit" | "inferred" | "silent"; readonly note?: { readonly zh: string; readonly en: string }; readonly id: string; readonly kind: "rank-at-most"; readonly label: { readonly zh: string; readonly en: string }; readonly appliesTo?: { readonly applicantKinds?: readonly ("legalPerson" | "unincorporated" | "subUnit" | "team" | "person")[]; readonly sectors?: readonly string[]; readonly awards?: readonly string[]; readonly purpose?: "for-profit" | "non-profit" | "any" | { readonly decide: string }; readonly exporter?: true; readonly subject?: "applicant" | "linkedOrganisations" }; readonly with: { readonly atMost: number; readonly yearsBack: number; readonly indicators: readonly ("businessScale" | "profitAndTax" | "assetContribution" | "other")[]; readonly need: "any" | "all" | { readonly decide: string }; readonly openList: boolean }; readonly openPoints?: readonly string[]; readonly peopleMayOverride?: boolean } | { readonly article: string; readonly basis?: "explicit" | "inferred" | "silent"; readonly note?: { readonly zh: string; readonly en: string }; readonly id: string; readonly kind: "region"; readonly label: { readonly zh: string; readonly en: string }; readonly appliesTo?: { readonly applicantKinds?: readonly ("legalPerson" | "unincorporated" | "subUnit" | "team" | "person")[]; readonly sectors?: readonly string[]; readonly awards?: readonly string[]; readonly purpose?: "for-profit" | "non-profit" | "any" | { readonly decide: string }; readonly exporter?: true; readonly subject?: "applicant" | "linkedOrganisations" }; readonly with: { readonly region: string }; readonly openPoints?: readonly string[]; readonly peopleMayOverride?: boolean })[] }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'cycle.explainOverrun': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/acts/explainOverrun'
    readonly params: { readonly authority: string; readonly cycle: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly step: string; readonly limit: string; readonly reason: string; readonly document?: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'cycle.extendLimit': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/acts/extendLimit'
    readonly params: { readonly authority: string; readonly cycle: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly step: string; readonly limit: string; readonly lastDay: string; readonly reason: string; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'cycle.suspendCycle': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/acts/suspendCycle'
    readonly params: { readonly authority: string; readonly cycle: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly reason: string; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'cycle.resumeCycle': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/acts/resumeCycle'
    readonly params: { readonly authority: string; readonly cycle: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'cycle.terminateCycle': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/acts/terminateCycle'
    readonly params: { readonly authority: string; readonly cycle: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly reason: string; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'cycle.recordSuccession': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/acts/recordSuccession'
    readonly params: { readonly authority: string; readonly cycle: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly body: string; readonly name: { readonly zh: string; readonly en: string }; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'cycle.eraseValues': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/acts/eraseValues'
    readonly params: { readonly authority: string; readonly cycle: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly values: readonly string[]; readonly ground: "purposeAchieved" | "retentionExpired" | "consentWithdrawn" | "unlawfulProcessing" | "otherLaw"; readonly reason: string; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'announcement.announce': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/announcement/announce'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly channels: readonly string[]; readonly closesOn?: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'announcement.correctAnnouncement': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/announcement/correctAnnouncement'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly what: string; readonly reason: string; readonly closesOn?: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'application.submit': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/application/submit'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly name: string; readonly code: string; readonly kind: "legalPerson" | "unincorporated" | "subUnit" | "team" | "person"; readonly facts: { readonly asOf: string; readonly applicant?: { readonly name?: string; readonly code?: string; readonly kind?: "legalPerson" | "unincorporated" | "subUnit" | "team" | "person"; readonly purpose?: "for-profit" | "non-profit"; readonly sector?: string; readonly exporter?: boolean; readonly parentCode?: string; readonly unitName?: string; readonly employer?: string; readonly establishedOn?: string; readonly qualityWorkSince?: string; readonly certifiedSince?: string; readonly excellenceModelSince?: string; readonly registeredIn?: string }; readonly records?: { readonly honours?: readonly ({ readonly award: string; readonly approvedOn: string; readonly revokedOn?: string; readonly viaPredecessor?: boolean; readonly standing?: "proved" | "stated" })[]; readonly sanctions?: readonly ({ readonly act: "revocation" | "fraudFinding"; readonly ground: "fraud" | "incident" | "other"; readonly decidedOn: string; readonly viaPredecessor?: boolean; readonly standing?: "proved" | "stated" })[]; readonly incomplete?: readonly ("honours" | "sanctions")[]; readonly interruptions?: readonly ({ readonly of: "establishedOn" | "qualityWorkSince" | "certifiedSince" | "excellenceModelSince"; readonly from: string; readonly to?: string })[]; readonly creditLists?: readonly ({ readonly list: "abnormalOperations" | "seriousDishonesty"; readonly listedOn: string; readonly removedOn?: string })[]; readonly accidents?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly complaints?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly claims?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly failedSpotChecks?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly qualityProblems?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly labourDishonesty?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly dishonesty?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly violations?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly exportIncidents?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly penalties?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly awardFraud?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly taxViolations?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly socialInsuranceViolations?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[] }; readonly declarations?: Readonly<Record<string, boolean>>; readonly documents?: Readonly<Record<string, { readonly held: boolean; readonly number?: string; readonly validUntil?: string }>>; readonly figures?: readonly { readonly year: number; readonly profitFen: number; readonly policyLoss?: boolean }[]; readonly rankings?: readonly ({ readonly year: number; readonly indicator: "businessScale" | "profitAndTax" | "assetContribution" | "other"; readonly place: number; readonly sector: string; readonly evidence?: string })[]; readonly linkedOrganisations?: readonly ({ readonly name: string; readonly records?: { readonly honours?: readonly ({ readonly award: string; readonly approvedOn: string; readonly revokedOn?: string; readonly viaPredecessor?: boolean; readonly standing?: "proved" | "stated" })[]; readonly sanctions?: readonly ({ readonly act: "revocation" | "fraudFinding"; readonly ground: "fraud" | "incident" | "other"; readonly decidedOn: string; readonly viaPredecessor?: boolean; readonly standing?: "proved" | "stated" })[]; readonly incomplete?: readonly ("honours" | "sanctions")[]; readonly interruptions?: readonly ({ readonly of: "establishedOn" | "qualityWorkSince" | "certifiedSince" | "excellenceModelSince"; readonly from: string; readonly to?: string })[]; readonly creditLists?: readonly ({ readonly list: "abnormalOperations" | "seriousDishonesty"; readonly listedOn: string; readonly removedOn?: string })[]; readonly accidents?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly complaints?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly claims?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly failedSpotChecks?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly qualityProblems?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly labourDishonesty?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly dishonesty?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly violations?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly exportIncidents?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly penalties?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly awardFraud?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly taxViolations?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly socialInsuranceViolations?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[] } })[]; readonly judgements?: Readonly<Record<string, { readonly outcome: "met" | "unmet"; readonly by: string; readonly reason: string; readonly evidence: readonly string[] }>> }; readonly documents: readonly { readonly id: string; readonly sha256: string; readonly pages?: number }[]; readonly filedWith?: { readonly body: string; readonly unit?: string } }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'application.acknowledge': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/application/acknowledge'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly number: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'application.decline': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/application/decline'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly reason: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'application.requestSupplement': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/application/requestSupplement'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly items: readonly string[] }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'application.supplement': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/application/supplement'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly documents: readonly { readonly id: string; readonly sha256: string; readonly pages?: number }[]; readonly facts?: { readonly asOf: string; readonly applicant?: { readonly name?: string; readonly code?: string; readonly kind?: "legalPerson" | "unincorporated" | "subUnit" | "team" | "person"; readonly purpose?: "for-profit" | "non-profit"; readonly sector?: string; readonly exporter?: boolean; readonly parentCode?: string; readonly unitName?: string; readonly employer?: string; readonly establishedOn?: string; readonly qualityWorkSince?: string; readonly certifiedSince?: string; readonly excellenceModelSince?: string; readonly registeredIn?: string }; readonly records?: { readonly honours?: readonly ({ readonly award: string; readonly approvedOn: string; readonly revokedOn?: string; readonly viaPredecessor?: boolean; readonly standing?: "proved" | "stated" })[]; readonly sanctions?: readonly ({ readonly act: "revocation" | "fraudFinding"; readonly ground: "fraud" | "incident" | "other"; readonly decidedOn: string; readonly viaPredecessor?: boolean; readonly standing?: "proved" | "stated" })[]; readonly incomplete?: readonly ("honours" | "sanctions")[]; readonly interruptions?: readonly ({ readonly of: "establishedOn" | "qualityWorkSince" | "certifiedSince" | "excellenceModelSince"; readonly from: string; readonly to?: string })[]; readonly creditLists?: readonly ({ readonly list: "abnormalOperations" | "seriousDishonesty"; readonly listedOn: string; readonly removedOn?: string })[]; readonly accidents?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly complaints?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly claims?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly failedSpotChecks?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly qualityProblems?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly labourDishonesty?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly dishonesty?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly violations?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly exportIncidents?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly penalties?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly awardFraud?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly taxViolations?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly socialInsuranceViolations?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[] }; readonly declarations?: Readonly<Record<string, boolean>>; readonly documents?: Readonly<Record<string, { readonly held: boolean; readonly number?: string; readonly validUntil?: string }>>; readonly figures?: readonly { readonly year: number; readonly profitFen: number; readonly policyLoss?: boolean }[]; readonly rankings?: readonly ({ readonly year: number; readonly indicator: "businessScale" | "profitAndTax" | "assetContribution" | "other"; readonly place: number; readonly sector: string; readonly evidence?: string })[]; readonly linkedOrganisations?: readonly ({ readonly name: string; readonly records?: { readonly honours?: readonly ({ readonly award: string; readonly approvedOn: string; readonly revokedOn?: string; readonly viaPredecessor?: boolean; readonly standing?: "proved" | "stated" })[]; readonly sanctions?: readonly ({ readonly act: "revocation" | "fraudFinding"; readonly ground: "fraud" | "incident" | "other"; readonly decidedOn: string; readonly viaPredecessor?: boolean; readonly standing?: "proved" | "stated" })[]; readonly incomplete?: readonly ("honours" | "sanctions")[]; readonly interruptions?: readonly ({ readonly of: "establishedOn" | "qualityWorkSince" | "certifiedSince" | "excellenceModelSince"; readonly from: string; readonly to?: string })[]; readonly creditLists?: readonly ({ readonly list: "abnormalOperations" | "seriousDishonesty"; readonly listedOn: string; readonly removedOn?: string })[]; readonly accidents?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly complaints?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly claims?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly failedSpotChecks?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly qualityProblems?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly labourDishonesty?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly dishonesty?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly violations?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly exportIncidents?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly penalties?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly awardFraud?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly taxViolations?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[]; readonly socialInsuranceViolations?: readonly ({ readonly on: string; readonly decidedOn?: string; readonly what?: string; readonly domain?: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly level?: "national" | "provincial" | "municipal" | "county"; readonly attributable?: boolean; readonly repairedOn?: string })[] } })[]; readonly judgements?: Readonly<Record<string, { readonly outcome: "met" | "unmet"; readonly by: string; readonly reason: string; readonly evidence: readonly string[] }>> } }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'application.layHistory': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/application/layHistory'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly honours?: readonly ({ readonly award: string; readonly approvedOn: string; readonly revokedOn?: string; readonly viaPredecessor?: boolean; readonly standing?: "proved" | "stated" })[]; readonly sanctions?: readonly ({ readonly act: "revocation" | "fraudFinding"; readonly ground: "fraud" | "incident" | "other"; readonly decidedOn: string; readonly viaPredecessor?: boolean; readonly standing?: "proved" | "stated" })[]; readonly awardFraud?: readonly { readonly on: string }[]; readonly incomplete?: readonly ("honours" | "sanctions")[]; readonly source: { readonly office: { readonly entries: number; readonly root: string } } | { readonly documents: readonly string[] } }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'application.withdraw': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/application/withdraw'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly reason: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'application.close': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/application/close'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: Readonly<Record<string, never>>; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'approval.request': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/approval/request'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'approval.approve': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/approval/approve'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly document: string; readonly approved?: readonly string[]; readonly struck: readonly { readonly application: string; readonly reason: string }[] }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'approval.returnForReview': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/approval/returnForReview'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly step: string; readonly reason: string; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'approval.withdrawApproval': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/approval/withdrawApproval'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly reason: string; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'approval.confirmApproval': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/approval/confirmApproval'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly reason: string; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'assessment.formPanel': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/assessment/formPanel'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly panel: string; readonly leader: string; readonly members: readonly string[]; readonly applications: readonly string[] }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'assessment.declareRecusal': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/assessment/declareRecusal'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly person: string; readonly application: string; readonly ground: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'assessment.replaceAssessor': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/assessment/replaceAssessor'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly panel: string; readonly application?: string; readonly out: string; readonly in?: string; readonly reason: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'assessment.acknowledge': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/assessment/acknowledge'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: Readonly<Record<string, never>>; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'assessment.submitScorecard': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/assessment/submitScorecard'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly marks: Readonly<Record<string, number>>; readonly strengths?: number; readonly improvements?: number }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'assessment.recordConsensus': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/assessment/recordConsensus'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly marks: Readonly<Record<string, number>>; readonly reason: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'assessment.signObservations': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/assessment/signObservations'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly document: string; readonly sha256: string; readonly parts: readonly ("strengths" | "improvements" | "verifyOnSite")[] }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'assessment.closeScoring': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/assessment/closeScoring'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: Readonly<Record<string, never>>; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'assessment.reopenScoring': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/assessment/reopenScoring'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly reason: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'assessment.signReport': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/assessment/signReport'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly document: string; readonly sha256: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'assessment.determine': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/assessment/determine'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: Readonly<Record<string, never>>; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'complaint.lodge': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/complaint/lodge'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly number: string; readonly matter: "gifts" | "unfairness" | "leak" | "conflict" | "delay" | "other"; readonly about: string; readonly text: string; readonly realName?: string; readonly contact?: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'complaint.take': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/complaint/take'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly number: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'complaint.find': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/complaint/find'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly number: string; readonly outcome: "founded" | "unfounded" | "withdrawn"; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'complaint.passOn': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/complaint/passOn'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly number: string; readonly to: string; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'complaint.answer': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/complaint/answer'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly number: string; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'conferral.conferAll': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/conferral/conferAll'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly document: string; readonly firstWins: readonly ({ readonly application: string; readonly firstWin: boolean | "unknown"; readonly source: string; readonly earlier?: readonly { readonly award: string; readonly yuan: number; readonly source: string }[]; readonly certificateNumber?: string })[] }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'consultation.postNotice': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/consultation/postNotice'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly channels: readonly string[]; readonly lastDay?: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'consultation.correctNotice': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/consultation/correctNotice'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly what: string; readonly reason: string; readonly material: boolean; readonly names?: readonly string[] }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'consultation.giveOpinion': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/consultation/giveOpinion'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly opinion: string; readonly stance: "support" | "oppose" | "other"; readonly summary: string; readonly application?: string; readonly author?: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'consultation.reply': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/consultation/reply'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly opinion: string; readonly outcome: "adopted" | "partly" | "notAdopted"; readonly reply: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'consultation.conclude': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/consultation/conclude'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: Readonly<Record<string, never>>; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'deliberation.openMeeting': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/deliberation/openMeeting'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly members: readonly { readonly id: string; readonly name?: string }[]; readonly present: readonly string[]; readonly agenda?: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'deliberation.recordAttendance': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/deliberation/recordAttendance'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly present: readonly string[] }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'deliberation.declareRecusal': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/deliberation/declareRecusal'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly person: string; readonly application: string; readonly ground: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'deliberation.castBallot': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/deliberation/castBallot'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly choice: "for" | "against" | "abstain" }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'deliberation.countBallots': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/deliberation/countBallots'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly tookPart: readonly string[]; readonly counted: { readonly for: number; readonly against: number; readonly abstain: number } }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'deliberation.propose': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/deliberation/propose'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly departures: readonly ({ readonly application: string; readonly award: string | null; readonly reason: string })[]; readonly exceed?: readonly { readonly quota: string; readonly reason: string; readonly approvedBy: string }[] }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'duty.submitReport': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/duty/submitReport'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly duty: string; readonly year: number; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'duty.acceptReport': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/duty/acceptReport'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly duty: string; readonly year: number }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'duty.returnReport': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/duty/returnReport'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly duty: string; readonly year: number; readonly reason: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'duty.remind': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/duty/remind'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly duty: string; readonly year?: number }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'duty.recordMissed': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/duty/recordMissed'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly duty: string; readonly year: number }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'duty.recordDone': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/duty/recordDone'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly duty: string; readonly what: string; readonly document: string; readonly doneOn: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'duty.nameExecutive': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/duty/nameExecutive'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly duty: string; readonly person: string; readonly position: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'duty.excuse': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/duty/excuse'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly duty: string; readonly year?: number; readonly reason: string; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'eligibility.assess': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/eligibility/assess'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'eligibility.judge': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/eligibility/judge'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly criterion: string; readonly outcome: "met" | "unmet"; readonly reason: string; readonly evidence: readonly string[]; readonly by?: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'eligibility.determine': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/eligibility/determine'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'eligibility.conclude': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/eligibility/conclude'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: Readonly<Record<string, never>>; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'evaluation.determineRanking': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/evaluation/determineRanking'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly choices?: readonly { readonly award: string; readonly chosen: readonly string[]; readonly reason: string }[]; readonly exceed?: readonly { readonly limit: string; readonly count: number; readonly reason: string; readonly approvedBy: string }[] }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'evaluation.findStandardReached': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/evaluation/findStandardReached'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly award: string; readonly application: string; readonly reached: boolean; readonly reason: string; readonly evidence: readonly string[] }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'evaluation.proposeCandidates': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/evaluation/proposeCandidates'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly lists: Readonly<Record<string, readonly string[]>>; readonly reason: string; readonly evidence: readonly string[]; readonly reasons?: Readonly<Record<string, string>>; readonly exceed?: readonly { readonly limit: string; readonly count: number; readonly reason: string; readonly approvedBy: string }[] }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'evaluation.signReport': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/evaluation/signReport'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly document: string; readonly sha256: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'evaluation.moveUp': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/evaluation/moveUp'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly inPlaceOf: string; readonly choice?: { readonly application: string; readonly reason: string } }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'expert-pool.enter': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/expert-pool/enter'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly assessor: string; readonly name: string; readonly employer: { readonly name: string; readonly code?: string }; readonly fields: readonly string[]; readonly region?: string; readonly title?: string; readonly education?: string; readonly mayLead?: boolean; readonly adviserOf?: readonly string[]; readonly regions?: readonly string[]; readonly source: { readonly kind: "application" } | { readonly kind: "import" } | { readonly kind: "executiveOfWinner"; readonly award: string; readonly application: string; readonly cycle: string }; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'expert-pool.enterMany': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/expert-pool/enterMany'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly rows: readonly ({ readonly assessor: string; readonly name: string; readonly employer: { readonly name: string; readonly code?: string }; readonly fields: readonly string[]; readonly region?: string; readonly title?: string; readonly education?: string; readonly mayLead?: boolean; readonly adviserOf?: readonly string[]; readonly regions?: readonly string[]; readonly source: { readonly kind: "application" } | { readonly kind: "import" } | { readonly kind: "executiveOfWinner"; readonly award: string; readonly application: string; readonly cycle: string }; readonly document: string })[] }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'expert-pool.changeFacts': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/expert-pool/changeFacts'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly assessor: string; readonly changes: { readonly name?: string; readonly employer?: { readonly name: string; readonly code?: string }; readonly fields?: readonly string[]; readonly region?: string; readonly title?: string; readonly education?: string; readonly mayLead?: boolean; readonly adviserOf?: readonly string[]; readonly regions?: readonly string[] }; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'expert-pool.declareInterest': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/expert-pool/declareInterest'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly assessor: string; readonly ground: "employer" | "adviser" | "kin" | "region" | "pastWinner" | "rival" | "pastExecutive" | "other"; readonly firm: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'expert-pool.recordTraining': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/expert-pool/recordTraining'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly assessor: string; readonly result: "passed" | "failed"; readonly on: string; readonly document: string; readonly validUntil?: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'expert-pool.recordExamination': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/expert-pool/recordExamination'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly assessor: string; readonly result: "passed" | "failed"; readonly on: string; readonly document: string; readonly validUntil?: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'expert-pool.recordAppraisal': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/expert-pool/recordAppraisal'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly assessor: string; readonly result: "passed" | "failed"; readonly on: string; readonly document: string; readonly validUntil?: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'expert-pool.warn': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/expert-pool/warn'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly assessor: string; readonly reason: string; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'expert-pool.remove': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/expert-pool/remove'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly assessor: string; readonly reason: string; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'expert-pool.refer': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/expert-pool/refer'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly assessor: string; readonly reason: string; readonly document: string; readonly to: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'expert-pool.reinstate': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/expert-pool/reinstate'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly assessor: string; readonly reason: string; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'expert-pool.suspend': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/expert-pool/suspend'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly assessor: string; readonly from: string; readonly to?: string; readonly reason: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'expert-pool.endSuspension': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/expert-pool/endSuspension'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly assessor: string; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'expert-pool.leave': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/expert-pool/leave'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly assessor: string; readonly on: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'expert-pool.fixDrawPlan': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/expert-pool/fixDrawPlan'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly draw: string; readonly plan: { readonly algorithm: "draw/1"; readonly purpose: string; readonly fixedOn: string; readonly pool: { readonly size: number; readonly hash: string; readonly order: "byId" }; readonly needs: readonly ({ readonly group: string | null; readonly need: number; readonly reserves: number })[]; readonly onePerEmployer: boolean; readonly source: { readonly name: string; readonly figures: readonly { readonly count: number; readonly from: number; readonly to: number }[]; readonly publicOn: string; readonly publicAt?: string; readonly lookup: string }; readonly exclusions: readonly ({ readonly id: string; readonly reason: "conflict" | "untrained" | "lapsed" | "removed" | "declined" | "unreachable"; readonly against?: string; readonly words: string })[] } }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'expert-pool.recordDraw': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/expert-pool/recordDraw'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly draw: string; readonly figures: readonly (readonly number[])[]; readonly skips?: readonly ({ readonly id: string; readonly reason: "conflict" | "untrained" | "lapsed" | "removed" | "declined" | "unreachable"; readonly against?: string; readonly words: string })[]; readonly again?: string; readonly taken?: readonly string[] }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'expert-pool.replaceSeat': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/expert-pool/replaceSeat'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly draw: string; readonly out: { readonly id: string; readonly reason: "conflict" | "untrained" | "lapsed" | "removed" | "declined" | "unreachable"; readonly against?: string; readonly words: string } }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'feedback.giveFeedback': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/feedback/giveFeedback'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly document: string; readonly sha256: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'feedback.close': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/feedback/close'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: Readonly<Record<string, never>>; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'history.importAwards': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/history/importAwards'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly rows: readonly ({ readonly code: string | null; readonly name: string; readonly kind: "legalPerson" | "unincorporated" | "subUnit" | "team" | "person"; readonly award: string; readonly year: number; readonly approvedOn: string; readonly revokedOn?: string; readonly prizeFen?: number; readonly standing: "proved" | "stated"; readonly source: { readonly document: string; readonly file?: string; readonly line?: number; readonly cycle?: string } })[]; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'history.importSanctions': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/history/importSanctions'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly rows: readonly ({ readonly code: string | null; readonly name: string; readonly kind: "legalPerson" | "unincorporated" | "subUnit" | "team" | "person"; readonly act: "revocation" | "fraudFinding"; readonly ground: "fraud" | "incident" | "other"; readonly decidedOn: string; readonly bannedUntil?: string; readonly standing: "proved" | "stated"; readonly source: { readonly document: string; readonly file?: string; readonly line?: number; readonly cycle?: string } })[]; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'history.importOrganisations': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/history/importOrganisations'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly rows: readonly { readonly code: string; readonly name: string; readonly formerNames: readonly string[]; readonly predecessors: readonly string[]; readonly source: { readonly document: string; readonly file?: string; readonly line?: number; readonly cycle?: string } }[]; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'history.takeFromCycle': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/history/takeFromCycle'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly cycle: string; readonly awards: readonly ({ readonly code: string | null; readonly name: string; readonly kind: "legalPerson" | "unincorporated" | "subUnit" | "team" | "person"; readonly award: string; readonly year: number; readonly approvedOn: string; readonly revokedOn?: string; readonly prizeFen?: number; readonly standing: "proved" | "stated"; readonly source: { readonly document: string; readonly file?: string; readonly line?: number; readonly cycle?: string } })[]; readonly sanctions: readonly ({ readonly code: string | null; readonly name: string; readonly kind: "legalPerson" | "unincorporated" | "subUnit" | "team" | "person"; readonly act: "revocation" | "fraudFinding"; readonly ground: "fraud" | "incident" | "other"; readonly decidedOn: string; readonly bannedUntil?: string; readonly standing: "proved" | "stated"; readonly source: { readonly document: string; readonly file?: string; readonly line?: number; readonly cycle?: string } })[]; readonly organisations: readonly { readonly code: string; readonly name: string; readonly formerNames: readonly string[]; readonly predecessors: readonly string[]; readonly source: { readonly document: string; readonly file?: string; readonly line?: number; readonly cycle?: string } }[]; readonly register: string; readonly checkpoint: { readonly entries: number; readonly root: string } }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'history.prove': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/history/prove'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly row: string; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'history.correctRow': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/history/correctRow'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly row: string; readonly to: { readonly award: { readonly code: string | null; readonly name: string; readonly kind: "legalPerson" | "unincorporated" | "subUnit" | "team" | "person"; readonly award: string; readonly year: number; readonly approvedOn: string; readonly revokedOn?: string; readonly prizeFen?: number; readonly standing: "proved" | "stated"; readonly source: { readonly document: string; readonly file?: string; readonly line?: number; readonly cycle?: string } } } | { readonly sanction: { readonly code: string | null; readonly name: string; readonly kind: "legalPerson" | "unincorporated" | "subUnit" | "team" | "person"; readonly act: "revocation" | "fraudFinding"; readonly ground: "fraud" | "incident" | "other"; readonly decidedOn: string; readonly bannedUntil?: string; readonly standing: "proved" | "stated"; readonly source: { readonly document: string; readonly file?: string; readonly line?: number; readonly cycle?: string } } } | { readonly organisation: { readonly code: string; readonly name: string; readonly formerNames: readonly string[]; readonly predecessors: readonly string[]; readonly source: { readonly document: string; readonly file?: string; readonly line?: number; readonly cycle?: string } } }; readonly reason: string; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'history.declareComplete': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/history/declareComplete'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly what: "awards" | "sanctions"; readonly sinceYear: number | null; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'inquiry.ask': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/inquiry/ask'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly inquiry: string; readonly body: string; readonly unit?: string; readonly applications: readonly string[]; readonly question: string; readonly document?: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'inquiry.answer': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/inquiry/answer'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly inquiry: string; readonly summary: string; readonly document?: string; readonly outcome: "noAdverse" } | { readonly inquiry: string; readonly summary: string; readonly document?: string; readonly outcome: "adverse"; readonly applications: readonly string[] }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'inquiry.leaveUnanswered': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/inquiry/leaveUnanswered'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly inquiry: string; readonly reason: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'inquiry.conclude': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/inquiry/conclude'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: Readonly<Record<string, never>>; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'mutual-feedback.giveOnAssessor': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/mutual-feedback/giveOnAssessor'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly assessor: string; readonly answers?: readonly { readonly question: string; readonly answer: string }[]; readonly observations?: string; readonly envelope?: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'mutual-feedback.giveOnApplicant': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/mutual-feedback/giveOnApplicant'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly assessor: string; readonly application: string; readonly answers?: readonly { readonly question: string; readonly answer: string }[]; readonly observations?: string; readonly envelope?: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'mutual-feedback.conclude': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/mutual-feedback/conclude'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly document: string; readonly silence?: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'objection.file': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/objection/file'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly objection: string; readonly application: string; readonly anonymous: boolean; readonly objector?: string; readonly hasEvidence: boolean; readonly summary: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'objection.rule': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/objection/rule'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly objection: string; readonly outcome: "upheld" | "rejected"; readonly reason: string; readonly evidence: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'prize.settleFirstWin': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/prize/settleFirstWin'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly award?: string; readonly firstWin: boolean; readonly source: string; readonly earlier?: readonly { readonly award: string; readonly yuan: number; readonly source: string }[]; readonly again?: { readonly reason: string; readonly document: string } }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'prize.confirmPayee': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/prize/confirmPayee'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly award?: string; readonly kind: "organisation" | "person"; readonly holder: string; readonly account: { readonly last4: string; readonly hash: string }; readonly document: string; readonly mismatch?: { readonly reason: string; readonly document: string } }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'prize.recordPayment': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/prize/recordPayment'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly award?: string; readonly fen: number; readonly voucher: string; readonly paidOn?: string; readonly reason?: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'prize.reversePayment': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/prize/reversePayment'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly award?: string; readonly voucher: string; readonly reversal: string; readonly reason: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'prize.reportUse': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/prize/reportUse'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly award?: string; readonly lines: readonly { readonly purpose: string; readonly fen: number; readonly note?: string }[]; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'prize.recordMisuse': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/prize/recordMisuse'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly award?: string; readonly fen: number; readonly finding: string; readonly document: string; readonly mendBy?: string; readonly referTo?: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'prize.confirmMended': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/prize/confirmMended'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly award?: string; readonly misuse: number; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'prize.legalReview': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/prize/legalReview'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly award?: string; readonly outcome: "claim" | "none"; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'prize.recordClawback': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/prize/recordClawback'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly award?: string; readonly fen: number; readonly voucher: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'prize.reverseClawback': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/prize/reverseClawback'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly award?: string; readonly voucher: string; readonly reversal: string; readonly reason: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'prize.extendClawback': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/prize/extendClawback'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly award?: string; readonly until: string; readonly reason: string; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'prize.closeUncollectable': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/prize/closeUncollectable'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly award?: string; readonly reason: string; readonly document: string; readonly decidedBy: "approver" | "committee" | "secretariat" | "panel" | "recommender" | "inspector" | "agency" | "department" | "finance" }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'publicity.postNotice': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/publicity/postNotice'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly channels: readonly string[]; readonly lastDay?: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'publicity.correctNotice': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/publicity/correctNotice'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly what: string; readonly reason: string; readonly material: boolean; readonly names?: readonly string[] }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'publicity.endNotice': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/publicity/endNotice'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: Readonly<Record<string, never>>; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'recommendation.recommend': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/recommendation/recommend'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly body: string; readonly unit?: string; readonly signedBy?: string; readonly opinion: string; readonly jointly?: readonly { readonly body: string; readonly unit?: string; readonly signedBy?: string }[]; readonly rank?: number }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'recommendation.decline': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/recommendation/decline'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly body: string; readonly unit?: string; readonly reason: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'recommendation.withdraw': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/recommendation/withdraw'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly body: string; readonly unit?: string; readonly reason: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'recommendation.close': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/recommendation/close'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: Readonly<Record<string, never>>; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'recorded-acts.record': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/recorded-acts/record'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly record: string; readonly document: string; readonly title?: string; readonly published?: { readonly on: string; readonly channels: readonly string[] } }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'recorded-acts.conclude': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/recorded-acts/conclude'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: Readonly<Record<string, never>>; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'register.enter': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/register/enter'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly award?: string; readonly number: string; readonly papers?: readonly { readonly item: string; readonly number: string }[] }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'register.enterAll': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/register/enterAll'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly numbers: { readonly prefix: string; readonly from?: number; readonly digits?: number; readonly suffix?: string } }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'register.recordChange': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/register/recordChange'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly change: "renamed" | "merged" | "divided" | "closed"; readonly name?: string; readonly personName?: string; readonly code?: string; readonly since: string; readonly document: string; readonly evidence: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'register.reissue': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/register/reissue'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly application: string; readonly award?: string; readonly item: string; readonly reason: string; readonly number?: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'review-cost.enterCost': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/review-cost/enterCost'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly purpose: string; readonly payee: "assessor" | "staff" | "supplier" | "agency" | "other"; readonly fen: number; readonly voucher: string; readonly note?: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'review-cost.enterIncome': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/review-cost/enterIncome'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly from: "budget" | "refund" | "applicant" | "other"; readonly fen: number; readonly voucher: string; readonly note?: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'review-cost.reverseCost': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/review-cost/reverseCost'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly voucher: string; readonly reason: string; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'review-cost.closeLedger': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/review-cost/closeLedger'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'revocation.reportIncident': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/revocation/reportIncident'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly incident: string; readonly application: string; readonly domain: "quality" | "workSafety" | "environment" | "publicHealth" | "foodSafety" | "medical" | "labour" | "service" | "other"; readonly severity?: "general" | "serious" | "major" | "exceptional"; readonly gradedBy?: string; readonly happenedOn: string; readonly source: string; readonly evidence: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'revocation.openCase': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/revocation/openCase'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly case: string; readonly application: string; readonly rule?: string; readonly condition?: string; readonly award?: string; readonly incident?: string; readonly referral?: string; readonly facts: string; readonly evidence: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'revocation.find': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/revocation/find'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly case: string; readonly met: "yes" | "no"; readonly reason: string; readonly evidence: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'revocation.legalReview': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/revocation/legalReview'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly case: string; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'revocation.giveNotice': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/revocation/giveNotice'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly case: string; readonly document: string; readonly deliveredOn: string; readonly how: "direct" | "leftInPlace" | "post" | "electronic" | "throughOthers" | "publicNotice" }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'revocation.stateDefence': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/revocation/stateDefence'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly case: string; readonly statement: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'revocation.waiveDefence': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/revocation/waiveDefence'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly case: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'revocation.propose': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/revocation/propose'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly case: string; readonly outcome: "revoke" | "notRevoke"; readonly reason?: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'revocation.deliberate': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/revocation/deliberate'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly case: string; readonly outcome: "revoke" | "notRevoke"; readonly reason?: string; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'revocation.decide': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/revocation/decide'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly case: string; readonly outcome: "revoke" | "notRevoke"; readonly reason?: string; readonly document: string; readonly decidedOn: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'revocation.deliver': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/revocation/deliver'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly case: string; readonly document: string; readonly deliveredOn: string; readonly how: "direct" | "leftInPlace" | "post" | "electronic" | "throughOthers" | "publicNotice" }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'revocation.announce': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/revocation/announce'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly case: string; readonly document: string; readonly channels: readonly string[] }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'revocation.takeBack': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/revocation/takeBack'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly case: string; readonly returned?: readonly ("trophy" | "plaque" | "certificate" | "medal")[]; readonly declaredVoid?: readonly ("trophy" | "plaque" | "certificate" | "medal")[]; readonly document?: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'revocation.adviseAuthority': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/revocation/adviseAuthority'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly case: string; readonly authority: string; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'revocation.closeCase': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/revocation/closeCase'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly case: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'shortlist.determine': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/shortlist/determine'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly choice?: { readonly chosen: readonly string[]; readonly reason: string }; readonly exceed?: { readonly count: number; readonly reason: string; readonly approvedBy: string } }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'shortlist.choose': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/shortlist/choose'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly kept: readonly string[]; readonly reason?: string; readonly reasons?: Readonly<Record<string, string>>; readonly evidence: readonly string[]; readonly exceed?: { readonly reason: string; readonly approvedBy: string } }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'title-use.report': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/title-use/report'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly case: string; readonly application?: string; readonly other?: string; readonly use: "image" | "productAdvertising" | "product" | "packaging" | "saleOrLease" | "otherProfit" | "transfer" | "forgery"; readonly where: string; readonly seenOn: string; readonly withYear?: boolean; readonly evidence: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'title-use.orderToMend': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/title-use/orderToMend'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly case: string; readonly until: string; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'title-use.warn': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/title-use/warn'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly case: string; readonly until: string; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'title-use.recordMended': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/title-use/recordMended'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly case: string; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'title-use.recordNotMended': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/title-use/recordNotMended'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly case: string; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'title-use.refer': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/title-use/refer'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly case: string; readonly to: "revocation" | "law"; readonly reason: string; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'title-use.needsReview': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/title-use/needsReview'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly case: string; readonly question: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'title-use.recordReview': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/title-use/recordReview'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly case: string; readonly outcome: "allowed" | "forbidden"; readonly reason: string; readonly document: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'title-use.dismiss': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/title-use/dismiss'
    readonly params: { readonly authority: string; readonly cycle: string; readonly step: string }
    readonly query: { readonly dryRun?: "true" | "false" }
    readonly body: { readonly input: { readonly case: string; readonly reason: string }; readonly occurredOn?: string; readonly onBehalfOf?: { readonly role: string; readonly id: string }; readonly checkedBy?: string; readonly evidence?: readonly { readonly kind: string; readonly sha256: string; readonly number?: string; readonly note?: string }[] }
    readonly answer: { readonly kept: boolean; readonly repeated: boolean; readonly occurredOn: string; readonly recordedAt: string; readonly seen: string; readonly entries: readonly { readonly position?: number; readonly stream: string; readonly version: number; readonly type: string; readonly hash: string }[] }
  }
  'authorities.list': {
    readonly method: 'get'
    readonly path: '/api/authorities'
    readonly params: Readonly<Record<string, never>>
    readonly query: { readonly limit?: number; readonly after?: string; readonly sort?: "id"; readonly format?: "json" | "csv" | "xlsx" }
    readonly body: undefined
    readonly answer: { readonly items: readonly ({ readonly authority: string; readonly name: { readonly zh: string; readonly en: string }; readonly isDemonstration: boolean })[]; readonly next: string | null }
  }
  'authorities.found': {
    readonly method: 'post'
    readonly path: '/api/authorities'
    readonly params: Readonly<Record<string, never>>
    readonly query: Readonly<Record<string, never>>
    readonly body: { readonly authority: string; readonly name: { readonly zh: string; readonly en: string }; readonly edition: string }
    readonly answer: { readonly authority: string; readonly administrator: { readonly form: "link" | "slip"; readonly login: string; readonly token: string; readonly expiresAt: string } }
  }
  'authorities.appointFirstAdministrator': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/first-administrator'
    readonly params: { readonly authority: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: undefined
    readonly answer: { readonly form: "link" | "slip"; readonly login: string; readonly token: string; readonly expiresAt: string }
  }
  'imports.history': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/imports/history'
    readonly params: { readonly authority: string }
    readonly query: { readonly dryRun?: "true" | "false"; readonly format?: "json" | "csv" | "xlsx"; readonly kind: "awards" | "sanctions" | "organisations"; readonly document: string; readonly file?: string }
    readonly body: Blob
    readonly answer: { readonly kept: boolean; readonly rows: number; readonly faulty: number; readonly faults: readonly { readonly line: number; readonly says: { readonly zh: string; readonly en: string } }[]; readonly unused: readonly string[] }
  }
  'imports.historyTemplate': {
    readonly method: 'get'
    readonly path: '/api/authorities/{authority}/imports/history/template'
    readonly params: { readonly authority: string }
    readonly query: { readonly kind: "awards" | "sanctions" | "organisations" }
    readonly body: undefined
    readonly answer: null
  }
  'imports.experts': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/imports/experts'
    readonly params: { readonly authority: string }
    readonly query: { readonly dryRun?: "true" | "false"; readonly format?: "json" | "csv" | "xlsx"; readonly document: string; readonly file?: string }
    readonly body: Blob
    readonly answer: { readonly kept: boolean; readonly rows: number; readonly faulty: number; readonly faults: readonly { readonly line: number; readonly says: { readonly zh: string; readonly en: string } }[]; readonly unused: readonly string[] }
  }
  'imports.expertsTemplate': {
    readonly method: 'get'
    readonly path: '/api/authorities/{authority}/imports/experts/template'
    readonly params: { readonly authority: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: undefined
    readonly answer: null
  }
  'imports.organisations': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/imports/organisations'
    readonly params: { readonly authority: string }
    readonly query: { readonly dryRun?: "true" | "false"; readonly format?: "json" | "csv" | "xlsx" }
    readonly body: Blob
    readonly answer: { readonly kept: boolean; readonly rows: number; readonly faulty: number; readonly faults: readonly { readonly line: number; readonly says: { readonly zh: string; readonly en: string } }[]; readonly unused: readonly string[] }
  }
  'imports.organisationsTemplate': {
    readonly method: 'get'
    readonly path: '/api/authorities/{authority}/imports/organisations/template'
    readonly params: { readonly authority: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: undefined
    readonly answer: null
  }
  'imports.accounts': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/imports/accounts'
    readonly params: { readonly authority: string }
    readonly query: { readonly dryRun?: "true" | "false"; readonly format?: "json" | "csv" | "xlsx" }
    readonly body: Blob
    readonly answer: { readonly kept: boolean; readonly rows: number; readonly faulty: number; readonly faults: readonly { readonly line: number; readonly says: { readonly zh: string; readonly en: string } }[]; readonly unused: readonly string[]; readonly slips: readonly ({ readonly form: "link" | "slip"; readonly login: string; readonly token: string; readonly expiresAt: string })[] }
  }
  'imports.accountsTemplate': {
    readonly method: 'get'
    readonly path: '/api/authorities/{authority}/imports/accounts/template'
    readonly params: { readonly authority: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: undefined
    readonly answer: null
  }
  'people.createAccount': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/accounts'
    readonly params: { readonly authority: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: { readonly login: string; readonly name: string; readonly phone?: string; readonly email?: string }
    readonly answer: { readonly account: string }
  }
  'people.endAccount': {
    readonly method: 'delete'
    readonly path: '/api/authorities/{authority}/accounts/{account}'
    readonly params: { readonly authority: string; readonly account: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: undefined
    readonly answer: null
  }
  'people.issueActivation': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/accounts/{account}/activation'
    readonly params: { readonly authority: string; readonly account: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: { readonly form: "link" | "slip" }
    readonly answer: { readonly form: "link" | "slip"; readonly login: string; readonly token: string; readonly expiresAt: string }
  }
  'people.removeTotp': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/accounts/{account}/totp-removal'
    readonly params: { readonly authority: string; readonly account: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: { readonly override?: string }
    readonly answer: null
  }
  'people.eraseAccount': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/accounts/{account}/erasure'
    readonly params: { readonly authority: string; readonly account: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: undefined
    readonly answer: null
  }
  'people.importAccounts': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/account-imports'
    readonly params: { readonly authority: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: { readonly rows: readonly ({ readonly row: number; readonly login: string; readonly name: string; readonly phone?: string; readonly email?: string; readonly role?: "approver" | "committee" | "secretariat" | "panel" | "recommender" | "inspector" | "agency" | "department" | "finance" | "assessor" | "systemAdmin" | "securityAdmin" | "auditAdmin"; readonly actor?: string; readonly areas?: readonly string[] })[]; readonly dryRun: boolean }
    readonly answer: { readonly kept: boolean; readonly rows: number; readonly errors: readonly { readonly row: number; readonly code: string; readonly says: { readonly zh: string; readonly en: string } }[]; readonly slips: readonly ({ readonly form: "link" | "slip"; readonly login: string; readonly token: string; readonly expiresAt: string })[] }
  }
  'people.givePost': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/posts'
    readonly params: { readonly authority: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: { readonly account: string; readonly role: "approver" | "committee" | "secretariat" | "panel" | "recommender" | "inspector" | "agency" | "department" | "finance" | "assessor" | "systemAdmin" | "securityAdmin" | "auditAdmin"; readonly actor: string; readonly areas?: readonly string[]; readonly since?: string; readonly until?: string; readonly override?: string }
    readonly answer: { readonly post: string }
  }
  'people.endPost': {
    readonly method: 'delete'
    readonly path: '/api/authorities/{authority}/posts/{post}'
    readonly params: { readonly authority: string; readonly post: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: undefined
    readonly answer: null
  }
  'people.handOver': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/posts/{post}/hand-over'
    readonly params: { readonly authority: string; readonly post: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: { readonly to: string; readonly reason: string; readonly override?: string }
    readonly answer: { readonly post: string }
  }
  'people.nameDeputy': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/posts/{post}/deputies'
    readonly params: { readonly authority: string; readonly post: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: { readonly account: string; readonly since: string; readonly until: string; readonly reason: string; readonly override?: string }
    readonly answer: { readonly deputy: string }
  }
  'people.endDeputy': {
    readonly method: 'delete'
    readonly path: '/api/authorities/{authority}/deputies/{deputy}'
    readonly params: { readonly authority: string; readonly deputy: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: undefined
    readonly answer: null
  }
  'people.claimOrganisation': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/claims'
    readonly params: { readonly authority: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: { readonly code: string; readonly unit?: string; readonly name: string; readonly kind: "legalPerson" | "unincorporated" | "branch" | "subUnit"; readonly area?: string; readonly letterSha256: string }
    readonly answer: { readonly claim: string }
  }
  'people.withdrawClaim': {
    readonly method: 'delete'
    readonly path: '/api/authorities/{authority}/claims/{claim}'
    readonly params: { readonly authority: string; readonly claim: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: undefined
    readonly answer: null
  }
  'people.applyAsPerson': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/applying-as-person'
    readonly params: { readonly authority: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: undefined
    readonly answer: { readonly post: string }
  }
  'people.openClaims': {
    readonly method: 'get'
    readonly path: '/api/authorities/{authority}/claims'
    readonly params: { readonly authority: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: undefined
    readonly answer: { readonly items: readonly ({ readonly claim: string; readonly code: string; readonly unit: string; readonly name: string; readonly kind: string; readonly letterSha256: string; readonly account: string; readonly createdAt: string; readonly rivals: readonly string[]; readonly holder: string | null })[] }
  }
  'people.decideClaim': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/claims/{claim}/decision'
    readonly params: { readonly authority: string; readonly claim: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: { readonly approve: boolean; readonly reason?: string; readonly override?: string }
    readonly answer: { readonly organisation: string | null; readonly takenFrom: string | null }
  }
  'people.registerOrganisation': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/organisations'
    readonly params: { readonly authority: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: { readonly code: string; readonly unit?: string; readonly name: string; readonly kind: "legalPerson" | "unincorporated" | "branch" | "subUnit"; readonly area?: string }
    readonly answer: { readonly organisation: string }
  }
  'people.admitColleague': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/colleagues'
    readonly params: { readonly authority: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: { readonly login: string }
    readonly answer: { readonly post: string }
  }
  'people.dismissColleague': {
    readonly method: 'delete'
    readonly path: '/api/authorities/{authority}/colleagues/{post}'
    readonly params: { readonly authority: string; readonly post: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: undefined
    readonly answer: null
  }
  'people.openApplication': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/application-numbers'
    readonly params: { readonly authority: string; readonly cycle: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: undefined
    readonly answer: { readonly application: string }
  }
  'people.separationReport': {
    readonly method: 'get'
    readonly path: '/api/authorities/{authority}/separation'
    readonly params: { readonly authority: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: undefined
    readonly answer: { readonly rules: readonly ({ readonly rule: "ownPost" | "ownClaim" | "ownRecovery" | "recorderNotChecker" | "systemAdminNoAward" | "securityAdminNoAward" | "auditAdminNoAward" | "systemNotSecurity" | "systemNotAudit" | "securityNotAudit" | "assessorNotSecretariat" | "assessorNotDecider" | "applicantNotJudge" | "inspectorNotSecretariat" | "payerNotSecretariat"; readonly mode: "enforced" | "override" | "off"; readonly reason: string; readonly at: string | null })[]; readonly done: readonly ({ readonly rule: "ownPost" | "ownClaim" | "ownRecovery" | "recorderNotChecker" | "systemAdminNoAward" | "securityAdminNoAward" | "auditAdminNoAward" | "systemNotSecurity" | "systemNotAudit" | "securityNotAudit" | "assessorNotSecretariat" | "assessorNotDecider" | "applicantNotJudge" | "inspectorNotSecretariat" | "payerNotSecretariat"; readonly login: string; readonly by: string | null; readonly at: string | null; readonly reason: string })[]; readonly standing: readonly ({ readonly rule: "ownPost" | "ownClaim" | "ownRecovery" | "recorderNotChecker" | "systemAdminNoAward" | "securityAdminNoAward" | "auditAdminNoAward" | "systemNotSecurity" | "systemNotAudit" | "securityNotAudit" | "assessorNotSecretariat" | "assessorNotDecider" | "applicantNotJudge" | "inspectorNotSecretariat" | "payerNotSecretariat"; readonly login: string; readonly by: string | null; readonly at: string | null; readonly reason: string })[] }
  }
  'people.setSeparation': {
    readonly method: 'put'
    readonly path: '/api/authorities/{authority}/separation'
    readonly params: { readonly authority: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: { readonly rule: "ownPost" | "ownClaim" | "ownRecovery" | "recorderNotChecker" | "systemAdminNoAward" | "securityAdminNoAward" | "auditAdminNoAward" | "systemNotSecurity" | "systemNotAudit" | "securityNotAudit" | "assessorNotSecretariat" | "assessorNotDecider" | "applicantNotJudge" | "inspectorNotSecretariat" | "payerNotSecretariat"; readonly mode: "enforced" | "override" | "off"; readonly reason: string }
    readonly answer: null
  }
  'people.listServiceTokens': {
    readonly method: 'get'
    readonly path: '/api/authorities/{authority}/service-tokens'
    readonly params: { readonly authority: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: undefined
    readonly answer: { readonly items: readonly ({ readonly id: string; readonly name: string; readonly scopes: readonly string[]; readonly createdAt: string; readonly expiresAt: string; readonly endedAt: string | null })[] }
  }
  'people.makeServiceToken': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/service-tokens'
    readonly params: { readonly authority: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: { readonly name: string; readonly scopes: readonly ("public:read" | "register:read" | "cases:read" | "scores:read" | "export:read" | "people:import")[]; readonly expiresAt: string }
    readonly answer: { readonly id: string; readonly token: string }
  }
  'people.endServiceToken': {
    readonly method: 'delete'
    readonly path: '/api/authorities/{authority}/service-tokens/{token}'
    readonly params: { readonly authority: string; readonly token: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: undefined
    readonly answer: null
  }
  'people.readSecurityEvents': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/security-event-queries'
    readonly params: { readonly authority: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: { readonly account?: string; readonly before?: string; readonly limit?: number }
    readonly answer: { readonly items: readonly ({ readonly id: string; readonly at: string; readonly kind: string; readonly account: string | null; readonly by: string | null; readonly detail: Readonly<Record<string, unknown>> })[] }
  }
  'people.readings': {
    readonly method: 'get'
    readonly path: '/api/authorities/{authority}/readings'
    readonly params: { readonly authority: string }
    readonly query: { readonly limit?: number; readonly after?: string; readonly sort?: "at"; readonly format?: "json" | "csv" | "xlsx"; readonly account?: string; readonly role?: string; readonly cycle?: string; readonly kind?: string; readonly thing?: string; readonly from?: string; readonly to?: string }
    readonly body: undefined
    readonly answer: { readonly items: readonly ({ readonly id: string; readonly at: string; readonly account: string; readonly login: string | null; readonly role: string; readonly actor: string; readonly cycle: string; readonly kind: string; readonly thing: string; readonly purpose: string | null })[]; readonly next: string | null }
  }
  'people.listDrafts': {
    readonly method: 'get'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/drafts'
    readonly params: { readonly authority: string; readonly cycle: string }
    readonly query: { readonly limit?: number; readonly after?: string; readonly sort?: "id"; readonly format?: "json" | "csv" | "xlsx" }
    readonly body: undefined
    readonly answer: { readonly items: readonly ({ readonly draft: string; readonly step: string; readonly act: string; readonly application: string; readonly data: Readonly<Record<string, unknown>>; readonly updatedAt: string })[]; readonly next: string | null }
  }
  'people.beginDraft': {
    readonly method: 'post'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/drafts'
    readonly params: { readonly authority: string; readonly cycle: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: { readonly step: string; readonly act: string; readonly application?: string; readonly data: Readonly<Record<string, unknown>> }
    readonly answer: { readonly draft: string; readonly step: string; readonly act: string; readonly application: string; readonly data: Readonly<Record<string, unknown>>; readonly updatedAt: string }
  }
  'people.readDraft': {
    readonly method: 'get'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/drafts/{draft}'
    readonly params: { readonly authority: string; readonly cycle: string; readonly draft: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: undefined
    readonly answer: { readonly draft: string; readonly step: string; readonly act: string; readonly application: string; readonly data: Readonly<Record<string, unknown>>; readonly updatedAt: string }
  }
  'people.saveDraft': {
    readonly method: 'put'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/drafts/{draft}'
    readonly params: { readonly authority: string; readonly cycle: string; readonly draft: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: { readonly data: Readonly<Record<string, unknown>> }
    readonly answer: { readonly draft: string; readonly step: string; readonly act: string; readonly application: string; readonly data: Readonly<Record<string, unknown>>; readonly updatedAt: string }
  }
  'people.dropDraft': {
    readonly method: 'delete'
    readonly path: '/api/authorities/{authority}/cycles/{cycle}/drafts/{draft}'
    readonly params: { readonly authority: string; readonly cycle: string; readonly draft: string }
    readonly query: Readonly<Record<string, never>>
    readonly body: undefined
    readonly answer: null
  }
  'service.openapi': {
    readonly method: 'get'
    readonly path: '/api/openapi.json'
    readonly params: Readonly<Record<string, never>>
    readonly query: Readonly<Record<string, never>>
    readonly body: undefined
    readonly answer: null
  }
  'service.docs': {
    readonly method: 'get'
    readonly path: '/api/docs'
    readonly params: Readonly<Record<string, never>>
    readonly query: Readonly<Record<string, never>>
    readonly body: undefined
    readonly answer: null
  }
}

/** Where each operation is found. */
export const places: { readonly [O in keyof Operations]: readonly [Operations[O]['method'], Operations[O]['path']] } = {
  'session.signIn': ['post', '/api/authorities/{authority}/session'],
  'session.sendCode': ['post', '/api/authorities/{authority}/session/code'],
  'session.signInByCode': ['post', '/api/authorities/{authority}/session/by-code'],
  'session.activate': ['post', '/api/authorities/{authority}/activation'],
  'session.whoAmI': ['get', '/api/authorities/{authority}/session'],
  'session.signOut': ['delete', '/api/authorities/{authority}/session'],
  'session.proveTotp': ['post', '/api/authorities/{authority}/session/totp'],
  'session.beginTotp': ['post', '/api/authorities/{authority}/totp'],
  'session.confirmTotp': ['post', '/api/authorities/{authority}/totp/confirmation'],
  'session.changePassword': ['put', '/api/authorities/{authority}/password'],
  'session.list': ['get', '/api/authorities/{authority}/sessions'],
  'session.end': ['delete', '/api/authorities/{authority}/sessions/{session}'],
  'session.beginOidc': ['get', '/api/authorities/{authority}/oidc/{provider}/start'],
  'session.finishOidc': ['get', '/api/authorities/{authority}/oidc/{provider}/callback'],
  'session.register': ['post', '/api/authorities/{authority}/registration'],
  'session.signInByTicket': ['post', '/api/authorities/{authority}/session/by-ticket/{provider}'],
  'read.cycles': ['get', '/api/authorities/{authority}/cycles'],
  'read.cycle': ['get', '/api/authorities/{authority}/cycles/{cycle}'],
  'read.steps': ['get', '/api/authorities/{authority}/cycles/{cycle}/steps'],
  'read.step': ['get', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}'],
  'read.things': ['get', '/api/authorities/{authority}/cycles/{cycle}/things'],
  'read.thing': ['get', '/api/authorities/{authority}/cycles/{cycle}/things/{kind}/{id}'],
  'read.ranking': ['get', '/api/authorities/{authority}/cycles/{cycle}/ranking/{step}'],
  'read.register': ['get', '/api/authorities/{authority}/cycles/{cycle}/register'],
  'read.deadlines': ['get', '/api/authorities/{authority}/cycles/{cycle}/deadlines'],
  'read.checkpoint': ['get', '/api/authorities/{authority}/record/checkpoint'],
  'read.recordKey': ['get', '/api/authorities/{authority}/record/key'],
  'read.checkpoints': ['get', '/api/authorities/{authority}/record/checkpoints'],
  'read.recordGrowth': ['get', '/api/authorities/{authority}/record/growth'],
  'read.receipt': ['get', '/api/authorities/{authority}/record/receipts/{hash}'],
  'read.evidence': ['get', '/api/authorities/{authority}/cycles/{cycle}/evidence'],
  'read.openScores': ['get', '/api/authorities/{authority}/cycles/{cycle}/open-scores'],
  'cycle.openCycle': ['post', '/api/authorities/{authority}/cycles'],
  'cycle.decideParameter': ['post', '/api/authorities/{authority}/cycles/{cycle}/acts/decideParameter'],
  'cycle.correctEntry': ['post', '/api/authorities/{authority}/cycles/{cycle}/acts/correctEntry'],
  'cycle.annulEntry': ['post', '/api/authorities/{authority}/cycles/{cycle}/acts/annulEntry'],
  'cycle.extendPeriod': ['post', '/api/authorities/{authority}/cycles/{cycle}/acts/extendPeriod'],
  'cycle.adaptConditions': ['post', '/api/authorities/{authority}/cycles/{cycle}/acts/adaptConditions'],
  'cycle.explainOverrun': ['post', '/api/authorities/{authority}/cycles/{cycle}/acts/explainOverrun'],
  'cycle.extendLimit': ['post', '/api/authorities/{authority}/cycles/{cycle}/acts/extendLimit'],
  'cycle.suspendCycle': ['post', '/api/authorities/{authority}/cycles/{cycle}/acts/suspendCycle'],
  'cycle.resumeCycle': ['post', '/api/authorities/{authority}/cycles/{cycle}/acts/resumeCycle'],
  'cycle.terminateCycle': ['post', '/api/authorities/{authority}/cycles/{cycle}/acts/terminateCycle'],
  'cycle.recordSuccession': ['post', '/api/authorities/{authority}/cycles/{cycle}/acts/recordSuccession'],
  'cycle.eraseValues': ['post', '/api/authorities/{authority}/cycles/{cycle}/acts/eraseValues'],
  'announcement.announce': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/announcement/announce'],
  'announcement.correctAnnouncement': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/announcement/correctAnnouncement'],
  'application.submit': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/application/submit'],
  'application.acknowledge': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/application/acknowledge'],
  'application.decline': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/application/decline'],
  'application.requestSupplement': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/application/requestSupplement'],
  'application.supplement': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/application/supplement'],
  'application.layHistory': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/application/layHistory'],
  'application.withdraw': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/application/withdraw'],
  'application.close': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/application/close'],
  'approval.request': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/approval/request'],
  'approval.approve': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/approval/approve'],
  'approval.returnForReview': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/approval/returnForReview'],
  'approval.withdrawApproval': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/approval/withdrawApproval'],
  'approval.confirmApproval': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/approval/confirmApproval'],
  'assessment.formPanel': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/assessment/formPanel'],
  'assessment.declareRecusal': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/assessment/declareRecusal'],
  'assessment.replaceAssessor': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/assessment/replaceAssessor'],
  'assessment.acknowledge': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/assessment/acknowledge'],
  'assessment.submitScorecard': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/assessment/submitScorecard'],
  'assessment.recordConsensus': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/assessment/recordConsensus'],
  'assessment.signObservations': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/assessment/signObservations'],
  'assessment.closeScoring': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/assessment/closeScoring'],
  'assessment.reopenScoring': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/assessment/reopenScoring'],
  'assessment.signReport': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/assessment/signReport'],
  'assessment.determine': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/assessment/determine'],
  'complaint.lodge': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/complaint/lodge'],
  'complaint.take': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/complaint/take'],
  'complaint.find': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/complaint/find'],
  'complaint.passOn': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/complaint/passOn'],
  'complaint.answer': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/complaint/answer'],
  'conferral.conferAll': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/conferral/conferAll'],
  'consultation.postNotice': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/consultation/postNotice'],
  'consultation.correctNotice': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/consultation/correctNotice'],
  'consultation.giveOpinion': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/consultation/giveOpinion'],
  'consultation.reply': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/consultation/reply'],
  'consultation.conclude': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/consultation/conclude'],
  'deliberation.openMeeting': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/deliberation/openMeeting'],
  'deliberation.recordAttendance': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/deliberation/recordAttendance'],
  'deliberation.declareRecusal': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/deliberation/declareRecusal'],
  'deliberation.castBallot': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/deliberation/castBallot'],
  'deliberation.countBallots': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/deliberation/countBallots'],
  'deliberation.propose': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/deliberation/propose'],
  'duty.submitReport': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/duty/submitReport'],
  'duty.acceptReport': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/duty/acceptReport'],
  'duty.returnReport': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/duty/returnReport'],
  'duty.remind': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/duty/remind'],
  'duty.recordMissed': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/duty/recordMissed'],
  'duty.recordDone': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/duty/recordDone'],
  'duty.nameExecutive': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/duty/nameExecutive'],
  'duty.excuse': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/duty/excuse'],
  'eligibility.assess': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/eligibility/assess'],
  'eligibility.judge': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/eligibility/judge'],
  'eligibility.determine': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/eligibility/determine'],
  'eligibility.conclude': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/eligibility/conclude'],
  'evaluation.determineRanking': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/evaluation/determineRanking'],
  'evaluation.findStandardReached': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/evaluation/findStandardReached'],
  'evaluation.proposeCandidates': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/evaluation/proposeCandidates'],
  'evaluation.signReport': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/evaluation/signReport'],
  'evaluation.moveUp': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/evaluation/moveUp'],
  'expert-pool.enter': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/expert-pool/enter'],
  'expert-pool.enterMany': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/expert-pool/enterMany'],
  'expert-pool.changeFacts': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/expert-pool/changeFacts'],
  'expert-pool.declareInterest': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/expert-pool/declareInterest'],
  'expert-pool.recordTraining': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/expert-pool/recordTraining'],
  'expert-pool.recordExamination': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/expert-pool/recordExamination'],
  'expert-pool.recordAppraisal': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/expert-pool/recordAppraisal'],
  'expert-pool.warn': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/expert-pool/warn'],
  'expert-pool.remove': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/expert-pool/remove'],
  'expert-pool.refer': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/expert-pool/refer'],
  'expert-pool.reinstate': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/expert-pool/reinstate'],
  'expert-pool.suspend': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/expert-pool/suspend'],
  'expert-pool.endSuspension': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/expert-pool/endSuspension'],
  'expert-pool.leave': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/expert-pool/leave'],
  'expert-pool.fixDrawPlan': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/expert-pool/fixDrawPlan'],
  'expert-pool.recordDraw': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/expert-pool/recordDraw'],
  'expert-pool.replaceSeat': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/expert-pool/replaceSeat'],
  'feedback.giveFeedback': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/feedback/giveFeedback'],
  'feedback.close': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/feedback/close'],
  'history.importAwards': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/history/importAwards'],
  'history.importSanctions': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/history/importSanctions'],
  'history.importOrganisations': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/history/importOrganisations'],
  'history.takeFromCycle': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/history/takeFromCycle'],
  'history.prove': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/history/prove'],
  'history.correctRow': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/history/correctRow'],
  'history.declareComplete': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/history/declareComplete'],
  'inquiry.ask': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/inquiry/ask'],
  'inquiry.answer': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/inquiry/answer'],
  'inquiry.leaveUnanswered': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/inquiry/leaveUnanswered'],
  'inquiry.conclude': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/inquiry/conclude'],
  'mutual-feedback.giveOnAssessor': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/mutual-feedback/giveOnAssessor'],
  'mutual-feedback.giveOnApplicant': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/mutual-feedback/giveOnApplicant'],
  'mutual-feedback.conclude': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/mutual-feedback/conclude'],
  'objection.file': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/objection/file'],
  'objection.rule': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/objection/rule'],
  'prize.settleFirstWin': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/prize/settleFirstWin'],
  'prize.confirmPayee': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/prize/confirmPayee'],
  'prize.recordPayment': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/prize/recordPayment'],
  'prize.reversePayment': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/prize/reversePayment'],
  'prize.reportUse': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/prize/reportUse'],
  'prize.recordMisuse': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/prize/recordMisuse'],
  'prize.confirmMended': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/prize/confirmMended'],
  'prize.legalReview': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/prize/legalReview'],
  'prize.recordClawback': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/prize/recordClawback'],
  'prize.reverseClawback': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/prize/reverseClawback'],
  'prize.extendClawback': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/prize/extendClawback'],
  'prize.closeUncollectable': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/prize/closeUncollectable'],
  'publicity.postNotice': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/publicity/postNotice'],
  'publicity.correctNotice': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/publicity/correctNotice'],
  'publicity.endNotice': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/publicity/endNotice'],
  'recommendation.recommend': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/recommendation/recommend'],
  'recommendation.decline': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/recommendation/decline'],
  'recommendation.withdraw': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/recommendation/withdraw'],
  'recommendation.close': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/recommendation/close'],
  'recorded-acts.record': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/recorded-acts/record'],
  'recorded-acts.conclude': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/recorded-acts/conclude'],
  'register.enter': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/register/enter'],
  'register.enterAll': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/register/enterAll'],
  'register.recordChange': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/register/recordChange'],
  'register.reissue': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/register/reissue'],
  'review-cost.enterCost': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/review-cost/enterCost'],
  'review-cost.enterIncome': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/review-cost/enterIncome'],
  'review-cost.reverseCost': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/review-cost/reverseCost'],
  'review-cost.closeLedger': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/review-cost/closeLedger'],
  'revocation.reportIncident': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/revocation/reportIncident'],
  'revocation.openCase': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/revocation/openCase'],
  'revocation.find': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/revocation/find'],
  'revocation.legalReview': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/revocation/legalReview'],
  'revocation.giveNotice': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/revocation/giveNotice'],
  'revocation.stateDefence': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/revocation/stateDefence'],
  'revocation.waiveDefence': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/revocation/waiveDefence'],
  'revocation.propose': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/revocation/propose'],
  'revocation.deliberate': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/revocation/deliberate'],
  'revocation.decide': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/revocation/decide'],
  'revocation.deliver': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/revocation/deliver'],
  'revocation.announce': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/revocation/announce'],
  'revocation.takeBack': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/revocation/takeBack'],
  'revocation.adviseAuthority': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/revocation/adviseAuthority'],
  'revocation.closeCase': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/revocation/closeCase'],
  'shortlist.determine': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/shortlist/determine'],
  'shortlist.choose': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/shortlist/choose'],
  'title-use.report': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/title-use/report'],
  'title-use.orderToMend': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/title-use/orderToMend'],
  'title-use.warn': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/title-use/warn'],
  'title-use.recordMended': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/title-use/recordMended'],
  'title-use.recordNotMended': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/title-use/recordNotMended'],
  'title-use.refer': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/title-use/refer'],
  'title-use.needsReview': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/title-use/needsReview'],
  'title-use.recordReview': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/title-use/recordReview'],
  'title-use.dismiss': ['post', '/api/authorities/{authority}/cycles/{cycle}/steps/{step}/title-use/dismiss'],
  'authorities.list': ['get', '/api/authorities'],
  'authorities.found': ['post', '/api/authorities'],
  'authorities.appointFirstAdministrator': ['post', '/api/authorities/{authority}/first-administrator'],
  'imports.history': ['post', '/api/authorities/{authority}/imports/history'],
  'imports.historyTemplate': ['get', '/api/authorities/{authority}/imports/history/template'],
  'imports.experts': ['post', '/api/authorities/{authority}/imports/experts'],
  'imports.expertsTemplate': ['get', '/api/authorities/{authority}/imports/experts/template'],
  'imports.organisations': ['post', '/api/authorities/{authority}/imports/organisations'],
  'imports.organisationsTemplate': ['get', '/api/authorities/{authority}/imports/organisations/template'],
  'imports.accounts': ['post', '/api/authorities/{authority}/imports/accounts'],
  'imports.accountsTemplate': ['get', '/api/authorities/{authority}/imports/accounts/template'],
  'people.createAccount': ['post', '/api/authorities/{authority}/accounts'],
  'people.endAccount': ['delete', '/api/authorities/{authority}/accounts/{account}'],
  'people.issueActivation': ['post', '/api/authorities/{authority}/accounts/{account}/activation'],
  'people.removeTotp': ['post', '/api/authorities/{authority}/accounts/{account}/totp-removal'],
  'people.eraseAccount': ['post', '/api/authorities/{authority}/accounts/{account}/erasure'],
  'people.importAccounts': ['post', '/api/authorities/{authority}/account-imports'],
  'people.givePost': ['post', '/api/authorities/{authority}/posts'],
  'people.endPost': ['delete', '/api/authorities/{authority}/posts/{post}'],
  'people.handOver': ['post', '/api/authorities/{authority}/posts/{post}/hand-over'],
  'people.nameDeputy': ['post', '/api/authorities/{authority}/posts/{post}/deputies'],
  'people.endDeputy': ['delete', '/api/authorities/{authority}/deputies/{deputy}'],
  'people.claimOrganisation': ['post', '/api/authorities/{authority}/claims'],
  'people.withdrawClaim': ['delete', '/api/authorities/{authority}/claims/{claim}'],
  'people.applyAsPerson': ['post', '/api/authorities/{authority}/applying-as-person'],
  'people.openClaims': ['get', '/api/authorities/{authority}/claims'],
  'people.decideClaim': ['post', '/api/authorities/{authority}/claims/{claim}/decision'],
  'people.registerOrganisation': ['post', '/api/authorities/{authority}/organisations'],
  'people.admitColleague': ['post', '/api/authorities/{authority}/colleagues'],
  'people.dismissColleague': ['delete', '/api/authorities/{authority}/colleagues/{post}'],
  'people.openApplication': ['post', '/api/authorities/{authority}/cycles/{cycle}/application-numbers'],
  'people.separationReport': ['get', '/api/authorities/{authority}/separation'],
  'people.setSeparation': ['put', '/api/authorities/{authority}/separation'],
  'people.listServiceTokens': ['get', '/api/authorities/{authority}/service-tokens'],
  'people.makeServiceToken': ['post', '/api/authorities/{authority}/service-tokens'],
  'people.endServiceToken': ['delete', '/api/authorities/{authority}/service-tokens/{token}'],
  'people.readSecurityEvents': ['post', '/api/authorities/{authority}/security-event-queries'],
  'people.readings': ['get', '/api/authorities/{authority}/readings'],
  'people.listDrafts': ['get', '/api/authorities/{authority}/cycles/{cycle}/drafts'],
  'people.beginDraft': ['post', '/api/authorities/{authority}/cycles/{cycle}/drafts'],
  'people.readDraft': ['get', '/api/authorities/{authority}/cycles/{cycle}/drafts/{draft}'],
  'people.saveDraft': ['put', '/api/authorities/{authority}/cycles/{cycle}/drafts/{draft}'],
  'people.dropDraft': ['delete', '/api/authorities/{authority}/cycles/{cycle}/drafts/{draft}'],
  'service.openapi': ['get', '/api/openapi.json'],
  'service.docs': ['get', '/api/docs'],
}
