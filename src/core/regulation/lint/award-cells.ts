import { groupsOf } from '../../selection/groups.ts'
import type { Edition } from '../edition.ts'
import type { Flaw } from '../flaw.ts'

/** 奖项对象 An award is for kinds and sectors that the edition knows, and is filled from one ranking. */
export function lintAwardCells(edition: Edition): Flaw[] {
  const sectors = edition.sectors.map(({ id }) => id)
  const groups = groupsOf(edition)
  return edition.awards.flatMap((award, index): Flaw[] => {
    const { article } = award
    const unknown = [
      ...unknownIn(award.applicantKinds, edition.applicants.kinds, 'applicantKinds'),
      ...unknownIn(award.sectors, sectors, 'sectors'),
    ].map(({ key, place, value, known }) => ({
      path: ['awards', index, key, place],
      article,
      problem: {
        zh: `奖项“${award.name.zh}”所列对象 ${value} 在办法中没有规定`,
        en: `award ${award.id} is for ${value}, which the edition does not have`,
      },
      mend: {
        zh: `请改为：${known.join('、') || '（尚无）'}。`,
        en: `Name one of: ${known.join(', ') || '(there are none)'}.`,
      },
    }))
    const rankings = groups.filter(({ awards }) => awards.includes(award.id)).length
    return rankings < 2 ? unknown : [...unknown, mixed(edition, index)]
  })
}

const unknownIn = (values: readonly string[] | undefined, known: readonly string[], key: string) =>
  (values ?? []).flatMap((value, place) => (known.includes(value) ? [] : [{ key, place, value, known }]))

function mixed({ awards }: Edition, index: number): Flaw {
  const award = awards[index]
  return {
    path: ['awards', index, 'applicantKinds'],
    ...(award && { article: award.article }),
    problem: {
      zh: `奖项“${award?.name.zh ?? ''}”同时授予按不同标准评分的对象，无法由一个排名产生`,
      en: `award ${award?.id ?? ''} is for applicants who are scored by different standards: no one ranking can fill it`,
    },
    mend: {
      zh: '请分设为同一等次的几个奖项，以 applicantKinds 分别写明对象，并以一个名额限制其总数。',
      en: 'Write cells of one rank, each with its applicantKinds, under one shared quota.',
    },
  }
}
