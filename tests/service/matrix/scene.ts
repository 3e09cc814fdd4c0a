import { usccFrom } from '../../../src/core/codes/uscc.ts'
import type { World } from '../../../src/core/process/state.ts'
import { castFor } from '../../../src/rehearsal/cast.ts'
import type { Part } from '../../../src/rehearsal/kit.ts'
import type { Performance } from '../../../src/rehearsal/script.ts'
import { worldOf } from '../../acceptance/edition-under-test.ts'
import { rehearse } from '../../journeys/kit/rehearse.ts'
import { COUNTY } from './people.ts'

const APPLICANTS = 12
const LAST_DAY = '2026-04-16'

/** Every third applicant is registered in a county of the region. */
function inCounty(part: Part, region: string): Part {
  if (!part.code.startsWith(`91${region}`)) return part
  const code = usccFrom(`91${COUNTY}${part.code.slice(8, 17)}`)
  const told = JSON.stringify(part.facts).replaceAll(part.code, code).replaceAll(region, COUNTY)
  return { ...part, code, facts: JSON.parse(told) as Part['facts'] }
}

export type Scene = { readonly world: World; readonly performance: Performance }

const scenes = new Map<string, Scene>()

/** A rehearsal of a regulation with some years after the award, played once for all tests of this file. */
export function sceneOf(edition: string): Scene {
  const known = scenes.get(edition)
  if (known) return known
  const world = worldOf(edition)
  const { region } = world.edition.authority
  const cast = castFor(world.edition, APPLICANTS, '1', LAST_DAY).map((part, index) =>
    region.startsWith(COUNTY.slice(0, 4)) && index % 3 === 1 ? inCounty(part, region) : part,
  )
  const scene = { world, performance: rehearse(world, '1', APPLICANTS, { yearsAfter: 4, cast }) }
  scenes.set(edition, scene)
  return scene
}
