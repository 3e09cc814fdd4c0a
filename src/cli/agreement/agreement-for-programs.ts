import type { Figure } from '../../core/agreement/figures.ts'
import { explainNoFigure, type NoFigure } from '../../core/agreement/no-figure.ts'
import type { Language } from '../../core/basics/text.ts'
import { ADVICE_ONLY, type Advised, type Report, sentenceOf } from './advised.ts'

const why = (reason: NoFigure, language: Language) => ({
  code: reason.code,
  message: explainNoFigure(reason)[language],
})

const figureIn =
  (language: Language) =>
  ({ id, name, value, why: reason, more }: Figure) => ({
    id,
    name: name[language],
    value,
    ...more,
    ...(reason ? { why: why(reason, language) } : {}),
  })

function sectionFor(advised: Advised, language: Language) {
  const { section, limits, advice } = advised
  const { step, weights, line: ranked } = section.ranked
  const { line } = advice
  return {
    of: step.id,
    name: step.name[language],
    ...(section.group ? { group: section.group } : {}),
    ...(weights ? { weights } : {}),
    sentence: sentenceOf(advised)[language],
    applications: section.standings.length,
    settledByConsensus: section.agreed,
    figures: advice.figures.map(figureIn(language)),
    byPanel: advice.byPanel.map(({ figures, ...panel }) => ({
      ...panel,
      figures: figures.map(figureIn(language)),
    })),
    line:
      ranked === null || line === null
        ? null
        : {
            places: ranked.places,
            ...ranked.cut,
            ...(line.ok
              ? {
                  separated: line.value.isSeparated,
                  doubtful: line.value.doubtful.map(({ application }) => application),
                  rows: line.value.rows,
                  scoredOnce: line.value.scoredOnce,
                }
              : { why: why(line.error, language) }),
          },
    withoutOne: advice.without.map(({ ranking, ...moved }) => ({
      ...moved,
      ranks: Object.fromEntries(ranking.map(({ application, rank }) => [application, rank])),
    })),
    severity: advice.severity,
    limits,
    toTalkAbout: advice.toTalkAbout,
  }
}

/** The document that programs read. Its numbers are floats: none of them is a score. */
export const agreementForPrograms = ({ edition, seed, repeats, advised }: Report, language: Language) => ({
  adviceOnly: ADVICE_ONLY[language],
  ...(edition ? { edition: edition.id } : {}),
  seed,
  repeats,
  rankings: advised.map((each) => sectionFor(each, language)),
})
