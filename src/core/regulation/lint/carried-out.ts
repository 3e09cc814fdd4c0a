import type { StageKind } from '../../process/stage.ts'
import type { Edition } from '../edition.ts'
import type { Flaw } from '../flaw.ts'

type Part = NonNullable<StageKind['carriesOut']>[number]

/** The article of the first rule of a part; null where the part says nothing. */
function saidIn(edition: Edition, part: Part): string | null {
  const value = edition[part]
  const first = Array.isArray(value) ? value[0] : value
  return first?.article ?? null
}

/** 有规则无环节 Rules on the time after the award are only carried out in a step; without one they would be words on paper. */
export const lintCarriedOut = (edition: Edition, kinds: Readonly<Record<string, StageKind>>): Flaw[] =>
  Object.entries(kinds).flatMap(([kind, { carriesOut = [] }]) =>
    edition.steps.some((step) => step.kind === kind)
      ? []
      : carriesOut.flatMap((part): Flaw[] => {
          const article = saidIn(edition, part)
          if (article === null) return []
          return [
            {
              path: [part],
              article,
              problem: {
                zh: `${part} 中的规则没有环节来办理`,
                en: `no step carries out the rules under ${part}`,
              },
              mend: {
                zh: `请在 process.yaml 中增加一个 kind 为 ${kind} 的常设环节（standing: true）。`,
                en: `Add a standing step of kind ${kind} to process.yaml (standing: true).`,
              },
            },
          ]
        }),
  )
