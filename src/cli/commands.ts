import type { CliCommand } from './command.ts'
import { eligibility } from './commands/eligibility.ts'
import { rank } from './commands/rank.ts'
import { regulationBook } from './commands/regulation-book.ts'
import { regulationCheck } from './commands/regulation-check.ts'
import { regulationCoverage } from './commands/regulation-coverage.ts'
import { regulationDiff } from './commands/regulation-diff.ts'
import { regulationList } from './commands/regulation-list.ts'
import { regulationNew } from './commands/regulation-new.ts'
import { regulationShow } from './commands/regulation-show.ts'
import { rehearse } from './commands/rehearse.ts'
import { timeAdd } from './commands/time-add.ts'
import { verify } from './commands/verify.ts'

/** Every command, in the order in which help lists them. */
export const commands: readonly CliCommand[] = [
  regulationList,
  regulationShow,
  regulationNew,
  regulationDiff,
  regulationBook,
  regulationCheck,
  regulationCoverage,
  timeAdd,
  eligibility,
  rank,
  rehearse,
  verify,
]
