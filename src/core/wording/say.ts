import { type ArticleRef, nameArticle } from '../basics/article.ts'
import { under } from '../basics/given-id.ts'
import type { Json, JsonObject } from '../basics/json.ts'
import type { Language, Text } from '../basics/text.ts'
import { dayInChinese, dayInEnglish } from '../conditions/dates-in-words.ts'
import type { ContractEntries } from '../contract/entries.ts'
import { vacantTogether } from '../contract/vacant-together.ts'
import { type Kept, NOTHING_KEPT } from '../record/sealing/kept.ts'
import type { Edition } from '../regulation/edition.ts'
import { otherAwardsOf } from '../regulation/other-awards.ts'
import { groupsOf } from '../selection/groups.ts'
import type { IsoDate } from '../time/iso-date.ts'
import { measureFor } from './measure.ts'
import { sayKept } from './say-kept.ts'

type Lists = Omit<ContractEntries['CandidatesDetermined'], 'candidates'> & {
  readonly candidates: Readonly<Record<string, readonly string[]>>
}

/**
 * What sentences are made of: names in the reader's language and in the edition's own words. Every function answers the id itself when
 * it knows no better, because a sentence about a wrong id has to be possible.
 */
export type Say = {
  readonly language: Language
  readonly article: (ref: ArticleRef) => string
  readonly date: (date: IsoDate) => string
  readonly step: (id: string) => string
  readonly award: (id: string) => string
  /** A rule on revocation, in the words of its text. */
  readonly rule: (id: string) => string
  /** What winners owe, in the words of its text. */
  readonly duty: (id: string) => string
  readonly body: (id: string) => string
  readonly role: (role: string) => string
  readonly application: (id: string) => string
  /** 家、名、个 The measure word for applicants: of an award, of some kinds, or of all that the edition admits. */
  readonly measure: (of?: string | readonly string[]) => string
  /** The awards over which a limit counts. */
  readonly limit: (id: string) => string
  /** Seats that stay vacant for several awards together, where there are any. */
  readonly vacantTogether: (lists: Lists) => readonly { readonly limit: string; readonly seats: number }[]
  /** Whether some applicants are ranked apart from others. */
  readonly severalRankings: () => boolean
  readonly list: (items: readonly string[]) => string
  /** Steps in the order of the regulation. */
  readonly inOrder: (steps: readonly string[]) => readonly string[]
  /** A choice of an open point, in words. */
  readonly option: (point: string, id: string) => string
  /** What an open point asks, and an answer to it. */
  readonly question: (point: string) => string
  readonly answer: (point: string, value: Json) => string
  /** The value with what is sealed in it in plain words, as far as it is kept. */
  readonly reveal: <T extends Json>(value: T) => T
}

/** `data` → sentence, for each reason or entry type of a room. */
export type Sentences<R> = { readonly [K in keyof R]: (data: R[K], say: Say) => string }

/** A value of the regulation as the rule book says it, with the article that it rests on. */
export type Statement = { readonly article: ArticleRef; readonly basis?: string; readonly sentence: string }

/**
 * Every sentence of a stage in one language. `R` are its refusals, `E` the data of its own entries, `P` its settings;
 * `settings` words each value that the regulation gives it, for the rule book.
 */
export type StageWords<R, E, P> = {
  readonly name: string
  readonly acts: Readonly<Record<string, string>>
  readonly refusals: Sentences<R>
  readonly entries: Sentences<E>
  /** One sentence for several entries of a type about the same application, where reading each is tiresome. */
  readonly folded?: { readonly [K in keyof E]?: (all: readonly E[K][], say: Say) => string }
  readonly settings: (params: P, say: Say) => readonly Statement[]
}

// oxlint-disable-next-line typescript/no-explicit-any -- the registry holds the words of stages with different data
type Unknown = any
export type AnyStageWords = StageWords<Record<string, Unknown>, Record<string, Unknown>, Unknown>

const YES_NO: Readonly<Record<Language, readonly [string, string]>> = { zh: ['是', '否'], en: ['yes', 'no'] }

const ROLES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: {
    applicant: '申报方',
    recommender: '推荐单位',
    secretariat: '秘书处',
    committee: '评审委员会',
    approver: '批准机关',
    assessor: '评审专家',
    panel: '评审组',
    inspector: '纪检监察',
    agency: '评审机构',
    department: '有关部门',
    finance: '财务',
    public: '公众',
  },
  en: {
    applicant: 'applicant',
    recommender: 'recommender',
    secretariat: 'secretariat',
    committee: 'committee',
    approver: 'approver',
    assessor: 'assessor',
    panel: 'panel',
    inspector: 'discipline inspector',
    agency: 'review agency',
    department: 'department',
    finance: 'finance',
    public: 'public',
  },
}

/** The role as the platform calls it, whatever the edition's own word for it. */
export const sayRole = (role: string, language: Language): string => under(ROLES[language], role) ?? role

/** A day as the reader's language writes it. */
export const sayDate = (date: IsoDate, language: Language): string =>
  language === 'zh' ? dayInChinese(date) : dayInEnglish(date)

/** 依据《…》第…条 How a sentence cites its articles; empty where it rests on none. */
export function cite(edition: Edition, articles: readonly ArticleRef[], language: Language): string {
  if (articles.length === 0) return ''
  const named = articles.map((ref) => nameArticle(ref, language))
  return language === 'zh'
    ? `依据${edition.shortTitle.zh}${named.join('、')}，`
    : `Under ${named.join(' and ')} of ${edition.shortTitle.en}: `
}

/** A plain value as the data have it. */
const asWritten = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** 承继 The name under which a body goes on, with the one in the text. */
const succeeded = (name: Text | undefined, before: string, language: Language): string => {
  if (!name) return before
  return language === 'zh' ? `${name.zh}（承继${before}）` : `${name.en} (which took over from ${before})`
}

/**
 * The words of an edition, for one reader. `names` gives the names of applicants by application, `successors` who has taken over from a
 * body, by its id; a role that one body alone has is named by its successor too. `kept` is what is known of sealed values.
 */
export function sayIn(
  edition: Edition,
  language: Language,
  names: Readonly<Record<string, string>>,
  successors: Readonly<Record<string, Text>> = {},
  kept: Kept = NOTHING_KEPT,
): Say {
  const named = (list: readonly { id: string; name: { zh: string; en: string } }[]) => (id: string) =>
    list.find((item) => item.id === id)?.name[language] ?? id
  const say: Say = {
    language,
    article: (ref) => nameArticle(ref, language),
    date: (date) => sayDate(date, language),
    step: named(edition.steps),
    award: named([...edition.awards, ...otherAwardsOf(edition)]),
    rule: (id) => edition.revocations.find((rule) => rule.id === id)?.text[language] ?? id,
    duty: (id) => edition.duties.find((duty) => duty.id === id)?.text[language].replace(/[。.]$/u, '') ?? id,
    body: (id) => succeeded(under(successors, id), named(edition.bodies)(id), language),
    role: (role) => {
      const own: JsonObject = edition.words as JsonObject
      const word = own[role] as { zh: string; en: string } | undefined
      const [body, ...others] =
        Object.keys(successors).length === 0 ? [] : edition.bodies.filter((b) => b.role === role)
      const successor = body && others.length === 0 ? under(successors, body.id) : undefined
      return succeeded(successor, word?.[language] ?? sayRole(role, language), language)
    },
    application: (id) => say.reveal(under(names, id) ?? id),
    measure: (of) => {
      if (typeof of === 'object') return measureFor(of)
      const award = edition.awards.find(({ id }) => id === of)
      return measureFor(award?.applicantKinds ?? edition.applicants.kinds)
    },
    limit: (id) => {
      const quota = edition.quotas.find((each) => each.id === id)
      return quota ? say.list(quota.awards.map(say.award)) : id
    },
    vacantTogether: ({ candidates, vacant, offQuota = {} }) => {
      const free = Object.values(offQuota).flat()
      const seated = Object.entries(candidates).map(([award, names]) => [
        award,
        names.filter((name) => !free.includes(name)),
      ])
      return vacantTogether(edition, vacant, Object.fromEntries(seated))
        .filter(({ seats }) => seats > 0)
        .map(({ limit, seats }) => ({ limit: limit.id, seats }))
    },
    severalRankings: () => groupsOf(edition).length > 1,
    list: (items) => items.join(language === 'zh' ? '、' : ', '),
    inOrder: (steps) => {
      const known = edition.steps.map(({ id }) => id)
      return steps.toSorted((a, b) => known.indexOf(a) - known.indexOf(b))
    },
    option: (point, id) => {
      const form = edition.openPoints.find((p) => p.id === point)?.answer
      const option = form?.form === 'choice' ? form.options.find((o) => o.id === id) : undefined
      return option?.text[language] ?? id
    },
    question: (point) => edition.openPoints.find((p) => p.id === point)?.question[language] ?? point,
    answer: (point, value) => {
      if (typeof value === 'boolean') return YES_NO[language][value ? 0 : 1]
      if (typeof value === 'object' && value !== null) {
        const shares = Object.entries(value).map(([step, share]) => `${say.step(step)} ${asWritten(share)}`)
        return say.list(shares)
      }
      return say.option(point, asWritten(value))
    },
    reveal: (value) => sayKept(value, kept, language),
  }
  return say
}
