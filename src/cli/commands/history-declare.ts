import { badInput } from '../bad-input.ts'
import { type CliCommand, textOption } from '../command.ts'
import { EXIT } from '../exit.ts'
import { HISTORY } from '../history/in-office.ts'
import { actInOffice } from '../office-files/act-in-office.ts'
import { readOffice, writeOffice } from '../office-files/office.ts'
import { wholeNumber } from '../../core/basics/whole-number.ts'

/** As an answer to --since: as long as there is an award. */
const EVER = 'ever'

export const historyDeclare: CliCommand = {
  path: ['history', 'declare'],
  summary: { zh: '声明以往记录已经齐全', en: 'declare that a list of earlier records is complete' },
  options: [
    { flags: '--office <DIR>', says: { zh: '常设台账的目录', en: 'folder of the office' }, required: true },
    {
      flags: '--what <LIST>',
      says: { zh: '哪一类记录', en: 'which list' },
      choices: {
        awards: { zh: '以往获奖', en: 'earlier awards' },
        sanctions: { zh: '以往处理', en: 'earlier sanctions' },
      },
      required: true,
    },
    {
      flags: '--since <YEAR>',
      says: { zh: '自哪一年起；自首届以来的填 ever', en: 'since which year; ever: since the award exists' },
      required: true,
    },
    { flags: '--document <TEXT>', says: { zh: '声明所依据的文件', en: 'the document' }, required: true },
  ],
  examples: [
    {
      line: 'history declare --office office --what awards --since ever --document 核查说明1号',
      says: { zh: '声明以后，未列出的即为没有', en: 'from then on, what is not listed was not' },
    },
  ],
  async run(call) {
    const since = textOption(call, 'since') ?? ''
    const sinceYear = since === EVER ? null : wholeNumber(since, 1900, 9999)
    if (sinceYear === undefined) {
      const message = { zh: '起始年度应写作 2015，或者 ever', en: 'a year is written 2015, or ever' }
      return badInput([{ message, mend: { zh: '请改正 --since', en: 'correct --since' } }])
    }
    const office = await readOffice(call.ports, textOption(call, 'office') ?? '')
    if (!office.ok) return office.error
    const what = textOption(call, 'what') ?? ''
    const input = { what, sinceYear, document: textOption(call, 'document') ?? '' }
    const done = actInOffice(call, office.value, { step: HISTORY, act: 'declareComplete', input })
    if (!done.ok) return done.error
    const written = await writeOffice(call.ports, done.value)
    if (!written.ok) return badInput([written.error])
    return {
      exit: EXIT.done,
      text: call.language === 'zh' ? '已记入台账。\n' : 'Recorded.\n',
      json: { what, sinceYear },
    }
  },
}
