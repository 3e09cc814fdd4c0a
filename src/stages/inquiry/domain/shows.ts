import type { Shows } from '../../../core/visibility/showing.ts'
import type { Entries } from './state.ts'

const inquiry = { kind: 'inquiry', id: ['inquiry'] } as const

export const shows: Shows<Entries> = {
  InquirySent: { ...inquiry, state: 'open', person: 'body' },
  InquiryAnswered: { ...inquiry, state: 'settled' },
  InquiryLeftUnanswered: { ...inquiry, state: 'settled' },
  InquiriesConcluded: { kind: 'outcome', id: ['round'], state: 'settled' },
}
