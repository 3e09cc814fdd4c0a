import type { CliOption } from '../command.ts'

/** Which database a command is about, for those that work on one. A PostgreSQL address holds a password, so it is never typed in. */
export const storeOption: CliOption = {
  flags: '--store <DIR>',
  says: {
    zh: '服务的数据文件夹（默认按环境变量 DATABASE_URL、DATA_DIR）',
    en: 'data folder of the service (otherwise as DATABASE_URL and DATA_DIR say)',
  },
}
