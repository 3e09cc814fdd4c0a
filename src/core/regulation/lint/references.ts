import type { Text } from '../../basics/text.ts'
import type { Edition } from '../edition.ts'
import type { Flaw } from '../flaw.ts'

type Named = { readonly id: string; readonly path: readonly (string | number)[]; readonly article: string }

const flawsOf = (
  named: readonly Named[],
  known: readonly string[],
  what: Text,
  orElse: Text = { zh: '', en: '' },
): Flaw[] =>
  named
    .filter(({ id }) => !known.includes(id))
    .map(({ id, path, article }) => ({
      path,
      article,
      problem: { zh: `${what.zh} ${id} 不存在`, en: `there is no ${what.en} ${id}` },
      mend: {
        zh: `请改为：${known.join('、')}。${orElse.zh}`,
        en: `Name one of: ${known.join(', ')}.${orElse.en}`,
      },
    }))

const OTHER_AWARDS: Text = {
  zh: '其他机关或以往办法的奖项，请先在 otherAwards 中列明编号、名称和条款。',
  en: ' List an award of another authority or of an earlier edition under `otherAwards`, with id, name and article.',
}

/** The awards by which a condition measures what was won before. */
const awardsMeasured = ({ with: params }: Edition['criteria'][number]): readonly string[] =>
  (params as { readonly awards?: readonly string[] }).awards ?? []

/** Whatever an edition names by its id — a body, an award, a step — has to exist in it. */
export function lintReferences(edition: Edition): Flaw[] {
  const awards = edition.awards.map(({ id }) => id)
  const bodies = edition.bodies.map(({ id }) => id)
  const steps = edition.steps.map(({ id }) => id)
  const namedAwards: Named[] = [
    ...edition.quotas.flatMap((q, i) =>
      q.awards.map((id, j) => ({ id, path: ['quotas', i, 'awards', j], article: q.article })),
    ),
    ...edition.honours.flatMap((h, i) =>
      h.awards.map((id, j) => ({ id, path: ['honours', i, 'awards', j], article: h.article })),
    ),
    ...edition.criteria.flatMap(({ appliesTo, article }, i) =>
      (appliesTo.awards ?? []).map((id, j) => ({
        id,
        path: ['criteria', i, 'appliesTo', 'awards', j],
        article,
      })),
    ),
    ...(edition.repeatWin.awards ?? []).map((id, i) => ({
      id,
      path: ['repeatWin', 'awards', i],
      article: edition.repeatWin.article,
    })),
    ...edition.prizes.map((p, i) => ({ id: p.award, path: ['prizes', i, 'award'], article: p.article })),
  ]
  const titles = edition.criteria.flatMap((criterion, i) =>
    awardsMeasured(criterion).map((id, j) => ({
      id,
      path: ['criteria', i, 'with', 'awards', j],
      article: criterion.article,
    })),
  )
  const others = edition.otherAwards.map(({ id }) => id)
  const sectors = edition.sectors.map(({ id }) => id)
  const namedSectors: Named[] = edition.criteria.flatMap(({ appliesTo, article }, i) =>
    (appliesTo.sectors ?? []).map((id, j) => ({
      id,
      path: ['criteria', i, 'appliesTo', 'sectors', j],
      article,
    })),
  )
  const namedBodies: Named[] = [
    ...edition.honours.map((h, i) => ({
      id: h.grantedBy,
      path: ['honours', i, 'grantedBy'],
      article: h.article,
    })),
    ...edition.duties.flatMap((d, i) =>
      d.to.map((id, j) => ({ id, path: ['duties', i, 'to', j], article: d.article })),
    ),
  ]
  const namedSteps: Named[] = [
    ...edition.bodies.flatMap((body, i) =>
      body.duties.flatMap((duty, j) =>
        duty.steps.map((id, k) => ({
          id,
          path: ['bodies', i, 'duties', j, 'steps', k],
          article: duty.article,
        })),
      ),
    ),
    ...edition.provisions.flatMap((p, i) =>
      p.steps.map((id, j) => ({ id, path: ['provisions', i, 'steps', j], article: p.article })),
    ),
    ...(edition.sequence?.links ?? []).map((id, i) => ({
      id,
      path: ['sequence', 'links', i],
      article: edition.sequence?.article ?? '',
    })),
    ...edition.openPoints.map((p, i) => ({
      id: p.decideBefore,
      path: ['openPoints', i, 'decideBefore'],
      article: p.article,
    })),
  ]
  return [
    ...flawsOf(namedAwards, awards, { zh: '奖项', en: 'award' }),
    ...flawsOf(titles, [...awards, ...others], { zh: '奖项', en: 'award' }, OTHER_AWARDS),
    ...flawsOf(namedSectors, sectors, { zh: '行业类别', en: 'sector' }),
    ...flawsOf(namedBodies, bodies, { zh: '机构', en: 'body' }),
    ...flawsOf(namedSteps, steps, { zh: '环节', en: 'step' }),
  ]
}
