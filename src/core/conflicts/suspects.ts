import type { ConflictAssessor, ConflictCase, ConflictFacts } from './conflict-facts.ts'

/** Who could be in conflict with a case: positions of assessors, ascending. Everybody else surely is not. */
export type Suspects = (subject: ConflictCase) => readonly number[]

/**
 * Large awards have a million pairs and few conflicts: assessors are found by the firms, regions, sub-sectors and cases that any ground
 * looks at. A ground that looks at something else has to be added here; `suspects.test.ts` fails until it is.
 */
export function suspectsAmong(assessors: readonly ConflictAssessor[], facts: ConflictFacts): Suspects {
  const at = new Map<string, Set<number>>()
  const note = (i: number, key: string) => {
    const before = at.get(key)
    if (before) before.add(i)
    else at.set(key, new Set([i]))
  }
  const rivalsOf = rivalsBy(facts)
  assessors.forEach((assessor, i) => {
    const { employers, executiveOf, formerEmployers, advised, kinAt, regions, subSector } = assessor
    const led = [...employers, ...executiveOf].map(facts.firmKey)
    for (const key of [...led, ...led.flatMap((key) => rivalsOf.get(key) ?? [])]) note(i, firm(key))
    for (const tie of [...formerEmployers, ...advised]) note(i, firm(facts.firmKey(tie.firm)))
    for (const each of kinAt) note(i, firm(facts.firmKey(each)))
    for (const each of regions) note(i, region(each))
    if (subSector !== undefined) note(i, sector(subSector))
    for (const { about } of facts.declaredBy.get(assessor.id) ?? [])
      note(i, 'case' in about ? id(about.case) : firm(facts.firmKey(about.firm)))
  })
  return (subject) => {
    const keys = [
      id(subject.id),
      ...subject.firms.map((each) => firm(facts.firmKey(each))),
      ...(subject.region === undefined ? [] : [region(subject.region)]),
      ...(subject.subSector === undefined ? [] : [sector(subject.subSector)]),
    ]
    return [...new Set(keys.flatMap((key) => [...(at.get(key) ?? [])]))].sort((a, b) => a - b)
  }
}

const firm = (key: string) => `firm ${key}`
const region = (name: string) => `region ${name}`
const sector = (name: string) => `sector ${name}`
const id = (name: string) => `case ${name}`

function rivalsBy({ rivals, firmKey }: ConflictFacts): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [a, b] of rivals.map((pair) => pair.map(firmKey) as [string, string])) {
    found.set(a, [...(found.get(a) ?? []), b])
    found.set(b, [...(found.get(b) ?? []), a])
  }
  return found
}
