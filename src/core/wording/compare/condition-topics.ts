import type { Criterion } from '../../conditions/criterion.ts'
import { conditionInWords } from '../rule-book-eligibility.ts'
import type { Pen } from '../rule-book-section.ts'
import { comparable } from './comparable.ts'
import { allSilent, cited, type Topic } from './topic.ts'

/** What tells two conditions of one kind apart: the record that they look at, the date from which they count. */
const DISCRIMINATORS = ['record', 'since', 'list', 'lists', 'document', 'until'] as const

const keyText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

function keyOf({ kind, with: settings, appliesTo }: Criterion): string {
  const values = settings as Readonly<Record<string, unknown>>
  const told = DISCRIMINATORS.flatMap((name) => (values[name] === undefined ? [] : [keyText(values[name])]))
  return ['condition', kind, ...told, ...(appliesTo.subject === 'applicant' ? [] : [appliesTo.subject])].join(
    ':',
  )
}

/** Left to people in words of the text's own: such conditions stand in one row. */
const BY_PEOPLE = ['qualitative', 'declaration']

/** 申报条件比较项目 One row for each kind of condition, and one for all that people find. */
export function conditionTopics(pen: Pen): Topic[] {
  const { edition, both, text } = pen
  const computed = edition.criteria.filter(({ kind }) => !BY_PEOPLE.includes(kind))
  const found = edition.criteria.filter(({ kind }) => BY_PEOPLE.includes(kind))
  const keys = [...new Set(computed.map(keyOf))]
  const rows = keys.map((key): Topic => {
    const criteria = computed.filter((criterion) => keyOf(criterion) === key)
    return {
      key,
      title: text(criteria[0]?.label ?? { zh: key, en: key }),
      value: criteria.map(({ with: settings, appliesTo }) => comparable(edition, { settings, appliesTo })),
      cell: criteria.map((criterion) => `${conditionInWords(criterion, pen)}${cited(pen, criterion)}`),
      isSilent: allSilent(criteria),
    }
  })
  return [
    ...rows,
    {
      key: 'conditions-by-people',
      title: both('由人认定的条件', 'conditions that people find'),
      value: found.map(({ label }) => label.zh),
      cell: found.map((criterion) => `${text(criterion.label)}${cited(pen, criterion)}`),
      isSilent: found.length === 0,
    },
  ]
}
