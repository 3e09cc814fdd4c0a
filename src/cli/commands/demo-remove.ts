import type { CliCommand } from '../command.ts'
import { storeOption } from '../database/store-option.ts'
import { EXIT } from '../exit.ts'
import { aligned, asText } from '../layout.ts'

/** 清除演示 */
export const demoRemove: CliCommand = {
  path: ['demo', 'remove'],
  summary: { zh: '清除全部演示数据', en: 'remove everything that was made up for demonstration' },
  options: [
    { flags: '--yes', says: { zh: '确认清除；不加则只列出', en: 'remove it; left out, it is only listed' } },
    storeOption,
  ],
  examples: [
    { line: 'demo remove', says: { zh: '列出将被清除的内容', en: 'see what would be removed' } },
    {
      line: 'demo remove --yes',
      says: { zh: '停止服务后清除', en: 'remove it, after stopping the service' },
    },
  ],
  async run(call) {
    const { language, options } = call
    const isSure = options['yes'] === true
    const isZh = language === 'zh'
    const { withStore } = await import('../database/open-store.ts')
    const { rehearsalAuthorities, removeRehearsals } = await import('../../database/remove-rehearsals.ts')
    return withStore(call, isSure ? 'own' : 'read', async (connection) => {
      const found = await rehearsalAuthorities(connection.database)
      if (found.length === 0)
        return {
          exit: EXIT.done,
          text: asText([isZh ? '数据库中没有演示数据。' : 'The database holds nothing made up.']),
          json: { authorities: [], removed: {} },
        }
      const head = isZh
        ? ['编号', '主管单位', '卷宗', '记录', '账号']
        : ['id', 'authority', 'logs', 'entries', 'accounts']
      const rows = found.map(({ id, name, logs, entries, accounts }) => [
        id,
        name[language],
        String(logs),
        String(entries),
        String(accounts),
      ])
      const removed = isSure ? await removeRehearsals(connection) : {}
      const count = Object.values(removed).reduce((sum, rows) => sum + rows, 0)
      const told = isSure
        ? isZh
          ? `以上演示单位已全部清除，共${count}行；其他主管单位的数据未作改动。`
          : `All of these were removed, ${count} rows; nothing of other authorities was changed.`
        : isZh
          ? '以上演示单位的卷宗、账号和文件登记将全部清除，不能恢复；确认请加 --yes。'
          : 'Everything of these would be removed for good; add --yes to do it.'
      return {
        exit: EXIT.done,
        text: asText([...aligned([head, ...rows], [2, 3, 4]), '', told]),
        json: { authorities: found.map(({ id }) => id), removed },
      }
    })
  },
}
