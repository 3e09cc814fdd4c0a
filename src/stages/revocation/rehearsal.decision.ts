import type { IsoDate } from '../../core/time/iso-date.ts'
import { conductor, type Planned } from '../../rehearsal/kit.ts'
import type { Case } from './domain/index.ts'
import { itemsLeft, owedIn } from './domain/owed.ts'
import type { Owed } from './domain/refusals.ts'
import { type Here, officeDay, type Plot } from './rehearsal.plot.ts'

/** After the decision: what is owed, one thing after the other; a thing that does not come back is declared void. Then the case is closed. */
export function afterDecision(
  scene: Here,
  { case: id, rule }: Plot,
  found: Case,
  { on }: { readonly on: IsoDate },
): readonly Planned[] {
  const by = conductor(scene)
  const [next] = owedIn(found, { rule })
  const notBefore = officeDay(scene, on, 2)
  if (next === undefined) return [{ act: 'closeCase', by, input: { case: id }, notBefore }]
  const document = `${id}/${next}（演练）`
  const acts: Readonly<Record<Owed, () => Planned>> = {
    delivery: () => ({
      act: 'deliver',
      by,
      input: { case: id, document, deliveredOn: notBefore, how: 'direct' },
      notBefore,
    }),
    announcement: () => ({
      act: 'announce',
      by,
      input: { case: id, document, channels: ['governmentWebsite'] },
      notBefore,
    }),
    takingBack: () => {
      const [first, ...others] = itemsLeft(found)
      const returned = first === undefined ? [] : [first]
      const rest = others.length === 0 ? {} : { declaredVoid: others, document }
      return { act: 'takeBack', by, input: { case: id, returned, ...rest }, notBefore }
    },
    advice: () => ({
      act: 'adviseAuthority',
      by,
      input: { case: id, authority: '主管部门', document },
      notBefore,
    }),
  }
  return [acts[next]()]
}
