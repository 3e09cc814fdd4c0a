import type { Json, JsonObject } from '../../src/core/basics/json.ts'
import type { Edition } from '../../src/core/regulation/edition.ts'
import { sayIn } from '../../src/core/wording/say.ts'
import { prizeAccountOf, stage } from '../../src/stages/prize/domain/index.ts'
import { words as en } from '../../src/stages/prize/words.en.ts'
import { words as zh } from '../../src/stages/prize/words.zh.ts'
import { stageCase } from './stage-case.ts'

export const HASH = 'a'.repeat(64)

const prizeUse = {
  text: { zh: '用于改进', en: 'for improvement' },
  purposes: [
    { id: 'improvement', name: { zh: '质量改进', en: 'improvement' } },
    { id: 'training', name: { zh: '培训', en: 'training' } },
  ],
  openList: false,
  onlyThese: true,
  shownTo: ['public'],
  article: '14',
}

export const edition = {
  applicants: { kinds: ['legalPerson'] },
  awards: [
    { id: 'gold', rank: 1, name: { zh: '金奖', en: 'gold award' } },
    { id: 'silver', rank: 2, name: { zh: '银奖', en: 'silver award' } },
  ],
  honours: [{ awards: ['gold'], items: ['plaque'], grantedBy: 'government', article: '12' }],
  prizes: [
    {
      id: 'gold-prize',
      award: 'gold',
      yuan: 1000,
      firstWinOnly: true,
      per: 'winner',
      onUpgrade: 'full',
      article: '12',
    },
  ],
  repeatWin: { prize: true, honour: true, usesSeat: true, article: '13' },
  prizeUse,
  revocations: [
    { id: 'fraud', text: { zh: '弄虚作假', en: 'fraud' }, article: '21' },
    { id: 'incident', text: { zh: '重大事故', en: 'a grave accident' }, article: '22' },
    { id: 'other', text: { zh: '其他问题', en: 'another matter' }, article: '23' },
  ],
  steps: [],
  bodies: [],
  words: {},
  openPoints: [],
}
export const openUse = { ...prizeUse, openList: true }

type Given = {
  readonly edition?: object
  readonly honour?: object
  readonly kind?: string
  readonly others?: JsonObject[]
}
type Told = { readonly zh: string; readonly en: string; readonly types: string[] }
type Refused = {
  readonly code: string
  readonly articles: readonly string[]
  readonly zh: string
  readonly en: string
}

/** The money of winner A, who won gold and CNY 1,000 unless told otherwise; what each act says in both languages. */
export function prizeCase({
  edition: more = {},
  honour = {},
  kind = 'legalPerson',
  others = [],
}: Given = {}) {
  const whole = { ...edition, ...more } as unknown as Edition
  const won = {
    application: 'A',
    award: 'gold',
    items: ['plaque'],
    prizeFen: 100_000,
    firstWin: true,
    ...honour,
  }
  const entered = { application: 'A', name: '甲公司', code: '1', kind, facts: {} }
  const kit = stageCase(stage, {
    params: {},
    edition: whole,
    step: { article: '12' },
    elsewhere: [
      ['application', 'ApplicationEntered', entered],
      ['conferral', 'HonourConferred', won],
      ...others.map((other) => ['conferral', 'HonourConferred', other] as const),
    ],
  })
  const names = { A: '甲公司', B: '乙公司' }
  const say = { zh: sayIn(whole, 'zh', names), en: sayIn(whole, 'en', names) }
  type Word = (data: unknown, by: unknown) => string
  const attempt = (act: string, input: Json, on = '2026-06-01', role = 'secretariat') => {
    const answer = kit.when(act, input, { on, by: { role, id: role } })
    if (!answer.ok) {
      const { code, articles, data } = answer.error
      const worded = (words: typeof zh) =>
        (words.refusals[code as keyof typeof words.refusals] as Word)(data, say[words === zh ? 'zh' : 'en'])
      return { refused: { code, articles, zh: worded(zh), en: worded(en) } satisfies Refused }
    }
    const [entry] = answer.value.entries
    const worded = (words: typeof zh) =>
      (words.entries[entry?.type as keyof typeof words.entries] as Word)(
        entry?.data,
        say[words === zh ? 'zh' : 'en'],
      )
    return {
      told: {
        zh: worded(zh),
        en: worded(en),
        types: answer.value.entries.map(({ type }) => type),
      } satisfies Told,
    }
  }
  /** What an act that must be possible says. */
  const did = (...what: Parameters<typeof attempt>): Told => {
    const answer = attempt(...what)
    if (!answer.told) throw new Error(`refused: ${answer.refused.code}`)
    return answer.told
  }
  /** Why an act that must be impossible is. */
  const refused = (...what: Parameters<typeof attempt>): Refused => {
    const answer = attempt(...what)
    if (!answer.refused) throw new Error('was not refused')
    return answer.refused
  }
  const account = () => prizeAccountOf(kit.state(), kit.view(), { application: 'A' })
  const payee = (changes: JsonObject = {}): JsonObject => ({
    application: 'A',
    kind: kind === 'person' ? 'person' : 'organisation',
    holder: '甲公司',
    account: { last4: '1234', hash: HASH },
    document: '确认书',
    ...changes,
  })
  const confirmed = (role?: string) => did('confirmPayee', payee(), '2026-06-01', role)
  const pay = (fen: number, voucher: string, more: JsonObject = {}) => ({
    application: 'A',
    fen,
    voucher,
    ...more,
  })
  const revoked = (rule: string, clawback: string, decidedOn = '2026-06-10') =>
    kit.meanwhile('revocation', 'AwardRevoked', {
      application: 'A',
      award: 'gold',
      rule,
      decidedOn,
      document: '批复9号',
      takesBack: [],
      clawback,
    })
  return { ...kit, attempt, did, refused, account, payee, confirmed, pay, revoked, say }
}
