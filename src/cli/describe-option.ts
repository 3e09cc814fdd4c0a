import type { Text } from '../core/basics/text.ts'
import type { Choices, CliOption } from './command.ts'

/** Every code with its meaning beside it. */
export const nameChoices = (choices: Choices): Text => ({
  zh: Object.entries(choices)
    .map(([code, { zh }]) => `${code} ${zh}`)
    .join('；'),
  en: Object.entries(choices)
    .map(([code, { en }]) => (code === en ? code : `${code} (${en})`))
    .join(', '),
})

/** More codes than this stand each on a line of its own. */
const IN_A_LINE = 3

const lineEach = (choices: Choices): Text => {
  const codes = Object.entries(choices)
  return {
    zh: codes.map(([code, { zh }]) => `\n${code} ${zh}`).join(''),
    en: codes.map(([code, { en }]) => `\n${code}: ${en}`).join(''),
  }
}

/** An option as help describes it: whether it has to be given, what it says, what it may be. */
export function describe({
  says,
  choices,
  required,
}: Pick<CliOption, 'says' | 'choices' | 'required'>): Text {
  const codes =
    choices && (Object.keys(choices).length > IN_A_LINE ? lineEach(choices) : nameChoices(choices))
  return {
    zh: `${required ? '（必填）' : ''}${says.zh}${codes ? `：${codes.zh}` : ''}`,
    en: `${required ? '(required) ' : ''}${says.en}${codes ? `: ${codes.en}` : ''}`,
  }
}
