import { readSettings } from '../../server/settings.ts'
import { settingsTableIn } from '../../server/settings-page.ts'
import type { CliCommand, Call, Outcome } from '../command.ts'
import { openWorld } from '../cycle-files/world-of.ts'
import { EXIT } from '../exit.ts'
import { asText } from '../layout.ts'

/** Ends when the operating system asks for it (Ctrl-C, a service manager). */
const asked = (): Promise<void> =>
  new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop())
  })

/** The regulations in the data folder; each is read once, when it is first asked for. */
function regulationsOf({ ports }: Call) {
  const known = new Map<string, ReturnType<typeof openWorld>>()
  return async (edition: string) => {
    const reading = known.get(edition) ?? openWorld(ports, edition)
    known.set(edition, reading)
    const world = await reading
    return world.ok ? world.value : null
  }
}

async function serveUntilAsked(call: Call): Promise<Outcome> {
  const { language, ports } = call
  const settings = readSettings(call.env)
  if (!settings.ok) return { exit: EXIT.badInput, problems: settings.error.map((message) => ({ message })) }
  const tell = (line: { zh: string; en: string }) => process.stderr.write(`${line[language]}\n`)
  const world = regulationsOf(call)
  const worlds = async () => {
    const all = await Promise.all((await ports.editionIds()).map(world))
    return all.filter((each) => each !== null)
  }
  // Loaded now, because only this command needs it.
  const { serveWith } = await import('../../server/compose.ts')
  const serving = await serveWith({
    settings: settings.value,
    regulations: { world },
    worlds: settings.value.DEMO === 'yes' ? worlds : async () => [],
    tell,
    version: ports.describeCheckout().commit ?? '',
  })
  if (!serving.ok) return { exit: EXIT.badInput, problems: serving.error.map((message) => ({ message })) }
  const { address, stop } = serving.value
  tell({
    zh: `服务已启动：${settings.value.PUBLIC_URL}（监听${address}；接口说明在/api/docs）。按Ctrl-C停止。`,
    en: `Serving on ${settings.value.PUBLIC_URL} (listening on ${address}; the interface is at /api/docs). Ctrl-C stops it.`,
  })
  await asked()
  tell({ zh: '正在停止服务……', en: 'Stopping …' })
  await stop()
  return { exit: EXIT.done, text: '', json: { stopped: true } }
}

/** 启动服务 */
export const serve: CliCommand = {
  path: ['serve'],
  summary: { zh: '启动服务', en: 'serve the platform' },
  options: [
    {
      flags: '--settings',
      says: {
        zh: '列出可用环境变量设定的各项，不启动服务',
        en: 'list the settings of the environment, and serve nothing',
      },
    },
  ],
  examples: [
    {
      line: 'serve',
      says: { zh: '在 http://localhost:8080 提供服务', en: 'serve on http://localhost:8080' },
    },
    { line: 'serve --settings', says: { zh: '查看可以设定什么', en: 'see what can be set' } },
  ],
  async run(call) {
    if (call.options['settings'] !== true) return serveUntilAsked(call)
    return { exit: EXIT.done, text: asText([settingsTableIn(call.language)]), json: readSettings({}) }
  },
}
