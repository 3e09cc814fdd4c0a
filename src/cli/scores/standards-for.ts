import { err, ok, type Result } from '../../core/basics/result.ts'
import { firstScored, type Scored } from '../../core/process/standards.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import type { Standard } from '../../core/scoring/standard.ts'
import { type Call, textOption } from '../command.ts'
import type { Problem } from '../problem.ts'

type Known = ReadonlyMap<string, Standard>
export type Standards = {
  readonly standard: Standard
  readonly personStandard?: Standard
  /** What `--person-standard` takes: the standards by which persons can be scored. */
  readonly forPersons: readonly string[]
}

/** The standards that were asked for, else those that the edition names: its primary one, and the one for persons where it has one. */
export async function standardsFor(
  call: Call,
  edition: Edition,
): Promise<Result<Standards, readonly Problem[]>> {
  const loaded = await call.ports.loadStandards()
  if (!loaded.ok) return loaded
  const uses = edition.standards.filter(({ use }) => use !== 'guide')
  const first = firstScored(edition)
  const primary =
    uses.find(({ use, appliesTo }) => use === 'primary' && appliesTo.includes(first))?.code ?? ''
  const standard = find(textOption(call, 'standard') ?? primary, edition, loaded.value, first)
  if (!standard.ok) return standard
  const named = uses.find(({ appliesTo, file }) => appliesTo.includes('person') && file !== undefined)?.code
  const asked = textOption(call, 'personStandard') ?? named
  const forPersons = fitting(loaded.value, 'person')
  if (asked === undefined) return ok({ standard: standard.value, forPersons })
  const found = find(asked, edition, loaded.value, 'person')
  return found.ok ? ok({ standard: standard.value, personStandard: found.value, forPersons }) : found
}

function find(
  asked: string,
  { standards }: Pick<Edition, 'standards'>,
  known: Known,
  scored: Scored,
): Result<Standard, readonly Problem[]> {
  const file = standards.find(({ code }) => code === asked)?.file ?? asked
  const standard = known.get(file)
  const isForBoth = standards.some((use) => use.file === file && use.appliesTo.length > 1)
  if (standard && (standard.appliesTo === scored || isForBoth)) return ok(standard)
  if (standard) return err([forOthers(standard, scored, known)])
  const isNamed = standards.some(({ code }) => code === asked)
  const message = isNamed
    ? {
        zh: `评分标准 ${asked} 的条款和分值尚未录入`,
        en: `the items and points of ${asked} have not been entered`,
      }
    : { zh: `没有评分标准 ${asked}`, en: `there is no standard ${asked}` }
  const mend = {
    zh: `请在 standards 目录录入，或改用：${[...known.keys()].join('、')}`,
    en: `enter it in standards/, or use one of: ${[...known.keys()].join(', ')}`,
  }
  return err([{ message, mend }])
}

const fitting = (known: Known, scored: Scored): readonly string[] =>
  [...known.values()].filter(({ appliesTo }) => appliesTo === scored).map(({ id }) => id)

/** 适用对象 Organisations are not scored by a standard for persons, nor persons by one for organisations. */
function forOthers({ code }: Standard, scored: Scored, known: Known): Problem {
  const [zh, en] = scored === 'person' ? ['个人', 'persons'] : ['组织', 'organisations']
  return {
    message: {
      zh: `评分标准 ${code} 不适用于${zh}`,
      en: `the standard ${code} is not one for ${en}`,
    },
    mend: {
      zh: `请改用：${fitting(known, scored).join('、')}`,
      en: `use one of: ${fitting(known, scored).join(', ')}`,
    },
  }
}
