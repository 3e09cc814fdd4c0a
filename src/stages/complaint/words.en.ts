import type { StageWords } from '../../core/wording/say.ts'
import type { Entries, Matter, Outcome, Params, Refusals } from './domain/index.ts'

const MATTERS: Readonly<Record<Matter, string>> = {
  gifts: 'gifts or favours',
  unfairness: 'unfair review',
  leak: 'a secret told',
  conflict: 'no recusal where there was an interest',
  delay: 'delay',
  other: 'another matter',
}
const OUTCOMES: Readonly<Record<Outcome, string>> = {
  founded: 'founded',
  unfounded: 'unfounded',
  withdrawn: 'withdrawn',
}

export const words: StageWords<Refusals, Entries, Params> = {
  name: 'complaints about staff',
  acts: {
    lodge: 'lodge a complaint',
    take: 'take up a complaint',
    find: 'find on a complaint',
    passOn: 'pass a complaint on',
    answer: 'answer a complaint',
  },
  refusals: {
    NumberInUse: ({ number }) => `the number ${number} is in use; take another.`,
    ComplainantInClear: ({ number }) =>
      `whoever complains acts under the number of the complaint (${number}), so that no name stands in the record; a real name goes into its own field, which is sealed.`,
    ComplaintUnknown: ({ number }) => `there is no complaint ${number}; check the number.`,
    TakenAlready: ({ number }) => `complaint ${number} was taken up already; there is nothing to do.`,
    NotTakenYet: ({ number }) => `complaint ${number} was not taken up yet; take it up first.`,
    FoundAlready: ({ number, outcome }) =>
      `complaint ${number} was found ${OUTCOMES[outcome]} already; enter what is new as a complaint of its own.`,
    NothingToAnswer: ({ number }) =>
      `complaint ${number} was neither found on nor passed on, so there is nothing to answer yet; do that first.`,
    AnsweredAlready: ({ number }) => `complaint ${number} was answered already; there is nothing to do.`,
  },
  entries: {
    ComplaintLodged: ({ number, matter }) =>
      `complaint ${number} came in: ${MATTERS[matter]}; what it says is sealed`,
    ComplaintTaken: ({ number }) => `complaint ${number} is taken up`,
    ComplaintFound: ({ number, outcome, document }) =>
      `complaint ${number} is ${OUTCOMES[outcome]} (${document})`,
    ComplaintPassedOn: ({ number, document }) => `complaint ${number} is passed on (${document})`,
    ComplaintAnswered: ({ number, document }) => `complaint ${number} is answered (${document})`,
  },
  settings: () => [],
}
