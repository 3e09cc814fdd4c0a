import type { Language } from '../../core/basics/text.ts'
import { registerOf } from '../../core/contract/register.ts'
import type { World } from '../../core/process/state.ts'
import { keptOf, revealedIn } from '../../core/record/sealing/kept.ts'
import { effectiveFrom } from '../../core/regulation/effect.ts'
import { addDays } from '../../core/time/iso-date.ts'
import { sayYuan } from '../../core/wording/money.ts'
import { sayIn } from '../../core/wording/say.ts'
import { castFor } from '../../rehearsal/cast.ts'
import { conduct } from '../../rehearsal/conductor.ts'
import type { Performance, Script } from '../../rehearsal/script.ts'
import { transcript } from '../../rehearsal/transcript.ts'
import { rehearsals } from '../../stages/rehearsals.generated.ts'
import { stageWords } from '../../stages/words.generated.ts'
import { type CliCommand, textOption } from '../command.ts'
import { cycleFiles } from '../cycle-files/cycle-files.ts'
import { openWorld, usualStandards } from '../cycle-files/world-of.ts'
import { EXIT } from '../exit.ts'
import { asText } from '../layout.ts'
import { tellNobodyEligible } from '../nobody-eligible.ts'
import { halted } from '../rehearsal-halted.ts'
import { wholeNumber } from '../whole-number.ts'

/** A rehearsal begins on this day of the last year whose calendar is known, or when the regulation takes effect, if that is later. */
const OPENING = '03-02'

function opensOn({ edition, calendar }: World): string {
  const usual = `${calendar.to.slice(0, 4)}-${OPENING}`
  const from = effectiveFrom(edition.effect)
  return from !== null && from > usual ? from : usual
}

function scriptFor(world: World, applicants: number, seed: string): Script {
  const start = opensOn(world)
  const year = Number(start.slice(0, 4))
  const cast = castFor(world.edition, applicants, seed, addDays(start, 45))
  return {
    cycle: String(year),
    year,
    ...usualStandards(world),
    opensOn: start,
    seed,
    cast,
    rehearsals,
  }
}

function summary(
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

export const rehearse: CliCommand = {
  path: ['rehearse'],
  summary: { zh: '用虚构的申报者演练一整届评定', en: 'rehearse a whole cycle with made-up applicants' },
  args: [{ name: '<ED>', says: { zh: '办法编号', en: 'id of the regulation' } }],
  options: [
    {
      flags: '--applicants <N>',
      says: { zh: '申报者数量，4至2000，默认30', en: 'how many applicants, 4 to 2000, 30 by default' },
    },
    {
      flags: '--seed <S>',
      says: {
        zh: '随机种子，相同的种子得到相同的演练，默认1',
        en: 'the same seed gives the same rehearsal; 1 by default',
      },
    },
    {
      flags: '--out <DIR>',
      says: {
        zh: '结果存放的目录，默认 rehearsals/办法编号',
        en: 'folder for the results, rehearsals/ED by default',
      },
    },
  ],
  examples: [
    {
      line: 'rehearse my-city-2030',
      says: {
        zh: '演练一届，结果存于 rehearsals/my-city-2030',
        en: 'one cycle, results in rehearsals/my-city-2030',
      },
    },
    {
      line: 'rehearse my-city-2030 --applicants 60 --seed 7 --out r7',
      says: { zh: '60个申报者，种子7', en: 'sixty applicants, seed 7' },
    },
  ],
  async run(call) {
    const { ports, language, progress, args } = call
    const applicants = wholeNumber(textOption(call, 'applicants') ?? '30', 4, 2000)
    if (applicants === undefined) {
      const message = {
        zh: '申报者数量应为4至2000的整数',
        en: 'the number of applicants has to be a whole number from 4 to 2000',
      }
      return {
        exit: EXIT.badInput,
        problems: [{ message, mend: { zh: '请改正 --applicants', en: 'correct --applicants' } }],
      }
    }
    const world = await openWorld(ports, args[0] ?? '')
    if (!world.ok) return world.error
    const seed = textOption(call, 'seed') ?? '1'
    progress.begin(world.value.edition.steps.length)
    const performance = conduct(world.value, scriptFor(world.value, applicants, seed), progress.step)
    progress.end()
    if (!performance.ok) return halted(world.value, performance.error)
    const { state, sealed } = performance.value
    const folder = textOption(call, 'out') ?? `rehearsals/${world.value.edition.id}`
    const cycle = state.opened?.cycle ?? ''
    const written = await ports.writeFolder(folder, [
      ...cycleFiles(world.value, state, sealed),
      ...(['zh', 'en'] as const).map((l) => ({
        name: `transcript.${l}.md`,
        text: transcript(world.value.edition, cycle, performance.value, stageWords, l),
      })),
    ])
    if (!written.ok) return { exit: EXIT.badInput, problems: [written.error] }
    return {
      exit: EXIT.done,
      text: summary(world.value, performance.value, folder, language),
      json: {
        edition: world.value.edition.id,
        seed,
        applicants,
        entries: state.log.length,
        incidents: performance.value.incidents,
        folder,
        register: revealedIn(registerOf(world.value.edition, state.view), keptOf(sealed, [])),
      },
    }
  },
}
