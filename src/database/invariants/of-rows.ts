import type { Entry } from '../../core/record/entry.ts'
import { millisecondsOf } from '../../core/time/instant.ts'
import { aloneRoles } from '../../core/visibility/viewer.ts'
import { compareProjections } from '../compare-projections.ts'
import { makeProjection } from '../make-projection.ts'
import { entryIn, logsIn } from '../whole-log.ts'
import type { Breach, Ground, Invariant } from './invariant.ts'

/** A log that cannot be folded is the matter of verification; here it counts as rows that cannot be made anew. */
async function projections({ database, kinds, sortKey }: Ground): Promise<readonly Breach[]> {
  const found: Breach[] = []
  for (const key of await logsIn(database)) {
    const made = await makeProjection(database, key, { kinds, sortKey }).catch(() => null)
    const differing = made?.ok && (await compareProjections(database, key, made.value.projection))
    if (!differing || Object.values(differing).some((count) => count > 0))
      found.push(`${key.authority}/${key.log}`)
  }
  return found
}

const HOUR = 3_600_000
/** Replies are kept for a day; who clears them away may be a day late. */
const OLDEST_REPLY = 48 * HOUR

async function replies({ database, now }: Ground): Promise<readonly Breach[]> {
  const rows = await database
    .selectFrom('kept_reply')
    .select(['authority', 'account', 'route', 'created_at'])
    .execute()
  return rows
    .filter(({ created_at }) => millisecondsOf(now) - millisecondsOf(created_at) > OLDEST_REPLY)
    .map(({ authority, account, route }) => `${authority} ${account} ${route}`)
}

/**
 * Acts without anybody who did them. Those of a rehearsal that was brought in have none; in such an authority the first act that somebody
 * did here begins what counts. What the public sends in without signing in has none either, nor have unnamed acts, and must not.
 */
async function actors({ database, kinds }: Ground): Promise<readonly Breach[]> {
  const begun = await database
    .selectFrom('act_by')
    .select(['authority', 'log'])
    .select(({ fn }) => fn.min('act_no').as('first'))
    .groupBy(['authority', 'log'])
    .execute()
  const first = new Map(begun.map(({ authority, log, first }) => [`${authority}/${log}`, first]))
  const rows = await database
    .selectFrom('entry')
    .innerJoin('authority', 'authority.id', 'entry.authority')
    .leftJoin('act_by', (join) =>
      join
        .onRef('act_by.authority', '=', 'entry.authority')
        .onRef('act_by.log', '=', 'entry.log')
        .onRef('act_by.act_no', '=', 'entry.act_no'),
    )
    .select(['entry.authority', 'entry.log', 'entry.act_no', 'authority.is_rehearsal', 'entry.bytes'])
    .where('act_by.act_no', 'is', null)
    .orderBy('entry.authority')
    .orderBy('entry.log')
    .orderBy('entry.position')
    .execute()
  const unnamed = new Set(
    Object.values(kinds).flatMap(({ acts }) =>
      Object.entries(acts).flatMap(([name, act]) => (act.unnamed ? [name] : [])),
    ),
  )
  // Whoever enters an unnamed act from paper answers for that, by name.
  const isSomebodys = ({ actor, act, onBehalfOf }: Entry) =>
    actor.role !== 'public' && !(unnamed.has(act.name) && onBehalfOf === undefined)
  const found = rows.flatMap(({ authority, log, act_no, is_rehearsal, bytes }) => {
    const name = `${authority}/${log}`
    const counts = is_rehearsal === 0 || act_no > (first.get(name) ?? Infinity)
    const entry = entryIn({ bytes })
    return counts && (!entry || isSomebodys(entry)) ? [`${name} ${act_no}`] : []
  })
  return [...new Set(found)]
}

async function actsDone({ database }: Ground): Promise<readonly Breach[]> {
  const rows = await database
    .selectFrom('act_by')
    .leftJoin('entry', (join) =>
      join
        .onRef('act_by.authority', '=', 'entry.authority')
        .onRef('act_by.log', '=', 'entry.log')
        .onRef('act_by.act_no', '=', 'entry.act_no'),
    )
    .select(['act_by.authority', 'act_by.log', 'act_by.act_no'])
    .where('entry.position', 'is', null)
    .execute()
  return rows.map(({ authority, log, act_no }) => `${authority}/${log} ${act_no}`)
}

async function owners({ database }: Ground): Promise<readonly Breach[]> {
  const rows = await database
    .selectFrom('application_owner as owner')
    .leftJoin('account', (join) =>
      join.onRef('account.authority', '=', 'owner.authority').onRef('account.id', '=', 'owner.account'),
    )
    .leftJoin('organisation', (join) =>
      join
        .onRef('organisation.authority', '=', 'owner.authority')
        .onRef('organisation.id', '=', 'owner.organisation'),
    )
    .select(['owner.authority', 'owner.log', 'owner.application'])
    .where((row) =>
      row.or([
        row('account.id', 'is', null),
        row.and([row('owner.organisation', 'is not', null), row('organisation.id', 'is', null)]),
      ]),
    )
    .execute()
  return rows.map(({ authority, log, application }) => `${authority}/${log} ${application}`)
}

async function holders({ database }: Ground): Promise<readonly Breach[]> {
  const rows = await database
    .selectFrom('post')
    .leftJoin('account', (join) =>
      join.onRef('account.authority', '=', 'post.authority').onRef('account.id', '=', 'post.account'),
    )
    .select(['post.authority', 'post.id'])
    .where('account.id', 'is', null)
    .execute()
  return rows.map(({ authority, id }) => `${authority} ${id}`)
}

async function alone({ database, now }: Ground): Promise<readonly Breach[]> {
  const rows = await database
    .selectFrom('post')
    .select(['authority', 'role', 'actor'])
    .where('role', 'in', [...aloneRoles])
    .where((row) => row.or([row('until', 'is', null), row('until', '>', now)]))
    .groupBy(['authority', 'role', 'actor'])
    .having(({ fn }) => fn.countAll(), '>', 1)
    .orderBy('authority')
    .execute()
  return rows.map(({ authority, role, actor }) => `${authority} ${role} ${actor}`)
}

export const ofRows: readonly Invariant[] = [
  {
    id: 'projectionsAsRebuilt',
    says: {
      zh: '供页面查询的数据与由记录重建的一致',
      en: 'the rows that screens query are those that the record yields',
    },
    breaches: projections,
  },
  {
    id: 'repliesCleared',
    says: {
      zh: '重复提交的答复保存不超过两天',
      en: 'replies to repeated requests are kept no longer than two days',
    },
    breaches: replies,
  },
  {
    id: 'actsHaveActors',
    says: {
      zh: '除公众未登录所提外，每项行为都有经办账号',
      en: 'every act has an account that did it, but those of the public',
    },
    breaches: actors,
  },
  {
    id: 'actorsHaveActs',
    says: { zh: '经办留痕都有其行为', en: 'whoever is said to have done an act did one' },
    breaches: actsDone,
  },
  {
    id: 'ownersThere',
    says: {
      zh: '申报所属的账号和单位都在',
      en: 'applications belong to accounts and organisations that are there',
    },
    breaches: owners,
  },
  {
    id: 'holdersThere',
    says: { zh: '岗位的账号都在', en: 'posts are held by accounts that are there' },
    breaches: holders,
  },
  {
    id: 'heldAlone',
    says: {
      zh: '一人一岗的身份同时只有一人',
      en: 'whom one person alone can be, one person is',
    },
    breaches: alone,
  },
]
