import type { Actor } from '../../core/record/entry.ts'
import { addDays, type IsoDate } from '../../core/time/iso-date.ts'
import { fatesOf } from '../../rehearsal/kit/fates.ts'
import { conductor, type Planned, type Rehearsal, type Scene } from '../../rehearsal/kit.ts'
import { type Params, type PrizeAccount, prizeAccountOf, purseOf, type State } from './domain/index.ts'
import { givenBack } from './rehearsal.given-back.ts'

type Here = Scene<Params, State>

/** Where a text names no time, some weeks after the award; a case of fraud, where there is a rule on it, is looked into first. */
const USUAL_DAYS = 45
const LOOKED_INTO_DAYS = 900

/** 演练 Each winner of a prize in its turn: the payee, the payment, the report; what was revoked is cancelled or claimed back. */
export const rehearsal: Rehearsal<Params, State> = Object.assign(() => [], {
  afterAward: (scene: Here) =>
    scene.view.honours.flatMap((honour): readonly Planned[] => {
      const account = prizeAccountOf(scene.own, scene.view, honour)
      if (!account) return []
      const revoked = scene.view.revoked.find(
        ({ application, award }) => application === honour.application && award === honour.award,
      )
      const by = cashier(scene)
      if (revoked) return givenBack({ account, by, on: revoked.decidedOn, today: scene.today })
      return account.askedFen === 0 ? [] : paid(scene, account)
    }),
})

const cashier = (scene: Here): Actor =>
  scene.world.edition.bodies.some(({ role }) => role === 'finance')
    ? { role: 'finance', id: 'finance' }
    : conductor(scene)

function paid(scene: Here, account: PrizeAccount): readonly Planned[] {
  const { edition } = scene.world
  const { application, payable } = account
  const awardedOn = scene.view.awardedOn[application] ?? scene.today
  const { cheat } = fatesOf(scene.view)
  const isSuspected =
    application === cheat && edition.revocations.some((r) => r.trigger === 'fraud' && r.revokes)
  const days = isSuspected ? LOOKED_INTO_DAYS : USUAL_DAYS
  const usual = addDays(payable && !isSuspected ? payable.from : awardedOn, days)
  const due = payable && usual < payable.from ? payable.from : usual
  if (account.leftFen === 0) return afterPayment(scene, account, due)
  return [beforePayment(scene, account, due) ?? payment(scene, account, due)]
}

/** Somebody wants the money at once, where it falls due in another year; then the account is asked for. */
function beforePayment(
  scene: Here,
  { application, award, payable }: PrizeAccount,
  due: IsoDate,
): Planned | null {
  const { today, view, own, cast } = scene
  const early = payable && addDays(payable.from, -20)
  if (early && application === fatesOf(view).honest && today < early) {
    const input = { application, award, fen: 100, voucher: `${application}-0` }
    return { act: 'recordPayment', by: cashier(scene), input, notBefore: early, refused: 'NotPayableYet' }
  }
  const changes = view.changes[application]?.length ?? 0
  if (purseOf(own, { application, award }).payeeAfter === changes) return null
  const kind = view.applications[application]?.kind === 'person' ? 'person' : 'organisation'
  const holder = cast.find((part) => part.application === application)?.name ?? application
  const account = { last4: '0001', hash: scene.scan(`account/${application}`).sha256 }
  const input = { application, award, kind, holder, account, document: `${application} 收款确认书` }
  return { act: 'confirmPayee', by: cashier(scene), input, notBefore: addDays(due, -10) }
}

/** The honest winner is paid in two parts, the others at once. */
function payment(scene: Here, account: PrizeAccount, due: IsoDate): Planned {
  const { application, award, paidFen, leftFen, payable } = account
  const isFirst = paidFen === 0
  const isInParts = application === fatesOf(scene.view).honest
  const fen = isInParts && isFirst ? Math.floor(leftFen / 200) * 100 || leftFen : leftFen
  const notBefore = addDays(due, isFirst ? 0 : 15)
  const voucher = `${application}-${isFirst ? 1 : 2}`
  const late = payable && notBefore > payable.to ? { reason: '核查期间暂缓拨付（演练）' } : {}
  const input = { application, award, fen, voucher, ...late }
  return { act: 'recordPayment', by: cashier(scene), input, notBefore }
}

/** The honest winner says what the money was spent on; the careless one is found to have spent some of it otherwise, and mends it. */
function afterPayment(scene: Here, account: PrizeAccount, due: IsoDate): readonly Planned[] {
  const { application, award, paidFen, usedFen } = account
  const { prizeUse } = scene.world.edition
  const { honest, careless } = fatesOf(scene.view)
  const purpose = prizeUse?.purposes[0]?.id ?? 'improvement'
  if (application === honest && usedFen === 0) {
    const lines = [{ purpose, fen: Math.ceil(paidFen / 2) }]
    const input = { application, award, lines, document: `${application} 奖金使用报告` }
    const by = { role: 'applicant', id: application }
    return [{ act: 'reportUse', by, input, notBefore: addDays(due, 180) }]
  }
  if (application !== careless || application === honest || !prizeUse?.onlyThese) return []
  const found = purseOf(scene.own, { application, award }).misuses[0]
  if (found?.isMended) return []
  const by = conductor(scene)
  const document = `${application} 核查意见`
  if (found) {
    const input = { application, award, misuse: 1, document }
    return [{ act: 'confirmMended', by, input, notBefore: addDays(due, 230) }]
  }
  const mendBy = addDays(due, 300)
  const input = { application, award, fen: 100, finding: '用于办公用品（演练）', document, mendBy }
  return [{ act: 'recordMisuse', by, input, notBefore: addDays(due, 200) }]
}
