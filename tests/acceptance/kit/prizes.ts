import type { JsonObject } from '../../../src/core/basics/json.ts'
import { sealer } from '../../../src/core/process/seal.ts'
import { contract } from '../../../src/core/process/stage.ts'
import { prizeAccountOf, type State } from '../../../src/stages/prize/domain/index.ts'
import { approver, secretariat } from './actors.ts'
import { act, bring, type Cycle, HASH, type Plan, START } from './cycle.ts'

/** The step of an edition in which prizes are paid, and that in which review costs are kept. */
export const PRIZES = 'prizes'
export const COSTS = 'review-costs'

/** All candidates honoured on a day: for the first time, unless told otherwise. */
export function conferred(
  cycle: Cycle,
  plan: Plan,
  on: string,
  firstWins: Readonly<Record<string, boolean | 'unknown'>> = {},
): Cycle {
  const stated = plan.applicants.map((application) => ({
    application,
    firstWin: firstWins[application] ?? true,
    source: '历届获奖名录',
  }))
  const input = { document: '表彰决定1号', firstWins: stated }
  return act(bring(cycle, 'conferral', plan), 'conferral', 'conferAll', approver, input, on)
}

/** A payment to a winner whose account has been confirmed, as an act to be tried. */
export const paying = (cycle: Cycle, application: string, fen: number, on: string, more: JsonObject = {}) => {
  const account = { last4: '0001', hash: HASH }
  const holder = `${application}公司`
  const payee = { application, kind: 'organisation', holder, account, document: '收款确认书' }
  const input = { application, fen, voucher: `${application}-${on}`, ...more }
  return [
    act(cycle, PRIZES, 'confirmPayee', secretariat, payee, on),
    PRIZES,
    'recordPayment',
    secretariat,
    input,
    on,
  ] as const
}
export const paid = (...what: Parameters<typeof paying>): Cycle => act(...paying(...what))

/** The award revoked on a rule of the edition, with what the edition says of its money. */
export function revoked({ world, state }: Cycle, application: string, rule: string, on: string): Cycle {
  const found = world.edition.revocations.find(({ id }) => id === rule)
  const honour = state.view.honours.find((one) => one.application === application)
  if (!found || !honour) throw new Error(`nothing to revoke: ${application} ${rule}`)
  const command = { step: 'revocation', act: 'by hand', actor: secretariat, occurredOn: on, input: {} }
  const work = sealer(world, state, { ...command, receivedAt: `${on}T01:00:00.000Z` })
  const { award } = honour
  const { takesBack, clawback } = found
  const data = {
    application,
    award,
    rule,
    decidedOn: on,
    document: '批复9号',
    takesBack: [...takesBack],
    clawback,
  }
  work.seal({ draft: contract('AwardRevoked', data), step: command.step })
  return { world, state: work.state() }
}

/** The account of a winner, in yuan: asked, paid, cancelled, left; to claim, claimed; the state. */
export function accountOf({ state }: Cycle, application: string) {
  const account = prizeAccountOf(state.stepStates[PRIZES] as State, state.view, { application })
  if (!account) throw new Error(`${application} won nothing`)
  const { askedFen, paidFen, cancelledFen, leftFen, toClaimFen, claimedFen, status } = account
  return [
    ...[askedFen, paidFen, cancelledFen, leftFen, toClaimFen, claimedFen].map((fen) => fen / 100),
    status,
  ]
}

/** Money that comes back, and a legal opinion on it, as acts to be tried. */
export const backing = (cycle: Cycle, application: string, fen: number, voucher: string, on: string) =>
  [cycle, PRIZES, 'recordClawback', secretariat, { application, fen, voucher }, on] as const
export const reviewed = (cycle: Cycle, application: string, outcome: string, on: string): Cycle =>
  act(cycle, PRIZES, 'legalReview', secretariat, { application, outcome, document: '法制审核意见' }, on)

/** A report of use, and a cost of the review, as acts to be tried. */
export const reporting = (cycle: Cycle, application: string, lines: JsonObject[], on: string) =>
  [
    cycle,
    PRIZES,
    'reportUse',
    { role: 'applicant', id: application },
    { application, lines, document: '报告' },
    on,
  ] as const
export const costing = (cycle: Cycle, purpose: string, voucher: string, on: string = START) =>
  [cycle, COSTS, 'enterCost', secretariat, { purpose, fen: 10_000, voucher, payee: 'supplier' }, on] as const
export const charging = (cycle: Cycle, on: string = START) =>
  [cycle, COSTS, 'enterIncome', secretariat, { from: 'applicant', fen: 10_000, voucher: 'S1' }, on] as const
