import { refusalsOf } from '../../../core/process/stage.ts'

/** 事项 What a complaint is about, roughly: enough to count by, and nothing by which anybody could be known. */
export const MATTERS = ['gifts', 'unfairness', 'leak', 'conflict', 'delay', 'other'] as const
export type Matter = (typeof MATTERS)[number]

export const OUTCOMES = ['founded', 'unfounded', 'withdrawn'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** The data of the stage's own entries. Who complained of whom, and what they wrote, is sealed wherever it stands. */
export type Entries = {
  ComplaintLodged: {
    number: string
    matter: Matter
    about: string
    text: string
    realName?: string
    contact?: string
  }
  ComplaintTaken: { number: string }
  ComplaintFound: { number: string; outcome: Outcome; document: string }
  ComplaintPassedOn: { number: string; to: string; document: string }
  ComplaintAnswered: { number: string; document: string }
}

export type Refusals = {
  NumberInUse: { number: string }
  ComplainantInClear: { number: string }
  ComplaintUnknown: { number: string }
  TakenAlready: { number: string }
  NotTakenYet: { number: string }
  FoundAlready: { number: string; outcome: Outcome }
  NothingToAnswer: { number: string }
  AnsweredAlready: { number: string }
}
export const refuse = refusalsOf<Refusals>('stages/complaint')
