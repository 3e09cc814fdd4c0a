export { type Correction, type CorrectionEntries, correction, correctPosted } from './correction.ts'
export { type Listed, listedOf, namedIn } from './listing.ts'
export {
  boundsOfPosting,
  checkOver,
  noticeOf,
  type PostedNotice,
  postedUntil,
  posting,
} from './posting.ts'
export { type NoticeRefusals, noticeRefusals } from './refusals.ts'
export { missingChannels, type NoticeSettings, noticeSettings } from './settings.ts'
