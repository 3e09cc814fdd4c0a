import { join } from 'node:path'
import type { SealedValue } from '../../core/record/sealed.ts'
import { referenceTo } from '../../core/record/sealing/reference.ts'
import { formatRows } from '../../core/record/sealing/rows.ts'
import { type CliCommand, type Outcome, textOption } from '../command.ts'
import { derivedFiles, filesOf, pinnedFiles, scoreSheet } from '../cycle-files/cycle-files.ts'
import { underPseudonyms } from '../cycle-files/pseudonyms.ts'
import { type CycleFolder, LOG, readCycleFolder } from '../cycle-files/read-cycle-folder.ts'
import { markRows } from '../cycle-files/score-rows.ts'
import { PACKAGE, readRows, ROWS } from '../cycle-files/sealed-rows.ts'
import { EXIT } from '../exit.ts'
import { asText } from '../layout.ts'
import type { FileToWrite } from '../ports.ts'
import type { Problem } from '../problem.ts'

const bad = (problem: Problem): Outcome => ({ exit: EXIT.badInput, problems: [problem] })

type Wanted = { readonly forAll: boolean; readonly withSealed: boolean }

/** What the package says of itself. */
const about = ({ forAll, withSealed }: Wanted) =>
  `${JSON.stringify(
    {
      format: 'zhiheng-package/1',
      log: forAll ? 'withheld' : 'enclosed',
      sealedValues: withSealed ? 'enclosed' : 'withheld',
      assessors: 'pseudonyms',
    },
    null,
    2,
  )}\n`

/** The sealed values that everybody may read: winners are made public by their names. */
function namesOfWinners({ state }: CycleFolder, rows: readonly SealedValue[]): readonly SealedValue[] {
  const { applications, honours } = state.view
  const names = honours.map(({ application }) => applications[application]?.name ?? '')
  return rows.filter(({ id }) => names.includes(referenceTo(id)))
}

/**
 * The files of a package. The log names assessors by their ids, and marks can be laid beside it: so the package for everybody holds the
 * sheet without the log, and the one with the log is for those who may see it. Names of winners stand where the log does not have to yield them.
 */
function packageFiles(
  read: CycleFolder,
  rows: readonly SealedValue[],
  checkpoint: string,
  salt: string,
  wanted: Wanted,
): FileToWrite[] {
  const { world, state, log } = read
  const { forAll, withSealed } = wanted
  const marks = underPseudonyms(markRows(state), state, salt)
  return [
    ...filesOf({
      [PACKAGE]: about(wanted),
      ...(forAll ? {} : { [LOG]: log }),
      'checkpoint.txt': checkpoint,
      ...(withSealed ? { [ROWS]: formatRows(rows) } : {}),
      ...derivedFiles(world, state, forAll ? namesOfWinners(read, rows) : withSealed ? rows : []),
      ...pinnedFiles(world),
    }),
    { name: 'scores.xlsx', sheets: [scoreSheet(world.edition, state, marks)] },
  ]
}

/** 证据包 */
export const exportPackage: CliCommand = {
  path: ['export'],
  summary: { zh: '导出一届评定的证据包', en: 'export the evidence of a cycle as a package' },
  args: [{ name: '<DIR>', says: { zh: '一届评定的目录', en: 'the folder of a cycle' } }],
  options: [
    { flags: '--out <DIR>', says: { zh: '证据包的目录', en: 'the folder of the package' }, required: true },
    {
      flags: '--public',
      says: {
        zh: '供公开：只有匿名评分表、排名和名录，没有记录',
        en: 'for everybody: anonymous score sheet, ranking and register, without the log',
      },
    },
    {
      flags: '--with-sealed',
      says: {
        zh: '附封存的个人信息和文字，默认不附',
        en: 'with the sealed values, which are left out otherwise',
      },
    },
  ],
  examples: [
    {
      line: 'export rehearsals/my-city-2030 --out evidence',
      says: { zh: '可用 verify evidence 核验', en: 'to be read by: verify evidence' },
    },
    {
      line: 'export rehearsals/my-city-2030 --public --out open',
      says: {
        zh: '任何人可用 rank my-city-2030 --scores open/scores.xlsx 重新排名',
        en: 'to be ranked again by: rank my-city-2030 --scores open/scores.xlsx',
      },
    },
  ],
  async run(call) {
    const { ports, language, args, options } = call
    const folder = args[0] ?? ''
    const out = textOption(call, 'out') ?? ''
    const wanted = { forAll: options['public'] === true, withSealed: options['withSealed'] === true }
    if (wanted.forAll && wanted.withSealed) {
      const message = { zh: '供公开的证据包不附封存值', en: 'a package for everybody holds no sealed values' }
      const mend = { zh: '请去掉 --public 或者 --with-sealed', en: 'leave out --public or --with-sealed' }
      return bad({ message, mend })
    }
    const read = await readCycleFolder(ports, folder)
    if (!read.ok) return bad(read.error)
    const rows = await readRows(ports, folder)
    if (!rows.ok) return bad(rows.error)
    const checkpoint = await ports.readText(join(folder, 'checkpoint.txt'))
    if (!checkpoint.ok) return bad(checkpoint.error)
    const files = packageFiles(read.value, rows.value ?? [], checkpoint.value, ports.random32(), wanted)
    const written = await ports.writeFolder(out, files)
    if (!written.ok) return bad(written.error)
    const names = files.map(({ name }) => name)
    const isZh = language === 'zh'
    return {
      exit: EXIT.done,
      text: asText([
        isZh ? `证据包已写入 ${out}：` : `The package was written to ${out}:`,
        `  ${names.join('  ')}`,
        wanted.forAll
          ? isZh
            ? '评审员以化名列出，化名与本人的对应没有保存。'
            : 'Assessors stand under pseudonyms; which is whose was not kept.'
          : isZh
            ? '其中的记录列有评审员编号，供有权查阅者使用；公开请用 --public。'
            : 'Its log names assessors by id and is for those who may see it; use --public for everybody.',
      ]),
      json: { folder: out, files: names },
    }
  },
}
