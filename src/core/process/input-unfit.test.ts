import { describe, expect, it } from 'vitest'
import { toyStep, toyWorld } from '../../../tests/kit/toy-world.ts'
import { sayIn } from '../wording/say.ts'
import { wordRefusal } from '../wording/sentences.ts'
import type { Json } from '../basics/json.ts'
import { perform } from './perform.ts'
import { emptyState } from './state.ts'

const world = toyWorld([toyStep('apply', 'gather', [])])

/** What somebody is told who opens a cycle with this input. */
function told(input: Json, language: 'zh' | 'en') {
  const performed = perform(world, emptyState, {
    step: 'cycle',
    act: 'openCycle',
    actor: { role: 'secretariat', id: 'office' },
    occurredOn: '2026-03-02',
    receivedAt: '2026-03-02T02:00:00.000Z',
    input,
  })
  if (performed.ok) return ''
  const words = { ...world.edition, steps: [], awards: [], bodies: [], words: {} }
  return wordRefusal(performed.error, words, {}, sayIn(words, language, {}))
}

describe('an input of the wrong form', () => {
  it('is explained in the language of the reader', () => {
    const input = { cycle: '', year: 'x', rehearsal: true, more: 1 }
    expect(told(input, 'zh')).toBe(
      '填报内容不完整或格式有误：cycle：不少于1个字、year：应为数字、standard：缺少文字、不应有的项目：more。请改正后再提交。',
    )
    expect(told(input, 'en')).toBe(
      'something is missing or has the wrong form: cycle: Too small: expected string to have >=1 characters, year: Invalid input: expected number, received string, standard: Invalid input: expected string, received undefined, Unrecognized key: "more". Correct it and submit again.',
    )
  })

  it('is explained too where no record could hold it', () => {
    expect(told({ year: 1.5 }, 'zh')).toBe(
      '填报内容不完整或格式有误：input/year：数字须为整数；小数请写成文字，如 "79.5"。请改正后再提交。',
    )
  })
})
