import type { Owed, Part } from './domain/refusals.ts'
import type { Item } from './domain/case.ts'

export const ACTS = {
  reportIncident: 'record an incident',
  openCase: 'open a case',
  find: 'find whether the rule is met',
  legalReview: 'legal review',
  giveNotice: 'give prior notice',
  stateDefence: 'state a defence',
  waiveDefence: 'give up the defence',
  propose: 'propose',
  deliberate: 'deliberate',
  decide: 'decide',
  deliver: 'deliver the decision',
  announce: 'announce the decision',
  takeBack: 'take things back',
  adviseAuthority: 'advise an authority',
  closeCase: 'close a case',
}
export const ITEMS: Readonly<Record<Item, string>> = {
  trophy: 'trophy',
  plaque: 'plaque',
  certificate: 'certificate',
  medal: 'medal',
}
export const PARTS: Readonly<Record<Part, string>> = {
  open: 'a case is opened',
  find: 'the finding is made',
  propose: 'it is proposed',
  deliberate: 'it is deliberated on',
  decide: 'it is decided',
}
export const OWED: Readonly<Record<Owed, string>> = {
  delivery: 'delivery of the decision',
  announcement: 'announcement',
  takingBack: 'taking things back',
  advice: 'advice to the authority in charge',
}
