import { expect, it } from 'vitest'
import { audit } from '../../scripts/prove/audit.ts'
import { caseworkOf, keyOf, playedUntil, stepOfKind, wishFor } from '../../scripts/prove/casework.ts'
import type { Note } from '../../scripts/prove/notebook.ts'
import { serviceOver } from '../../scripts/prove/service.ts'
import { sqliteSite, using } from '../../scripts/prove/site.ts'
import { stageLogs } from '../../scripts/prove/stage-logs.ts'
import { worldFor } from '../../scripts/prove/world.ts'

const LOG = '2026'

it('finds what was lost, what was doubled and what is half there', { timeout: 60_000 }, async () => {
  const world = await worldFor()
  const site = await sqliteSite()
  const played = playedUntil(world, { applicants: 12, seed: '1', until: stepOfKind(world, 'application') })
  const { cases, on } = caseworkOf(world, 12, '1')
  await using(site.serve(), async (connection) => {
    await stageLogs(connection, world, [played])
    const service = serviceOver(connection, { worldToOpen: async () => null, now: () => on })
    const notes: Note[] = []
    for (const [n, command] of cases.flat().slice(0, 2).entries()) {
      const key = `${LOG}/${n}`
      const answer = await service.act(wishFor(LOG, command, key))
      if (!answer.ok) throw new Error(answer.error.reason)
      const { act, entries } = answer.value.done
      notes.push({ log: LOG, key, act, places: entries.map(({ position, hash }) => ({ position, hash })) })
    }
    const look = (noted: readonly Note[]) =>
      audit(connection, { log: LOG, before: played.state.acts, notes: noted })
    const [first, second] = notes as [Note, Note]

    const sound = await look(notes)
    expect([sound.acknowledged, sound.lost, sound.doubled, sound.faults]).toEqual([2, 0, 0, []])
    const elsewhere = { ...second, places: [{ position: 1, hash: 'f'.repeat(64) }] }
    expect((await look([first, elsewhere])).lost).toBe(1)
    expect((await look([first])).doubled).toBe(1)

    const { database } = connection
    await database.deleteFrom('act_by').where('act_no', '=', second.act).execute()
    await database.deleteFrom('kept_reply').where('request_key', '=', second.key).execute()
    const [seen] = await database.selectFrom('thing').select(['kind', 'id']).where('log', '=', LOG).execute()
    await database
      .deleteFrom('thing')
      .where('kind', '=', seen?.kind ?? '')
      .where('id', '=', seen?.id ?? '')
      .execute()
    const { faults } = await look(notes)
    expect(faults.slice(0, 3)).toEqual([
      '2 acts, 1 of which have a row of who did them',
      '2 acts, 1 replies',
      `no reply is kept for ${second.key}`,
    ])
    expect(faults[3]).toContain('a row is missing')
    const moved = keyOf(LOG)
    await database.updateTable('log').set({ position: 1 }).where('id', '=', moved.log).execute()
    expect((await look(notes)).faults).toContain('the log stands elsewhere than its entries')
  })
  await site.close()
})
