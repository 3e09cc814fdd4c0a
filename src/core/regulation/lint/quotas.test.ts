import { expect, it } from 'vitest'
import type { Edition } from '../edition.ts'
import { lintQuotas } from './quotas.ts'

it('refuses a quota for some kinds of applicants only, which no candidate list could be drawn up by yet', () => {
  const seats = { id: 'seats', awards: ['gold'], max: 5, soft: false, article: '3' }
  const edition = (quota: object) =>
    ({
      awards: [{ id: 'gold', rank: 1, name: { zh: '金奖', en: 'gold' }, article: '3' }],
      quotas: [{ ...seats, ...quota }],
    }) as unknown as Edition
  expect(lintQuotas(edition({}))).toEqual([])
  expect(
    lintQuotas(edition({ applicantKinds: ['person'] })).map(({ path, article }) => [path, article]),
  ).toEqual([[['quotas', 0, 'applicantKinds'], '3']])
})
