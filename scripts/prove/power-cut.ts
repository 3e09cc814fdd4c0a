import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { ChildTarget } from './child-target.ts'
import { type Disk, isHeld } from './disk.ts'
import type { Disturb } from './rounds.ts'
import { type Site, sqliteSite } from './site.ts'

/** SQLite on a disk of its own. */
export const siteOn = ({ folder }: Disk): Promise<Site> => sqliteSite(join(folder, 'data'))

/**
 * 断电 Holds the writer, takes the image as it is then, ends the writer and goes on with what the image has. The image holds what the file
 * system gave to its device up to then: everything that was synced, and no more unless it was written back by chance. What a device loses
 * that has said it wrote it is not shown.
 */
export const powerCut =
  (disk: Disk): Disturb<ChildTarget> =>
  async (target, { start }) => {
    target.signal('SIGSTOP')
    while (!isHeld(target.pid)) await pause(1)
    await disk.cut(() => target.kill())
    return start()
  }
