import { checkSeals, type SealFault } from '../check-seals.ts'
import type { Breach, Ground, Invariant } from './invariant.ts'

const noneHas =
  (reasons: readonly SealFault['reason'][]) =>
  async ({ database }: Ground): Promise<readonly Breach[]> => {
    const found: Breach[] = []
    for (const { id } of await database.selectFrom('authority').select('id').orderBy('id').execute())
      for (const { reason, at } of await checkSeals(database, id, null))
        if (reasons.includes(reason)) found.push(`${id} ${at}`)
    return [...new Set(found)]
  }

/** A log becomes leaves from its beginning: what lies after its last leaf is all that is missing. */
async function leavesOfLogs({ database }: Ground): Promise<readonly Breach[]> {
  const rows = await database
    .selectFrom('leaf')
    .select(['authority', 'log'])
    .select(({ fn }) => [fn.countAll<number>().as('leaves'), fn.max('position').as('last')])
    .groupBy(['authority', 'log'])
    .orderBy('authority')
    .orderBy('log')
    .execute()
  return rows.filter(({ leaves, last }) => leaves !== last).map(({ authority, log }) => `${authority}/${log}`)
}

async function lastCheckpoint({ database }: Ground): Promise<readonly Breach[]> {
  const rows = await database
    .selectFrom('authority')
    .select('id')
    .select((row) => [
      row
        .selectFrom('leaf')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('leaf.authority', '=', 'authority.id')
        .as('leaves'),
      row
        .selectFrom('checkpoint')
        .select(({ fn }) => fn.max('size').as('size'))
        .whereRef('checkpoint.authority', '=', 'authority.id')
        .as('size'),
    ])
    .orderBy('id')
    .execute()
  return rows.filter(({ leaves, size }) => (leaves ?? 0) !== (size ?? 0)).map(({ id }) => id)
}

export const ofTree: readonly Invariant[] = [
  {
    id: 'leavesNumbered',
    says: {
      zh: '记录树的叶从0起连续编号，各有其记录',
      en: 'the leaves of a tree are numbered from 0 without a gap, each with its entry',
    },
    breaches: noneHas(['gap']),
  },
  {
    id: 'leavesFit',
    says: { zh: '每片叶与其记录相符', en: 'every leaf is that of its entry' },
    breaches: noneHas(['leaf']),
  },
  {
    id: 'leavesWithoutGap',
    says: {
      zh: '一部卷宗的记录依次入树，没有跳过',
      en: 'the entries of a log become leaves in order, none passed over',
    },
    breaches: leavesOfLogs,
  },
  {
    id: 'rootsRecomputable',
    says: {
      zh: '每个检查点都可由记录重新算出',
      en: 'every checkpoint can be computed from the entries again, and says what it holds',
    },
    breaches: noneHas(['root', 'signature']),
  },
  {
    id: 'leavesUnderCheckpoint',
    says: { zh: '入树的记录都有检查点', en: 'every leaf is under a checkpoint' },
    breaches: lastCheckpoint,
  },
]
