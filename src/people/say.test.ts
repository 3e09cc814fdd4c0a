import { describe, expect, it } from 'vitest'
import type { Refusal } from '../core/basics/refusal.ts'
import { EVENT_KINDS } from './events.ts'
import type { PeopleProblems } from './problems.ts'
import { refuse } from './problems.ts'
import { ruleNames } from './separation.ts'
import { sayPostRole, sayProblem, wordsIn } from './say.ts'

const refused = <C extends keyof PeopleProblems>(code: C, data: PeopleProblems[C]): Refusal => {
  const answer = refuse(code, data)
  if (answer.ok) throw new Error('a refusal is none')
  return answer.error
}

describe('a problem in words', () => {
  it('says what stands in the way and what to do, in both languages', () => {
    const forbidden = refused('SeparationForbids', { rules: ['ownPost', 'assessorNotSecretariat'] })
    expect(sayProblem(forbidden, 'zh')).toBe(
      '按照职责分离的规定（不得为自己授予岗位、评审专家不兼任秘书处工作人员），暂不能办理。请由他人办理或者另行安排人员。',
    )
    expect(sayProblem(forbidden, 'en')).toBe(
      'The separation of duties forbids this: nobody gives himself a post, an assessor is no officer of the secretariat. Have somebody else do it, or arrange it otherwise.',
    )
    expect(sayProblem(refused('TryLater', { minutes: 2 }), 'zh')).toBe('尝试次数过多，请于2分钟后再试。')
    expect(sayProblem(refused('NotYourTask', { task: 'decideClaims', roles: ['secretariat'] }), 'zh')).toBe(
      '审核组织认领由秘书处办理，当前岗位暂不能办理。',
    )
  })

  it('names every fault of a password at once', () => {
    const faults: PeopleProblems['PasswordUnfit']['faults'] = [
      { reason: 'tooShort', least: 10 },
      { reason: 'tooLong', most: 128 },
      { reason: 'tooFewClasses', asked: 3, found: 1 },
      { reason: 'likeLogin' },
      { reason: 'usedBefore', remembered: 5 },
    ]
    expect(sayProblem(refused('PasswordUnfit', { faults }), 'zh')).toBe(
      '口令不符合要求：至少10位；不超过128位；应包含大写字母、小写字母、数字、其他字符中的至少3类，现有1类；不得包含登录名；不得与最近5次用过的口令相同。请重新设置。',
    )
    expect(sayProblem(refused('PasswordUnfit', { faults: faults.slice(3) }), 'en')).toBe(
      'This password will not do: it may not contain the login; it may not be one of the last 5. Choose another.',
    )
  })

  it('uses no word of the machine, nor one that turns people away', () => {
    for (const sentence of Object.values(wordsIn('zh').problems))
      expect(String(sentence)).not.toMatch(/拒绝|失败|错误代码|非法|账户|密码/)
  })
})

it('rules, events and roles have a name each', () => {
  for (const language of ['zh', 'en'] as const) {
    const { rules, events } = wordsIn(language)
    expect(new Set(ruleNames.map((rule) => rules[rule])).size).toBe(ruleNames.length)
    expect(new Set(EVENT_KINDS.map((kind) => events[kind])).size).toBe(EVENT_KINDS.length)
  }
  expect([
    sayPostRole('auditAdmin', 'zh'),
    sayPostRole('secretariat', 'zh'),
    sayPostRole('auditAdmin', 'en'),
  ]).toEqual(['审计管理员', '秘书处', 'audit administrator'])
})
