import { expect, it } from 'vitest'
import { z } from 'zod'
import { contact, freeText, markOf, personName, sealedWithin } from './marks.ts'

it('marks what is personal, and reads as plain text', () => {
  expect([freeText(), personName(), contact()].map((schema) => markOf(schema)?.kind)).toEqual([
    'freeText',
    'personName',
    'contact',
  ])
  expect(markOf(z.string())).toBe(undefined)
  expect(freeText(300).parse(' 讨论一致 ')).toBe('讨论一致')
  expect(freeText(300).safeParse('  ').success).toBe(false)
  expect(freeText(300).safeParse('字'.repeat(301)).success).toBe(false)
})

it('keeps the mark under further checks', () => {
  expect(markOf(freeText().max(80))?.kind).toBe('freeText')
})

it('marks fields by what the input says', () => {
  const form = sealedWithin(z.strictObject({ kind: z.string(), name: z.string() }), ({ kind }) =>
    kind === 'person' ? { name: 'personName' } : {},
  )
  expect(markOf(form)?.within?.({ kind: 'person', name: '甲' })).toEqual({ name: 'personName' })
  expect(markOf(form)?.within?.({ kind: 'legalPerson', name: '甲' })).toEqual({})
})
