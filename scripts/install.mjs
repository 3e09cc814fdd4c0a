import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './children.mjs'
import { project } from './project.mjs'

/** Installs the packages of package-lock.json where they are missing or of another version, and says so. */
export async function installIfNeeded() {
  const why = whyInstall()
  if (why === undefined) return
  console.log(`${why}: installing the packages of package-lock.json into node_modules (npm ci)`)
  console.log('正在按 package-lock.json 安装依赖（npm ci）……')
  const { code } = await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: project })
  if (code !== 0) {
    console.error('npm ci failed, so nothing else was done; its reason stands above.')
    process.exit(1)
  }
}

/** npm notes what it installed in node_modules/.package-lock.json; what is optional may be absent on this machine. */
function whyInstall() {
  const installed = packagesIn('node_modules/.package-lock.json')
  if (installed === undefined) return 'node_modules is missing'
  const wanted = packagesIn('package-lock.json') ?? {}
  const stale = Object.entries(wanted).find(
    ([path, { version, optional }]) =>
      path !== '' && installed[path]?.version !== version && !(optional && !installed[path]),
  )
  if (stale) return `${stale[0]} is not at version ${stale[1].version}`
  const lost = Object.keys(installed).find((path) => !existsSync(join(project, path)))
  return lost && `${lost} is missing`
}

function packagesIn(path) {
  const file = join(project, path)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined
}
