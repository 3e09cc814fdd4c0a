import { z } from 'zod'
import type { Mending } from '../../../core/process/mending.ts'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { MATTERS } from './entries.ts'

const paper = z.string().trim().min(1).max(200)
const OF_COMPLAINT = ['number']

/** What was copied wrongly from a letter, and documents, are put anew; a step that should not stand is annulled, the last one first. */
export const mending: Mending = {
  fields: {
    ComplaintLodged: {
      matter: z.enum(MATTERS),
      about: freeText(),
      text: freeText(),
      realName: freeText(),
      contact: freeText(),
    },
    ComplaintFound: { document: paper },
    ComplaintPassedOn: { to: freeText(), document: paper },
    ComplaintAnswered: { document: paper },
  },
  annullable: {
    ComplaintLodged: OF_COMPLAINT,
    ComplaintTaken: OF_COMPLAINT,
    ComplaintFound: OF_COMPLAINT,
    ComplaintPassedOn: OF_COMPLAINT,
    ComplaintAnswered: OF_COMPLAINT,
  },
}
