import { describe, expect, it } from 'vitest'
import { rankingOf } from './ranking.ts'
import { registerOf } from './register.ts'
import { emptyView } from './view.ts'

const score = (application: string, percent: string) => ({ application, percent, values: {}, inputs: 'i' })
const won = (application: string, award: string) => ({
  application,
  award,
  items: [],
  prizeFen: 0,
  firstWin: true,
})
const applicants = {
  A: { kind: 'legalPerson' },
  B: { kind: 'legalPerson' },
  P: { kind: 'person' },
} as never

describe('what is told of a cycle', () => {
  it('S1: ranks persons apart from organisations', () => {
    const edition = {
      applicants: { kinds: ['legalPerson', 'person'] },
      awards: [
        { id: 'firms', applicantKinds: ['legalPerson'] },
        { id: 'people', applicantKinds: ['person'] },
      ],
      standards: [],
    } as never
    const scores = { site: { A: score('A', '60'), B: score('B', '70'), P: score('P', '99') } }
    const { scores: steps } = rankingOf(edition, { ...emptyView, applications: applicants, scores })
    expect(steps['site']?.map(({ group, rank, application }) => [group, rank, application])).toEqual([
      [['legalPerson'], 1, 'B'],
      [['legalPerson'], 2, 'A'],
      [['person'], 1, 'P'],
    ])
  })

  it('counts the seats that stay vacant: not those of wins off quota, and together where a limit is shared', () => {
    const edition = {
      awards: [{ id: 'top' }, { id: 'firms' }, { id: 'people' }],
      quotas: [
        { id: 'own', awards: ['top'], max: 2 },
        { id: 'both', awards: ['firms', 'people'], max: 5 },
      ],
    } as never
    const candidates = { step: 's', candidates: {}, vacant: {}, offQuota: { top: ['A'] } }
    const honours = [won('A', 'top'), won('B', 'firms'), won('P', 'people')]
    const register = registerOf(edition, { ...emptyView, applications: applicants, candidates, honours })
    expect([register.vacant, register.vacantTogether]).toEqual([{ top: 2 }, { both: 3 }])
  })

  it('says of each winner what became of it, and nothing where nothing did', () => {
    const edition = { awards: [{ id: 'firms' }], quotas: [] } as never
    const entered = { award: 'firms', approvedOn: '2024-12-20', enteredOn: '2025-01-10' }
    const view = {
      ...emptyView,
      applications: applicants,
      honours: [won('A', 'firms'), won('B', 'firms'), won('P', 'firms')],
      registered: [
        { ...entered, application: 'A', number: '1', validUntil: '2027-12-20' },
        { ...entered, application: 'B', number: '2' },
      ],
      changes: {
        A: [{ application: 'A', change: 'renamed', name: '乙', code: 'C', since: '2025-01-01' }],
      } as const,
      revoked: [
        {
          application: 'B',
          award: 'firms',
          rule: 'fraud',
          decidedOn: '2025-02-01',
          document: '批复9号',
          takesBack: ['plaque'],
          clawback: 'yes' as const,
        },
      ],
    }
    const told = { application: 'A', name: 'A', award: 'firms', items: [], prizeFen: 0, firstWin: true }
    expect(registerOf(edition, view).winners).toEqual([
      {
        ...told,
        number: '1',
        approvedOn: '2024-12-20',
        validUntil: '2027-12-20',
        changes: [{ change: 'renamed', name: '乙', code: 'C', since: '2025-01-01' }],
      },
      {
        ...told,
        application: 'B',
        name: 'B',
        number: '2',
        approvedOn: '2024-12-20',
        revoked: {
          rule: 'fraud',
          decidedOn: '2025-02-01',
          document: '批复9号',
          takesBack: ['plaque'],
          clawback: 'yes',
        },
      },
      { ...told, application: 'P', name: 'P' },
    ])
  })
})
