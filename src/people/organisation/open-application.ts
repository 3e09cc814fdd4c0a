import { OFFICE } from '../../core/office/office-edition.ts'
import { ok, type Result } from '../../core/basics/result.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import { note } from '../events.ts'
import type { Standing } from '../post/standing.ts'
import { refuse } from '../problems.ts'
import { atomically, type Realm } from '../realm.ts'
import { lettersOf32 } from '../secrets.ts'

/** 32 letters and digits that are hardly mistaken for each other, on paper or by telephone. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/**
 * 分配申报编号 A new id for an application in a log, such as `K7QM-3XRA`: short, readable, and telling nothing of how many there are. It belongs to the
 * organisation in whose post somebody is at work, or to the person. `isTaken` says which ids the log has already, because others may have
 * been entered from paper.
 */
export async function openApplication(
  realm: Realm,
  by: Standing,
  log: string,
  isTaken: (application: string) => boolean = () => false,
): Promise<Result<string, Refusal>> {
  if (by.authority !== realm.authority || by.role !== 'applicant') return refuse('ApplicantsOnly', {})
  const { account, organisation } = by
  return atomically(realm, async (within) => {
    const there = await within.db
      .selectFrom('log')
      .select('id')
      .where('authority', '=', within.authority)
      .where('id', '=', log)
      .where('id', '!=', OFFICE)
      .executeTakeFirst()
    if (!there) return refuse('CycleUnknown', {})
    for (;;) {
      const letters = lettersOf32(within.random, ALPHABET, 8)
      const application = `${letters.slice(0, 4)}-${letters.slice(4)}`
      if (isTaken(application)) continue
      const added = await within.db
        .insertInto('application_owner')
        .values({ authority: within.authority, log, application, organisation, account })
        .onConflict((same) => same.columns(['authority', 'log', 'application']).doNothing())
        .returning('application')
        .executeTakeFirst()
      if (!added) continue
      await note(within, 'applicationOpened', { account, by: account }, { log, application })
      return ok(application)
    }
  })
}
