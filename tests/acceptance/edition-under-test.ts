import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadCalendar } from '../../src/adapters/calendar-files.ts'
import { readEditionTree } from '../../src/adapters/edition-folder.ts'
import { loadStandards } from '../../src/adapters/standard-files.ts'
import type { Result } from '../../src/core/basics/result.ts'
import { assembleWorld } from '../../src/core/process/assemble.ts'
import { answersOf } from '../../src/core/process/parameters.ts'
import type { World } from '../../src/core/process/state.ts'
import { compileEdition } from '../../src/core/regulation/compile.ts'
import { stages } from '../../src/stages/registry.generated.ts'

const folder = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url))

function sound<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error, null, 1))
  return result.value
}

const calendar = sound(await loadCalendar(folder('calendars')))
const standards = Object.fromEntries(sound(await loadStandards(folder('standards'))))

/** The data of every edition as its files have it. */
const trees = new Map<string, unknown>()
for (const id of readdirSync(folder('regulations'))) {
  trees.set(id, sound(await readEditionTree(folder(`regulations/${id}`))).tree)
}

const worlds = new Map<string, World>()
const assemble = (tree: unknown): Result<World, unknown> => {
  const edition = compileEdition(tree, stages)
  return edition.ok
    ? { ok: true, value: assembleWorld({ edition: edition.value, standards, calendar, kinds: stages }) }
    : edition
}

/** The data of an edition, for mutation testing. */
export const treeOf = (id: string): unknown => trees.get(id)

/** Puts changed data in the place of an edition's own; true when they cannot be run, and then nothing has changed. */
export function withTree(id: string, tree: unknown): boolean {
  const world = assemble(tree)
  if (world.ok) worlds.set(id, world.value)
  return !world.ok
}

/** The world that the acceptance tests of an edition run in. Mutation testing puts another one here, and nowhere else. */
export function worldOf(id: string): World {
  const found = worlds.get(id) ?? sound(assemble(trees.get(id)))
  worlds.set(id, found)
  return found
}

/** The world of changed data: an edition as another city would order it. Throws when the data cannot be run. */
export const worldFrom = (tree: unknown): World => sound(assemble(tree))

/** The edition under test, with the answers to its open points that hold by default. */
export const editionOf = (id: string) => {
  const { edition } = worldOf(id)
  return { ...edition, answers: answersOf(edition, {}) }
}
