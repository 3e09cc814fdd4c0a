import type { Language, Text } from '../core/basics/text.ts'
import { actingParty, CYCLE } from '../core/process/command.ts'
import type { Edition } from '../core/regulation/edition.ts'
import { keptOf } from '../core/record/sealing/kept.ts'
import { type Say, sayDate, sayIn } from '../core/wording/say.ts'
import {
  nameAct,
  nameCycleAct,
  type WordsOfStages,
  wordEntry,
  wordFolded,
  wordRefusal,
} from '../core/wording/sentences.ts'
import type { Happening, Performance } from './script.ts'

const TITLE = {
  zh: (edition: Edition, cycle: string) =>
    `# ${edition.title.zh}　${cycle}　演练记录\n\n本记录为演练，人物、单位和数据均为虚构。\n`,
  en: (edition: Edition, cycle: string) =>
    `# ${edition.title.en}, ${cycle}: rehearsal\n\nA rehearsal: persons, organisations and figures are made up.\n`,
}

/** Acts that are told as one: neighbours on one day, of one kind and role, each with one entry about the same application. */
type Told = readonly [Happening, ...Happening[]]

const entryOf = (happening: Happening) =>
  happening.kind === 'act' && happening.entries.length === 1 ? happening.entries[0]?.entry : undefined

function belongsWith(a: Happening, b: Happening): boolean {
  const [first, second] = [entryOf(a), entryOf(b)]
  if (!first || !second || first.onBehalfOf || second.onBehalfOf) return false
  return (
    first.step === second.step &&
    first.type === second.type &&
    first.occurredOn === second.occurredOn &&
    first.actor.role === second.actor.role &&
    first.data['application'] === second.data['application']
  )
}

function toldTogether(happenings: readonly Happening[], hasWords: (told: Told) => boolean): Told[] {
  const all: Told[] = []
  for (const happening of happenings) {
    const last = all.at(-1)
    const joined = last && belongsWith(last[0], happening) ? ([...last, happening] as const) : undefined
    if (joined && hasWords(joined)) all[all.length - 1] = joined
    else all.push([happening])
  }
  return all
}

function headline([first, ...others]: Told, edition: Edition, words: WordsOfStages, say: Say): string {
  const { language } = say
  const { command } = first
  const party = actingParty(command)
  const name =
    command.step === CYCLE
      ? nameCycleAct(command.act, language)
      : nameAct(edition, words, command.step, command.act, language)
  const paper = command.onBehalfOf
    ? language === 'zh'
      ? `〔补录：${command.actor.id}录入，${command.checkedBy}复核〕`
      : ` [on behalf: entered by ${command.actor.id}, checked by ${command.checkedBy}]`
    : ''
  const people = new Set([first, ...others].map((each) => actingParty(each.command).id)).size
  const several =
    language === 'zh' ? `${say.role(party.role)} ${people}人` : `${say.role(party.role)} (${people})`
  const one =
    party.id === party.role
      ? say.role(party.role)
      : `${say.role(party.role)} ${say.application(say.body(party.id))}`
  const actor = people > 1 ? several : one
  const gap = language === 'zh' ? '　' : ', '
  return [sayDate(command.occurredOn, language), actor, `${name}${paper}`].join(gap)
}

/** The article of the step in which it happened. */
function articleOf([{ command }]: Told, edition: Edition, say: Say): string {
  const step = edition.steps.find(({ id }) => id === command.step)
  if (!step) return ''
  return say.language === 'zh' ? `（${say.article(step.article)}）` : ` (${say.article(step.article)})`
}

/** Bodies that go on under another name from here on. */
const successionsIn = (happening: Happening): Record<string, Text> =>
  Object.fromEntries(
    (happening.kind === 'act' ? happening.entries : []).flatMap(({ entry }) =>
      entry.type === 'BodySucceeded' ? [[entry.data['body'] as string, entry.data['name'] as Text]] : [],
    ),
  )

/** Contract entries that tell other steps what the act's own entry has just told the reader. */
const REPEATS = ['ApplicationEntered', 'FindingRecorded', 'ScoreFixed', 'HonourConferred']

function body(told: Told, edition: Edition, words: WordsOfStages, say: Say): string[] {
  const [happening] = told
  if (happening.kind === 'refusal') {
    const mark = say.language === 'zh' ? '暂不能办理' : 'not possible now'
    return [`  - **${mark}** ${wordRefusal(happening.refusal, edition, words, say)}`]
  }
  const folded = told.length > 1 ? foldedIn(told, edition, words, say) : null
  if (folded !== null) return [`  - ${folded}`]
  return happening.entries
    .filter(({ entry }, index) => index === 0 || !REPEATS.includes(entry.type))
    .map(({ entry }) => `  - ${wordEntry(entry, edition, words, say)}`)
}

const foldedIn = (told: Told, edition: Edition, words: WordsOfStages, say: Say) =>
  wordFolded(
    told.flatMap((each) => entryOf(each) ?? []),
    edition,
    words,
    say,
  )

/**
 * 演练记录 The whole cycle as a page to read: each act with its date, actor and article, and what it brought about. A step has its
 * heading where it is first reached; acts in it under a later heading are marked with its name.
 */
export function transcript(
  edition: Edition,
  cycle: string,
  { state, sealed, happenings }: Performance,
  words: WordsOfStages,
  language: Language,
): string {
  const names = Object.fromEntries(
    Object.values(state.view.applications).map(({ application, name }) => [application, name]),
  )
  const successors: Record<string, Text> = {}
  const say = sayIn(edition, language, names, successors, keptOf(sealed, state.erased))
  const lines: string[] = [TITLE[language](edition, cycle)]
  const nameOf = (step: string) =>
    step === CYCLE ? (language === 'zh' ? '本届评定' : 'The cycle') : say.step(step)
  const reached: string[] = []
  for (const told of toldTogether(happenings, (all) => foldedIn(all, edition, words, say) !== null)) {
    const { step } = told[0].command
    if (!reached.includes(step)) {
      reached.push(step)
      lines.push(`\n## ${nameOf(step)}\n`)
    }
    const elsewhere = language === 'zh' ? `〔${nameOf(step)}〕` : `[${nameOf(step)}] `
    const mark = reached.at(-1) === step ? '' : elsewhere
    lines.push(
      `- ${mark}${headline(told, edition, words, say)}${articleOf(told, edition, say)}`,
      ...body(told, edition, words, say),
    )
    Object.assign(successors, successionsIn(told[0]))
  }
  return `${lines.join('\n')}\n`
}
