import type { Language } from '../core/basics/text.ts'
import { actingParty, CYCLE } from '../core/process/command.ts'
import type { Edition } from '../core/regulation/edition.ts'
import { type Say, sayDate, sayIn } from '../core/wording/say.ts'
import { nameAct, type WordsOfStages, wordEntry, wordRefusal } from '../core/wording/sentences.ts'
import type { Happening, Performance } from './conductor.ts'

const TITLE = {
  zh: (edition: Edition, cycle: string) =>
    `# ${edition.title.zh}　${cycle}　演练记录\n\n本记录为演练，人物、单位和数据均为虚构。\n`,
  en: (edition: Edition, cycle: string) =>
    `# ${edition.title.en}, ${cycle}: rehearsal\n\nA rehearsal: persons, organisations and figures are made up.\n`,
}
const CYCLE_ACTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: {
    openCycle: '启动本届评定',
    decideParameter: '决定待定事项',
    correctEntry: '更正记录',
    extendPeriod: '延长期限',
  },
  en: {
    openCycle: 'open the cycle',
    decideParameter: 'decide an open point',
    correctEntry: 'correct an entry',
    extendPeriod: 'extend a period',
  },
}

function headline({ command }: Happening, edition: Edition, words: WordsOfStages, say: Say): string {
  const { language } = say
  const party = actingParty(command)
  const name =
    command.step === CYCLE
      ? CYCLE_ACTS[language][command.act]
      : nameAct(edition, words, command.step, command.act, language)
  const paper = command.onBehalfOf
    ? language === 'zh'
      ? `〔补录：${command.actor.id}录入，${command.checkedBy}复核〕`
      : ` [on behalf: entered by ${command.actor.id}, checked by ${command.checkedBy}]`
    : ''
  const actor = party.id === party.role ? say.role(party.role) : `${say.role(party.role)} ${party.id}`
  return `${sayDate(command.occurredOn, language)}　${actor}　${name ?? command.act}${paper}`
}

/** The article of the step in which it happened. */
function articleOf({ command }: Happening, edition: Edition, say: Say): string {
  const step = edition.steps.find(({ id }) => id === command.step)
  return step ? `（${say.article(step.article)}）` : ''
}

function body(happening: Happening, edition: Edition, words: WordsOfStages, say: Say): string[] {
  if (happening.kind === 'refusal') {
    const mark = say.language === 'zh' ? '暂不能办理' : 'not possible now'
    return [`  - **${mark}** ${wordRefusal(happening.refusal, edition, words, say)}`]
  }
  return happening.entries.map(({ entry }) => `  - ${wordEntry(entry, edition, words, say)}`)
}

/** 演练记录 The whole cycle as a page to read: each act with its date, actor and article, and what it brought about. */
export function transcript(
  edition: Edition,
  cycle: string,
  { state, happenings }: Performance,
  words: WordsOfStages,
  language: Language,
): string {
  const names = Object.fromEntries(
    Object.values(state.view.applications).map(({ application, name }) => [application, name]),
  )
  const say = sayIn(edition, language, names)
  const lines: string[] = [TITLE[language](edition, cycle)]
  let step = ''
  for (const happening of happenings) {
    if (happening.command.step !== step) {
      step = happening.command.step
      lines.push(`\n## ${step === CYCLE ? (language === 'zh' ? '本届评定' : 'The cycle') : say.step(step)}\n`)
    }
    lines.push(
      `- ${headline(happening, edition, words, say)}${articleOf(happening, edition, say)}`,
      ...body(happening, edition, words, say),
    )
  }
  return `${lines.join('\n')}\n`
}
