/**
 * Adds to package-lock.json the packages of other platforms that the machine which made it could not see. A registry
 * mirror may hold the packages of one platform only; npm then leaves the others out, and `npm ci` fails on every machine.
 * Entries added here have no hash until a machine that sees them runs `npm install`.
 *
 *   node scripts/complete-lock.mjs            adds them
 *   node scripts/complete-lock.mjs --check    names them, exit 1
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { project } from './project.mjs'

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64']

const file = join(project, 'package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8'))
const missing = Object.values(lock.packages).flatMap(({ optionalDependencies = {}, dev }) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !Object.keys(lock.packages).some((path) => path.endsWith(`node_modules/${name}`)))
    .map(([name, version]) => ({ name, version, dev })),
)

if (process.argv.includes('--check')) {
  for (const { name } of missing) console.log(`package-lock.json lacks ${name}: run npm run lock`)
  process.exitCode = missing.length === 0 ? 0 : 1
} else {
  for (const { name, version, dev } of missing) {
    const platform = platformOf(name)
    lock.packages[`node_modules/${name}`] = { version, ...platform, ...(dev && { dev }), optional: true }
    console.log(`added ${name} ${version}`)
  }
  const packages = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`)
}

/** `@oxlint/binding-linux-arm-musleabihf` → Linux on arm with musl: these packages are named after their platform. */
function platformOf(name) {
  const words = name.split('/').at(-1).split('-')
  const os = words.filter((word) => systems.includes(word))
  const cpu = words.filter((word) => processors.includes(word))
  if (os.length !== 1 || cpu.length !== 1)
    throw new Error(`cannot tell the platform of ${name} from its name`)
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.some((word) => word.startsWith('gnu')) && 'glibc'
  return { os, cpu, ...(libc && os[0] === 'linux' && { libc: [libc] }) }
}
