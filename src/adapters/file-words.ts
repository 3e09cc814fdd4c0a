import type { Text } from '../core/basics/text.ts'

/** Why a file could not be read or written, and what to do, from the code of the operating system. */
export function explainFileError(code: string, doing: 'read' | 'write'): Text {
  return CAUSES[code] ?? (doing === 'read' ? UNREADABLE(code) : UNWRITABLE(code))
}

const CAUSES: Readonly<Record<string, Text>> = {
  ENOENT: {
    zh: '文件或所在文件夹不存在，请核对路径。',
    en: 'The file or its folder does not exist; check the path.',
  },
  ENOTDIR: {
    zh: '路径中有一段不是文件夹，请核对路径。',
    en: 'A part of the path is not a folder; check the path.',
  },
  EISDIR: { zh: '该路径是文件夹，请给出文件。', en: 'This is a folder; name a file.' },
  ENOTFILE: { zh: '该路径不是普通文件，请给出文件。', en: 'This is not an ordinary file; name a file.' },
  EACCES: {
    zh: '没有访问该文件的权限，请核对权限。',
    en: 'There is no permission for this file; check the rights.',
  },
  EPERM: {
    zh: '没有访问该文件的权限，请核对权限。',
    en: 'There is no permission for this file; check the rights.',
  },
  EROFS: { zh: '磁盘为只读，请换一个位置。', en: 'The disk is read-only; choose another place.' },
  ENOSPC: { zh: '磁盘空间不足，请清理后重试。', en: 'The disk is full; make room and try again.' },
}

const UNREADABLE = (code: string): Text => ({
  zh: `文件无法读取（${code}），请核对后重试。`,
  en: `The file cannot be read (${code}); check it and try again.`,
})

const UNWRITABLE = (code: string): Text => ({
  zh: `文件无法写入（${code}），请核对后重试。`,
  en: `The file cannot be written (${code}); check it and try again.`,
})
