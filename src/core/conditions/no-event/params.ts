import { z } from 'zod'
import { decidable } from '../../regulation/schema/source.ts'
import { domain, level, recordName, severity } from '../facts-events.ts'

/**
 * 近n年 Events count while the window holds them: rolling from the event or from the authority's decision, or whole calendar
 * years. Without a window (null, or all history by decision) every event is shown to people.
 */
const window = z.strictObject({
  years: z.int().positive(),
  count: decidable(z.enum(['rolling', 'rolling-from-decision', 'calendar-years', 'all-history'])),
})

/**
 * 信用修复除外 The exemption for repaired records: whether this criterion is the last item of the list that the exemption
 * follows, whether the exemption reaches the whole list, and what holds for a repair on the reference day itself.
 */
const repair = z.strictObject({
  item: z.enum(['earlier', 'last']),
  scope: decidable(z.enum(['last-item', 'whole-list'])),
  onTheDay: decidable(z.enum(['people', 'in-time', 'too-late'])),
})

/**
 * `domains` narrows the record to these fields, `openList` says that the text ends them with 等; `atLeast` counts that severity
 * and above; `ungraded` who grades where no authority did; `levels` who ordered a spot-check; `attributableOnly` leaves out what was not the
 * applicant's fault; `inWindow` whether an event inside the window bars by itself, or people find whether the text means it.
 */
export const params = z.strictObject({
  record: recordName,
  domains: z.array(domain).min(1).exactOptional(),
  openList: z.boolean().default(false),
  atLeast: severity.exactOptional(),
  ungraded: decidable(z.enum(['people', 'as-stated'])).default('people'),
  levels: z.array(level).min(1).exactOptional(),
  attributableOnly: z.boolean().default(false),
  window: window.nullable(),
  inWindow: decidable(z.enum(['bars', 'people'])).default('bars'),
  repair: repair.exactOptional(),
})
