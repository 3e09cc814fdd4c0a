import type { Language } from '../../core/basics/text.ts'
import { placeInWords } from '../../core/history/row-problem.ts'
import type { HistoryOf } from '../../core/history/history-of.ts'
import type { PastAward, PastSanction } from '../../core/history/rows.ts'
import { keptOf } from '../../core/record/sealing/kept.ts'
import { isoDate } from '../../core/time/iso-date.ts'
import { type Say, sayIn } from '../../core/wording/say.ts'
import { badInput } from '../bad-input.ts'
import { type CliCommand, textOption } from '../command.ts'
import { EXIT } from '../exit.ts'
import { CHOICES } from '../../sheets/history/columns.ts'
import { knownOf } from '../history/in-office.ts'
import { asText } from '../layout.ts'
import { readOffice } from '../office-files/office.ts'

const word = (of: 'act' | 'ground' | 'standing', value: string, language: Language): string =>
  language === 'en'
    ? value
    : ((CHOICES[of] as Readonly<Record<string, readonly string[]>>)[value]?.[0] ?? value)

const tail = ({ standing, source, name }: PastAward | PastSanction, say: Say) => {
  const { language } = say
  const place = placeInWords(source)[language]
  const { document } = source
  const rests = place === document ? place : `${document}; ${place}`
  return language === 'zh'
    ? `（${say.reveal(name)}，${word('standing', standing, language)}，${rests.replace('; ', '，')}）`
    : ` (${say.reveal(name)}, ${standing}, ${rests})`
}

function linesOf({ rows, incomplete, predecessors }: HistoryOf, say: Say): string[] {
  const { language } = say
  const isZh = language === 'zh'
  const awards = rows.awards.map((row) => {
    const { award, approvedOn, revokedOn } = row
    const revoked =
      revokedOn === undefined
        ? ''
        : isZh
          ? `，${say.date(revokedOn)}撤销`
          : `, revoked on ${say.date(revokedOn)}`
    const won = isZh
      ? `${say.date(approvedOn)}获得${say.award(award)}`
      : `${say.award(award)}, approved on ${say.date(approvedOn)}`
    return `  ${won}${revoked}${tail(row, say)}`
  })
  const sanctions = rows.sanctions.map((row) => {
    const act = word('act', row.act, language)
    const ground = word('ground', row.ground, language)
    const decided = isZh
      ? `${say.date(row.decidedOn)}${act}，事由：${ground}`
      : `${act} (${ground}), decided on ${say.date(row.decidedOn)}`
    return `  ${decided}${tail(row, say)}`
  })
  const none = isZh ? '  没有' : '  none'
  const unsure = (list: 'honours' | 'sanctions') => {
    if (!incomplete.includes(list)) return []
    return [
      isZh
        ? '  尚无齐全声明，未列出的不等于没有；查全后请办理 zhiheng history declare'
        : '  nobody declared this list complete: there may be more; once it is, use zhiheng history declare',
    ]
  }
  const of = (lines: readonly string[], list: 'honours' | 'sanctions') =>
    lines.length > 0 || incomplete.includes(list) ? lines : [none]
  return [
    isZh ? '以往获奖：' : 'Earlier awards:',
    ...of(awards, 'honours'),
    ...unsure('honours'),
    isZh ? '以往处理：' : 'Earlier sanctions:',
    ...of(sanctions, 'sanctions'),
    ...unsure('sanctions'),
    ...(predecessors.length > 0
      ? [isZh ? `前身组织：${predecessors.join('、')}` : `Predecessors: ${predecessors.join(', ')}`]
      : []),
  ]
}

export const historyShow: CliCommand = {
  path: ['history', 'show'],
  summary: {
    zh: '查看一个组织的以往获奖和处理记录',
    en: 'show what is known of an organisation from earlier cycles',
  },
  options: [
    { flags: '--office <DIR>', says: { zh: '常设台账的目录', en: 'folder of the office' }, required: true },
    {
      flags: '--code <CODE>',
      says: { zh: '统一社会信用代码', en: 'its unified social credit code' },
      required: true,
    },
    { flags: '--on <DATE>', says: { zh: '基准日，默认今天', en: 'the reference day, today by default' } },
  ],
  examples: [
    {
      line: 'history show --office office --code 91440300708461136T',
      says: {
        zh: '列出获奖、处理、前身，以及是否齐全',
        en: 'its awards, sanctions and predecessors, and whether that is all',
      },
    },
  ],
  async run(call) {
    const office = await readOffice(call.ports, textOption(call, 'office') ?? '')
    if (!office.ok) return office.error
    const on = isoDate.safeParse(textOption(call, 'on') ?? call.today)
    if (!on.success)
      return badInput([
        {
          message: { zh: '日期写作 2026-09-18', en: 'a date is written 2026-09-18' },
          mend: { zh: '请改正 --on', en: 'correct --on' },
        },
      ])
    const { world, state, sealed } = office.value
    const code = (textOption(call, 'code') ?? '').normalize('NFKC').trim().toUpperCase()
    const known = knownOf(office.value, code, { edition: world.edition, asOf: on.data })
    const say = sayIn(world.edition, call.language, {}, {}, keptOf(sealed, state.erased))
    return { exit: EXIT.done, text: asText(linesOf(known, say)), json: { code, on: on.data, ...known } }
  },
}
