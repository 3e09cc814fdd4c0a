import type { Text } from '../../core/basics/text.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import { sayIn } from '../../core/wording/say.ts'
import type { Problem } from '../problem.ts'
import type { Awaited, Computed } from './computed.ts'

/** The sentence about what only people can settle, and how to give their answer. */
export function awaitedProblem({ awaited }: Computed, edition: Edition): readonly Problem[] {
  if (!awaited) return []
  const { key, article } = awaited
  const name = [...edition.steps, ...edition.awards].find(({ id }) => id === key)?.name
  const message = messageOf(awaited, { zh: name?.zh ?? key, en: name?.en ?? key }, edition)
  const mend =
    awaited.what === 'finding'
      ? { zh: `认定后请加 --reached ${key}=申报编号`, en: `with its findings, add --reached ${key}=APP` }
      : {
          zh: `决定后请加 --choose ${key}=申报编号:理由`,
          en: `with its decision, add --choose ${key}=APP:reason`,
        }
  return [{ article, message, mend }]
}

function messageOf({ what, by, tie }: Awaited, name: Text, edition: Edition): Text {
  const { applications, places } = tie
  const role = (language: 'zh' | 'en') => sayIn(edition, language, {}).role(by)
  switch (what) {
    case 'tie':
      return {
        zh: `“${name.zh}”末位得分相同，${applications.join('、')}中尚余${places}个名额，须由评委会决定后才能继续`,
        en: `equals at the line of ${name.en}: ${places} of ${applications.join(', ')} can enter, and the committee has to decide first`,
      }
    case 'choice':
      return {
        zh: `“${name.zh}”由${role('zh')}在${applications.join('、')}中确定，须先确定后才能继续`,
        en: `${name.en}: the ${role('en')} chooses among ${applications.join(', ')} and has to do so first`,
      }
    case 'finding':
      return {
        zh: `${applications.join('、')}是否达到“${name.zh}”评定标准须由${role('zh')}认定，尚不能列出候选名单`,
        en: `whether ${applications.join(', ')} reach the standard of ${name.en} is found by the ${role('en')}; no candidates can be listed before`,
      }
  }
}
