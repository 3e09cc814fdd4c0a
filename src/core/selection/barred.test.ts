import { expect, it } from 'vitest'
import { emptyView } from '../contract/view.ts'
import { barredFrom, type Profile, profilesIn } from './barred.ts'

const award = (id: string, more: object = {}) => ({ id, ...more }) as never
const awards = [
  award('firms', { applicantKinds: ['legalPerson'], sectors: ['make'] }),
  award('people', { applicantKinds: ['person'] }),
  award('all'),
]

it('bars by kind, by sector, and by what the eligibility check closed', () => {
  expect(
    barredFrom(
      awards,
      new Map<string, Profile>([
        ['A', { kind: 'legalPerson', sector: 'make', closedAwards: ['all'] }],
        ['B', { kind: 'legalPerson', sector: 'serve' }],
        ['C', { kind: 'legalPerson' }],
        ['P', { kind: 'person', sector: 'make' }],
      ]),
    ),
  ).toEqual(
    new Map([
      ['A', { people: 'otherKind', all: 'closed' }],
      ['B', { firms: 'otherSector', people: 'otherKind' }],
      ['C', { firms: 'sectorUnknown', people: 'otherKind' }],
      ['P', { firms: 'otherKind' }],
    ]),
  )
})

it('reads kind, sector and closed awards off what the cycle knows', () => {
  const entered = (kind: string, facts: object) => ({ kind, facts }) as never
  const view = {
    ...emptyView,
    applications: {
      A: entered('legalPerson', { applicant: { sector: 'make' } }),
      P: entered('person', {}),
    },
    findings: { P: { application: 'P', eligible: 'yes', findings: [], closedAwards: ['gold'] } as const },
  } as never
  expect(profilesIn(view, ['A', 'P', 'X'])).toEqual(
    new Map([
      ['A', { kind: 'legalPerson', sector: 'make', closedAwards: undefined }],
      ['P', { kind: 'person', sector: undefined, closedAwards: ['gold'] }],
      ['X', { kind: undefined, sector: undefined, closedAwards: undefined }],
    ]),
  )
})
