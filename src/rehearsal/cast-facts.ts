import type { Criterion } from '../core/conditions/criterion.ts'
import type { Facts } from '../core/conditions/facts.ts'
import { layFacts } from '../core/conditions/lay-facts.ts'
import { scopeOf } from '../core/conditions/scope.ts'
import { settle } from '../core/conditions/settle.ts'
import { template } from '../core/conditions/template.ts'
import { answersOf } from '../core/process/parameters.ts'
import type { Edition } from '../core/regulation/edition.ts'
import type { ApplicantKind } from '../core/regulation/schema/head.ts'
import { companyName, type Identity } from './cast-names.ts'

/** What a person does not state of itself. */
const NOT_OF_PERSONS = { code: null, purpose: null, exporter: null }

const isOfLinked = ({ appliesTo }: Criterion) => appliesTo.subject === 'linkedOrganisations'

/** Facts with which an applicant is eligible under this edition, as far as facts decide: those alone that concern it. */
export function eligibleFacts(
  edition: Edition,
  kind: ApplicantKind,
  { name, code, stated }: Identity,
  more: { readonly index: number; readonly sector: string | undefined; readonly asOf: string },
): Facts {
  const { index, sector, asOf } = more
  const answers = answersOf(edition, {})
  const person = kind === 'person'
  const about: Facts = layFacts(template([], answers, asOf), {
    applicant: {
      kind,
      ...(sector === undefined ? {} : { sector }),
      ...(person ? NOT_OF_PERSONS : {}),
    },
  })
  const concerning = edition.criteria.filter(({ appliesTo }) => {
    const settled = settle(appliesTo, answers).value as Parameters<typeof scopeOf>[0]
    return scopeOf(settled, about, edition.awards).is !== 'outside'
  })
  const sampleOf = (criteria: readonly Criterion[]) => {
    const { judgements: _people, ...facts } = template(criteria, answers, asOf)
    return facts as Facts
  }
  const led = concerning.filter(isOfLinked)
  const leads = index % 2 === 0
  const linked = leads
    ? [{ name: `${companyName(index)}（演练）`, records: sampleOf(led)['records'] ?? {} }]
    : []
  return layFacts(sampleOf(concerning.filter((one) => !isOfLinked(one))), {
    applicant: {
      ...stated,
      name,
      kind,
      ...(sector === undefined ? {} : { sector }),
      ...(person ? NOT_OF_PERSONS : { code }),
    },
    ...(led.length > 0 ? { linkedOrganisations: person ? linked : [] } : {}),
  })
}
