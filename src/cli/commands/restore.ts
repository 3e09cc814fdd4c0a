import { instantOf } from '../../core/time/instant.ts'
import type { CliCommand } from '../command.ts'
import { storeOption } from '../database/store-option.ts'
import { EXIT } from '../exit.ts'
import { asText } from '../layout.ts'

/** 恢复 */
export const restoreCommand: CliCommand = {
  path: ['restore'],
  summary: { zh: '把备份恢复到空数据库', en: 'put a backup into an empty database' },
  args: [{ name: '<FILE>', says: { zh: '备份文件', en: 'the file of the backup' } }],
  options: [storeOption],
  examples: [
    {
      line: 'restore backups/monday.gz --store ./restored',
      says: { zh: '恢复到新的数据文件夹', en: 'into a new data folder' },
    },
    {
      line: 'restore backups/monday.gz',
      says: {
        zh: '恢复到 DATABASE_URL 所指的空数据库；两种数据库的备份可以互相恢复',
        en: 'into the empty database that DATABASE_URL names; a backup of either kind fits both',
      },
    },
  ],
  async run(call) {
    const { language, ports, args } = call
    const file = args[0] ?? ''
    if (!(await ports.hasFile(file))) {
      const message = { zh: '没有这个文件', en: 'there is no such file' }
      const mend = { zh: '请核对文件名', en: 'check its name' }
      return { exit: EXIT.badInput, problems: [{ file, message, mend }] }
    }
    const { placeOf, withStore } = await import('../database/open-store.ts')
    const { serviceRoleOf } = await import('../database/service-role.ts')
    const { migrate, pendingMigrations } = await import('../../database/migrate.ts')
    const { migrations } = await import('../../database/migrations/index.ts')
    const { restore } = await import('../../database/restore.ts')
    const place = placeOf(call)
    if (!place.ok) return place.error
    return withStore(call, 'make', async (connection) => {
      const now = instantOf(ports.clock())
      const isNew = (await pendingMigrations(connection)).length === migrations.length
      if (isNew) await migrate(connection, { now, serviceRole: serviceRoleOf(place.value) })
      const restored = await restore(connection, file)
      if (!restored.ok) return { exit: EXIT.badInput, problems: [{ file, message: restored.error.text }] }
      const counts = restored.value
      const rows = Object.values(counts).reduce((sum, count) => sum + count, 0)
      const isZh = language === 'zh'
      return {
        exit: EXIT.done,
        text: asText([
          isZh
            ? `已恢复${rows}行，其中记录${counts['entry'] ?? 0}条，与备份逐行相符。`
            : `${rows} rows were restored, ${counts['entry'] ?? 0} of them entries; each is as the backup has it.`,
          isZh
            ? '请再执行 zhiheng verify --database 和 zhiheng invariants，并放回 signing.key，然后启动服务。'
            : 'Now run zhiheng verify --database and zhiheng invariants, put signing.key back, and start the service.',
        ]),
        json: { file, rows: counts },
      }
    })
  },
}
