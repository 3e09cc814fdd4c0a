import type { Sentences } from '../condition-kind.ts'
import type { Reasons } from './words.zh.ts'

export const en: Sentences<Reasons> = {
  peopleFind: ({ question, evidence, levels, need, earlier }) =>
    [
      `people have to find: ${question.en}`,
      levels.length > 0
        ? `, at the level: ${levels.map((level) => level.en).join(need === 'all' ? ' and ' : ' or ')}`
        : '',
      ` (see ${evidence.map((document) => document.en).join(', ')})`,
      earlier > 0 ? `, weighing ${earlier} earlier revocation or finding of fraud` : '',
    ].join(''),
}
