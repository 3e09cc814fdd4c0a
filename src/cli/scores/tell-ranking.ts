import { type ArticleRef, nameArticle } from '../../core/basics/article.ts'
import type { Language } from '../../core/basics/text.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import type { ApplicantKind } from '../../core/regulation/schema/head.ts'
import { sayGroup } from '../../core/selection/say-why-not.ts'
import { ZERO } from '../../core/number/arithmetic.ts'
import { roundHalfUp } from '../../core/number/rounding.ts'
import { measureFor } from '../../core/wording/measure.ts'
import { sayIn } from '../../core/wording/say.ts'
import { sayPercent } from '../../core/wording/score.ts'
import { aligned } from '../layout.ts'
import { sayPoint } from './say-point.ts'
import type { StepComposite, StepCut } from './computed.ts'
import { hasLists, type Ranking, settledAwards, vacantIn } from './ranking.ts'

function cutLines(
  { step, article, label, cut, late }: StepCut,
  kinds: readonly string[],
  language: Language,
): string[] {
  const isZh = language === 'zh'
  const list = (names: readonly string[]) => names.join(isZh ? '、' : ', ')
  const total = cut.kept.length + cut.out.length + (cut.undecided?.applications.length ?? 0)
  const line = cut.line === null ? '' : sayPercent(cut.line, language)
  const title = titleOf(step, article, label.group, language)
  const measure = measureFor(label.group ?? kinds)
  return [
    '',
    isZh
      ? `${title}：${total}${measure}，入围${cut.kept.length}${measure}${line ? `，最低分${line}` : ''}`
      : `${title}: ${cut.kept.length} of ${total}${line ? `, lowest score ${line}` : ''}`,
    `  ${isZh ? '入围' : 'in'}  ${list(cut.kept)}`,
    ...(cut.out.length > 0 ? [`  ${isZh ? '未入围' : 'out'}  ${list(cut.out)}`] : []),
    ...cut.ties.map(({ applications, at, decidedBy }) =>
      isZh
        ? `  末位得分${sayPercent(at, 'zh')}相同：${list(applications)}${decidedBy === null ? '，待会议确定' : ''}`
        : `  equal at the line (${sayPercent(at, 'en')}): ${list(applications)}${decidedBy === null ? '; the committee has to choose' : ''}`,
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
  { step, article, outcomes }: StepComposite,
  edition: Edition,
  language: Language,
): string[] {
  const isZh = language === 'zh'
  const nameOf = (id: string) => edition.steps.find((each) => each.id === id)?.name[language] ?? id
  return outcomes.flatMap(({ label, ranking }) => {
    if (label.group && ranking.rows.length === 0) return []
    const stages = Object.keys(ranking.rows[0]?.stages ?? {})
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
    const lines = aligned([header, ...rows], columns.slice(2)).map((line) => `  ${line}`)
    return ['', titleOf(step, article, label.group, language), ...lines]
  })
}

const titleOf = (
  { name }: StepComposite['step'],
  article: ArticleRef,
  group: ApplicantKind[] | undefined,
  language: Language,
): string =>
  language === 'zh'
    ? `${name.zh}${sayGroup(group, 'zh')}（${nameArticle(article, 'zh')}）`
    : `${name.en}${sayGroup(group, 'en')} (${nameArticle(article, 'en')})`

function candidateLines(composite: StepComposite, edition: Edition, language: Language): string[] {
  const isZh = language === 'zh'
  if (!hasLists(composite)) return []
  const say = sayIn(edition, language, {})
  const vacant = vacantIn(composite, edition)
  const lines = Object.entries(settledAwards(composite)).map(([award, names]) => {
    const empty = vacant[award] ?? 0
    const who = names.length > 0 ? say.list(names) : isZh ? '无' : 'none'
    return isZh
      ? `  ${say.award(award)}：${who}${empty > 0 ? `（空缺${empty}）` : ''}`
      : `  ${say.award(award)}: ${who}${empty > 0 ? ` (${empty} vacant)` : ''}`
  })
  const together = say
    .vacantTogether({ candidates: settledAwards(composite), vacant })
    .map(({ limit, seats }) =>
      isZh
        ? `  ${say.limit(limit)}合计尚有${seats}个名额空缺`
        : `  ${say.limit(limit)} together: ${seats} vacant`,
    )
  const by = composite.proposedBy
  const title = isZh ? '候选名单' : 'Candidates'
  const proposed = isZh
    ? `按得分的候选名单（正式名单由${say.role(by ?? '')}提出）`
    : `Candidates by score (the ${say.role(by ?? '')} proposes the list)`
  return ['', by === undefined ? title : proposed, ...lines, ...together]
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
    ...computed.cuts.flatMap((cut) => cutLines(cut, edition.applicants.kinds, language)),
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
