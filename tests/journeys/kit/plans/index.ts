import type { Plans } from '../forgeries.ts'
import { course } from './course.ts'
import { decision } from './decision.ts'
import { intake } from './intake.ts'
import { scoring } from './scoring.ts'
import { selection } from './selection.ts'

/** Every forgery that is tried, by what is forged. Which of them an edition's log has a target for stands in the tables of what is found. */
export const plans: Plans = { ...course, ...intake, ...scoring, ...selection, ...decision }
