import { join } from 'node:path'
import { err, ok, type Result } from '../../core/basics/result.ts'
import type { SealedValue } from '../../core/record/sealed.ts'
import { type Call, type CliCommand, type Outcome, textOption } from '../command.ts'
import { packageFiles } from '../cycle-files/package-files.ts'
import { type CycleFolder, readCycleFolder } from '../cycle-files/read-cycle-folder.ts'
import { readRows } from '../cycle-files/sealed-rows.ts'
import { storeOption } from '../database/store-option.ts'
import { EXIT } from '../exit.ts'
import { asText } from '../layout.ts'
import type { Problem } from '../problem.ts'

const bad = (problem: Problem): Outcome => ({ exit: EXIT.badInput, problems: [problem] })

/** What is exported: a cycle, what is sealed beside it, and a checkpoint over it. */
type Source = {
  readonly read: CycleFolder
  readonly rows: readonly SealedValue[]
  readonly checkpoint: string
}

async function fromFolder({ ports, args }: Call): Promise<Result<Source, Outcome>> {
  const folder = args[0] ?? ''
  const read = await readCycleFolder(ports, folder)
  if (!read.ok) return err(bad(read.error))
  const rows = await readRows(ports, folder)
  if (!rows.ok) return err(bad(rows.error))
  const checkpoint = await ports.readText(join(folder, 'checkpoint.txt'))
  if (!checkpoint.ok) return err(bad(checkpoint.error))
  return ok({ read: read.value, rows: rows.value ?? [], checkpoint: checkpoint.value })
}

const WHICH_LOG: Problem = {
  message: { zh: '没有说明导出哪一届', en: 'it is not said which cycle to export' },
  mend: {
    zh: '请给出主管单位编号和届次，例如 zhiheng export --database my-city 2030 --out evidence',
    en: 'name authority and cycle, as in: zhiheng export --database my-city 2030 --out evidence',
  },
}
const ONE_FOLDER: Problem = {
  message: { zh: '导出目录时只有一个参数', en: 'a folder is the only argument' },
  mend: {
    zh: '从服务的数据库导出请加 --database',
    en: 'add --database to export from the database of the service',
  },
}

/** 证据包 */
export const exportPackage: CliCommand = {
  path: ['export'],
  summary: { zh: '导出一届评定的证据包', en: 'export the evidence of a cycle as a package' },
  args: [
    {
      name: '<DIR>',
      says: {
        zh: '一届评定的目录；加 --database 时为主管单位编号',
        en: 'the folder of a cycle; with --database the id of an authority',
      },
    },
    { name: '[LOG]', says: { zh: '加 --database 时为届次', en: 'with --database the id of a cycle' } },
  ],
  options: [
    { flags: '--out <DIR>', says: { zh: '证据包的目录', en: 'the folder of the package' }, required: true },
    {
      flags: '--database',
      says: {
        zh: '从服务的数据库导出，服务可照常运行',
        en: 'from the database of the service, which may go on',
      },
    },
    storeOption,
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
    {
      line: 'export --database my-city 2030 --out evidence',
      says: { zh: '从服务的数据库导出一届', en: 'a cycle from the database of the service' },
    },
  ],
  async run(call) {
    const { ports, language, args, options } = call
    const out = textOption(call, 'out') ?? ''
    const wanted = { forAll: options['public'] === true, withSealed: options['withSealed'] === true }
    if (wanted.forAll && wanted.withSealed) {
      const message = { zh: '供公开的证据包不附封存值', en: 'a package for everybody holds no sealed values' }
      const mend = { zh: '请去掉 --public 或者 --with-sealed', en: 'leave out --public or --with-sealed' }
      return bad({ message, mend })
    }
    const isDatabase = options['database'] === true
    if (isDatabase && args[1] === undefined) return { exit: EXIT.wrongUse, problems: [WHICH_LOG] }
    if (!isDatabase && args[1] !== undefined) return { exit: EXIT.wrongUse, problems: [ONE_FOLDER] }
    const source = isDatabase
      ? await (await import('../database/export-log.ts')).fromStore(call)
      : await fromFolder(call)
    if (!source.ok) return source.error
    const { read, rows, checkpoint } = source.value
    const files = packageFiles(read, rows, checkpoint, ports.random32(), wanted)
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
