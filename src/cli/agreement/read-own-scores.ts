import { err, ok, type Result } from '../../core/basics/result.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import { stages as kinds } from '../../stages/registry.generated.ts'
import { itemsOf, type Standard } from '../../core/scoring/standard.ts'
import type { Table } from '../../core/tables/table.ts'
import { type Call, textOption } from '../command.ts'
import type { Problem } from '../problem.ts'
import { isScored } from '../scores/compute-ranking.ts'
import { both, type NamedStep } from '../scores/read-cells.ts'
import { readScores } from '../scores/read-scores.ts'
import { columnNamed } from '../scores/score-columns.ts'
import { stageResults } from '../scores/stage-results.ts'
import { type Standards, standardsFor } from '../scores/standards-for.ts'
import { consensusAlone, type OwnScores, ownScores, type StageScores } from './own-scores.ts'
import { assessorTotals } from './read-assessor-totals.ts'

type Read = Result<OwnScores, readonly Problem[]>

/**
 * 逐人评分 What each assessor gave, from a score sheet as `rank` reads it (a mark per assessor and item), or from totals per assessor.
 * Without an edition the stages are those of the file, and the standard is the one that has all its items.
 */
export async function readOwnScores(call: Call, edition: Edition | null, file: string): Promise<Read> {
  const read = await call.ports.readTable(file, {})
  if (!read.ok) return err([read.error])
  const table = read.value
  const steps = edition ? edition.steps.filter(isScored(kinds)) : stagesIn(table)
  if (columnNamed(table.header, 'assessor') === undefined) return err([noAssessors(file)])
  if (columnNamed(table.header, 'item') === undefined) return assessorTotals(file, table, steps, edition)
  const standards = await (edition ? standardsFor(call, edition) : standardIn(call, file, table))
  if (!standards.ok) return standards
  const { standard, personStandard } = standards.value
  const scores = readScores(file, table, steps, edition, standards.value)
  if (!scores.ok) return err(scores.problems)
  const { sheet } = scores
  if (sheet.form === 'summary') return err([noAssessors(file)])
  const nameOf = (id: string) => steps.find((step) => step.id === id)?.name ?? both(id, id)
  const alone = consensusAlone(file, sheet.marks, nameOf)
  if (alone.length > 0) return err(alone)
  const isPerson = (application: string | undefined) =>
    sheet.profiles.get(application ?? '')?.kind === 'person'
  const standardOf = (application: string) =>
    isPerson(application) ? (personStandard ?? standard) : standard
  // The very reading of `rank`: a sheet that it would not take is not judged here either.
  const results = stageResults(file, sheet, steps, standardOf, call.progress)
  if (!results.ok) return results
  const stages: readonly StageScores[] = ownScores(sheet.marks, steps, standardOf)
  return ok({ stages, profiles: sheet.profiles, standard })
}

/** The stages that a file names, in its order; one without a name where it has no such column. */
function stagesIn({ header, rows }: Table): readonly NamedStep[] {
  const column = columnNamed(header, 'stage')
  const names = new Set(rows.map(({ cells }) => cells[column ?? ''] ?? ''))
  return [...names]
    .filter((name) => name !== '')
    .sort()
    .map((id) => ({ id, name: { zh: id, en: id } }))
}

/** The standard that was asked for, else the only one that has every item of the file. */
async function standardIn(
  call: Call,
  file: string,
  { header, rows }: Table,
): Promise<Result<Standards, readonly Problem[]>> {
  const loaded = await call.ports.loadStandards()
  if (!loaded.ok) return loaded
  const known = [...loaded.value.values()]
  const asked = textOption(call, 'standard')
  const column = columnNamed(header, 'item') ?? ''
  const items = new Set(rows.map(({ cells }) => cells[column] ?? ''))
  const fits = (standard: Standard) => {
    const names = new Set(itemsOf(standard).flatMap(({ id, name }) => [id, name.zh, name.en]))
    return [...items].every((item) => names.has(item))
  }
  const fitting = known.filter(({ id, code }) => id === asked || code === asked)
  const found = asked === undefined ? known.filter(fits) : fitting
  const [standard, another] = found
  // Without an edition nobody is known to be a person.
  if (standard && !another) return ok({ standard, forPersons: [] })
  return err([
    {
      file,
      message: both(
        asked === undefined ? '无法确定文件中的条款属于哪个评分标准' : `没有评分标准 ${asked}`,
        asked === undefined
          ? 'it cannot be told to which standard the items belong'
          : `there is no standard ${asked}`,
      ),
      mend: both(
        `请加 --edition 写明办法，或加 --standard 写明标准：${known.map(({ id }) => id).join('、')}`,
        `name the regulation with --edition, or a standard with --standard: ${known.map(({ id }) => id).join(', ')}`,
      ),
    },
  ])
}

const noAssessors = (file: string): Problem => ({
  file,
  line: 1,
  message: both(
    '没有“评审员”一列，看不出各人的打分',
    'there is no column assessor, so nobody’s scores can be told',
  ),
  mend: both(
    '请提供逐人的评分表：申报编号、环节、评审员、条款、百分比，或申报编号、评审员、得分',
    'give marks (application, stage, assessor, item, percent) or totals (application, assessor, score)',
  ),
})
