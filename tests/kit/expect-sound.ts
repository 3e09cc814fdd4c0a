import { expect } from 'vitest'
import type { Connection } from '../../src/database/connection.ts'
import { type Ground, lookAtInvariants } from '../../src/database/invariants/index.ts'
import { stages } from '../../src/stages/registry.generated.ts'
import { pinyinKey } from '../../src/adapters/pinyin-key.ts'
import { NOW } from './databases.ts'

/** The invariants that do not hold, each with where. */
export async function unsound(
  ground: Pick<Ground, 'database'> & Partial<Ground>,
): Promise<readonly string[]> {
  const looked = await lookAtInvariants({ kinds: stages, sortKey: pinyinKey, now: NOW, ...ground })
  return looked.flatMap(({ invariant, breaches }) => breaches.map((where) => `${invariant.id}: ${where}`))
}

/** 不变量 After an integration test: everything that always holds in a database holds in this one. `now` is the operational clock of the test. */
export async function expectSound(
  connection: Connection,
  given: Partial<Pick<Ground, 'now' | 'sortKey'>> = {},
): Promise<void> {
  expect(await connection.snapshot((database) => unsound({ database, ...given }))).toEqual([])
}
