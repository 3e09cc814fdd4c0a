import { execFileSync } from 'node:child_process'
import {
  closeSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether file systems can be mounted here, which takes an administrator. */
export function canMount(): boolean {
  if (process.getuid?.() !== 0) return false
  const folder = mkdtempSync(join(tmpdir(), 'zhiheng-mount-'))
  try {
    mount(['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder])
    run('umount', [folder])
    return true
  } catch {
    return false
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const run = (program: string, args: readonly string[]) => execFileSync(program, args, { stdio: 'pipe' })
const mount = (args: readonly string[]) => run('mount', args)

/** 磁盘映像 A file system in a file, of which a copy is what a power cut would leave. */
export type Disk = {
  readonly folder: string
  /**
   * Takes a copy of the image while nobody writes, and goes on with the copy: what the file system had not handed to the device is gone.
   * `stopped` ends whoever had files open.
   */
  readonly cut: (stopped: () => Promise<void>) => Promise<void>
  readonly close: () => void
}

const SIZE = '256M'
/** So many copies are made at most until one was made while nothing changed. */
const MOST_COPIES = 20

/** Makes an ext4 image and mounts it. Its journal is not written for minutes unless somebody asks for it by fsync. */
export function openDisk(): Disk {
  const home = mkdtempSync(join(tmpdir(), 'zhiheng-disk-'))
  const [image, copy, folder] = [join(home, 'image'), join(home, 'copy'), join(home, 'mounted')]
  run('truncate', ['-s', SIZE, image])
  run('mkfs.ext4', ['-q', '-F', image])
  mkdirSync(folder)
  const enter = () => mount(['-o', 'loop,commit=300', image, folder])
  enter()
  return {
    folder,
    cut: async (stopped) => {
      copyAtRest(image, copy)
      await stopped()
      run('umount', [folder])
      renameSync(copy, image)
      enter()
    },
    close: () => {
      run('umount', [folder])
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** A copy that is equal to the image after it was made is the image of one moment. */
function copyAtRest(image: string, copy: string): void {
  for (let copies = 0; copies < MOST_COPIES; copies += 1) {
    copyFileSync(image, copy)
    if (isSame(image, copy)) return
  }
  throw new Error('the image changed while it was copied, again and again')
}

function isSame(one: string, other: string): boolean {
  try {
    run('cmp', ['-s', one, other])
    return true
  } catch {
    return false
  }
}

/** 小容量存储 A file system in memory that can be filled to the last byte and emptied again. */
export type SmallSpace = {
  readonly folder: string
  readonly fill: () => void
  readonly free: () => void
  readonly close: () => void
}

const CHUNK = Buffer.alloc(64 * 1024)

export function openSmallSpace(
  megabytes: number,
  owner?: { readonly uid: number; readonly gid: number },
): SmallSpace {
  const folder = mkdtempSync(join(tmpdir(), 'zhiheng-small-'))
  const options = [
    `size=${megabytes}m`,
    'mode=700',
    ...(owner ? [`uid=${owner.uid}`, `gid=${owner.gid}`] : []),
  ]
  mount(['-t', 'tmpfs', '-o', options.join(','), 'tmpfs', folder])
  const ballast = join(folder, 'ballast')
  return {
    folder,
    fill: () => fillUp(ballast),
    free: () => rmSync(ballast, { force: true }),
    close: () => {
      run('umount', [folder])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function fillUp(file: string): void {
  const open = openSync(file, 'a')
  try {
    for (;;) writeSync(open, CHUNK)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
  } finally {
    closeSync(open)
  }
}

/** Whether a process is held by SIGSTOP, all of it. */
export const isHeld = (pid: number): boolean =>
  /^State:\s+T/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
