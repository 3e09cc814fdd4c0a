import type { Language } from '../../core/basics/text.ts'
import { shanghaiDateOf } from '../../core/time/instant.ts'
import { sayDate } from '../../core/wording/say.ts'
import { wordsIn } from '../say.ts'
import type { Activation } from './activation.ts'

/** 激活单 What is printed for somebody who has neither telephone nor mail: a heading, then one line each. */
export const saySlip = ({ login, token, expiresAt }: Activation, language: Language): readonly string[] =>
  wordsIn(language).printed.slip({ login, token, day: sayDate(shanghaiDateOf(expiresAt), language) })
