/** What a text that stands in the record as it is may be. Whatever is written freely, names a person or reaches one is sealed instead. */
export type Clear = 'id' | 'number' | 'reference' | 'choice' | 'date' | 'organisation' | 'hash' | 'regulation'

const named = (clear: Clear, names: string): Record<string, Clear> =>
  Object.fromEntries(
    names
      .trim()
      .split(/\s+/)
      .map((name) => [name, clear]),
  )

/** 明文字段 By the last key of their path: a text of any act's input that is not sealed. A new name is classified here, or its field is sealed. */
export const clearFields: Readonly<Record<string, Clear>> = {
  ...named(
    'id',
    `cycle standard personStandard parameter stream step drop limit body application approved panel leader members
     applications person out in names opinion present tookPart quota duty criterion chosen lists inPlaceOf inquiry
     objection record incident case rule condition referral kept award awards sector sectors id item
     assessor draw taken against`,
  ),
  ...named(
    'number',
    'document number certificateNumber voucher prefix suffix last4 code parentCode version envelope',
  ),
  // Papers by which something is proven, and where a statement comes from: their names and numbers, no content.
  ...named('reference', 'gradedBy evidence source title lookup file documents'),
  ...named('choice', 'value channels purpose decide registeredIn region regions fields group'),
  ...named(
    'date',
    `lastDay closesOn asOf establishedOn qualityWorkSince certifiedSince excellenceModelSince approvedOn revokedOn
     decidedOn from to listedOn removedOn on repairedOn validUntil doneOn paidOn mendBy until since happenedOn deliveredOn seenOn bannedUntil fixedOn publicOn publicAt`,
  ),
  // `name` and `holder` are sealed where a person applies or is paid.
  ...named('organisation', 'name unitName employer unit holder referTo authority firm adviserOf'),
  ...named('hash', 'sha256 hash values root register'),
  ...named('organisation', 'formerNames predecessors'),
  ...named('id', 'row question'),
  ...named('regulation', 'article zh en openPoints declaration'),
}

/** Fields of no fixed shape, and why nothing personal stands in them in clear. */
export const openFields: Readonly<Record<string, string>> = {
  'cycle.correctEntry replacement.*':
    'sealed as the act that is corrected seals it, and wherever the entry holds a commitment',
}
