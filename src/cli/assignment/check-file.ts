import { checkAssignment } from '../../core/assignment/check-assignment.ts'
import { inputHash } from '../../core/assignment/input-hash.ts'
import { sayViolation } from '../../core/assignment/say-violation.ts'
import { badInput } from '../bad-input.ts'
import type { Call, Outcome } from '../command.ts'
import { EXIT } from '../exit.ts'
import { asText } from '../layout.ts'
import type { Asked } from './assign-settings.ts'
import { inputOf } from './make-assignment.ts'
import { readSeats } from './read-seats.ts'
import type { ReadTables } from './read-tables.ts'

/** 复核 Checks an assignment that lies in a file against every rule, and names what it breaks. */
export async function checkFile(
  { ports, language }: Call,
  read: ReadTables,
  { settings }: Asked,
  file: string,
): Promise<Outcome> {
  const seats = await readSeats(ports, file)
  if (!seats.ok) return badInput(seats.error)
  const violations = checkAssignment(inputOf(read), settings, seats.value)
  const isKept = violations.length === 0
  const lines = isKept
    ? [language === 'zh' ? '复核通过：各项要求均已满足。' : 'Checked: every rule is kept.']
    : [
        language === 'zh'
          ? `复核发现${violations.length}处不符：`
          : `Checked: ${violations.length} violations:`,
        ...violations.map((each) => `  ${sayViolation(each)[language]}`),
      ]
  return {
    exit: isKept ? EXIT.done : EXIT.rulesRefuse,
    text: asText(lines),
    json: {
      inputHash: inputHash(read.tables),
      isKept,
      violations: violations.map((each) => ({ ...each, message: sayViolation(each)[language] })),
    },
  }
}
