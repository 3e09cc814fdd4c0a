import { z } from 'zod'
import { givenId } from '../../../core/basics/given-id.ts'
import { ok } from '../../../core/basics/result.ts'
import { actOf } from '../../../core/process/stage.ts'
import { addYears } from '../../../core/time/anniversary.ts'
import { isoDate } from '../../../core/time/iso-date.ts'
import { about, findAssessor } from './enter.ts'
import type { Qualification } from './entries.ts'
import { paper } from './expert.ts'
import { refuse } from './refusals.ts'
import type { Params, State } from './state.ts'

/** The earlier of two last days; a term of the text is not lengthened by what a certificate says. */
const earlier = (a: string | undefined, b: string | undefined): string | null =>
  [a, b].filter((day) => day !== undefined).toSorted()[0] ?? null

/**
 * 记录培训、考核、考评 What an assessor took part in, and how it ended. The text's term runs from that day; a certificate may have a
 * last day of its own. It may be recorded also where the text does not ask for it.
 */
const record = (kind: Qualification) =>
  actOf<Params, State>()({
    by: ['step'],
    input: z.strictObject({
      assessor: givenId,
      result: z.enum(['passed', 'failed']),
      on: isoDate,
      document: paper,
      validUntil: isoDate.exactOptional(),
    }),
    decide: (here, { assessor, result, on, document, validUntil }) => {
      const found = findAssessor(here, assessor)
      if (!found.ok) return found
      const required = here.edition.experts.requires.find((each) => each.kind === kind)
      const cited = [required?.article ?? here.step.article]
      if (here.on < on) return refuse('DatedLater', cited, { given: on, on: here.on })
      if (validUntil !== undefined && validUntil < on)
        return refuse('ValidBeforeRecorded', cited, { on, validUntil })
      const term = required?.validYears === undefined ? undefined : addYears(on, required.validYears)
      const last = result === 'passed' ? earlier(term, validUntil) : null
      const data = { assessor, kind, result, on, document, validUntil: last }
      return ok({ entries: [about('QualificationRecorded', data)] })
    },
  })

export const recordTraining = record('training')
export const recordExamination = record('examination')
export const recordAppraisal = record('appraisal')
