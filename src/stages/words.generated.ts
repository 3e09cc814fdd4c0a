// generated; run npm run generate
import { words as announcementEn } from './announcement/words.en.ts'
import { words as announcementZh } from './announcement/words.zh.ts'
import { words as applicationEn } from './application/words.en.ts'
import { words as applicationZh } from './application/words.zh.ts'
import { words as approvalEn } from './approval/words.en.ts'
import { words as approvalZh } from './approval/words.zh.ts'
import { words as assessmentEn } from './assessment/words.en.ts'
import { words as assessmentZh } from './assessment/words.zh.ts'
import { words as complaintEn } from './complaint/words.en.ts'
import { words as complaintZh } from './complaint/words.zh.ts'
import { words as conferralEn } from './conferral/words.en.ts'
import { words as conferralZh } from './conferral/words.zh.ts'
import { words as consultationEn } from './consultation/words.en.ts'
import { words as consultationZh } from './consultation/words.zh.ts'
import { words as deliberationEn } from './deliberation/words.en.ts'
import { words as deliberationZh } from './deliberation/words.zh.ts'
import { words as dutyEn } from './duty/words.en.ts'
import { words as dutyZh } from './duty/words.zh.ts'
import { words as eligibilityEn } from './eligibility/words.en.ts'
import { words as eligibilityZh } from './eligibility/words.zh.ts'
import { words as evaluationEn } from './evaluation/words.en.ts'
import { words as evaluationZh } from './evaluation/words.zh.ts'
import { words as expertPoolEn } from './expert-pool/words.en.ts'
import { words as expertPoolZh } from './expert-pool/words.zh.ts'
import { words as feedbackEn } from './feedback/words.en.ts'
import { words as feedbackZh } from './feedback/words.zh.ts'
import { words as historyEn } from './history/words.en.ts'
import { words as historyZh } from './history/words.zh.ts'
import { words as inquiryEn } from './inquiry/words.en.ts'
import { words as inquiryZh } from './inquiry/words.zh.ts'
import { words as mutualFeedbackEn } from './mutual-feedback/words.en.ts'
import { words as mutualFeedbackZh } from './mutual-feedback/words.zh.ts'
import { words as objectionEn } from './objection/words.en.ts'
import { words as objectionZh } from './objection/words.zh.ts'
import { words as prizeEn } from './prize/words.en.ts'
import { words as prizeZh } from './prize/words.zh.ts'
import { words as publicityEn } from './publicity/words.en.ts'
import { words as publicityZh } from './publicity/words.zh.ts'
import { words as recommendationEn } from './recommendation/words.en.ts'
import { words as recommendationZh } from './recommendation/words.zh.ts'
import { words as recordedActsEn } from './recorded-acts/words.en.ts'
import { words as recordedActsZh } from './recorded-acts/words.zh.ts'
import { words as registerEn } from './register/words.en.ts'
import { words as registerZh } from './register/words.zh.ts'
import { words as reviewCostEn } from './review-cost/words.en.ts'
import { words as reviewCostZh } from './review-cost/words.zh.ts'
import { words as revocationEn } from './revocation/words.en.ts'
import { words as revocationZh } from './revocation/words.zh.ts'
import { words as shortlistEn } from './shortlist/words.en.ts'
import { words as shortlistZh } from './shortlist/words.zh.ts'
import { words as titleUseEn } from './title-use/words.en.ts'
import { words as titleUseZh } from './title-use/words.zh.ts'

/** The sentences of every stage, by language. */
export const stageWords = {
  'announcement': { zh: announcementZh, en: announcementEn },
  'application': { zh: applicationZh, en: applicationEn },
  'approval': { zh: approvalZh, en: approvalEn },
  'assessment': { zh: assessmentZh, en: assessmentEn },
  'complaint': { zh: complaintZh, en: complaintEn },
  'conferral': { zh: conferralZh, en: conferralEn },
  'consultation': { zh: consultationZh, en: consultationEn },
  'deliberation': { zh: deliberationZh, en: deliberationEn },
  'duty': { zh: dutyZh, en: dutyEn },
  'eligibility': { zh: eligibilityZh, en: eligibilityEn },
  'evaluation': { zh: evaluationZh, en: evaluationEn },
  'expert-pool': { zh: expertPoolZh, en: expertPoolEn },
  'feedback': { zh: feedbackZh, en: feedbackEn },
  'history': { zh: historyZh, en: historyEn },
  'inquiry': { zh: inquiryZh, en: inquiryEn },
  'mutual-feedback': { zh: mutualFeedbackZh, en: mutualFeedbackEn },
  'objection': { zh: objectionZh, en: objectionEn },
  'prize': { zh: prizeZh, en: prizeEn },
  'publicity': { zh: publicityZh, en: publicityEn },
  'recommendation': { zh: recommendationZh, en: recommendationEn },
  'recorded-acts': { zh: recordedActsZh, en: recordedActsEn },
  'register': { zh: registerZh, en: registerEn },
  'review-cost': { zh: reviewCostZh, en: reviewCostEn },
  'revocation': { zh: revocationZh, en: revocationEn },
  'shortlist': { zh: shortlistZh, en: shortlistEn },
  'title-use': { zh: titleUseZh, en: titleUseEn },
} as const
