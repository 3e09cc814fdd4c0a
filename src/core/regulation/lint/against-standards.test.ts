import { describe, expect, it } from 'vitest'
import type { Standard } from '../../scoring/standard.ts'
import type { Edition } from '../edition.ts'
import { lintAgainstStandards } from './against-standards.ts'

const standard = (id: string, appliesTo: string, totalPoints: number, categories: readonly string[]) =>
  ({
    id,
    code: id.toUpperCase(),
    appliesTo,
    totalPoints,
    categories: categories.map((of) => ({ id: of })),
  }) as unknown as Standard
const entered = new Map([
  ['firms', standard('firms', 'organisation', 1000, ['4.1', '4.7'])],
  ['people', standard('people', 'person', 100, ['p1'])],
])
const points = (of: number) => ({ points: of, inclusive: true, article: '5' })
const award = (id: string, more: object) => ({ id, name: { zh: id, en: id }, article: '3', ...more })
const step = (...by: string[]) => ({
  id: 'cut',
  article: '7',
  with: { ties: { chain: by.map((name) => ({ by: name, prefer: 'higher' })) } },
})
const use = (file: string, appliesTo: string) => ({ file, use: 'primary', appliesTo: [appliesTo] })

/** Place, article, what is wrong. */
function flawsOf(changes: object, standards = entered) {
  const edition = {
    applicants: { kinds: ['legalPerson', 'person'] },
    standards: [use('firms', 'organisation'), use('people', 'person')],
    awards: [],
    steps: [],
    ...changes,
  } as unknown as Edition
  return lintAgainstStandards(edition, standards).map(({ path, article, problem }) => [
    path.join('.'),
    article,
    problem.zh,
  ])
}

describe('what an edition asks of its standards', () => {
  it('refuses a floor in points above the total of the standard that scores the applicants of the award', () => {
    const awards = [
      award('firm', { applicantKinds: ['legalPerson'], floor: points(1000) }),
      award('person', { applicantKinds: ['person'], floor: points(101) }),
      award('both', { floor: points(1001) }),
    ]
    expect(flawsOf({ awards })).toEqual([
      [
        'awards.1.floor.points',
        '5',
        '奖项“person”的得分下限为101分，评分标准 PEOPLE 满分100分，无人能够达到',
      ],
      ['awards.2.floor.points', '5', '奖项“both”的得分下限为1001分，评分标准 FIRMS 满分1000分，无人能够达到'],
      ['awards.2.floor.points', '5', '奖项“both”的得分下限为1001分，评分标准 PEOPLE 满分100分，无人能够达到'],
    ])
  })

  it('refuses a category that no standard of the edition has, also of one step', () => {
    const steps = [step('results', 'category:4.7', 'stage:desk/category:p1', 'category:4.9')]
    expect(flawsOf({ steps })).toEqual([
      [
        'steps.0.with.ties.chain.3.by',
        '7',
        '同分比较所列 category:4.9 不是评分标准 FIRMS、PEOPLE 的类目，比较时不起作用',
      ],
    ])
    expect(flawsOf({ steps: [step('stage:desk/category:5')] })).toHaveLength(1)
  })

  it('says nothing of standards that are not at hand', () => {
    const steps = [step('category:4.9')]
    expect(flawsOf({ steps, awards: [award('firm', { floor: points(2000) })] }, new Map())).toEqual([])
  })
})
