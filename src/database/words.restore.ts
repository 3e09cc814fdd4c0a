import type { Text } from '../core/basics/text.ts'

/** Why a backup was not restored, and what to do; nothing of it was kept. */
export const restoreWords = {
  notEmpty: (about: string): Text => ({
    zh: `数据库中已有数据（表 ${about}），为避免覆盖，未作恢复。请恢复到新建的空数据库。`,
    en: `The database holds rows already (table ${about}), so nothing was restored. Restore into a new, empty one.`,
  }),
  damaged: (about: string): Text => ({
    zh: `备份文件不完整或已损坏${about === '' ? '' : `（表 ${about}）`}，未作恢复。请换用另一份备份。`,
    en: `The backup is not whole or is damaged${about === '' ? '' : ` (table ${about})`}, so nothing was restored. Use another one.`,
  }),
  notABackup: (_about: string): Text => ({
    zh: '该文件不是本系统的备份文件，请核对文件名。',
    en: 'The file is no backup of this system; check its name.',
  }),
  otherVersion: (about: string): Text => ({
    zh: `备份来自另一版本（${about}），未作恢复。请用生成该备份的版本恢复，再行升级。`,
    en: `The backup comes from another version (${about}), so nothing was restored. Restore it with the version that made it, then upgrade.`,
  }),
} as const
