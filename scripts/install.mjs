import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run } from './children.mjs'
import { meet, needs } from './needs.mjs'
import { project } from './project.mjs'

/** Installs the packages of package-lock.json where they are missing or of another version, and says so. */
export async function installIfNeeded() {
  const why = whyInstall()
  if (why === undefined) return
  console.log(`${why}: installing the packages of package-lock.json into node_modules (npm ci)`)
  console.log('正在按 package-lock.json 安装依赖（npm ci）……')
  const env = { ...headersOfNode(), ...(await compilation()) }
  const { code } = await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: project, env })
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

/**
 * better-sqlite3 is native code: it comes ready from GitHub, or is compiled where GitHub is out of reach. Its own attempt waits for up to a
 * minute before it gives up, so that is found out here, in seconds.
 */
async function compilation() {
  const { version } = packagesIn('package-lock.json')['node_modules/better-sqlite3']
  const isTold = Object.keys(process.env).some((name) =>
    /^npm_config_(build_from_source|better_sqlite3_)/.test(name),
  )
  const hasProxy = process.env.HTTPS_PROXY ?? process.env.https_proxy
  if (isTold || hasProxy || (await answers(`${RELEASES}/tag/v${version}`))) return {}
  console.log('GitHub 无法访问，将在本机编译内置数据库 better-sqlite3（约 2 分钟）')
  console.log(
    'GitHub is out of reach, so the built-in database better-sqlite3 is compiled here (about 2 minutes)',
  )
  if (!(await meet(needs.compiler))) process.exit(1)
  return { npm_config_build_from_source: 'better-sqlite3' }
}

const RELEASES = 'https://github.com/WiseLibs/better-sqlite3/releases'

async function answers(url) {
  try {
    const { ok } = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(4000) })
    return ok
  } catch {
    return false
  }
}

/** Where Node's headers were installed with Node, compiling need not download them. Older and newer npm read different names. */
function headersOfNode() {
  const prefix = dirname(dirname(process.execPath))
  const file = join(prefix, 'include/node/node_version.h')
  const major = `#define NODE_MAJOR_VERSION ${process.versions.node.split('.')[0]}\n`
  if (!existsSync(file) || !readFileSync(file, 'utf8').includes(major)) return {}
  return { npm_config_nodedir: prefix, npm_package_config_node_gyp_nodedir: prefix }
}

function packagesIn(path) {
  const file = join(project, path)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined
}
