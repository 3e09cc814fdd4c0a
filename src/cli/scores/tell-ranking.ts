import { nameArticle } from '../../core/basics/article.ts'
import type { Language } from '../../core/basics/text.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import type { Standard } from '../../core/scoring/standard.ts'
import type { Assignment } from '../../core/selection/quotas.ts'
import { exactly } from '../../core/number/exact.ts'
import { ZERO } from '../../core/number/arithmetic.ts'
import { roundHalfUp } from '../../core/number/rounding.ts'
import { sayIn } from '../../core/wording/say.ts'
import { type PointInUse, pointForPrograms } from '../decided-points.ts'
import { aligned } from '../layout.ts'
import { sayPoint } from './say-point.ts'
import type { Computed, StepComposite, StepCut } from './compute-ranking.ts'

export type Ranking = {
  readonly edition: Edition
  readonly standard: Standard
  readonly isOfficial: boolean
  readonly computed: Computed
  readonly points: readonly PointInUse[]
}

const final = ({ composites }: Computed): StepComposite | undefined =>
  composites.findLast(({ list }) => list !== null) ?? composites.at(-1)

/** The awards that are settled; one that waits for a choice, and those after it, are not listed. */
const settledAwards = ({ list }: StepComposite): Assignment => {
  const open = list?.undecided ? [list.undecided.award, ...list.undecided.laterAwards] : []
  return Object.fromEntries(Object.entries(list?.candidates ?? {}).filter(([award]) => !open.includes(award)))
}

/** The document that programs read. */
export function rankingForPrograms(
  { edition, standard, isOfficial, computed, points }: Ranking,
  language: Language,
) {
  const last = final(computed)
  return {
    edition: edition.id,
    standard: standard.id,
    ...(isOfficial ? {} : { notOfficial: true }),
    composite:
      last?.ranking.rows.map(({ application, rank, tiedWith, stages, composite, shown }) => ({
        application,
        rank,
        tiedWith,
        stages,
        composite,
        shown,
      })) ?? [],
    cuts: computed.cuts.map(({ step, article, cut, late }) => ({
      step: step.id,
      article,
      kept: cut.kept,
      out: cut.out,
      line: cut.line,
      ties: cut.ties,
      ...(cut.undecided ? { undecided: cut.undecided } : {}),
      ...(cut.shortfall > 0 ? { shortfall: cut.shortfall } : {}),
      ...(late.length > 0 ? { scoredLaterAllTheSame: late } : {}),
    })),
    candidates: last ? settledAwards(last) : {},
    vacant: last?.list?.vacant ?? {},
    ...(last?.list && last.list.ties.length > 0 ? { seatTies: last.list.ties } : {}),
    ...(last?.list?.undecided ? { undecided: last.list.undecided } : {}),
    unranked: computed.unranked,
    openPoints: points.map((point) => pointForPrograms(point, language)),
  }
}

/** A percent for the eye: two decimals at most. */
const shownPercent = (percent: string): string => {
  const rounded = roundHalfUp(exactly(percent), 2)
  return percent.length <= rounded.length ? percent : rounded
}

function cutLines({ step, article, cut, late }: StepCut, language: Language): string[] {
  const isZh = language === 'zh'
  const list = (names: readonly string[]) => names.join(isZh ? '、' : ', ')
  const total = cut.kept.length + cut.out.length + (cut.undecided?.applications.length ?? 0)
  const line = cut.line === null ? '' : shownPercent(cut.line)
  const title = `${step.name[language]}${isZh ? `（${nameArticle(article, 'zh')}）` : ` (${nameArticle(article, 'en')})`}`
  return [
    '',
    isZh
      ? `${title}：${total}家，入围${cut.kept.length}家${line ? `，最低分${line}%` : ''}`
      : `${title}: ${cut.kept.length} of ${total}${line ? `, lowest score ${line}%` : ''}`,
    `  ${isZh ? '入围' : 'in'}  ${list(cut.kept)}`,
    ...(cut.out.length > 0 ? [`  ${isZh ? '未入围' : 'out'}  ${list(cut.out)}`] : []),
    ...cut.ties.map(({ applications, at, decidedBy }) =>
      isZh
        ? `  末位得分${shownPercent(at)}%相同：${list(applications)}${decidedBy === null ? '，待会议确定' : ''}`
        : `  equal at the line (${shownPercent(at)}%): ${list(applications)}${decidedBy === null ? '; the committee has to choose' : ''}`,
    ),
    ...(late.length > 0
      ? [
          isZh
            ? `  ${list(late)}未入围，文件中其后续环节的得分不予计入。`
            : `  ${list(late)}: not shortlisted, so later scores in the file do not count.`,
        ]
      : []),
  ]
}

function compositeLines(
  { step, article, ranking }: StepComposite,
  edition: Edition,
  language: Language,
): string[] {
  const isZh = language === 'zh'
  const stages = Object.keys(ranking.rows[0]?.stages ?? {})
  const nameOf = (id: string) => edition.steps.find((each) => each.id === id)?.name[language] ?? id
  const header = [
    isZh ? '名次' : 'rank',
    isZh ? '申报编号' : 'application',
    ...stages.map(nameOf),
    isZh ? '总分' : 'total',
  ]
  const rows = ranking.rows.map(({ rank, application, stages: percents, shown, tiedWith }) => [
    `${rank}${tiedWith.length > 0 ? (isZh ? '（并列）' : ' (equal)') : ''}`,
    application,
    ...stages.map((stage) => roundHalfUp(percents[stage] ?? ZERO, 2)),
    shown,
  ])
  const columns = header.map((_, i) => i)
  const title = `${step.name[language]}${isZh ? `（${nameArticle(article, 'zh')}）` : ` (${nameArticle(article, 'en')})`}`
  return ['', title, ...aligned([header, ...rows], columns.slice(2)).map((line) => `  ${line}`)]
}

function candidateLines(composite: StepComposite, edition: Edition, language: Language): string[] {
  const isZh = language === 'zh'
  const { list } = composite
  if (!list) return []
  const say = sayIn(edition, language, {})
  const lines = Object.entries(settledAwards(composite)).map(([award, names]) => {
    const empty = list.vacant[award] ?? 0
    const who = names.length > 0 ? say.list(names) : isZh ? '无' : 'none'
    return isZh
      ? `  ${say.award(award)}：${who}${empty > 0 ? `（空缺${empty}）` : ''}`
      : `  ${say.award(award)}: ${who}${empty > 0 ? ` (${empty} vacant)` : ''}`
  })
  return ['', isZh ? '候选名单' : 'Candidates', ...lines]
}

const unrankedLines = ({ computed, edition }: Ranking, language: Language): string[] => {
  const say = sayIn(edition, language, {})
  if (computed.unranked.length === 0) return []
  return [
    '',
    language === 'zh' ? '未参加排名' : 'Not ranked',
    ...computed.unranked.map(({ application, missing }) =>
      language === 'zh'
        ? `  ${application}：缺少${say.list(missing.map(say.step))}的得分`
        : `  ${application}: no score for ${say.list(missing.map(say.step))}`,
    ),
  ]
}

/** 排名结果 What people read. */
export function tellRanking(ranking: Ranking, language: Language): string[] {
  const { edition, standard, isOfficial, computed, points } = ranking
  const isZh = language === 'zh'
  const { composites } = computed
  return [
    edition.title[language],
    isZh
      ? `评分标准：${standard.code}-${standard.edition} ${standard.title.zh}`
      : `Standard: ${standard.code}-${standard.edition} ${standard.title.en}`,
    ...(isOfficial
      ? []
      : [
          isZh
            ? '试算：命令中另行给出了权重、标准、选择或待定事项的值，不作为正式结果。'
            : 'A trial: weights, standard, choices or open points were given on the command line. Not an official result.',
        ]),
    ...computed.cuts.flatMap((cut) => cutLines(cut, language)),
    ...composites.flatMap((composite) => [
      ...compositeLines(composite, edition, language),
      ...candidateLines(composite, edition, language),
    ]),
    ...unrankedLines(ranking, language),
    ...(points.length > 0
      ? [
          '',
          isZh ? '待定事项' : 'Open points',
          ...points.map((point) => `  ${sayPoint(point, edition, language)}`),
        ]
      : []),
  ]
}
