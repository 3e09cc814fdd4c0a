import type { JsonObject } from '../../core/basics/json.ts'
import { countOf } from '../../core/conditions/standing.ts'
import { sameWords } from '../../core/wording/same-words.ts'
import type { StageWords } from '../../core/wording/say.ts'
import type { Entries, Params, Refusals } from './domain/index.ts'

const elsewhere = (findings: readonly JsonObject[]) => {
  const count = countOf(findings, 'notApplicable')
  return count === 0 ? '' : `, ${count} not applicable`
}

export const words: StageWords<Refusals, Entries, Params> = {
  name: 'eligibility check',
  acts: {
    assess: 'assess',
    judge: 'find by people',
    determine: 'determine eligibility',
    conclude: 'conclude the check',
  },
  refusals: {
    ReferenceDayOpen: ({ parameter }) =>
      `the day on which conditions are measured is not decided (open point ${parameter}); decide it first.`,
    ReferenceDayUnknown: ({ window }, say) =>
      `"${say.step(window)}" has named no deadline, so the day on which conditions are measured is unknown; announce it first.`,
    FactsUnfit: ({ application, problems }, say) =>
      `the facts of ${say.application(application)} are malformed: ${problems.map(({ path, wrong, mend }) => `${path}: ${wrong.en}; ${mend.en}`).join('; ')}.`,
    CriterionUnknown: ({ criterion, known }, say) =>
      `there is no criterion "${criterion}"; there are: ${say.list(known)}. Check the id.`,
    CriterionSettled: ({ application, label, outcome }, say) =>
      `the facts of ${say.application(application)} decide "${label.en}" as ${outcome}; people cannot find otherwise. If a fact is wrong, correct the fact.`,
    ReplacementUnfit: ({ application, label }, say) =>
      `the corrected entry has to be what people found on "${label.en}" for ${say.application(application)}; check it.`,
    FindingsOpen: ({ application, by, open }, say) =>
      `open conditions of ${say.application(application)}: ${open.length}; the ${say.role(by)} has to find them or ask for a supplement: ${open.map(({ label, outcome, ask }) => `${label.en} (${outcome === 'judged' ? 'people have to find it' : `missing: ${say.list(ask.map(({ en }) => en))}`})`).join('; ')}.`,
    DeterminedAlready: ({ application }, say) =>
      `the eligibility of ${say.application(application)} is determined; a mistake is mended by a correction.`,
    CasesUndetermined: ({ applications }, say) =>
      `${applications.length} applications are not determined: ${say.list(applications.map(say.application))}. Determine each, then conclude.`,
  },
  entries: {
    CaseAssessed: ({ application, asOf, findings }, say) =>
      `assessed ${say.application(application)} as of ${say.date(asOf)}: ${countOf(findings, 'met')} met, ${countOf(findings, 'unmet')} unmet, ${countOf(findings, 'judged')} left to people, ${countOf(findings, 'unknown')} lacking facts${elsewhere(findings)}`,
    CriterionJudged: ({ application, label, outcome, by, reason, evidence }, say) =>
      `${by} found "${label.en}" ${outcome} for ${say.application(application)}: ${reason} (on ${say.list(evidence)})`,
    EligibilityDetermined: ({ application, asOf, eligible, unmet, closedAwards }, say) =>
      `${say.application(application)} is ${eligible === 'yes' ? '' : 'not '}eligible (as of ${say.date(asOf)})${unmet.length > 0 ? `; unmet: ${say.list(unmet.map(({ en }) => en))}` : ''}${closedAwards && eligible === 'yes' ? `; may not stand for ${say.list(closedAwards.map(say.award))}, but for other awards` : ''}`,
    EligibilityConcluded: ({ eligible, ineligible }, say) =>
      `${eligible.length} eligible${eligible.length > 0 ? `: ${say.list(eligible.map(({ name }) => name))}` : ''}${ineligible.length > 0 ? `; ${ineligible.length} not eligible: ${say.list(ineligible.map(({ name }) => name))}` : ''}`,
  },
  folded: {
    CriterionJudged: (all, say) => {
      const alike = sameWords(
        all,
        ({ outcome, by, reason, evidence }) => `${outcome} (${by}: ${reason}; on ${say.list(evidence)})`,
        ({ label }) => label.en,
      )
      const found = alike.map(([how, those]) => `${say.list(those)}: ${how}`)
      return `found for ${say.application(all[0]?.application ?? '')}: ${found.join('; ')}`
    },
  },
  settings: ({ article, basis, window }, say) => [
    {
      article,
      basis,
      sentence: `Each condition is found one by one, as of a day that "${say.step(window)}" gives; the eligible go on.`,
    },
  ],
}
