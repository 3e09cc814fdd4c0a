import { expect, it } from 'vitest'
import { plainCalendar } from '../../../tests/kit/stage-case.ts'
import type { Scene } from '../../rehearsal/kit.ts'
import { type Params, type State, stage } from './domain/index.ts'
import { rehearsal } from './rehearsal.ts'

const params = stage.params.parse({
  notice: 'publicity',
  window: 'duringNotice',
  realName: { required: true, evidence: false, article: '7' },
  ruling: { workdays: 5, by: 'committee', article: '8' },
})

/** What people plan on the day of posting, which is a Thursday. */
const planned = (lastDay: string) =>
  rehearsal({
    params,
    own: stage.initial,
    view: { notices: { publicity: { postedOn: '2026-06-04', lastDay, names: ['A', 'B', 'C'] } } },
    today: '2026-06-04',
    world: { calendar: plainCalendar },
    step: { id: 'objections' },
    scan: () => ({ kind: 'scan', sha256: '0', number: '1' }),
    once: () => true,
  } as unknown as Scene<Params, State>).map(({ act, notBefore }) => `${act} ${notBefore}`)

it('the rehearsal of objections: an office that does not work before a notice ends rules after all objections', () => {
  expect(planned('2026-06-07')).toEqual([
    'file 2026-06-05',
    'file 2026-06-06',
    'file 2026-06-07',
    'rule 2026-06-07',
  ])
})

it('the rehearsal of objections: with a working day left in the notice, one objection is upheld before the last one comes', () => {
  expect(planned('2026-06-08')).toEqual([
    'file 2026-06-05',
    'file 2026-06-06',
    'rule 2026-06-07',
    'file 2026-06-08',
  ])
})
