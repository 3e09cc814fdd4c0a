import { CYCLE } from '../../core/process/command.ts'
import type { ActReply, Done } from '../acts/act-service.ts'
import { seesOwnCasesAlone } from '../kit/refusal-status.ts'
import type { ActDone } from './act-frame.ts'

/**
 * Entries of which somebody is told who knows only own cases: those of the act itself on the case. What followed from it for others, and how
 * many entries the log has, would tell of cases that are not there for that person.
 */
function ownEntries({ entries }: Done): ActDone['entries'] {
  const [first] = entries
  return entries
    .filter((entry) => (first?.stream === CYCLE ? entry === first : entry.stream === first?.stream))
    .map(({ position: _, ...rest }) => rest)
}

/** What was done, for somebody in this role. */
export function tellDone({ repeated, done }: ActReply, role: string): ActDone {
  const { kept, occurredOn, recordedAt, seen } = done
  const entries = seesOwnCasesAlone(role) ? ownEntries(done) : [...done.entries]
  return { kept, repeated, occurredOn, recordedAt, seen, entries }
}
