import type { LogKey } from '../../core/store/log-store.ts'
import type { Problem } from '../problem.ts'

/** Where an authority or a log was asked for and there is none of that name. */
export function noSuchLog(found: readonly LogKey[], authority?: string, log?: string): Problem | null {
  if (authority === undefined || found.length > 0) return null
  const name = log === undefined ? authority : `${authority}/${log}`
  return {
    message: { zh: `数据库中没有卷宗 ${name}`, en: `the database has no log ${name}` },
    mend: {
      zh: '请核对主管单位编号和届次；zhiheng verify --database 列出全部卷宗',
      en: 'check the ids of authority and log; zhiheng verify --database lists all of them',
    },
  }
}

/** Where an authority was asked for and there is none of that id. */
export function noSuchAuthority(found: readonly unknown[], authority?: string): Problem | null {
  if (authority === undefined || found.length > 0) return null
  return {
    message: {
      zh: `数据库中没有主管单位 ${authority}`,
      en: `the database has no authority ${authority}`,
    },
    mend: {
      zh: '请核对编号；zhiheng key show 列出全部',
      en: 'check the id; zhiheng key show lists all of them',
    },
  }
}
