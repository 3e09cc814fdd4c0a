import type { Entry } from '../../../core/record/entry.ts'

export type Outcome = 'noAdverse' | 'adverse'

export type Entries = {
  /** `unit` names the body where several share one id (one of the departments). */
  InquirySent: {
    inquiry: string
    body: string
    unit?: string
    applications: string[]
    question: string
    document?: string
    sentOn: string
  }
  /** `applications` are those about whom the answer is adverse. */
  InquiryAnswered: {
    inquiry: string
    asked: string
    outcome: Outcome
    applications: string[]
    summary: string
    document?: string
    answeredOn: string
    late: boolean
  }
  InquiryLeftUnanswered: { inquiry: string; asked: string; reason: string }
  InquiriesConcluded: {
    round: number
    inquiries: number
    adverse: { application: string; inquiries: string[] }[]
    unanswered: string[]
  }
}

export type Inquiry = {
  readonly body: string
  /** Who was asked: the unit, or the body itself. */
  readonly asked: string
  readonly applications: readonly string[]
  readonly answer: {
    readonly outcome: Outcome
    readonly applications: readonly string[]
    readonly on: string
  } | null
  readonly leftUnanswered: boolean
}
export type State = { readonly inquiries: Readonly<Record<string, Inquiry>> }
export const initial: State = { inquiries: {} }

export const isSettled = ({ answer, leftUnanswered }: Inquiry): boolean => answer !== null || leftUnanswered

export function evolve(state: State, { type, data }: Entry): State {
  const place = (id: string, changes: Partial<Inquiry>): State => {
    const before = state.inquiries[id]
    return before ? { inquiries: { ...state.inquiries, [id]: { ...before, ...changes } } } : state
  }
  switch (type) {
    case 'InquirySent': {
      const { inquiry, body, unit, applications } = data as Entries['InquirySent']
      const sent = { body, asked: unit ?? body, applications, answer: null, leftUnanswered: false }
      return { inquiries: { ...state.inquiries, [inquiry]: sent } }
    }
    case 'InquiryAnswered': {
      const { inquiry, outcome, applications, answeredOn } = data as Entries['InquiryAnswered']
      return place(inquiry, { answer: { outcome, applications, on: answeredOn } })
    }
    case 'InquiryLeftUnanswered':
      return place((data as Entries['InquiryLeftUnanswered']).inquiry, { leftUnanswered: true })
    default:
      return state
  }
}
