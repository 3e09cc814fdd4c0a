import type { JsonObject } from '../basics/json.ts'
import type { Refusal } from '../basics/refusal.ts'
import type { Language } from '../basics/text.ts'
import { refusals as conditionsEn } from '../conditions/words.en.ts'
import { refusals as conditionsZh } from '../conditions/words.zh.ts'
import { refusals as drawEn } from '../draw/words.en.ts'
import { refusals as drawZh } from '../draw/words.zh.ts'
import { cycleActNames as cycleActsEn, refusals as processEn } from '../process/words.en.ts'
import { cycleActNames as cycleActsZh, refusals as processZh } from '../process/words.zh.ts'
import type { Entry } from '../record/entry.ts'
import type { Edition } from '../regulation/edition.ts'
import { sharedEntries as sharedEn } from './shared-entries.en.ts'
import { sharedEntries as sharedZh } from './shared-entries.zh.ts'
import { type AnyStageWords, cite, type Say } from './say.ts'

/** The words of every stage, by kind and language: the generated registry, handed in because core knows no stage. */
export type WordsOfStages = Readonly<Record<string, Readonly<Record<Language, AnyStageWords>>>>

type Folding = Readonly<Record<string, (all: readonly JsonObject[], say: Say) => string>>
type Worded = Readonly<Record<string, (data: JsonObject, say: Say) => string>>

const SHARED: Readonly<Record<Language, Worded>> = {
  zh: sharedZh as unknown as Worded,
  en: sharedEn as unknown as Worded,
}
/** The refusals of core's own rooms; those of a stage stand in its words. */
const ROOMS: Readonly<Record<string, Readonly<Record<Language, Worded>>>> = {
  process: { zh: processZh as unknown as Worded, en: processEn as unknown as Worded },
  conditions: { zh: conditionsZh as unknown as Worded, en: conditionsEn as unknown as Worded },
  draw: { zh: drawZh as unknown as Worded, en: drawEn as unknown as Worded },
}

/** 暂不能 A refusal as a colleague would explain it: the articles first, then what stands in the way and what to do. */
export function wordRefusal(
  { room, code, articles, data }: Refusal,
  edition: Edition,
  stages: WordsOfStages,
  say: Say,
): string {
  const ofStage = stages[room.replace('stages/', '')]?.[say.language].refusals as Worded | undefined
  const words = ROOMS[room]?.[say.language] ?? ofStage
  const sentence = words?.[code]
  if (!sentence) throw new Error(`no words for ${room} ${code}`)
  return cite(edition, articles, say.language) + sentence(say.reveal(data), say)
}

/** An entry as the transcript and the history of a case say it. */
export function wordEntry(entry: Entry, edition: Edition, stages: WordsOfStages, say: Say): string {
  const shared = SHARED[say.language][entry.type]
  if (shared) return shared(say.reveal(entry.data), say)
  const kind = edition.steps.find((step) => step.id === entry.step)?.kind
  const sentence =
    (kind && (stages[kind]?.[say.language].entries as Worded | undefined)?.[entry.type]) || undefined
  if (!sentence) throw new Error(`no words for the entry ${entry.type} of ${kind}`)
  return sentence(say.reveal(entry.data), say)
}

/** One sentence for several entries of one type about one application; null where the stage has none for them. */
export function wordFolded(
  entries: readonly Entry[],
  edition: Edition,
  stages: WordsOfStages,
  say: Say,
): string | null {
  const [first] = entries
  const kind = edition.steps.find((step) => step.id === first?.step)?.kind
  const folded = kind && (stages[kind]?.[say.language].folded as Folding | undefined)?.[first?.type ?? '']
  return folded
    ? folded(
        entries.map(({ data }) => say.reveal(data)),
        say,
      )
    : null
}

const CYCLE_ACTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: cycleActsZh,
  en: cycleActsEn,
}

/** The name of an act on the cycle itself. */
export const nameCycleAct = (act: string, language: Language): string => CYCLE_ACTS[language][act] ?? act

/** An act's name in the step where it is done. */
export function nameAct(
  edition: Edition,
  stages: WordsOfStages,
  step: string,
  act: string,
  language: Language,
): string {
  const kind = edition.steps.find(({ id }) => id === step)?.kind
  return (kind && stages[kind]?.[language].acts[act]) || act
}
