/** What a text that stands in the record as it is may be. Whatever is written freely, names a person or reaches one is sealed instead. */
export type Clear = 'id' | 'number' | 'reference' | 'choice' | 'date' | 'organisation' | 'hash' | 'regulation'

const named = (clear: Clear, names: string): Record<string, Clear> =>
  Object.fromEntries(
    names
      .trim()
      .split(/\s+/)
      .map((name) => [name, clear]),
  )

/** 明文字段 By the last key of their path, where the key says what stands there in whatever act: numbers, dates, ids, hashes. */
export const clearFields: Readonly<Record<string, Clear>> = {
  ...named(
    'id',
    `cycle standard personStandard parameter stream step drop limit body application approved panel leader members
     applications out in opinion present tookPart quota duty criterion chosen lists inPlaceOf inquiry
     objection record incident case rule condition referral kept award awards sector sectors id item
     assessor draw taken against row`,
  ),
  ...named(
    'number',
    'document number certificateNumber voucher reversal prefix suffix last4 code parentCode envelope',
  ),
  // Papers by which something is proven: their names and numbers, no content.
  ...named('reference', 'gradedBy file documents'),
  ...named('choice', 'channels decide registeredIn region regions'),
  ...named(
    'date',
    `lastDay closesOn asOf establishedOn qualityWorkSince certifiedSince excellenceModelSince approvedOn revokedOn
     decidedOn from listedOn removedOn on repairedOn validUntil doneOn paidOn mendBy until since happenedOn deliveredOn seenOn bannedUntil fixedOn publicOn publicAt`,
  ),
  ...named('hash', 'sha256 hash values root register'),
  ...named('organisation', 'predecessors'),
  ...named('regulation', 'article openPoints'),
}

const placed = (clear: Clear, places: Readonly<Record<string, string>>): Record<string, Clear> =>
  Object.fromEntries(
    Object.entries(places).flatMap(([act, paths]) =>
      paths
        .trim()
        .split(/\s+/)
        .map((path) => [`${act} ${path}`, clear] as const),
    ),
  )

/**
 * By act and path, where the last key could as well hold a person's name or a text of somebody's own: a new act that takes a `name` or a
 * `title` is looked at, whatever other acts mean by the word.
 */
export const clearPlaces: Readonly<Record<string, Clear>> = {
  ...placed('choice', {
    'cycle.decideParameter': 'value value.*',
    'expert-pool.enter': 'fields.*',
    'expert-pool.enterMany': 'rows.*.fields.*',
    'expert-pool.changeFacts': 'changes.fields.*',
    'expert-pool.fixDrawPlan': 'plan.purpose plan.needs.*.group',
    'prize.reportUse': 'lines.*.purpose',
    'review-cost.enterCost': 'purpose',
  }),
  // Texts of the regulation as amended by an official act.
  ...placed('regulation', {
    'cycle.adaptConditions': `
      put.*.note.zh put.*.note.en put.*.label.zh put.*.label.en put.*.with.declaration
      put.*.with.name.zh put.*.with.name.en put.*.with.question.zh put.*.with.question.en
      put.*.with.evidence.*.zh put.*.with.evidence.*.en put.*.with.levels.of.*.zh
      put.*.with.levels.of.*.en`,
  }),
  // `name` and `holder` are sealed where a person applies or is paid.
  ...placed('organisation', {
    'cycle.recordSuccession': 'name.zh name.en',
    'application.submit': `
      name facts.applicant.name facts.applicant.unitName facts.applicant.employer
      facts.linkedOrganisations.*.name filedWith.unit`,
    'application.supplement': `
      facts.applicant.name facts.applicant.unitName facts.applicant.employer
      facts.linkedOrganisations.*.name`,
    'expert-pool.enter': 'employer.name adviserOf.*',
    'expert-pool.enterMany': 'rows.*.employer.name rows.*.adviserOf.*',
    'expert-pool.changeFacts': 'changes.employer.name changes.adviserOf.*',
    'expert-pool.declareInterest': 'firm',
    'expert-pool.refer': 'to',
    'history.importAwards': 'rows.*.name',
    'history.importSanctions': 'rows.*.name',
    'history.importOrganisations': 'rows.*.name rows.*.formerNames.*',
    'history.takeFromCycle': `
      awards.*.name sanctions.*.name organisations.*.name organisations.*.formerNames.*`,
    'history.correctRow': `
      to.award.name to.sanction.name to.organisation.name to.organisation.formerNames.*`,
    'inquiry.ask': 'unit',
    'prize.confirmPayee': 'holder',
    'prize.recordMisuse': 'referTo',
    'recommendation.recommend': 'unit jointly.*.unit',
    'recommendation.decline': 'unit',
    'recommendation.withdraw': 'unit',
    'register.recordChange': 'name',
    'revocation.adviseAuthority': 'authority',
  }),
  ...placed('date', {
    'application.submit': `
      facts.records.interruptions.*.to facts.linkedOrganisations.*.records.interruptions.*.to`,
    'application.supplement': `
      facts.records.interruptions.*.to facts.linkedOrganisations.*.records.interruptions.*.to`,
    'expert-pool.suspend': 'to',
  }),
  // Where a statement comes from and by what it is proven: names and numbers of papers, no content.
  ...placed('reference', {
    'application.submit': 'facts.rankings.*.evidence',
    'application.supplement': 'facts.rankings.*.evidence',
    'conferral.conferAll': 'firstWins.*.source firstWins.*.earlier.*.source',
    'expert-pool.fixDrawPlan': 'plan.source.name plan.source.lookup',
    'prize.settleFirstWin': 'earlier.*.source',
    'recorded-acts.record': 'title',
    'register.recordChange': 'evidence',
    'revocation.reportIncident': 'evidence',
    'revocation.openCase': 'evidence',
    'revocation.find': 'evidence',
    'title-use.report': 'evidence',
  }),
  ...placed('id', {
    'assessment.declareRecusal': 'person',
    'consultation.correctNotice': 'names.*',
    'deliberation.declareRecusal': 'person',
    'mutual-feedback.giveOnAssessor': 'answers.*.question',
    'mutual-feedback.giveOnApplicant': 'answers.*.question',
    'publicity.correctNotice': 'names.*',
  }),
}

/** Fields of no fixed shape, and why nothing personal stands in them in clear. */
export const openFields: Readonly<Record<string, string>> = {
  'cycle.correctEntry replacement.*':
    'sealed as the act that is corrected seals it, and wherever the entry holds a commitment',
}

/** The last key of a path, past the stars that stand for items. */
export const nameOf = (path: readonly string[]): string => path.findLast((key) => key !== '*') ?? ''

type Place = { readonly act: string; readonly path: readonly string[]; readonly type: string }
export const placeOf = ({ act, path }: Omit<Place, 'type'>): string => `${act} ${path.join('.')}`

/** 未归类 The places that take a text in clear and of which nobody said why it may stand there. */
export const unclassed = (leaves: readonly Place[]): readonly string[] =>
  leaves
    .filter((leaf) => !Object.hasOwn(openFields, placeOf(leaf)))
    .filter(
      (leaf) =>
        leaf.type !== 'string' ||
        !(Object.hasOwn(clearFields, nameOf(leaf.path)) || Object.hasOwn(clearPlaces, placeOf(leaf))),
    )
    .map(placeOf)
