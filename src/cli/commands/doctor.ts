import { instantOf } from '../../core/time/instant.ts'
import type { Call, CliCommand } from '../command.ts'
import type { Check } from '../database/checks.ts'
import { storeOption } from '../database/store-option.ts'
import { EXIT } from '../exit.ts'
import { aligned, asText } from '../layout.ts'

const LEVELS: Readonly<Record<Check['level'], { readonly zh: string; readonly en: string }>> = {
  good: { zh: '正常', en: 'good' },
  mind: { zh: '注意', en: 'mind' },
  bad: { zh: '须改正', en: 'bad' },
}

async function lookAt(call: Call): Promise<readonly Check[]> {
  const { ports } = call
  const checks = await import('../database/checks.ts')
  const { readSettings } = await import('../../server/settings.ts')
  const { placeOf } = await import('../database/open-store.ts')
  const settings = readSettings(call.env)
  const found = [...checks.checkSettings(settings.ok ? [] : settings.error)]
  if (settings.ok) found.push(checks.checkAddress(settings.value))
  const place = placeOf(call)
  if (!place.ok) return found
  const folder = place.value.kind === 'sqlite' ? place.value.folder : settings.ok && settings.value.DATA_DIR
  if (folder) found.push(...(await checks.checkFolder(ports, folder)))
  const opened = await ports.openDatabase(place.value, 'read')
  if (!opened.ok) return [...found, checks.notReached(opened.error)]
  try {
    const database = await checks.checkDatabase(opened.value)
    const isUsable = database.every(({ level }) => level === 'good')
    const now = instantOf(ports.clock())
    return [...found, ...database, ...(isUsable ? [await checks.checkClock(opened.value, now)] : [])]
  } finally {
    await opened.value.close()
  }
}

/** 体检 */
export const doctor: CliCommand = {
  path: ['doctor'],
  summary: {
    zh: '检查设置、权限、磁盘、数据库和时钟',
    en: 'look at settings, rights, disk, database and clock',
  },
  options: [storeOption],
  examples: [
    { line: 'doctor', says: { zh: '安装或者升级后检查', en: 'after an installation or an upgrade' } },
    {
      line: 'doctor --json',
      says: {
        zh: '供监控程序读取；发现问题时退出码为1',
        en: 'for monitoring; ends with 1 where something is bad',
      },
    },
  ],
  async run(call) {
    const { language } = call
    const found = await lookAt(call)
    const bad = found.filter(({ level }) => level === 'bad')
    const isZh = language === 'zh'
    const without = (says: string) => says.replace(/[。.]$/u, '')
    return {
      exit: bad.length === 0 ? EXIT.done : EXIT.open,
      text: asText([
        ...aligned(
          found.map(({ about, level, says }) => [
            LEVELS[level][language],
            about[language],
            without(says[language]),
          ]),
        ),
        '',
        bad.length === 0
          ? isZh
            ? '可以提供服务。'
            : 'The service can run.'
          : isZh
            ? `有${bad.length}项须改正后再提供服务。`
            : `${bad.length} have to be put right before the service runs.`,
      ]),
      json: {
        sound: bad.length === 0,
        checks: found.map(({ about, level, says }) => ({
          about: about[language],
          level,
          says: says[language],
        })),
      },
      problems: bad.map(({ about, says }) => ({ file: about[language], message: says })),
    }
  },
}
