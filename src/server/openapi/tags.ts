import type { WordsOfStages } from '../../core/wording/sentences.ts'
import type { Tag } from './describe.ts'

/** The groups in which interfaces are listed: what concerns everybody first, then each kind of step by its own name. */
export const tagsOf = (words: WordsOfStages): readonly Tag[] => [
  { name: 'session', says: { zh: '登录', en: 'signing in' } },
  { name: 'read', says: { zh: '查阅', en: 'reading' } },
  { name: 'cycle', says: { zh: '一届评定', en: 'the cycle' } },
  ...Object.entries(words).map(([kind, { zh, en }]) => ({ name: kind, says: { zh: zh.name, en: en.name } })),
  { name: 'people', says: { zh: '人员和组织', en: 'people and organisations' } },
  { name: 'imports', says: { zh: '导入', en: 'imports' } },
  { name: 'authorities', says: { zh: '主管单位', en: 'authorities' } },
  { name: 'service', says: { zh: '服务', en: 'the service' } },
]
