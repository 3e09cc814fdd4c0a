import type { RowKind } from '../../core/history/rows.ts'
import { badInput } from '../bad-input.ts'
import { type CliCommand, textOption } from '../command.ts'
import { EXIT } from '../exit.ts'
import { ROW_KIND_NAMES } from '../../sheets/history/columns.ts'
import { templateSheets } from '../../sheets/history/write-rows.ts'
import { openEdition } from '../open-edition.ts'

export const historyTemplate: CliCommand = {
  path: ['history', 'template'],
  summary: { zh: '生成录入以往记录的空表', en: 'write the empty table for earlier records' },
  args: [{ name: '<ED>', says: { zh: '办法编号或目录', en: 'id or folder of a regulation' } }],
  options: [
    {
      flags: '--kind <KIND>',
      says: { zh: '表格的内容', en: 'what the table will hold' },
      choices: ROW_KIND_NAMES,
      required: true,
    },
    {
      flags: '--out <FILE>',
      says: { zh: '写入的文件（XLSX）', en: 'the file to write (XLSX)' },
      required: true,
    },
  ],
  examples: [
    {
      line: 'history template my-city-2030 --kind awards --out winners.xlsx',
      says: { zh: '空表和填写说明', en: 'an empty table, and what goes into each column' },
    },
  ],
  async run(call) {
    const edition = await openEdition(call.ports, call.args[0] ?? '')
    if (!edition.ok) return edition.error
    const kind = (textOption(call, 'kind') ?? 'awards') as RowKind
    const out = textOption(call, 'out') ?? ''
    const written = await call.ports.writeWorkbook(out, templateSheets(kind, edition.value))
    if (!written.ok) return badInput([written.error])
    return {
      exit: EXIT.done,
      text: call.language === 'zh' ? `已写入 ${out}。\n` : `Wrote ${out}.\n`,
      json: { kind, out },
    }
  },
}
