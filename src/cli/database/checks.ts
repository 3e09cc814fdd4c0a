import type { Text } from '../../core/basics/text.ts'
import { type Instant, instantOf, millisecondsOf } from '../../core/time/instant.ts'
import type { Connection } from '../../database/connection.ts'
import { examine } from '../../database/doctor.ts'
import type { Settings } from '../../server/settings.ts'
import type { Ports } from '../ports.ts'
import type { Problem } from '../problem.ts'

/** 检查项 One thing that was looked at. `bad`: the service must not run like this; `mind`: it may, and somebody should see to it. */
export type Check = { readonly about: Text; readonly level: 'good' | 'mind' | 'bad'; readonly says: Text }

const FINE: Text = { zh: '正常', en: 'fine' }
const good = (about: Text, says: Text = FINE): Check => ({ about, level: 'good', says })

const FOLDER: Text = { zh: '数据文件夹', en: 'data folder' }
const DISK: Text = { zh: '磁盘空间', en: 'disk space' }
const DATABASE: Text = { zh: '数据库', en: 'database' }
const CLOCK: Text = { zh: '时钟', en: 'clock' }

const GIB = 1024 ** 3
const LEAST_FREE = GIB

/** Whether nobody but its owner can enter the data folder, and whether its disk has room. */
export async function checkFolder(
  { folderState }: Pick<Ports, 'folderState'>,
  folder: string,
): Promise<readonly Check[]> {
  const state = await folderState(folder)
  if (!state)
    return [
      {
        about: FOLDER,
        level: 'mind',
        says: {
          zh: `${folder} 不存在，首次启动时会新建；已有数据的请核对 DATA_DIR`,
          en: `${folder} is not there and would be made on the first start; where there are data already, check DATA_DIR`,
        },
      },
    ]
  const { mode, freeBytes } = state
  const free = `${(freeBytes / GIB).toFixed(1)} GiB`
  const isPrivate = (mode & 0o077) === 0
  return [
    isPrivate
      ? good(FOLDER, { zh: `${folder}，仅属主可进入`, en: `${folder}, for its owner alone` })
      : {
          about: FOLDER,
          level: 'bad',
          says: {
            zh: `其他用户可以进入 ${folder}（${mode.toString(8)}），请执行 chmod 700 ${folder}`,
            en: `others may enter ${folder} (${mode.toString(8)}); run chmod 700 ${folder}`,
          },
        },
    freeBytes >= LEAST_FREE
      ? good(DISK, { zh: `可用 ${free}`, en: `${free} free` })
      : {
          about: DISK,
          level: 'bad',
          says: { zh: `仅余 ${free}，请清理或者扩容`, en: `only ${free} free; make room` },
        },
  ]
}

/** Whether the database can be reached, is of this version, and keeps what was acknowledged. */
export async function checkDatabase(connection: Connection): Promise<readonly Check[]> {
  const found = await examine(connection)
  if (found.length === 0)
    return [
      good(DATABASE, {
        zh: `${connection.kind === 'sqlite' ? 'SQLite' : 'PostgreSQL'}，表结构、权限和落盘设置符合要求`,
        en: `${connection.kind === 'sqlite' ? 'SQLite' : 'PostgreSQL'}; tables, rights and durability are as they have to be`,
      }),
    ]
  return found.map(({ text }) => ({ about: DATABASE, level: 'bad', says: text }))
}

/** Nothing can have been recorded later than now, so a clock that is behind the record is wrong. */
export async function checkClock({ database }: Connection, now: Instant): Promise<Check> {
  const rows = await database
    .selectFrom('log')
    .innerJoin('authority', 'authority.id', 'log.authority')
    .innerJoin('entry', (join) =>
      join
        .onRef('entry.authority', '=', 'log.authority')
        .onRef('entry.log', '=', 'log.id')
        .onRef('entry.position', '=', 'log.position'),
    )
    .select('entry.bytes')
    .where('authority.is_rehearsal', '=', 0)
    .execute()
  const latest = rows
    .map(({ bytes }) => (JSON.parse(bytes) as { recordedAt: Instant }).recordedAt)
    .toSorted()
    .at(-1)
  const shown = instantOf(millisecondsOf(now))
  if (latest === undefined || latest <= now) return good(CLOCK, { zh: shown, en: shown })
  return {
    about: CLOCK,
    level: 'bad',
    says: {
      zh: `本机时间 ${shown} 早于最近一条记录（${latest}），请校准时钟`,
      en: `the clock says ${shown}, which is before the last entry (${latest}); set it right`,
    },
  }
}

export const notReached = ({ message, mend }: Problem): Check => ({
  about: DATABASE,
  level: 'bad',
  says: {
    zh: mend ? `${message.zh}；${mend.zh}` : message.zh,
    en: mend ? `${message.en}; ${mend.en}` : message.en,
  },
})

const SETTINGS: Text = { zh: '设置', en: 'settings' }

export const checkSettings = (problems: readonly Text[]): readonly Check[] =>
  problems.length === 0 ? [good(SETTINGS)] : problems.map((says) => ({ about: SETTINGS, level: 'bad', says }))

/** Sessions travel in clear where browsers do not come over HTTPS. */
export function checkAddress({ PUBLIC_URL, HOST }: Settings): Check {
  const about: Text = { zh: '网址', en: 'address' }
  const { protocol, hostname } = new URL(PUBLIC_URL)
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  const isOpen = !['127.0.0.1', '::1', 'localhost'].includes(HOST)
  if (protocol === 'https:' || (isLocal && !isOpen)) return good(about, { zh: PUBLIC_URL, en: PUBLIC_URL })
  return {
    about,
    level: 'mind',
    says: {
      zh: `${PUBLIC_URL} 未加密，口令会以明文传送；请置于HTTPS代理之后，并以 PUBLIC_URL 写明`,
      en: `${PUBLIC_URL} is not encrypted, so passwords travel in clear; put a proxy with HTTPS in front and name it in PUBLIC_URL`,
    },
  }
}
