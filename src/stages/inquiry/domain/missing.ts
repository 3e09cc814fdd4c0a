import type { Params } from './params.ts'
import { isSettled, type State } from './state.ts'

/** Applications about which a body has still to be asked. */
export type Missing = { body: string; applications: string[] }

/** 尚待征求 Where every applicant is asked about: for each body, those about whom no inquiry to it is settled. */
export function missingInquiries(
  { when, bodies }: Params,
  { inquiries }: State,
  cohort: readonly string[],
): Missing[] {
  if (when === 'asNeeded') return []
  return bodies
    .map((body) => {
      const settled = Object.values(inquiries)
        .filter((inquiry) => inquiry.body === body && isSettled(inquiry))
        .flatMap(({ applications }) => applications)
      return { body, applications: cohort.filter((application) => !settled.includes(application)) }
    })
    .filter(({ applications }) => applications.length > 0)
}
