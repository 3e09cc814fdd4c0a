import type { Ground } from '../../core/conflicts/ground.ts'
import { GROUND_NAMES } from '../../core/conflicts/say-conflict.ts'
import type { Say } from '../../core/wording/say.ts'
import type { Qualification, StandingReason } from './domain/index.ts'

export const QUALIFICATIONS: Readonly<Record<Qualification, string>> = {
  training: 'training',
  examination: 'examination',
  appraisal: 'appraisal',
}
export const MEASURES: Readonly<Record<string, string>> = {
  warning: 'a warning',
  removal: 'removal',
  referral: 'referral',
}
export const SOURCES = {
  application: 'by application',
  import: 'from a list',
  executiveOfWinner: 'as an executive of a winner',
}
export const groundOf = (ground: Ground) => GROUND_NAMES[ground].en

/** A reason why somebody is not drawn, as a clause with its article. */
export function sayReason(reason: StandingReason, say: Say): string {
  const rests = `${say.article(reason.article)}${reason.basis === 'silent' ? '; the text is silent, this is practice' : ''}`
  return `${clause(reason, say)} (${rests})`
}

function clause(reason: StandingReason, say: Say): string {
  switch (reason.why) {
    case 'notInPool':
      return 'not in the pool'
    case 'missing':
      return `${QUALIFICATIONS[reason.kind]} is missing`
    case 'failed':
      return `${QUALIFICATIONS[reason.kind]} not passed`
    case 'lapsed':
      return `${QUALIFICATIONS[reason.kind]} lapsed on ${say.date(reason.since)}`
    case 'removed':
      return `removed since ${say.date(reason.since)}`
    case 'left':
      return `left on ${say.date(reason.since)}`
    case 'suspended':
      return `not drawn since ${say.date(reason.since)}${reason.until === null ? '' : ` until ${say.date(reason.until)}`}`
  }
}
