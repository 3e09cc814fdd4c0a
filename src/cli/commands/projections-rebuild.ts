import type { CliCommand, Outcome } from '../command.ts'
import { storeOption } from '../database/store-option.ts'
import { EXIT } from '../exit.ts'
import { aligned, asText } from '../layout.ts'
import type { Problem } from '../problem.ts'

const cannotFold = (file: string): Problem => ({
  file,
  message: {
    zh: '记录不能读出，未作重建',
    en: 'the record cannot be read, so its rows were left as they are',
  },
  mend: {
    zh: '请先核验：zhiheng verify --database',
    en: 'see what is wrong first: zhiheng verify --database',
  },
})
const tooBusy = (file: string): Problem => ({
  file,
  message: {
    zh: '办理频繁，重建未能赶上，原数据未作改动',
    en: 'acts came in too fast; its rows were left as they are',
  },
  mend: { zh: '请稍后再试', en: 'try again later' },
})

/** 重建投影 */
export const projectionsRebuild: CliCommand = {
  path: ['projections', 'rebuild'],
  summary: { zh: '由记录重建供页面查询的数据', en: 'make the rows that screens query anew from the record' },
  args: [
    {
      name: '[AUTHORITY]',
      says: { zh: '主管单位编号，不填即全部', en: 'id of an authority; all where left out' },
    },
    { name: '[LOG]', says: { zh: '届次，不填即全部', en: 'id of a cycle; all where left out' } },
  ],
  options: [storeOption],
  examples: [
    {
      line: 'projections rebuild',
      says: { zh: '重建全部（SQLite 须先停止服务）', en: 'all (SQLite: stop the service first)' },
    },
    { line: 'projections rebuild my-city 2030', says: { zh: '只重建一届', en: 'of one cycle' } },
  ],
  async run(call) {
    const { language, ports, args, progress } = call
    const [authority, log] = args
    const { withStore } = await import('../database/open-store.ts')
    const { noSuchLog } = await import('../database/such-log.ts')
    const { rebuildLog } = await import('../../database/rebuild-log.ts')
    const { logsIn } = await import('../../database/whole-log.ts')
    const { stages } = await import('../../stages/registry.generated.ts')
    const make = { kinds: stages, sortKey: await ports.sortKey() }
    return withStore(call, 'own', async (connection): Promise<Outcome> => {
      const logs = await logsIn(connection.database, {
        ...(authority === undefined ? {} : { authority }),
        ...(log === undefined ? {} : { log }),
      })
      const missing = noSuchLog(logs, authority, log)
      if (missing) return { exit: EXIT.badInput, problems: [missing] }
      const rebuilt: { name: string; differed: number }[] = []
      const problems: Problem[] = []
      progress.begin(logs.length)
      for (const [index, key] of logs.entries()) {
        const name = `${key.authority}/${key.log}`
        const done = await rebuildLog(connection, key, make)
        if (done.ok) rebuilt.push({ name, differed: done.value })
        else problems.push(done.error === 'unreadable' ? cannotFold(name) : tooBusy(name))
        progress.step(index + 1)
      }
      progress.end()
      const isZh = language === 'zh'
      const said = (differed: number) => {
        if (differed === 0) return isZh ? '原数据无误' : 'was as it should be'
        return isZh ? `原有${differed}行不符，已更正` : `${differed} rows differed and were put right`
      }
      const none = isZh ? '没有可重建的卷宗。' : 'There is no log to rebuild.'
      return {
        exit: problems.length === 0 ? EXIT.done : EXIT.open,
        text: asText(
          logs.length === 0 ? [none] : aligned(rebuilt.map(({ name, differed }) => [name, said(differed)])),
        ),
        json: { rebuilt },
        problems,
      }
    })
  },
}
