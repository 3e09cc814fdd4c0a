import type { Language } from '../../../src/core/basics/text.ts'
import * as kit from '../kit/rule-book-lines.ts'
import { world } from './under-test.ts'

export const linesOn = (unit: string | null, language: Language, section?: string): string[] =>
  kit.linesOn(world(), unit, language, section)
export const unitsInBook = (): string[] => kit.unitsInBook(world())
