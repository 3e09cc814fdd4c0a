import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cli, dataWhere } from './cli-under-test.ts'

const checked = (data: string, ...more: string[]) =>
  cli(['regulation', 'check', 'wuxi-2024', '--data', data, ...more])
const EXAMPLES = join('examples', 'eligibility.yaml')

describe('regulation check, against the standards at hand', () => {
  it('names a category that the standard does not have', async () => {
    const data = dataWhere('process.yaml', 'by: results', 'by: "category:4.9"')
    const { exit, stderr } = await checked(data)
    expect(exit).toBe(3)
    expect(stderr).toMatch(
      /process\.yaml，第\d+行，.*：同分比较所列 category:4\.9 不是评分标准 GB\/T 19580 的类目，比较时不起作用/,
    )
    expect((await cli(['rehearse', 'wuxi-2024', '--data', data])).exit).toBe(3)
  })
})

describe('regulation check, with the examples of conditions', () => {
  it('names the example that comes out otherwise, with what was expected and what came out', async () => {
    const data = dataWhere(
      EXAMPLES,
      'registeredIn: "320500" } }\n    outcome: unmet',
      'registeredIn: "320500" } }\n    outcome: met',
    )
    const { exit, stderr } = await checked(data)
    expect(exit).toBe(3)
    expect(stderr).toMatch(
      /eligibility\.yaml，第27行，.*：条件 established-in-city 的示例“设立在外市”写明结果为“符合”，实际为“不符合”；请对照条文核对/,
    )
  })

  it('names the example of a condition that is gone', async () => {
    const data = dataWhere(EXAMPLES, 'criterion: central-policy', 'criterion: local-policy')
    const { exit, stderr } = await checked(data, '--lang', 'en')
    expect(exit).toBe(3)
    expect(stderr).toContain('of a condition local-policy, which does not exist')
  })

  it('names what has not the form of an example', async () => {
    const { exit, stderr } = await checked(dataWhere(EXAMPLES, 'outcome: met', 'outcome: fine'))
    expect(exit).toBe(3)
    expect(stderr).toMatch(/eligibility\.yaml，第\d+行：示例 examples\.0\.outcome 的值不符合要求/)
  })

  it('remarks that there are none, and goes on', async () => {
    const data = dataWhere('edition.yaml', 'id: wuxi-2024', 'id: lake-2030')
    rmSync(join(data, 'regulations', 'wuxi-2024', 'examples'), { recursive: true })
    const { exit, stdout } = await checked(data)
    expect(exit).toBe(0)
    expect(stdout).toContain('；尚无申报条件的示例（examples/eligibility.yaml）\n')
    const { stdout: document } = await checked(data, '--json')
    expect(JSON.parse(document).regulations[0].remark).toBe('尚无申报条件的示例（examples/eligibility.yaml）')
  })
})
