import { type Scored, usableStandards, usualStandard } from '../../process/standards.ts'
import type { Standard } from '../../scoring/standard.ts'
import type { Edition } from '../edition.ts'
import type { Flaw } from '../flaw.ts'
import type { Award } from '../schema/awards.ts'
import type { ApplicantKind } from '../schema/head.ts'

/**
 * 对照标准 What an edition asks of its standards: floors in points that can be reached, and categories that are there. It is held against the
 * standard that scores the applicants concerned unless a cycle decides otherwise; without one at hand nothing is said.
 */
export function lintAgainstStandards(edition: Edition, entered: ReadonlyMap<string, Standard>): Flaw[] {
  const standards = usableStandards(edition, entered)
  const scoring = (kinds: readonly ApplicantKind[]): Standard[] =>
    [...new Set(kinds.map(scoredAs))].flatMap(
      (scored) => standards[usualStandard({ edition, standards }, scored) ?? ''] ?? [],
    )
  const all = edition.applicants.kinds
  return [
    ...edition.awards.flatMap((award, index) =>
      scoring(award.applicantKinds ?? all).flatMap((standard) => beyondTotal(award, index, standard)),
    ),
    ...edition.steps.flatMap((step, index) =>
      categoriesIn(step.with, ['steps', index, 'with']).flatMap((named) =>
        notInAny(named, step.article, scoring(all)),
      ),
    ),
  ]
}

const scoredAs = (kind: ApplicantKind): Scored => (kind === 'person' ? 'person' : 'organisation')

function beyondTotal({ name, floor }: Award, index: number, { code, totalPoints }: Standard): Flaw[] {
  if (!floor || !('points' in floor) || floor.points <= totalPoints) return []
  return [
    {
      path: ['awards', index, 'floor', 'points'],
      article: floor.article,
      problem: {
        zh: `奖项“${name.zh}”的得分下限为${floor.points}分，评分标准 ${code} 满分${totalPoints}分，无人能够达到`,
        en: `the ${name.en} asks for ${floor.points} points, of which ${code} has ${totalPoints} in all: nobody can reach them`,
      },
      mend: {
        zh: '请核对分值，以及 standards 所列的评分标准。',
        en: 'Check the points, and which standard `standards` names.',
      },
    },
  ]
}

type Named = { readonly id: string; readonly name: string; readonly path: Flaw['path'] }

/** The categories by which settings have equals compared, wherever they stand in them. */
function categoriesIn(settings: unknown, path: Flaw['path']): Named[] {
  if (typeof settings !== 'object' || settings === null) return []
  return Object.entries(settings).flatMap(([key, value]): Named[] => {
    const at = [...path, Array.isArray(settings) ? Number(key) : key]
    const [, id] = (key === 'by' && typeof value === 'string' && /(?:^|\/)category:(.+)$/.exec(value)) || []
    return id === undefined ? categoriesIn(value, at) : [{ id, name: String(value), path: at }]
  })
}

/** A link that is passed over for everybody; one standard of several is enough, where persons are ranked apart. */
function notInAny({ id, name, path }: Named, article: string, standards: readonly Standard[]): Flaw[] {
  const ids = [...new Set(standards.flatMap(({ categories }) => categories.map((each) => each.id)))]
  if (standards.length === 0 || ids.includes(id)) return []
  const codes = standards.map(({ code }) => code)
  return [
    {
      path,
      article,
      problem: {
        zh: `同分比较所列 ${name} 不是评分标准 ${codes.join('、')} 的类目，比较时不起作用`,
        en: `equals are to be compared by ${name}, which is no category of ${codes.join(', ')}: nothing would be compared`,
      },
      mend: {
        zh: `请改为其中之一：${ids.map((each) => `category:${each}`).join('、')}。`,
        en: `Name one of: ${ids.map((each) => `category:${each}`).join(', ')}.`,
      },
    },
  ]
}
