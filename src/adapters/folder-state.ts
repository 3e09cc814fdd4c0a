import { stat, statfs } from 'node:fs/promises'

/** 文件夹状况 Who may enter a folder, as the nine bits of its mode, and how many bytes are free on its disk. */
export type FolderState = { readonly mode: number; readonly freeBytes: number }

/** Null where there is no such folder, or it cannot be looked at. */
export async function folderState(folder: string): Promise<FolderState | null> {
  const found = await stat(folder).catch(() => null)
  if (!found?.isDirectory()) return null
  const { bavail, bsize } = await statfs(folder)
  return { mode: found.mode & 0o777, freeBytes: bavail * bsize }
}
