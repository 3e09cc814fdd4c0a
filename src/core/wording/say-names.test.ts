import { expect, it } from 'vitest'
import { sayChannels } from './say-channels.ts'
import { sayIn, sayRole } from './say.ts'

const edition = { awards: [], steps: [], bodies: [], words: {}, openPoints: [] } as never

it.each(['constructor', '__proto__', 'toString'])(
  'a role or channel that is called %s stands as it is',
  (id) => {
    for (const language of ['zh', 'en'] as const) {
      expect(sayRole(id, language)).toBe(id)
      expect(sayChannels([id], sayIn(edition, language, {}))).toBe(id)
    }
  },
)

it('a role and a channel that are known have their words', () => {
  expect([sayRole('finance', 'zh'), sayRole('finance', 'en')]).toEqual(['财务', 'finance'])
  expect(sayChannels(['newspaper', 'radio'], sayIn(edition, 'zh', {}))).toBe('报纸、广播电台')
})

it('a duty is named by its text without the stop, and an unknown one stands as it is', () => {
  const duties = [{ id: 'report', text: { zh: '每年报告质量改进情况。', en: 'Winners report every year.' } }]
  const owing = { ...(edition as object), duties } as never
  expect(sayIn(owing, 'zh', {}).duty('report')).toBe('每年报告质量改进情况')
  expect(sayIn(owing, 'en', {}).duty('report')).toBe('Winners report every year')
  expect(sayIn(owing, 'zh', {}).duty('constructor')).toBe('constructor')
})
