import type { Assignment } from '../../core/assignment/assign.ts'
import type { AssignmentInput } from '../../core/assignment/assignment-input.ts'
import type { Others } from '../../core/assignment/why-nobody-else.ts'
import type { Text } from '../../core/basics/text.ts'
import type { Asked } from './assign-settings.ts'

/** All that is told about an assignment. `notMet`: what was wished for and is not so; rules are all kept. */
export type Assigned = {
  readonly asked: Asked
  readonly input: AssignmentInput
  readonly inputHash: string
  readonly assignment: Assignment
  readonly others: readonly Others[]
  readonly notMet: readonly Text[]
  readonly unused: readonly { readonly file: string; readonly columns: readonly string[] }[]
}

/** An id with the name beside it, where there is one. */
export const namesIn = ({ cases, assessors }: AssignmentInput) => {
  const names = new Map([...cases, ...assessors].map(({ id, name }) => [id, name]))
  return (id: string): string => (names.get(id) === undefined ? id : `${id} ${names.get(id)}`)
}
