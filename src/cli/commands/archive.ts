import { type ArchivedPaper, archiveList, stepsWithoutPaper } from '../../core/archive/archive-list.ts'
import type { Language, Text } from '../../core/basics/text.ts'
import type { CycleState, World } from '../../core/process/state.ts'
import { CYCLE } from '../../core/process/command.ts'
import { sayIn } from '../../core/wording/say.ts'
import { type CliCommand, textOption } from '../command.ts'
import { readCycleFolder } from '../cycle-files/read-cycle-folder.ts'
import { EXIT } from '../exit.ts'
import { asText } from '../layout.ts'

type Row = {
  readonly no: number
  readonly step: string
  readonly paper: string
  readonly of: string
  readonly occurredOn: string
  readonly pages: number | null
  readonly kind: string
  readonly sha256: string
}

const COLUMNS: readonly {
  readonly key: keyof Row
  readonly title: Text
  readonly width: number
  readonly isNumber?: boolean
}[] = [
  { key: 'no', title: { zh: '序号', en: 'no.' }, width: 6, isNumber: true },
  { key: 'step', title: { zh: '环节', en: 'step' }, width: 18 },
  { key: 'paper', title: { zh: '文件', en: 'paper' }, width: 36 },
  { key: 'of', title: { zh: '所属', en: 'of' }, width: 16 },
  { key: 'occurredOn', title: { zh: '日期', en: 'date' }, width: 12 },
  { key: 'pages', title: { zh: '页数', en: 'pages' }, width: 6, isNumber: true },
  { key: 'kind', title: { zh: '形式', en: 'form' }, width: 10 },
  { key: 'sha256', title: { zh: 'SHA-256', en: 'SHA-256' }, width: 66 },
]

const FORMS = {
  scan: { zh: '纸质扫描', en: 'scan' },
  file: { zh: '电子文件', en: 'file' },
  number: { zh: '文号', en: 'number' },
}

const formOf = ({ isScan, sha256 }: ArchivedPaper): Text =>
  isScan ? FORMS.scan : sha256 === undefined ? FORMS.number : FORMS.file

const ofWhom = ({ stream }: ArchivedPaper) => (stream === CYCLE ? '' : (stream.split('/')[1] ?? ''))

function rowsOf({ edition }: World, papers: readonly ArchivedPaper[], language: Language): Row[] {
  const say = sayIn(edition, language, {})
  return papers.map((paper) => ({
    no: paper.no,
    step: paper.step === CYCLE ? (language === 'zh' ? '本届评定' : 'the cycle') : say.step(paper.step),
    paper: paper.paper,
    of: ofWhom(paper),
    occurredOn: paper.occurredOn,
    pages: paper.pages ?? null,
    kind: formOf(paper)[language],
    sha256: paper.sha256 ?? '',
  }))
}

const inBrackets = (text: string, language: Language): string =>
  text === '' ? '' : language === 'zh' ? `（${text}）` : ` (${text})`

function summary(
  world: World,
  state: CycleState,
  papers: readonly ArchivedPaper[],
  out: string | undefined,
  language: Language,
) {
  const say = sayIn(world.edition, language, {})
  const isZh = language === 'zh'
  const bare = stepsWithoutPaper(world.edition, state.log, papers).map(say.step)
  const rows = rowsOf(world, papers, language)
  return asText([
    isZh ? `归档文件${papers.length}件。` : `${papers.length} papers to be filed.`,
    ...(bare.length === 0
      ? []
      : [
          isZh
            ? `以下环节已办结而没有文件，请核对是否缺件：${say.list(bare)}。`
            : `These steps are done and left no paper; see whether one is missing: ${say.list(bare)}.`,
        ]),
    ...(out === undefined
      ? rows.map(
          ({ no, step, paper, of, kind, occurredOn }) =>
            `${no}  ${step}  ${paper}${inBrackets(of, language)}  ${kind}  ${occurredOn}`,
        )
      : [isZh ? `目录已写入 ${out}。` : `The list was written to ${out}.`]),
  ])
}

/** 归档目录 */
export const archive: CliCommand = {
  path: ['archive'],
  summary: { zh: '列出一届评定的归档文件目录', en: 'list the papers of a cycle that are to be filed' },
  args: [{ name: '<DIR>', says: { zh: '一届评定的目录', en: 'the folder of a cycle' } }],
  options: [
    {
      flags: '--out <FILE>',
      says: { zh: '写成 Excel 文件，而不是显示', en: 'write a workbook instead of printing' },
    },
  ],
  examples: [
    {
      line: 'archive rehearsals/my-city-2030 --out archive.xlsx',
      says: { zh: '归档目录存为 Excel', en: 'the list as a workbook' },
    },
  ],
  async run(call) {
    const { ports, language, args } = call
    const read = await readCycleFolder(ports, args[0] ?? '')
    if (!read.ok) return { exit: EXIT.badInput, problems: [read.error] }
    const { world, state } = read.value
    const papers = archiveList(world.edition, state.log)
    const out = textOption(call, 'out')
    if (out !== undefined) {
      const sheet = {
        name: language === 'zh' ? '归档目录' : 'archive',
        columns: COLUMNS.map((column) => ({ ...column, title: column.title[language] })),
        rows: rowsOf(world, papers, language),
      }
      const written = await ports.writeWorkbook(out, [sheet])
      if (!written.ok) return { exit: EXIT.badInput, problems: [written.error] }
    }
    return {
      exit: EXIT.done,
      text: summary(world, state, papers, out, language),
      json: { papers, withoutPaper: stepsWithoutPaper(world.edition, state.log, papers) },
    }
  },
}
