import { isObject, type Json, type JsonObject } from '../basics/json.ts'
import { CYCLE } from '../process/command.ts'
import type { SealedEntry } from '../record/chain.ts'
import type { Edition } from '../regulation/edition.ts'

/** 归档文件 A paper of a cycle: its number or name, its hash where a file was handed in, and the entry that speaks of it first. */
export type ArchivedPaper = {
  readonly no: number
  readonly step: string
  readonly entry: string
  readonly stream: string
  readonly occurredOn: string
  readonly paper: string
  readonly sha256?: string
  readonly pages?: number
  /** Whether it stands behind an act done on paper, as its scan. */
  readonly isScan: boolean
}

type Found = Pick<ArchivedPaper, 'paper' | 'sha256' | 'pages'>

const textAt = (value: JsonObject, key: string): string | undefined => {
  const text = value[key]
  return typeof text === 'string' && text !== '' ? text : undefined
}

/** Papers are what carries a hash, and what an act names as its `document`; both stand together where a file has a number. */
function papersIn(value: Json): Found[] {
  if (Array.isArray(value)) return value.flatMap(papersIn)
  if (!isObject(value)) return []
  const sha256 = textAt(value, 'sha256')
  const name = textAt(value, 'document') ?? (sha256 === undefined ? undefined : textAt(value, 'id'))
  const pages = value['pages']
  const own: Found[] =
    name === undefined && sha256 === undefined
      ? []
      : [
          {
            paper: name ?? '',
            ...(sha256 === undefined ? {} : { sha256 }),
            ...(typeof pages === 'number' ? { pages } : {}),
          },
        ]
  return [...own, ...Object.values(value).flatMap(papersIn)]
}

/** A file is known by its hash; a paper without one by its name, which each applicant and winner may use for a paper of its own. */
const keyOf = ({ paper, sha256 }: Found, stream: string) => `${paper}\t${sha256 ?? stream}`

/**
 * 归档目录 Every paper of a cycle, once, step by step in the order of the regulation and within a step in the order of the record. What
 * belongs to the cycle as a whole comes first.
 */
export function archiveList(
  { steps }: Pick<Edition, 'steps'>,
  log: readonly SealedEntry[],
): readonly ArchivedPaper[] {
  const seen = new Set<string>()
  const all = log.flatMap(({ entry }) => {
    const { step = CYCLE, type, stream, occurredOn, evidence, data } = entry
    const scans = evidence.map(({ kind, sha256, number }) => ({
      paper: number ?? kind,
      sha256,
      isScan: true,
    }))
    const named = papersIn(data).map((found) => ({ ...found, isScan: false }))
    return [...scans, ...named].flatMap((found) => {
      const key = keyOf(found, stream)
      if (seen.has(key)) return []
      seen.add(key)
      return [{ step, entry: type, stream, occurredOn, ...found }]
    })
  })
  const order = [CYCLE, ...steps.map(({ id }) => id)]
  return all
    .map((paper, at) => ({ paper, at }))
    .sort((a, b) => order.indexOf(a.paper.step) - order.indexOf(b.paper.step) || a.at - b.at)
    .map(({ paper }, index) => ({ no: index + 1, ...paper }))
}

/** Steps that were done and left no paper: somebody has to look whether one is missing. */
export function stepsWithoutPaper(
  { steps }: Pick<Edition, 'steps'>,
  log: readonly SealedEntry[],
  papers: readonly ArchivedPaper[],
): string[] {
  const done = new Set(
    log.flatMap(({ entry: { type, data } }) => (type === 'StepConcluded' ? [data['step']] : [])),
  )
  return steps.map(({ id }) => id).filter((id) => done.has(id) && papers.every(({ step }) => step !== id))
}
