// generated; run npm run generate
import { rehearsal as announcementRehearsal } from './announcement/rehearsal.ts'
import { rehearsal as applicationRehearsal } from './application/rehearsal.ts'
import { rehearsal as approvalRehearsal } from './approval/rehearsal.ts'
import { rehearsal as assessmentRehearsal } from './assessment/rehearsal.ts'
import { rehearsal as complaintRehearsal } from './complaint/rehearsal.ts'
import { rehearsal as conferralRehearsal } from './conferral/rehearsal.ts'
import { rehearsal as consultationRehearsal } from './consultation/rehearsal.ts'
import { rehearsal as deliberationRehearsal } from './deliberation/rehearsal.ts'
import { rehearsal as dutyRehearsal } from './duty/rehearsal.ts'
import { rehearsal as eligibilityRehearsal } from './eligibility/rehearsal.ts'
import { rehearsal as evaluationRehearsal } from './evaluation/rehearsal.ts'
import { rehearsal as expertPoolRehearsal } from './expert-pool/rehearsal.ts'
import { rehearsal as feedbackRehearsal } from './feedback/rehearsal.ts'
import { rehearsal as historyRehearsal } from './history/rehearsal.ts'
import { rehearsal as inquiryRehearsal } from './inquiry/rehearsal.ts'
import { rehearsal as mutualFeedbackRehearsal } from './mutual-feedback/rehearsal.ts'
import { rehearsal as objectionRehearsal } from './objection/rehearsal.ts'
import { rehearsal as prizeRehearsal } from './prize/rehearsal.ts'
import { rehearsal as publicityRehearsal } from './publicity/rehearsal.ts'
import { rehearsal as recommendationRehearsal } from './recommendation/rehearsal.ts'
import { rehearsal as recordedActsRehearsal } from './recorded-acts/rehearsal.ts'
import { rehearsal as registerRehearsal } from './register/rehearsal.ts'
import { rehearsal as reviewCostRehearsal } from './review-cost/rehearsal.ts'
import { rehearsal as revocationRehearsal } from './revocation/rehearsal.ts'
import { rehearsal as shortlistRehearsal } from './shortlist/rehearsal.ts'
import { rehearsal as titleUseRehearsal } from './title-use/rehearsal.ts'

/** 演练 How each stage is rehearsed. */
export const rehearsals = {
  'announcement': announcementRehearsal,
  'application': applicationRehearsal,
  'approval': approvalRehearsal,
  'assessment': assessmentRehearsal,
  'complaint': complaintRehearsal,
  'conferral': conferralRehearsal,
  'consultation': consultationRehearsal,
  'deliberation': deliberationRehearsal,
  'duty': dutyRehearsal,
  'eligibility': eligibilityRehearsal,
  'evaluation': evaluationRehearsal,
  'expert-pool': expertPoolRehearsal,
  'feedback': feedbackRehearsal,
  'history': historyRehearsal,
  'inquiry': inquiryRehearsal,
  'mutual-feedback': mutualFeedbackRehearsal,
  'objection': objectionRehearsal,
  'prize': prizeRehearsal,
  'publicity': publicityRehearsal,
  'recommendation': recommendationRehearsal,
  'recorded-acts': recordedActsRehearsal,
  'register': registerRehearsal,
  'review-cost': reviewCostRehearsal,
  'revocation': revocationRehearsal,
  'shortlist': shortlistRehearsal,
  'title-use': titleUseRehearsal,
} as const
