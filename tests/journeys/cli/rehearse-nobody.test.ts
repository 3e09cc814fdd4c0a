import { describe, expect, it } from 'vitest'
import { cli, dataWhere, scratch } from './cli-under-test.ts'

const condition = (id: string, kind: string, zh: string, params: string) =>
  `  - { id: ${id}, kind: ${kind}, label: { zh: ${zh}, en: ${id} }, article: "10(1)", with: ${params} }\n`

/** Conditions that nobody can meet together: to have won within a year, and not to have won within five. */
const contradictory = () =>
  dataWhere(
    'eligibility.yaml',
    /^criteria:\n/m,
    `criteria:\n${condition('recent-winner', 'earlier-award', '近一年获奖', '{ awards: [mayor-award], withinYears: 1 }')}${condition(
      'bar',
      'bar-or-ban',
      '五年间隔期',
      '{ measure: bar, years: 5, awards: [mayor-award] }',
    )}`,
  )

describe('a rehearsal in which nobody is eligible', () => {
  it('says so and names what shut everybody out', async () => {
    const asked = [
      'rehearse',
      'wuxi-2024',
      '--applicants',
      '6',
      '--out',
      scratch(),
      '--data',
      contradictory(),
    ]
    const zh = await cli(asked)
    expect(zh.exit).toBe(0)
    expect(zh.stdout).toContain(
      '  没有申报符合条件，因此无人获奖。未符合的条件：近一年获奖（第十条第（一）项，5个申报未符合）、五年间隔期（第十条第（一）项，5个申报未符合）。请核对这些条件及其相互关系。\n',
    )
  })

  it('says so in English, and not where somebody won', async () => {
    const asked = ['rehearse', 'wuxi-2024', '--applicants', '6', '--lang', 'en', '--out']
    const en = await cli([...asked, scratch(), '--data', contradictory()])
    expect(en.stdout).toContain(
      '  No applicant was eligible, so that nobody won. Conditions that shut them out:',
    )
    expect((await cli([...asked, scratch()])).stdout).not.toContain('No applicant was eligible')
  })
})
