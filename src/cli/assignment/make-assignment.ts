import { assign } from '../../core/assignment/assign.ts'
import type { AssignmentInput } from '../../core/assignment/assignment-input.ts'
import { checkAssignment, seatsIn } from '../../core/assignment/check-assignment.ts'
import { inputHash } from '../../core/assignment/input-hash.ts'
import { sayNotAssigned } from '../../core/assignment/say-not-assigned.ts'
import { whyNobodyElse } from '../../core/assignment/why-nobody-else.ts'
import { conflictFacts } from '../../core/conflicts/conflict-facts.ts'
import { badInput } from '../bad-input.ts'
import { type Call, type Outcome, textOption } from '../command.ts'
import { EXIT } from '../exit.ts'
import { asText } from '../layout.ts'
import type { Problem } from '../problem.ts'
import type { Asked } from './assign-settings.ts'
import type { Assigned } from './assigned.ts'
import { assignedForPrograms, assignedSheets } from './assigned-for-programs.ts'
import { notMetIn } from './not-met.ts'
import type { ReadTables } from './read-tables.ts'
import { showingProgress } from './solve-showing-progress.ts'
import { tellAssigned } from './tell-assigned.ts'

/** The tables as what an assignment is computed from. */
export const inputOf = ({ tables }: ReadTables): AssignmentInput => ({
  cases: tables.cases,
  assessors: tables.assessors,
  facts: conflictFacts(tables),
})

/** 指派 Computes an assignment, checks it by what knows nothing of how it was computed, and tells or writes it. */
export async function makeAssignment(call: Call, read: ReadTables, asked: Asked): Promise<Outcome> {
  const { ports, progress, language } = call
  const { settings, seconds, gap } = asked
  const input = inputOf(read)
  const found = await assign(input, settings, showingProgress(ports.solve, progress), { seconds, gap })
  if (!found.ok) return { exit: EXIT.rulesRefuse, problems: sayNotAssigned(found.error) }
  const assignment = found.value
  const violations = checkAssignment(input, settings, seatsIn(assignment.panels))
  if (violations.length > 0) throw new Error(`the assignment breaks a rule: ${JSON.stringify(violations[0])}`)
  const others = whyNobodyElse(input, settings, assignment.panels)
  const notMet = notMetIn(asked, input, assignment, others)
  const { unused } = read
  const assigned = { asked, input, inputHash: inputHash(read.tables), assignment, others, notMet, unused }
  const problem = await write(call, assigned)
  if (problem) return badInput([problem])
  return {
    exit: EXIT.done,
    text: asText(tellAssigned(assigned, language)),
    json: assignedForPrograms(assigned, language),
  }
}

async function write({ ports, options, language }: Call, assigned: Assigned): Promise<Problem | null> {
  const file = textOption({ options }, 'out')
  if (file === undefined) return null
  const written = file.toLowerCase().endsWith('.json')
    ? await ports.writeText(file, `${JSON.stringify(assignedForPrograms(assigned, language), null, 1)}\n`)
    : await ports.writeWorkbook(file, assignedSheets(assigned, language))
  return written.ok ? null : written.error
}
