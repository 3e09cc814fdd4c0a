import type { ConflictAssessor, ConflictCase, ConflictFacts } from '../conflicts/conflict-facts.ts'
import type { ConflictSettings } from '../conflicts/ground.ts'
import type { IsoDate } from '../time/iso-date.ts'

/** 申报 A case to be judged. Cases that name the same `panel` are judged by the same assessors; a case without one has its own. */
export type AssignmentCase = ConflictCase & {
  readonly name?: string
  /** Fields that have to be covered by its assessors. */
  readonly topics: readonly string[]
  readonly panel?: string
}

/** 评审员 `maxLoad`: the cases that this assessor can take, where it is less than everybody's. */
export type AssignmentAssessor = ConflictAssessor & {
  readonly name?: string
  readonly fields: readonly string[]
  readonly mayLead: boolean
  readonly maxLoad?: number
  /** The last day of certification or training; left out where none is asked. */
  readonly certifiedUntil?: IsoDate
}

/**
 * What an assignment has to keep. Numbers are counts of assessors (`perCase`, `overlap`), of topics, or of cases (loads).
 * `topics`: `each` topic of a case has an assessor of that field, or at least so many of its topics have.
 * `overlap`: how many assessors neighbouring panels share. Neighbours follow each other by id; scores of panels that share nobody
 * cannot be compared.
 */
export type AssignmentSettings = {
  readonly perCase: number
  readonly maxLoad: number
  readonly minLoad: number
  readonly leader: boolean
  readonly topics: 'each' | number
  readonly overlap: number
  readonly seed: string
  readonly conflicts: ConflictSettings
}

/** Ids are unique on each side. The order of cases and assessors does not matter. */
export type AssignmentInput = {
  readonly cases: readonly AssignmentCase[]
  readonly assessors: readonly AssignmentAssessor[]
  readonly facts: ConflictFacts
}

/** 评审组 Who judges the cases of one panel. `leader` is one of `assessors`, or null where no leader is asked for. */
export type AssignedPanel = {
  readonly panel: string
  readonly cases: readonly string[]
  readonly assessors: readonly string[]
  readonly leader: string | null
}
