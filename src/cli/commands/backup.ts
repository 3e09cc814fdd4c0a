import { instantOf } from '../../core/time/instant.ts'
import type { CliCommand } from '../command.ts'
import { storeOption } from '../database/store-option.ts'
import { EXIT } from '../exit.ts'
import { asText } from '../layout.ts'

const NOT_WRITTEN = (cause: string) => ({
  message: {
    zh: `备份没有写成，未留下文件（${cause}）`,
    en: `the backup was not written, and no file is left (${cause})`,
  },
  mend: {
    zh: '请核对文件夹、权限和磁盘空间；表结构不是本版本的，请先升级',
    en: 'check the folder, its rights and the disk; where the tables are not of this version, migrate first',
  },
})

/** 备份 */
export const backupCommand: CliCommand = {
  path: ['backup'],
  summary: { zh: '把整个数据库备份为一个文件', en: 'write the whole database into one file' },
  args: [{ name: '<FILE>', says: { zh: '备份文件', en: 'the file of the backup' } }],
  options: [storeOption],
  examples: [
    {
      line: 'backup backups/monday.gz',
      says: {
        zh: '服务可照常运行；文件含个人信息，仅属主可读',
        en: 'while the service goes on; it holds personal values, for its owner alone',
      },
    },
    {
      line: 'backup backups/monday.gz --store ./data',
      says: { zh: '指定数据文件夹', en: 'of a data folder' },
    },
  ],
  async run(call) {
    const { language, ports, args } = call
    const file = args[0] ?? ''
    if (await ports.hasFile(file)) {
      const message = {
        zh: '该文件已经存在，未作备份',
        en: 'this file is there already, so nothing was written',
      }
      return {
        exit: EXIT.badInput,
        problems: [{ file, message, mend: { zh: '请换一个文件名', en: 'name another one' } }],
      }
    }
    const { withStore } = await import('../database/open-store.ts')
    const { backup } = await import('../../database/backup.ts')
    return withStore(call, 'read', async (connection) => {
      const counts = await backup(connection, file, instantOf(ports.clock())).catch((error: unknown) =>
        error instanceof Error ? error : new Error(String(error)),
      )
      if (counts instanceof Error)
        return { exit: EXIT.badInput, problems: [{ file, ...NOT_WRITTEN(counts.message) }] }
      const rows = Object.values(counts).reduce((sum, count) => sum + count, 0)
      const isZh = language === 'zh'
      return {
        exit: EXIT.done,
        text: asText([
          isZh
            ? `已备份${rows}行到 ${file}，其中记录${counts['entry'] ?? 0}条。`
            : `${rows} rows were written to ${file}, ${counts['entry'] ?? 0} of them entries.`,
          isZh
            ? '签署检查点的私钥（数据文件夹中的 signing.key）不在其中，请另行妥善保存。'
            : 'The key that signs checkpoints (signing.key in the data folder) is not in it; keep a copy of that elsewhere.',
        ]),
        json: { file, rows: counts },
      }
    })
  },
}
