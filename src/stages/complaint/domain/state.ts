import { under } from '../../../core/basics/given-id.ts'
import type { Entry } from '../../../core/record/entry.ts'
import type { Entries, Matter, Outcome } from './entries.ts'

export type Params = object

/** How far a complaint has come. Nothing in it tells who complained of whom. */
export type Complaint = {
  readonly matter: Matter
  readonly lodgedOn: string
  readonly takenOn?: string
  readonly outcome?: Outcome
  readonly foundOn?: string
  readonly passedOn?: string
  readonly answeredOn?: string
}
export type State = { readonly complaints: Readonly<Record<string, Complaint>> }
export const initial: State = { complaints: {} }

type Step = (before: Complaint, entry: Entry) => Complaint

const steps: Readonly<Record<Exclude<keyof Entries, 'ComplaintLodged'>, Step>> = {
  ComplaintTaken: (before, { occurredOn }) => ({ ...before, takenOn: occurredOn }),
  ComplaintFound: (before, { data, occurredOn }) => ({
    ...before,
    foundOn: occurredOn,
    outcome: (data as Entries['ComplaintFound']).outcome,
  }),
  ComplaintPassedOn: (before, { occurredOn }) => ({ ...before, passedOn: occurredOn }),
  ComplaintAnswered: (before, { occurredOn }) => ({ ...before, answeredOn: occurredOn }),
}

const withOne = (state: State, number: string, complaint: Complaint): State => ({
  complaints: { ...state.complaints, [number]: complaint },
})

export function evolve(state: State, entry: Entry): State {
  const { number, matter } = entry.data as Entries['ComplaintLodged']
  if (entry.type === 'ComplaintLodged') return withOne(state, number, { matter, lodgedOn: entry.occurredOn })
  const step = under<Step>(steps, entry.type)
  const before = step && under(state.complaints, number)
  return step && before ? withOne(state, number, step(before, entry)) : state
}
