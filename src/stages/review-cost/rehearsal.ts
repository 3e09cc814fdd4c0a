import { addDays } from '../../core/time/iso-date.ts'
import { conductor, type Planned, type Rehearsal, type Scene } from '../../rehearsal/kit.ts'
import { GENERAL, type Params, type State } from './domain/index.ts'

type Here = Scene<Params, State>

const COST_FEN = 1_200_000

/** 演练 The costs are entered once the review is over, one of them wrongly; a fee is offered and refused; then the ledger is closed. */
export const rehearsal: Rehearsal<Params, State> = Object.assign(() => [], {
  afterAward: (scene: Here): readonly Planned[] => {
    const { view, own, world, today } = scene
    const { slips, closed } = own
    const last = Object.values(view.awardedOn).toSorted().at(-1)
    if (closed !== null || last === undefined) return []
    const isKept = world.edition.bodies.some(({ role }) => role === 'finance')
    const by = isKept ? { role: 'finance', id: 'finance' } : conductor(scene)
    const purposes = world.edition.reviewCostUse?.purposes.map(({ id }) => id) ?? GENERAL.slice(0, 3)
    const offered = addDays(last, 80)
    if (today < offered && slips.length > 0) {
      const input = { from: 'applicant', fen: 100_000, voucher: 'S0' }
      return [{ act: 'enterIncome', by, input, notBefore: offered, refused: 'FeeFromApplicant' }]
    }
    const notBefore = addDays(last, 70)
    const voucher = `P${slips.length + 1}`
    const purpose = purposes[slips.length]
    if (purpose !== undefined) {
      const input = { purpose, fen: COST_FEN, voucher, payee: 'supplier' }
      return [{ act: 'enterCost', by, input, notBefore }]
    }
    const [first] = slips
    if (first && !first.isReversed) {
      const input = { voucher: first.voucher, reason: '重复列支（演练）', document: '核对单' }
      return [{ act: 'reverseCost', by, input, notBefore: addDays(last, 90) }]
    }
    return [{ act: 'closeLedger', by, input: { document: '结账单' }, notBefore: addDays(last, 100) }]
  },
})
