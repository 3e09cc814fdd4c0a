import type { Text } from '../../core/basics/text.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import { effectiveFrom, type Status, statusOn } from '../../core/regulation/effect.ts'
import type { IsoDate } from '../../core/time/iso-date.ts'
import type { CliCommand } from '../command.ts'
import { EXIT } from '../exit.ts'
import { aligned, asText } from '../layout.ts'

export const STATUS: Readonly<Record<Status, Text>> = {
  draft: { zh: '草案', en: 'draft' },
  incomplete: { zh: '日期未定', en: 'dates blank' },
  pending: { zh: '尚未施行', en: 'not yet in force' },
  active: { zh: '现行有效', en: 'in force' },
  expired: { zh: '已失效', en: 'expired' },
}

type Effective = { readonly from: IsoDate; readonly to: IsoDate | null }

function effectiveOf({ effect }: Edition): Effective | null {
  const from = effectiveFrom(effect)
  if (from === null) return null
  return { from, to: effect.mode === 'fixed' ? (effect.to ?? null) : null }
}

const NONE: Text = {
  zh: '没有找到任何办法，请核对数据目录。\n',
  en: 'There is no regulation here; check the data folder.\n',
}

export const regulationList: CliCommand = {
  path: ['regulation', 'list'],
  summary: { zh: '列出现有办法及其效力状态', en: 'list the regulations and whether they are in force' },
  examples: [
    { line: 'regulation list', says: { zh: '列出全部办法', en: 'list all of them' } },
    {
      line: 'regulation list --json --lang en',
      says: { zh: '以英文输出JSON', en: 'as JSON, in English' },
    },
  ],
  async run({ ports, language, today }) {
    const read = await Promise.all(
      (await ports.editionIds()).map((id) => ports.readEdition(ports.folderOf(id))),
    )
    const regulations = read.flatMap((result) => {
      if (!result.ok) return []
      const { id, title, authority } = result.value
      const status = statusOn(result.value, today)
      const effective = effectiveOf(result.value)
      return [{ id, title: title[language], authority: authority.name[language], status, effective }]
    })
    const problems = read.flatMap((result) => (result.ok ? [] : result.error))
    const header =
      language === 'zh'
        ? ['编号', '办法', '制定机关', '状态', '施行日期', '失效日期']
        : ['id', 'regulation', 'authority', 'status', 'in force from', 'to']
    const rows = regulations.map(({ id, title, authority, status, effective }) => [
      id,
      title,
      authority,
      STATUS[status][language],
      effective?.from ?? '—',
      effective?.to ?? '—',
    ])
    return {
      exit: problems.length > 0 ? EXIT.badInput : EXIT.done,
      json: { regulations },
      text: rows.length > 0 ? asText(aligned([header, ...rows])) : NONE[language],
      problems,
    }
  },
}
