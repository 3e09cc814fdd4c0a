import { instantOf } from '../../core/time/instant.ts'
import type { CliCommand } from '../command.ts'
import { storeOption } from '../database/store-option.ts'
import { EXIT } from '../exit.ts'
import { aligned, asText } from '../layout.ts'
import type { Problem } from '../problem.ts'

/** So many places are named of one invariant; more say nothing new. */
const SHOWN = 20

/** 不变量检查 */
export const invariantsCommand: CliCommand = {
  path: ['invariants'],
  summary: { zh: '检查数据库中应始终成立的各项', en: 'look whether what always holds in the database holds' },
  options: [storeOption],
  examples: [
    { line: 'invariants', says: { zh: '检查服务的数据库，服务可照常运行', en: 'while the service goes on' } },
    { line: 'invariants --store ./data', says: { zh: '指定数据文件夹', en: 'in a data folder' } },
  ],
  async run(call) {
    const { ports, language, progress } = call
    const { withStore } = await import('../database/open-store.ts')
    const { invariants, lookAtInvariants } = await import('../../database/invariants/index.ts')
    const { stages } = await import('../../stages/registry.generated.ts')
    const sortKey = await ports.sortKey()
    return withStore(call, 'read', async (connection) => {
      progress.begin(invariants.length)
      const now = instantOf(ports.clock())
      const looked = await connection.snapshot((database) =>
        lookAtInvariants({ database, kinds: stages, sortKey, now }, progress.step),
      )
      progress.end()
      const isZh = language === 'zh'
      const broken = looked.filter(({ breaches }) => breaches.length > 0)
      const problems = broken.flatMap(({ invariant, breaches }) =>
        breaches.slice(0, SHOWN).map(
          (where): Problem => ({
            file: where,
            message: {
              zh: `“${invariant.says.zh}”不成立`,
              en: `it does not hold that ${invariant.says.en}`,
            },
          }),
        ),
      )
      const said = (count: number) => {
        if (count === 0) return isZh ? '成立' : 'holds'
        return isZh ? `${count}处不成立` : `${count} breaches`
      }
      return {
        exit: broken.length === 0 ? EXIT.done : EXIT.open,
        text: asText([
          ...aligned(
            looked.map(({ invariant, breaches }) => [said(breaches.length), invariant.says[language]]),
          ),
          '',
          isZh
            ? `${looked.length}项中${looked.length - broken.length}项成立${broken.length === 0 ? '。' : `，${broken.length}项不成立，请勿继续使用，并保留现状以便查明。`}`
            : `${looked.length - broken.length} of ${looked.length} hold${broken.length === 0 ? '.' : `; ${broken.length} do not: stop the service and keep everything as it is until the cause is found.`}`,
        ]),
        json: {
          sound: broken.length === 0,
          invariants: looked.map(({ invariant: { id, says }, breaches }) => ({
            id,
            says: says[language],
            breaches,
          })),
        },
        problems,
      }
    })
  },
}
