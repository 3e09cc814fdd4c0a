import type { JsonObject } from '../../../core/basics/json.ts'
import type { Listed } from '../../../parts/notice/domain/index.ts'
import type { CorrectionEntries } from './correct.ts'

export type Entries = CorrectionEntries & {
  AnnouncementMade: {
    round: number
    audience: 'bodies' | 'public'
    channels: string[]
    postedOn: string
    closesOn?: string
    opensApplications: boolean
    /** What the public reads of each name: the name and its award, nothing else. */
    listed?: Listed[]
    minimum?: {
      days: number
      kind: 'natural' | 'workday'
      basis: string
      earliest: string
      walked: JsonObject[]
    }
  }
}
