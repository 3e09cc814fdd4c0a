import type { Text } from '../../core/basics/text.ts'

export const folderInUse = (folder: string): Text => ({
  zh: `数据文件夹 ${folder} 正由另一个进程提供服务。请先停止该进程，或另选数据文件夹。`,
  en: `Another process already serves the data folder ${folder}. Stop it first, or name another folder.`,
})

export const folderUnusable = (folder: string, cause: string): Text => ({
  zh: `数据文件夹 ${folder} 无法使用（${cause}）。请核对路径、权限和磁盘空间后重试。`,
  en: `The data folder ${folder} cannot be used (${cause}). Check the path, the rights and the room on the disk, and try again.`,
})
