import { instantOf } from '../../core/time/instant.ts'
import type { CliCommand } from '../command.ts'
import { storeOption } from '../database/store-option.ts'
import { EXIT } from '../exit.ts'
import { asText } from '../layout.ts'

/** 升级数据库 */
export const migrateCommand: CliCommand = {
  path: ['migrate'],
  summary: { zh: '把数据库升级为本版本所需的表结构', en: 'bring the tables of the database to this version' },
  options: [
    {
      flags: '--dry-run',
      says: {
        zh: '试行，不作改动：SQLite在副本上做，PostgreSQL做完撤回',
        en: 'change nothing: do it on a copy (SQLite) or take it back (PostgreSQL)',
      },
    },
    storeOption,
  ],
  examples: [
    {
      line: 'migrate --dry-run',
      says: { zh: '先试行，再备份，然后升级', en: 'try it first, make a backup, then migrate' },
    },
    {
      line: 'migrate',
      says: {
        zh: 'PostgreSQL 须在 DATABASE_ADMIN_URL 中给出管理角色，DATABASE_URL 中给出服务的角色',
        en: 'PostgreSQL: DATABASE_ADMIN_URL names the owner, DATABASE_URL the role of the service',
      },
    },
  ],
  async run(call) {
    const { language, ports, options } = call
    const isTrial = options['dryRun'] === true
    const { placeOf, withStore } = await import('../database/open-store.ts')
    const { serviceRoleOf } = await import('../database/service-role.ts')
    const { migrate, pendingMigrations } = await import('../../database/migrate.ts')
    const place = placeOf(call)
    if (!place.ok) return place.error
    const role = serviceRoleOf(place.value)
    return withStore(call, isTrial ? 'try' : 'make', async (connection) => {
      const now = instantOf(ports.clock())
      const done = await migrate(connection, { now, serviceRole: role, dryRun: isTrial }).catch(
        (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
      )
      const isZh = language === 'zh'
      if (done instanceof Error) {
        const message = {
          zh: `数据库没有升级，未作任何改动（${done.message}）`,
          en: `the database was not migrated, and nothing was changed (${done.message})`,
        }
        const mend = {
          zh: '请核对管理角色的权限；数据库来自更新版本的，请使用该版本',
          en: 'check the rights of the owning role; where the database is of a later version, use that version',
        }
        return { exit: EXIT.badInput, problems: [{ message, mend }] }
      }
      const pending = await pendingMigrations(connection)
      const told = isTrial
        ? isZh
          ? `试行成功，已撤回：${done.length}项升级可以办理。`
          : `It went through and was taken back: ${done.length} migrations can be done.`
        : isZh
          ? `已完成${done.length}项升级。`
          : `${done.length} migrations are done.`
      const nothing = isZh
        ? '表结构已是本版本所需，无须升级。'
        : 'The tables are those of this version already.'
      return {
        exit: EXIT.done,
        text: asText(done.length === 0 ? [nothing] : [...done.map((name) => `  ${name}`), told]),
        json: { done: isTrial ? [] : done, tried: isTrial ? done : [], pending },
      }
    })
  },
}
