import { expect, it } from 'vitest'
import { measureFor } from './measure.ts'

it('counts organisations, persons and the others each by their word', () => {
  expect(measureFor(['legalPerson', 'unincorporated', 'subUnit'])).toBe('家')
  expect(measureFor(['person'])).toBe('名')
  expect(measureFor(['team'])).toBe('个')
  expect(measureFor(['legalPerson', 'person'])).toBe('个')
})
