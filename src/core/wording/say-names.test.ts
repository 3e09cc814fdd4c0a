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
