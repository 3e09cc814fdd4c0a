import { under } from '../../core/basics/given-id.ts'
import { addDays } from '../../core/time/iso-date.ts'
import { addYears } from '../../core/time/anniversary.ts'
import { fatesOf } from '../../rehearsal/kit/fates.ts'
import { conductor, type Planned, type Rehearsal, type Scene } from '../../rehearsal/kit.ts'
import { entryOf, type Params, type State } from './domain/index.ts'

type Here = Scene<Params, State>

/** A number is given twice (and refused), then all are entered; a year later the honest winner has a new name and needs a new certificate. */
const afterAward = (scene: Here): readonly Planned[] => {
  const { view, step, state, today } = scene
  const { honest: application } = fatesOf(view)
  if (application === undefined) return []
  const by = conductor(scene)
  const numbers = { prefix: `${state.opened?.cycle ?? step.id}-`, digits: 2 }
  const standing = view.honours.filter((honour) =>
    view.revoked.every((each) => each.application !== honour.application),
  )
  const left = standing.filter((honour) => !entryOf(view, honour))
  const soon = addDays(under(view.awardedOn, application) ?? today, 20)
  if (left.length === standing.length && left.some((honour) => honour.application === application))
    return [{ act: 'enter', by, input: { application, number: `${numbers.prefix}01` }, notBefore: soon }]
  const [second] = left
  if (second) {
    const twice = { application: second.application, number: `${numbers.prefix}01` }
    const incident = `${step.id}: a number given twice`
    return [
      { act: 'enter', by, input: twice, notBefore: soon, incident, refused: 'NumberTaken' },
      { act: 'enterAll', by, input: { numbers: { ...numbers, from: 2 } }, notBefore: soon },
    ]
  }
  return laterYears(scene, application)
}

function laterYears({ own, view, step }: Here, application: string): readonly Planned[] {
  const by = { role: step.by, id: step.by }
  const honour = view.honours.find((each) => each.application === application)
  const entered = honour && entryOf(view, honour)
  const item = honour?.items[0]
  if (!entered || view.revoked.some((each) => each.application === application)) return []
  const since = addYears(entered.approvedOn, 1)
  const isPerson = view.applications[application]?.kind === 'person'
  if (under(view.changes, application) === undefined) {
    const named = isPerson
      ? { personName: '某某（演练更名）' }
      : { name: `${view.applications[application]?.name ?? application}（演练更名）` }
    const paper = { document: '更名函1号', evidence: '更名登记通知书' }
    const input = { application, change: 'renamed', ...named, since, ...paper }
    return [{ act: 'recordChange', by, input, notBefore: addDays(since, 20) }]
  }
  if (item === undefined || under(own.reissued, `${application}/${honour.award}`) !== undefined) return []
  const input = { application, item, reason: '原件载明旧名称，换发（演练）' }
  return [{ act: 'reissue', by, input, notBefore: addDays(since, 40) }]
}

/** Nothing is entered before the award. */
export const rehearsal: Rehearsal<Params, State> = Object.assign(() => [], { afterAward })
