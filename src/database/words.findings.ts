import type { Text } from '../core/basics/text.ts'

/** What is wrong with a database, and what to do; each is told with what it is about. */
export const findingWords = {
  tablesMissing: (about: string): Text => ({
    zh: `数据库表结构不是本版本所需（尚缺 ${about}）。请先备份，再以管理角色执行数据库升级。`,
    en: `The tables are not those of this version (${about} is still to come). Make a backup, then migrate the database as its owner.`,
  }),
  rowsCanChange: (about: string): Text => ({
    zh: `表 ${about} 中已存的记录可被修改或删除，暂不能提供服务。请以管理角色重新执行数据库升级，或收回运行角色对该表的 update、delete、truncate、trigger 权限。`,
    en: `Rows of the table ${about} can be changed or removed, so nothing is served from it. Migrate the database again as its owner, or revoke update, delete, truncate and trigger on it from the role of the service.`,
  }),
  notDurable: (about: string): Text => ({
    zh: `数据库设置 ${about} 不能保证断电后数据不丢失。请恢复为安全设置（fsync、full_page_writes 为 on，synchronous_commit 不为 off）。`,
    en: `With the setting ${about} what was acknowledged can be lost in a power cut. Set it back (fsync and full_page_writes on, synchronous_commit not off).`,
  }),
  tooOld: (about: string): Text => ({
    zh: `PostgreSQL 版本（${about}）低于 15，请升级数据库软件。`,
    en: `This PostgreSQL (${about}) is older than 15; upgrade it.`,
  }),
  notUtf8: (about: string): Text => ({
    zh: `数据库字符集为 ${about}，请改用 UTF8 编码新建数据库。`,
    en: `The encoding of the database is ${about}; make one with UTF8.`,
  }),
  superuser: (about: string): Text => ({
    zh: `运行角色 ${about} 是数据库超级用户，可以修改卷宗。请在 DATABASE_URL 中改用普通角色。`,
    en: `The role ${about} is a superuser and could change the record. Name an ordinary role in DATABASE_URL.`,
  }),
  ownsTables: (about: string): Text => ({
    zh: `运行角色 ${about} 是数据表的所有者或其成员，可以修改卷宗。请由另一管理角色建表，运行角色只用于提供服务。`,
    en: `The role ${about} owns the tables, or is a member of their owner, and could change the record. Have another role own them and serve under this one.`,
  }),
  createsTables: (about: string): Text => ({
    zh: `运行角色 ${about} 可以在数据库中新建表。请收回其在该模式中的 create 权限。`,
    en: `The role ${about} can make tables. Revoke create on the schema from it.`,
  }),
} as const
