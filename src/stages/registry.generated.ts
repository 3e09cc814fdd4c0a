// generated; run npm run generate
import { stage as announcementStage } from './announcement/domain/index.ts'
import { stage as applicationStage } from './application/domain/index.ts'
import { stage as approvalStage } from './approval/domain/index.ts'
import { stage as assessmentStage } from './assessment/domain/index.ts'
import { stage as complaintStage } from './complaint/domain/index.ts'
import { stage as conferralStage } from './conferral/domain/index.ts'
import { stage as consultationStage } from './consultation/domain/index.ts'
import { stage as deliberationStage } from './deliberation/domain/index.ts'
import { stage as dutyStage } from './duty/domain/index.ts'
import { stage as eligibilityStage } from './eligibility/domain/index.ts'
import { stage as evaluationStage } from './evaluation/domain/index.ts'
import { stage as expertPoolStage } from './expert-pool/domain/index.ts'
import { stage as feedbackStage } from './feedback/domain.ts'
import { stage as historyStage } from './history/domain/index.ts'
import { stage as inquiryStage } from './inquiry/domain/index.ts'
import { stage as mutualFeedbackStage } from './mutual-feedback/domain/index.ts'
import { stage as objectionStage } from './objection/domain/index.ts'
import { stage as prizeStage } from './prize/domain/index.ts'
import { stage as publicityStage } from './publicity/domain.ts'
import { stage as recommendationStage } from './recommendation/domain/index.ts'
import { stage as recordedActsStage } from './recorded-acts/domain.ts'
import { stage as registerStage } from './register/domain/index.ts'
import { stage as reviewCostStage } from './review-cost/domain/index.ts'
import { stage as revocationStage } from './revocation/domain/index.ts'
import { stage as shortlistStage } from './shortlist/domain/index.ts'
import { stage as titleUseStage } from './title-use/domain/index.ts'

/** 环节种类 Every stage kind, by the name that regulations use. */
export const stages = {
  'announcement': announcementStage,
  'application': applicationStage,
  'approval': approvalStage,
  'assessment': assessmentStage,
  'complaint': complaintStage,
  'conferral': conferralStage,
  'consultation': consultationStage,
  'deliberation': deliberationStage,
  'duty': dutyStage,
  'eligibility': eligibilityStage,
  'evaluation': evaluationStage,
  'expert-pool': expertPoolStage,
  'feedback': feedbackStage,
  'history': historyStage,
  'inquiry': inquiryStage,
  'mutual-feedback': mutualFeedbackStage,
  'objection': objectionStage,
  'prize': prizeStage,
  'publicity': publicityStage,
  'recommendation': recommendationStage,
  'recorded-acts': recordedActsStage,
  'register': registerStage,
  'review-cost': reviewCostStage,
  'revocation': revocationStage,
  'shortlist': shortlistStage,
  'title-use': titleUseStage,
} as const
