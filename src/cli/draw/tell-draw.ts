import type { Language, Text } from '../../core/basics/text.ts'
import { REASONS } from '../../core/draw/reasons.ts'
import type { DrawResult, DrawRun, Missing, Person, Seat, Skipped } from '../../core/draw/shape.ts'
import { sayDate } from '../../core/wording/say.ts'
import { aligned } from '../layout.ts'
import type { Problem } from '../problem.ts'

/** The last drawing, which counts. */
export function lastRun({ runs }: DrawResult): DrawRun {
  const run = runs.at(-1)
  if (!run) throw new Error('a result without a drawing')
  return run
}

type People = ReadonlyMap<string, Person>

const seatRow = ({ id, group }: Seat, people: People, places: ReadonlyMap<string, number>) => [
  `  ${places.get(id) ?? ''}`,
  id,
  people.get(id)?.name ?? '',
  people.get(id)?.employer ?? '',
  group ?? '',
]

function saySkipped(
  { place, id, reason, against, words }: Skipped,
  people: People,
  language: Language,
): string {
  const name = people.get(id)?.name
  const who = name === undefined ? id : `${id} ${name}`
  const why = [REASONS[reason][language], against, words].filter(Boolean)
  return language === 'zh'
    ? `  第${place}位 ${who}：${why.join('，')}`
    : `  ${place}  ${who}: ${why.join(', ')}`
}

const TITLES = {
  taken: { zh: '入选', en: 'Taken' },
  reserves: { zh: '备选', en: 'Reserves' },
  skipped: { zh: '跳过', en: 'Skipped' },
  replaced: { zh: '递补', en: 'Replaced' },
} as const

function replacementLines(run: DrawRun, people: People, language: Language): string[] {
  return run.replacements.flatMap(({ on, out, in: next, as, passed }) => {
    const why = [REASONS[out.reason][language], out.against, out.words].filter(Boolean)
    const isZh = language === 'zh'
    const follows: Text =
      as === 'reserve'
        ? { zh: '不再备选', en: 'no longer in reserve' }
        : next === null
          ? { zh: '无人可以递补', en: 'nobody is left' }
          : { zh: `由 ${next} 递补`, en: `${next} stands in` }
    return [
      isZh
        ? `  ${sayDate(on, 'zh')} ${out.id}（${why.join('，')}）${follows.zh}`
        : `  ${sayDate(on, 'en')}  ${out.id} (${why.join(', ')}): ${follows.en}`,
      ...passed.map((each) => `  ${saySkipped(each, people, language)}`),
    ]
  })
}

/** 抽取结果 What came of the last drawing. */
export function tellDraw(result: DrawResult, file: string, language: Language): string[] {
  const run = lastRun(result)
  const { source, purpose } = result.plan
  const people: People = new Map(result.pool.map((each) => [each.id, each]))
  const places = new Map(run.order.map(({ id, place }) => [id, place]))
  const isZh = language === 'zh'
  const skipped = run.steps.flatMap((each) => (each.as === 'skipped' ? [each] : []))
  const section = (of: keyof typeof TITLES, lines: readonly string[], count = lines.length) =>
    lines.length === 0 ? [] : [isZh ? `${TITLES[of].zh}${count}人` : `${TITLES[of].en}: ${count}`, ...lines]
  const rows = (seats: readonly Seat[]) =>
    aligned(
      seats.map((each) => seatRow(each, people, places)),
      [0],
    )
  return [
    isZh ? `${purpose}：${sayDate(run.on, 'zh')}抽取` : `${purpose}: drawn on ${sayDate(run.on, 'en')}`,
    ...(run.again === null
      ? []
      : [isZh ? `第${run.run}次抽取，原因：${run.again}` : `Drawing ${run.run}, because: ${run.again}`]),
    isZh ? `  方案摘要：${result.hash}` : `  Hash of the plan: ${result.hash}`,
    isZh
      ? `  随机数来源：${source.name}（查询：${source.lookup}）`
      : `  Source: ${source.name} (${source.lookup})`,
    isZh ? `  密钥：${run.key}` : `  Key: ${run.key}`,
    ...section('taken', rows(run.taken)),
    ...section('reserves', rows(run.reserves)),
    ...section(
      'skipped',
      skipped.map((each) => saySkipped(each, people, language)),
    ),
    ...section('replaced', replacementLines(run, people, language), run.replacements.length),
    isZh
      ? `结果存于 ${file}。递补：zhiheng draw --replace 编号 --reason "原因:说明" --out ${file}　核验：zhiheng draw --verify ${file}`
      : `The result lies in ${file}. To replace: zhiheng draw --replace ID --reason "REASON:WORDS" --out ${file}; to verify: zhiheng draw --verify ${file}`,
  ]
}

/** One problem for each group that is short. */
export const shortProblems = (short: readonly Missing[]): Problem[] =>
  short.map(({ group, missing, missingReserves }) => ({
    message: {
      zh: `${group === null ? '不限组别' : `“${group}”组`}尚缺${missing}人${missingReserves > 0 ? `、备选${missingReserves}人` : ''}，抽取次序中已无人可取`,
      en: `${group === null ? 'of any group' : `of the group "${group}"`} ${missing} are missing${missingReserves > 0 ? ` and ${missingReserves} in reserve` : ''}, and nobody is left in the drawn order`,
    },
    mend: {
      zh: '请补充专家库后另行固定方案抽取',
      en: 'add to the pool and draw them by a plan of their own',
    },
  }))
