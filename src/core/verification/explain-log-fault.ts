import type { Text } from '../basics/text.ts'
import type { Json } from '../basics/json.ts'
import type { Edition } from '../regulation/edition.ts'
import { sayIn } from '../wording/say.ts'
import { type WordsOfStages, wordRefusal } from '../wording/sentences.ts'
import type { LogFault } from './verify-log.ts'

const SHOWN = 60
const shown = (value: Json) => {
  const text = JSON.stringify(value)
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
}

/** What a finding of verification means: which entry, on which article, what was recorded and what the rules yield. */
export function explainLogFault(fault: LogFault, edition: Edition, words: WordsOfStages): Text {
  const entry = {
    zh: `记录 ${fault.stream} 第${fault.version}条（${fault.type}）`,
    en: `entry ${fault.version} of ${fault.stream} (${fault.type})`,
  }
  switch (fault.reason) {
    case 'differs': {
      const { path, recorded, computed } = fault.difference
      const place = path.join('.')
      return {
        zh: `${entry.zh}与重新核算的结果不一致：${place} 记录为 ${shown(recorded)}，核算为 ${shown(computed)}`,
        en: `${entry.en} is not what its inputs yield: ${place} is recorded as ${shown(recorded)}, computed as ${shown(computed)}`,
      }
    }
    case 'refused': {
      const say = (language: 'zh' | 'en') =>
        wordRefusal(fault.refusal, edition, words, sayIn(edition, language, {}))
      return {
        zh: `${entry.zh}所记的行为依规定不能办理：${say('zh')}`,
        en: `${entry.en} records an act that the rules do not allow: ${say('en')}`,
      }
    }
    case 'notYielded':
      return {
        zh: `${entry.zh}不是任何行为的结果，属多出的记录`,
        en: `${entry.en} is yielded by no act: it was added`,
      }
    case 'missing':
      return {
        zh: `${entry.zh}之后缺少应有的记录 ${fault.expected}`,
        en: `after ${entry.en} the entry ${fault.expected} is missing`,
      }
    case 'actOutOfOrder':
      return {
        zh: `${entry.zh}的行为序号应为${fault.expected}，实为${fault.found}：有行为被删去、增加或对调`,
        en: `${entry.en} should belong to act ${fault.expected} and says ${fault.found}: an act was dropped, added or moved`,
      }
    case 'actWithoutInput':
      return {
        zh: `${entry.zh}缺少行为的输入，无法重新决定`,
        en: `${entry.en} lacks the input of its act and cannot be decided again`,
      }
    case 'undecidable':
      return {
        zh: `${entry.zh}与其前的记录矛盾，无法重新决定（${fault.message}）`,
        en: `${entry.en} contradicts the entries before it and cannot be decided again (${fault.message})`,
      }
  }
}
