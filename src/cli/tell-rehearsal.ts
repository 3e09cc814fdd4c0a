import type { Language } from '../core/basics/text.ts'
import { registerOf } from '../core/contract/register.ts'
import type { World } from '../core/process/state.ts'
import { keptOf } from '../core/record/sealing/kept.ts'
import { sayYuan } from '../core/wording/money.ts'
import { sayIn } from '../core/wording/say.ts'
import type { Performance } from '../rehearsal/script.ts'
import { asText } from './layout.ts'
import { tellNobodyEligible } from './nobody-eligible.ts'

/** What a rehearsal came to, and where its papers lie. */
export function tellRehearsal(
  world: World,
  { state, sealed, happenings, incidents }: Performance,
  folder: string,
  language: Language,
): string {
  const { edition } = world
  const say = sayIn(edition, language, {}, {}, keptOf(sealed, []))
  const { winners, vacant, vacantTogether = {}, removed } = registerOf(edition, state.view)
  const nobody = winners.length === 0 ? tellNobodyEligible(edition, state.view, language) : null
  const isZh = language === 'zh'
  const refused = happenings.filter(({ kind }) => kind === 'refusal').length
  const applications = Object.keys(state.view.applications).length
  const first = happenings[0]?.command.occurredOn ?? ''
  const last = happenings.at(-1)?.command.occurredOn ?? ''
  const awards = edition.awards.map(({ id, name }) => {
    const own = winners.filter(({ award }) => award === id)
    const empty = vacant[id] ?? 0
    const names = own.map((winner) => `    ${say.reveal(winner.name)}　${sayYuan(winner.prizeFen, language)}`)
    const count = own.length === 0 ? '无' : `${own.length}${say.measure(id)}`
    return [
      isZh
        ? `  ${name.zh}：${count}${empty > 0 ? `，空缺${empty}` : ''}`
        : `  ${name.en}: ${own.length || 'none'}${empty > 0 ? `, ${empty} vacant` : ''}`,
      ...names,
    ]
  })
  const together = Object.entries(vacantTogether)
    .filter(([, seats]) => seats > 0)
    .map(([limit, seats]) =>
      isZh
        ? `  ${say.limit(limit)}合计尚有${seats}个名额空缺`
        : `  ${say.limit(limit)} together: ${seats} vacant`,
    )
  return asText([
    isZh ? `${edition.title.zh}：演练一届，办结。` : `${edition.title.en}: one cycle rehearsed to its end.`,
    isZh
      ? `  ${say.date(first)}至${say.date(last)}，申报主体${applications}${say.measure()}，${happenings.length}项行为（其中依规定暂不能办理的${refused}项），${state.log.length}条记录。`
      : `  ${say.date(first)} to ${say.date(last)}: ${applications} applications, ${happenings.length} acts (${refused} that the rules refused), ${state.log.length} entries.`,
    ...awards.flat(),
    ...(nobody === null ? [] : [nobody]),
    ...together,
    ...(removed.length > 0
      ? [
          isZh
            ? `  公示中因异议成立退出：${removed.length}${say.measure()}`
            : `  left the list after an upheld objection: ${removed.length}`,
        ]
      : []),
    ...(incidents.length > 0
      ? [isZh ? `  演练情形：${incidents.length}种` : `  incidents played: ${incidents.length}`]
      : []),
    isZh ? `结果存于 ${folder}：` : `The results lie in ${folder}:`,
    isZh
      ? '  transcript.zh.md 全程记录　ranking.json 排名　register.json 获奖名录'
      : '  transcript.en.md the whole story   ranking.json   register.json',
    isZh
      ? '  scores.xlsx 评分表　log.jsonl 记录　checkpoint.txt 检查点（请另存他处）'
      : '  scores.xlsx   log.jsonl the record   checkpoint.txt (keep it elsewhere)',
    isZh ? `核验：zhiheng verify ${folder}` : `To verify: zhiheng verify ${folder}`,
  ])
}
