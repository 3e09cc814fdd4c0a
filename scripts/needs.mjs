/**
 * What the tests and the packages need beside Node: programs of the system. Each is looked for first; where it is missing and this is Debian
 * (or Ubuntu) and we are root, it is installed, and said so; otherwise one sentence says what to do.
 */
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './children.mjs'

const inPath = (program) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)))

/** Debian keeps the programs of a PostgreSQL server out of PATH, in a folder for each version. */
const inPostgresql = (program) => {
  const folder = '/usr/lib/postgresql'
  const versions = existsSync(folder) ? readdirSync(folder) : []
  return versions.some(
    (version) => Number(version) >= 15 && existsSync(join(folder, version, 'bin', program)),
  )
}

/** A need: how to see that it is there, the package of Debian that brings it, and its name for people. */
export const needs = {
  postgresql: {
    isThere: () => ['initdb', 'postgres'].every((program) => inPath(program) || inPostgresql(program)),
    packages: ['postgresql'],
    zh: 'PostgreSQL（15 或更高版本），用于在两种数据库上运行同一套测试',
    en: 'PostgreSQL (15 or later), on which the same tests run as on SQLite',
  },
  compiler: {
    isThere: () => ['g++', 'make', 'python3'].every(inPath),
    packages: ['g++', 'make', 'python3'],
    zh: 'C++ 编译器（g++、make、python3），用于编译内置数据库 better-sqlite3',
    en: 'a C++ compiler (g++, make, python3), to compile the built-in database better-sqlite3',
  },
}

/** Makes sure that a need is met, installing it where that is possible. Answers whether it is there now. */
export async function meet({ isThere, packages, zh, en }) {
  if (isThere()) return true
  const names = packages.join(' ')
  const canInstall = process.getuid?.() === 0 && inPath('apt-get')
  if (canInstall) {
    console.log(`缺少${zh}，正在安装：apt-get install ${names}`)
    console.log(`missing: ${en}; installing it: apt-get install ${names}`)
    // In runlevel 1 the package of PostgreSQL does not start a server of its own, which nobody asked for.
    const env = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
    const install = () =>
      run('apt-get', ['install', '--yes', '--no-install-recommends', ...packages], { env, quiet: true })
    let installed = await install()
    if (installed.code !== 0) {
      await run('apt-get', ['update'], { env, quiet: true })
      installed = await install()
    }
    if (installed.code === 0 && isThere()) return true
    console.error(installed.output.trim().split('\n').slice(-5).join('\n'))
  }
  console.error(`缺少${zh}。请由管理员安装后重试，例如：sudo apt-get install ${names}`)
  console.error(`missing: ${en}. Have it installed and try again, for example: sudo apt-get install ${names}`)
  return false
}
