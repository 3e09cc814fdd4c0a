import type { Entry } from '../../core/record/entry.ts'
import { hashText } from '../../core/record/hash.ts'
import { rowFaults } from '../verify-logs.ts'
import { entryIn, entryPages, type EntryRow, logsIn } from '../whole-log.ts'
import type { Breach, Ground, Invariant } from './invariant.ts'

/** Looks at the entries of a log one after another. Answers whether the one at hand breaks what should hold. */
type Look = (row: EntryRow, entry: Entry) => boolean

/** Goes along the entries of every log. Bytes that cannot be read are the matter of `bytesHashed` alone. */
const along =
  (begin: () => Look) =>
  async ({ database }: Ground): Promise<readonly Breach[]> => {
    const found: Breach[] = []
    for (const key of await logsIn(database)) {
      const look = begin()
      for await (const page of entryPages(database, key))
        for (const row of page) {
          const entry = entryIn(row)
          if (entry && look(row, entry)) found.push(`${key.authority}/${key.log} ${row.position}`)
        }
    }
    return found
  }

const bytesHashed = async ({ database }: Ground): Promise<readonly Breach[]> => {
  const found: Breach[] = []
  for (const key of await logsIn(database))
    for await (const page of entryPages(database, key))
      for (const row of page)
        if (hashText(row.bytes) !== row.hash || entryIn(row) === null)
          found.push(`${key.authority}/${key.log} ${row.position}`)
  return found
}

function links(): Look {
  const heads = new Map<string, string>()
  return ({ stream, hash }, { prev }) => {
    const isBroken = prev !== (heads.get(stream) ?? null)
    heads.set(stream, hash)
    return isBroken
  }
}

function actNumbers(): Look {
  let last = 0
  return ({ act_no }) => {
    const isNext = act_no === last || act_no === last + 1
    last = act_no
    return !isNext
  }
}

async function positions({ database }: Ground): Promise<readonly Breach[]> {
  const rows = await database
    .selectFrom('log')
    .leftJoin('entry', (join) =>
      join.onRef('entry.authority', '=', 'log.authority').onRef('entry.log', '=', 'log.id'),
    )
    .select(['log.authority', 'log.id', 'log.position'])
    .select(({ fn }) => [
      fn.count<number>('entry.position').as('entries'),
      fn.max('entry.position').as('last'),
      fn.min('entry.position').as('first'),
    ])
    .groupBy(['log.authority', 'log.id', 'log.position'])
    .orderBy('log.authority')
    .orderBy('log.id')
    .execute()
  return rows
    .filter(
      ({ position, entries, last, first }) =>
        entries !== position || (last ?? 0) !== position || (position > 0 && first !== 1),
    )
    .map(({ authority, id }) => `${authority}/${id}`)
}

async function streamVersions({ database }: Ground): Promise<readonly Breach[]> {
  const rows = await database
    .selectFrom('entry')
    .select(['authority', 'log', 'stream'])
    .select(({ fn }) => [
      fn.countAll<number>().as('entries'),
      fn.max('version').as('last'),
      fn.min('version').as('first'),
    ])
    .groupBy(['authority', 'log', 'stream'])
    .orderBy('authority')
    .orderBy('log')
    .orderBy('stream')
    .execute()
  return rows
    .filter(({ entries, last, first }) => last !== entries || first !== 1)
    .map(({ authority, log, stream }) => `${authority}/${log} ${stream}`)
}

export const ofEntries: readonly Invariant[] = [
  {
    id: 'positionsGapless',
    says: {
      zh: '卷宗中的记录从1起连续编号，与卷宗注明的条数一致',
      en: 'the entries of a log are numbered from 1 without a gap, as many as the log says',
    },
    breaches: positions,
  },
  {
    id: 'streamsGapless',
    says: {
      zh: '每一事项的记录从1起连续编号',
      en: 'the entries of each stream are numbered from 1 without a gap',
    },
    breaches: streamVersions,
  },
  {
    id: 'bytesHashed',
    says: { zh: '每条记录的内容与其摘要相符', en: 'the bytes of every entry have its hash' },
    breaches: bytesHashed,
  },
  {
    id: 'columnsSay',
    says: {
      zh: '检索用的栏目与记录内容一致',
      en: 'the columns by which an entry is found say what it says',
    },
    breaches: along(() => {
      let line = 0
      return (row) => {
        line += 1
        return rowFaults(row, line).length > 0
      }
    }),
  },
  {
    id: 'entriesLinked',
    says: {
      zh: '每条记录载有同一事项上一条记录的摘要',
      en: 'every entry holds the hash of the one before it in its stream',
    },
    breaches: along(links),
  },
  {
    id: 'actsAscend',
    says: { zh: '行为依次编号', en: 'acts are numbered one after another' },
    breaches: along(() => actNumbers()),
  },
]
