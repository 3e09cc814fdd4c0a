import { revocationInWords, TOPICS, TRIGGERS } from '../rule-book-after-award.ts'
import { applicantsOf, cadenceOf, effectOf } from '../rule-book-head.ts'
import type { Pen, RuleBookStatement } from '../rule-book-section.ts'
import { comparable } from './comparable.ts'
import { allSilent, cited, type Topic } from './topic.ts'

/** 文本、周期、撤销和待定事项比较项目 */
export function textTopics(pen: Pen): { readonly first: Topic[]; readonly last: Topic[] } {
  const { edition, both, text } = pen
  const { effect, cadence, applicants, validity, revocations, openPoints, provisions } = edition
  const row = (key: string, title: string, of: object, statement: RuleBookStatement): Topic => ({
    key,
    title,
    value: comparable(edition, of),
    cell: [`${statement.sentence}${cited(pen, { article: statement.article ?? '' })}`],
    isSilent: allSilent([of]),
  })
  const inForce = { state: edition.state, ...effect }
  const first = [
    row('effect', both('施行', 'in force'), inForce, effectOf(pen)),
    row('cadence', both('周期', 'cadence'), cadence, cadenceOf(pen)),
    row('applicants', both('可以申报的主体', 'who may apply'), applicants, applicantsOf(pen)),
    {
      key: 'validity',
      title: both('称号有效期', 'validity of the title'),
      value: validity ? validity.years : null,
      cell: validity
        ? [`${both(`${validity.years}年`, `${validity.years} years`)}${cited(pen, validity)}`]
        : [],
      isSilent: validity === undefined,
    },
  ]
  const topics = [...new Set(provisions.map(({ topic }) => topic))]
  const last = [
    ...revocations.map(
      (revocation): Topic => ({
        key: `revocation:${revocation.trigger}`,
        title: both(
          `撤销：${TRIGGERS[revocation.trigger][0]}`,
          `revocation: ${TRIGGERS[revocation.trigger][1]}`,
        ),
        value: comparable(edition, { ...revocation, text: null, threshold: null }),
        cell: revocationInWords(revocation, pen).map((sentence) => `${sentence}${cited(pen, revocation)}`),
        isSilent: allSilent([revocation]),
      }),
    ),
    ...topics.map((topic): Topic => {
      const own = provisions.filter((provision) => provision.topic === topic)
      return {
        key: `provision:${topic}`,
        title: both(...TOPICS[topic]),
        value: own.map((provision) => provision.text.zh),
        cell: own.map((provision) => `${text(provision.text)}${cited(pen, provision)}`),
        isSilent: allSilent(own),
      }
    }),
    {
      key: 'open-points',
      title: both('待定事项', 'open points'),
      value: openPoints.map(({ id }) => id),
      cell: openPoints.map((point) => `${text(point.question)}${cited(pen, point)}`),
      isSilent: false,
    } satisfies Topic,
  ]
  return { first, last: mergedByKey(last) }
}

/** Two rules on one topic stand in one row. */
function mergedByKey(topics: readonly Topic[]): Topic[] {
  const keys = [...new Set(topics.map(({ key }) => key))]
  return keys.map((key) => {
    const own = topics.filter((topic) => topic.key === key)
    const [first] = own
    if (!first || own.length === 1) return first as Topic
    return {
      ...first,
      value: own.map(({ value }) => value),
      cell: own.flatMap(({ cell }) => cell),
      isSilent: own.every(({ isSilent }) => isSilent),
    }
  })
}
