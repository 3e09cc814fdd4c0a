import { describe, expect, it } from 'vitest'
import { dayKindOf } from '../../src/core/time/calendar.ts'
import { transcript } from '../../src/rehearsal/transcript.ts'
import { stageWords } from '../../src/stages/words.generated.ts'
import { worldOf } from '../acceptance/edition-under-test.ts'
import { rehearse } from './kit/rehearse.ts'

const world = worldOf('wuxi-2024')
const performance = rehearse(world, '7')
const page = (language: 'zh' | 'en') => transcript(world.edition, '2026', performance, stageWords, language)
const linesWith = (language: 'zh' | 'en', part: string) =>
  page(language)
    .split('\n')
    .filter((line) => line.includes(part))

describe('a rehearsal', () => {
  it('has no office act on a weekend or a holiday', () => {
    const onDaysOff = performance.happenings.filter(
      ({ kind, command }) =>
        kind === 'act' &&
        !['applicant', 'public'].includes(command.actor.role) &&
        !dayKindOf(world.calendar, command.receivedAt.slice(0, 10)).working,
    )
    expect(onDaysOff).toEqual([])
  })
})

describe('the transcript', () => {
  it('tells the ballots on one candidate as one, with who voted how', () => {
    expect(linesWith('zh', '评委会 8人　投票')[0]).toBe(
      '- 2026年7月20日　评委会 8人　投票（第十一条第（六）项）',
    )
    expect(linesWith('zh', '不同意1票（member-4）')[0]).toBe(
      '  - 立新精密机械有限公司（演练）列入无锡市市长质量奖：同意7票（member-1、member-2、member-3、member-5、member-6、member-7、member-8）、不同意1票（member-4）',
    )
    expect(linesWith('en', '1 against (member-4)')[0]).toBe(
      '  - 立新精密机械有限公司（演练） for Wuxi Mayor Quality Award: 7 for (member-1, member-2, member-3, member-5, member-6, member-7, member-8); 1 against (member-4)',
    )
  })

  it('keeps a ballot on paper apart, with who entered and who checked it', () => {
    expect(linesWith('zh', '投票〔补录')).toEqual([
      '- 2026年7月20日　评委会 member-3　投票〔补录：secretariat录入，secretariat-checker复核〕（第十一条第（六）项）',
    ])
  })

  it('has one heading for each step, and marks what belongs to an earlier one', () => {
    const headings = linesWith('zh', '## ')
    expect(new Set(headings).size).toBe(headings.length)
    expect(linesWith('zh', '〔申报〕').length).toBeGreaterThan(20)
  })
})
