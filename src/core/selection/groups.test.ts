import { describe, expect, it } from 'vitest'
import { byGroup, groupsOf, labelOf } from './groups.ts'

const award = (id: string, applicantKinds?: string[]) => ({ id, ...(applicantKinds && { applicantKinds }) })
const standard = (...appliesTo: string[]) => ({ use: 'primary', appliesTo })
const edition = (
  kinds: string[],
  awards: unknown[],
  standards: unknown[] = [standard('organisation'), standard('person')],
) => ({ applicants: { kinds }, awards, standards }) as never

describe('groups of applicants', () => {
  it('put persons into a ranking of their own, with the awards for them (S1)', () => {
    const cells = [award('firms', ['legalPerson', 'subUnit']), award('people', ['person'])]
    expect(groupsOf(edition(['legalPerson', 'person', 'subUnit'], cells))).toEqual([
      { kinds: ['legalPerson', 'subUnit'], awards: ['firms'] },
      { kinds: ['person'], awards: ['people'] },
    ])
  })

  it('keep teams with the organisations unless only awards of their own admit them', () => {
    const kinds = ['legalPerson', 'team']
    expect(groupsOf(edition(kinds, [award('all')]))).toEqual([{ kinds, awards: ['all'] }])
    const apart = [award('firms', ['legalPerson']), award('crews', ['team'])]
    expect(groupsOf(edition(kinds, apart)).map((group) => group.kinds)).toEqual([['legalPerson'], ['team']])
    const linked = [...apart, award('innovation')]
    expect(groupsOf(edition(kinds, linked)).map((group) => group.kinds)).toEqual([kinds])
  })

  it('link kinds through a third one', () => {
    const cells = [award('x', ['legalPerson', 'team']), award('y', ['subUnit', 'team'])]
    const kinds = ['legalPerson', 'subUnit', 'team']
    expect(groupsOf(edition(kinds, cells))).toEqual([{ kinds, awards: ['x', 'y'] }])
  })

  it('never compare by different standards, even for one award; one standard for both makes one ranking', () => {
    const kinds = ['legalPerson', 'person']
    expect(groupsOf(edition(kinds, [award('all')]))).toEqual([
      { kinds: ['legalPerson'], awards: ['all'] },
      { kinds: ['person'], awards: ['all'] },
    ])
    const both = [standard('organisation', 'person')]
    expect(groupsOf(edition(kinds, [award('all')], both))).toEqual([{ kinds, awards: ['all'] }])
  })

  it('hold everybody once; a kind that nobody stated stands with the first', () => {
    const cells = [award('firms', ['legalPerson']), award('people', ['person'])]
    const groups = groupsOf(edition(['legalPerson', 'person'], cells))
    const kinds: Record<string, string> = { A: 'legalPerson', P: 'person' }
    expect(byGroup(groups, ['A', 'P', 'X'], (id) => kinds[id]).map(({ members }) => members)).toEqual([
      ['A', 'X'],
      ['P'],
    ])
    expect(groups.map((group) => labelOf(groups, group))).toEqual([
      { group: ['legalPerson'] },
      { group: ['person'] },
    ])
    expect(groups.slice(0, 1).map((group) => labelOf([group], group))).toEqual([{}])
  })
})
