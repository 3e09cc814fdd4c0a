import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describeCheckout } from '../adapters/checkout.ts'
import type { FileFault } from '../adapters/files.ts'
import { err, ok, type Result } from '../core/basics/result.ts'
import type { Text } from '../core/basics/text.ts'
import type { Standard } from '../core/scoring/standard.ts'
import type { Ports, TextComparison } from './ports.ts'
import type { Problem } from './problem.ts'

/** What only some commands need is loaded when it is needed: most of a short command's time is reading code. */
const late = {
  calendars: () => import('../adapters/calendar-files.ts'),
  databases: () => import('../adapters/database/open-database.ts'),
  edition: () => import('../core/regulation/edition.ts'),
  editionFolder: () => import('../adapters/edition-folder.ts'),
  editionLike: () => import('../adapters/edition-like.ts'),
  examples: () => import('../adapters/example-files.ts'),
  files: () => import('../adapters/files.ts'),
  folder: () => import('../adapters/write-folder.ts'),
  folderStates: () => import('../adapters/folder-state.ts'),
  json: () => import('../adapters/json-file.ts'),
  names: () => import('../adapters/pinyin-key.ts'),
  officialText: () => import('../adapters/official-text-files.ts'),
  stages: () => import('../stages/registry.generated.ts'),
  solver: () => import('../adapters/solver/solve-in-worker.ts'),
  standards: () => import('../adapters/standard-files.ts'),
  tables: () => import('../adapters/tables/read-table.ts'),
  workbook: () => import('../adapters/tables/write-workbook.ts'),
}

/** The folder beside which the data folders lie: the root of the package, for the bundle in dist/ as for the sources. */
function packageRoot(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  let folder = here
  while (!existsSync(join(folder, 'regulations'))) {
    const above = dirname(folder)
    if (above === folder) return here
    folder = above
  }
  return folder
}

const problemOf = ({ file, message, ...rest }: FileFault & { readonly line?: number }): Problem => ({
  ...(rest.line === undefined ? {} : { line: rest.line }),
  file: shown(file),
  message,
})

/** Files of the working folder are named as the user knows them. */
function shown(file: string): string {
  const near = relative(process.cwd(), resolve(file))
  return near === '' || near.startsWith('..') ? file : near
}

const located = <T extends { readonly file: string }>(fault: T): T => ({ ...fault, file: shown(fault.file) })

const hasYaml = async (folder: string) =>
  (await readdir(folder).catch(() => [])).some((name) => name.endsWith('.yaml'))

async function idsIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}

async function readShapes(folder: string) {
  const { readEditionTree } = await late.editionFolder()
  const { readEdition } = await late.edition()
  const read = await readEditionTree(folder)
  if (!read.ok) return err(read.error.map(located))
  const { tree, placeOf } = read.value
  const edition = readEdition(tree)
  if (edition.ok) return edition
  return err(
    edition.error.map((flaw) => ({ ...located(placeOf(flaw.path)), message: flaw.problem, mend: flaw.mend })),
  )
}

async function compareTexts(folder: string, texts: string): Promise<TextComparison> {
  const { readEditionTree } = await late.editionFolder()
  const { readEdition } = await late.edition()
  const { compareWithOfficialText, officialTextPath } = await late.officialText()
  const read = await readEditionTree(folder)
  const edition = read.ok ? readEdition(read.value.tree) : read
  if (!read.ok || !edition.ok) return notCompared(folder, UNREADABLE_EDITION, false)
  const { articles, id } = edition.value
  const file = officialTextPath(texts, id)
  const compared = await compareWithOfficialText(articles, file)
  if (!compared.ok) {
    const { error } = compared
    return notCompared(file, NOT_COMPARED[error.reason] ?? NOT_SPLIT, error.reason === 'notFound')
  }
  const placeOf = (article: string) => {
    const index = articles.findIndex((unit) => unit.id === article)
    return located(read.value.placeOf(index < 0 ? ['articles'] : ['articles', index]))
  }
  return {
    compared: true,
    units: compared.value.map(({ ref, outcome }) => ({ article: ref, outcome, ...placeOf(ref) })),
  }
}

const notCompared = (file: string, why: Text, absent: boolean): TextComparison => ({
  compared: false,
  file: shown(file),
  why,
  absent,
})

const UNREADABLE_EDITION: Text = { zh: '办法数据未能读取，没有比对', en: 'the edition could not be read' }
const NOT_SPLIT: Text = {
  zh: '正式文本无法按条款拆分，没有比对',
  en: 'the official text cannot be split into articles; it was not compared',
}
const NOT_COMPARED: Readonly<Partial<Record<string, Text>>> = {
  notFound: { zh: '没有这份正式文本，未作比对', en: 'there is no such official text; nothing was compared' },
  unreadable: { zh: '正式文本无法读取，没有比对', en: 'the official text cannot be read' },
  tooLarge: { zh: '正式文本过大，没有读取', en: 'the official text is too large and was not read' },
  unknownEncoding: {
    zh: '正式文本的文字编码无法识别（可读UTF-8和GB18030）',
    en: 'the encoding of the official text is not known (UTF-8 and GB18030 can be read)',
  },
}

/** Puts the adapters behind what the commands ask for. `folder`: where the data lie; by default beside the program. */
export function openPorts(folder: string = packageRoot()): Ports {
  const regulations = join(folder, 'regulations')
  const mapped = <T>(result: Result<T, FileFault & { readonly line?: number }>): Result<T, Problem> =>
    result.ok ? result : err(problemOf(result.error))
  const standardsAtHand = async () => {
    const path = join(folder, 'standards')
    return existsSync(path) ? (await late.standards()).loadStandards(path) : ok(new Map<string, Standard>())
  }
  return {
    folder,
    editionIds: () => idsIn(regulations),
    folderOf: (idOrPath) => (/[/\\]|^\.+$/.test(idOrPath) ? resolve(idOrPath) : join(regulations, idOrPath)),
    isEditionFolder: async (path) =>
      ((await stat(path).catch(() => null))?.isDirectory() ?? false) && hasYaml(path),
    readEdition: readShapes,
    loadEdition: async (path) => {
      const { loadEdition } = await late.editionFolder()
      const { stages } = await late.stages()
      const standards = await standardsAtHand()
      const edition = await loadEdition(path, stages, standards.ok ? standards.value : undefined)
      return edition.ok ? edition : err(edition.error.map(located))
    },
    readExamples: async (path) => {
      const read = await (await late.examples()).readExamples(path)
      if (!read.ok) return err(read.error.map(located))
      return ok(read.value && located(read.value))
    },
    loadCalendar: async () => {
      const calendar = await (await late.calendars()).loadCalendar(join(folder, 'calendars'))
      return calendar.ok ? calendar : err(calendar.error)
    },
    loadStandards: async () => {
      const standards = await standardsAtHand()
      return standards.ok ? standards : err(standards.error.map(located))
    },
    compareTexts,
    readTable: async (file, aliases) => mapped(await (await late.tables()).readTable(file, { aliases })),
    readJson: async (file) => mapped(await (await late.json()).readJsonFile(file)),
    hasFile: async (file) => (await stat(file).catch(() => null)) !== null,
    readText: async (file) => mapped(await (await late.json()).readTextFile(file)),
    writeFolder: async (path, files) => mapped(await (await late.folder()).writeFolder(path, files)),
    writeWorkbook: async (file, sheets) => mapped(await (await late.workbook()).writeWorkbook(file, sheets)),
    writeSecret: async (file, text) => mapped(await (await late.files()).writeSecretAtomically(file, text)),
    random32: () => randomBytes(32).toString('hex'),
    writeText: async (file, text) => mapped(await (await late.files()).writeTextAtomically(file, text)),
    newEdition: async (model, from, to, more) =>
      mapped(
        await (await late.editionLike()).newEditionLike(
          join(regulations, model),
          from,
          join(regulations, to.id),
          to,
          more,
        ),
      ),
    describeCheckout: () => describeCheckout(folder),
    openDatabase: async (place, use) => (await late.databases()).openDatabase(place, use),
    folderState: async (path) => (await late.folderStates()).folderState(path),
    sortKey: async () => (await late.names()).pinyinKey,
    clock: () => Date.now(),
    solve: async (program, options) => (await late.solver()).solveInWorker(program, options),
  }
}
