import type { Command } from '../core/process/command.ts'
import type { Instant } from '../core/time/instant.ts'
import type { IsoDate } from '../core/time/iso-date.ts'
import type { Planned } from './kit.ts'

/** What somebody means to do, as the command that arrives; an act on paper keeps the day on which it was done. */
export function commandFor(step: string, planned: Planned, today: IsoDate, receivedAt: Instant): Command {
  const { act, by, input, paper, evidence } = planned
  const common = { step, act, input, receivedAt }
  return paper
    ? {
        ...common,
        actor: paper.recorder,
        onBehalfOf: by,
        checkedBy: paper.checkedBy,
        occurredOn: paper.occurredOn,
        evidence: paper.evidence,
      }
    : { ...common, actor: by, occurredOn: today, ...(evidence ? { evidence } : {}) }
}
