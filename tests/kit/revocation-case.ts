import type { JsonObject } from '../../src/core/basics/json.ts'
import { stage } from '../../src/stages/revocation/domain/index.ts'
import { stageCase } from './stage-case.ts'

const text = (zh: string) => ({ zh, en: zh })
const RULE = {
  text: text('情形'),
  incidentDomains: [],
  openList: false,
  windowYears: null,
  discretionary: false,
  proposedBy: 'secretariat',
  decidedBy: 'approver',
  revokes: true,
  takesBack: ['plaque', 'certificate'],
  clawback: 'yes',
  banYears: 3,
  beforeAward: false,
  announced: true,
  advisesAuthority: false,
  basis: 'explicit',
} as const

/** Rules of each kind, as different editions have them. */
const REVOCATIONS = [
  {
    ...RULE,
    id: 'fraud',
    trigger: 'fraud',
    banYears: 5,
    beforeAward: true,
    advisesAuthority: true,
    article: '20',
  },
  {
    ...RULE,
    id: 'accident',
    trigger: 'incident',
    incidentDomains: ['quality', 'workSafety'],
    threshold: text('较大及以上'),
    atLeast: 'serious',
    windowYears: 2,
    deliberatedBy: 'committee',
    article: '33',
  },
  {
    ...RULE,
    id: 'bad-effect',
    trigger: 'incident',
    incidentDomains: ['quality'],
    openList: true,
    threshold: text('重大不良影响'),
    banYears: null,
    article: '14',
  },
  {
    ...RULE,
    id: 'misuse',
    trigger: 'misuse',
    discretionary: true,
    takesBack: [],
    clawback: 'unclear',
    announced: false,
    article: '37',
  },
  { ...RULE, id: 'breach', trigger: 'other', windowYears: 2, threshold: text('严重'), article: '28' },
  { ...RULE, id: 'decline', trigger: 'other', article: '19' },
]
const EDITION = {
  revocations: REVOCATIONS,
  criteria: [{ id: 'no-accident', article: '10(7)' }],
}

const entered = (application: string) =>
  [
    'application',
    'ApplicationEntered',
    { application, name: application, code: '', kind: 'legalPerson', facts: {} },
  ] as const
const found = (application: string) =>
  ['eligibility', 'FindingRecorded', { application, eligible: 'yes', findings: [] }] as const
const won = (application: string, award = 'gold', items = ['plaque', 'certificate']) =>
  ['conferral', 'HonourConferred', { application, award, items, prizeFen: 0, firstWin: true }] as const
/** A, B and C applied; A and B were approved on 5 January 2026 and honoured. */
export const AWARDED = [
  entered('A'),
  entered('B'),
  entered('C'),
  found('A'),
  found('C'),
  ['approval', 'ApprovalGiven', { approved: ['A', 'B'], struck: [], document: '批复1号' }] as const,
  won('A'),
  won('B', 'gold', ['certificate']),
]

const actor = (role: string) => ({ role, id: role })
export const secretariat = actor('secretariat')
export const committee = actor('committee')
export const approver = actor('approver')
export const party = (id: string) => ({ role: 'applicant', id })

type Elsewhere = readonly (readonly [string, string, JsonObject])[]

/** The stage with rules of each kind. Answers are entries as `[type, data]`, or `[code, articles, data]` of a refusal. */
export function revocations(more: Elsewhere = [], changes: object = {}) {
  const kit = stageCase(stage, {
    params: {
      defence: { days: 5, kind: 'workday', article: '32', basis: 'silent' },
      lostEligibility: { proposedBy: 'secretariat', decidedBy: 'committee', article: '10', basis: 'silent' },
    },
    step: { id: 'revocation', article: '32' },
    edition: EDITION as never,
    elsewhere: [...AWARDED, ...more],
    ...changes,
  })
  const act = (
    name: string,
    input: JsonObject,
    on = '2026-06-01',
    by: { role: string; id: string } = secretariat,
  ) => {
    const done = kit.when(name, input, { on, by })
    return done.ok
      ? done.value.entries.map(({ type, data }): [string, JsonObject] => [type, data])
      : ([done.error.code, done.error.articles, done.error.data] as const)
  }
  const codeOf = (...what: Parameters<typeof act>) => act(...what)[0]
  const typesOf = (...what: Parameters<typeof act>) =>
    act(...what).map((entry) => (Array.isArray(entry) ? entry[0] : entry))
  const report = (input: JsonObject = {}, on = '2026-06-01') =>
    act('reportIncident', { ...INCIDENT, ...input }, on)
  const open = (input: JsonObject = {}, on = '2026-06-01', by = secretariat) =>
    act('openCase', { ...FRAUD, ...input }, on, by)
  return { ...kit, act, codeOf, typesOf, report, open }
}
export type Kit = ReturnType<typeof revocations>

export const INCIDENT = {
  incident: 'i1',
  application: 'A',
  domain: 'workSafety',
  severity: 'major',
  happenedOn: '2026-03-01',
  source: '通报',
  evidence: '报告1号',
}
export const FRAUD = {
  case: 'c1',
  application: 'A',
  rule: 'fraud',
  facts: '数据不实',
  evidence: '核查单1号',
}
export const FINDING = { case: 'c1', met: 'yes', reason: '事实清楚', evidence: '报告2号' }
export const NOTICE = { case: 'c1', document: '告知书1号', deliveredOn: '2026-06-01', how: 'direct' }
export const DECISION = { case: 'c1', outcome: 'revoke', document: '决定1号', decidedOn: '2026-06-10' }

/** From the finding to where it can be decided: found and told on 1 June, silent to the 8th, proposed on the 9th. */
export function heard(kit: Kit, input: JsonObject = {}): Kit {
  const steps: [string, JsonObject, string][] = [
    ['find', FINDING, '2026-06-01'],
    ['giveNotice', NOTICE, '2026-06-01'],
    ['waiveDefence', {}, '2026-06-09'],
    ['propose', { outcome: 'revoke', ...input }, '2026-06-09'],
  ]
  for (const [name, what, on] of steps) {
    const [answer] = kit.act(name, { ...what, case: 'c1' }, on)
    if (typeof answer === 'string') throw new Error(`${name}: ${answer}`)
  }
  return kit
}
