import { under } from '../basics/given-id.ts'
import type { Edition } from '../regulation/edition.ts'
import { vacanciesOf } from '../selection/candidates.ts'
import { limitsOf } from '../selection/edition-awards.ts'
import { vacantTogether } from './vacant-together.ts'
import type { ContractView } from './view.ts'

/** What became of an honour in the register and the years after; nothing where nothing did. */
function afterwards({ registered, revoked, changes }: ContractView, application: string, award: string) {
  const isIt = (each: { application: string; award: string }) =>
    each.application === application && each.award === award
  const entered = registered.find(isIt)
  const taken = revoked.find(isIt)
  const changed = under(changes, application) ?? []
  return {
    ...(entered && {
      number: entered.number,
      approvedOn: entered.approvedOn,
      ...(entered.validUntil !== undefined && { validUntil: entered.validUntil }),
    }),
    ...(taken && {
      revoked: {
        rule: taken.rule,
        decidedOn: taken.decidedOn,
        document: taken.document,
        takesBack: taken.takesBack,
        clawback: taken.clawback,
      },
    }),
    ...(changed.length > 0 && {
      changes: changed.map(({ change, name, code, since }) => ({ change, name, code, since })),
    }),
  }
}

/** 获奖名录 Who won what, what was handed over, which seats stayed vacant, and who fell on the way: what `register.json` holds. */
export function registerOf(edition: Pick<Edition, 'awards' | 'quotas'>, view: ContractView) {
  const winners = view.honours.map(({ application, award, items, prizeFen, firstWin }) => ({
    application,
    name: view.applications[application]?.name ?? application,
    award,
    items,
    prizeFen,
    firstWin,
    ...afterwards(view, application, award),
  }))
  const free = Object.values(view.candidates?.offQuota ?? {}).flat()
  const seated = Object.fromEntries(
    edition.awards.map(({ id }) => [
      id,
      winners
        .filter(({ award, application }) => award === id && !free.includes(application))
        .map(({ application }) => application),
    ]),
  )
  const vacant = vacanciesOf(edition.awards, limitsOf(edition), seated)
  const shared = vacantTogether(edition, vacant, seated)
  return {
    winners,
    vacant,
    ...(shared.length > 0 && {
      vacantTogether: Object.fromEntries(shared.map(({ limit, seats }) => [limit.id, seats])),
    }),
    struck: view.approval?.struck ?? [],
    removed: Object.entries(view.removed).map(([application, cause]) => ({ application, cause })),
  }
}
