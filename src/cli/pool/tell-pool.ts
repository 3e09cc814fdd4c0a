import type { Language } from '../../core/basics/text.ts'
import type { IsoDate } from '../../core/time/iso-date.ts'
import { type Say, sayDate } from '../../core/wording/say.ts'
import type { Assessor, Standing } from '../../stages/expert-pool/domain/index.ts'
import { sayReason as sayEn } from '../../stages/expert-pool/words.en.ts'
import { sayReason as sayZh } from '../../stages/expert-pool/words.zh.ts'
import { aligned, asText } from '../layout.ts'

type Told = {
  readonly standings: readonly Standing[]
  readonly assessors: Readonly<Record<string, Assessor>>
  readonly on: IsoDate
  readonly say: Say
}

const SAY: Readonly<Record<Language, typeof sayZh>> = { zh: sayZh, en: sayEn }

/** Who may be drawn on a day, and who may not and why. */
export function tellPool({ standings, assessors, on, say }: Told): string {
  const { language } = say
  const isZh = language === 'zh'
  const drawable = standings.filter((each) => each.drawable).length
  const rows = standings.map(({ assessor, reasons, neverFor }) => {
    const facts = assessors[assessor]?.facts
    const why =
      reasons.length === 0
        ? isZh
          ? '可以抽取'
          : 'may be drawn'
        : reasons.map((reason) => SAY[language](reason, say)).join(isZh ? '；' : '; ')
    const firms = [...new Set(neverFor.map(({ firm }) => firm))]
    return [assessor, facts?.name ?? '', say.list(facts?.fields ?? []), why, say.list(firms)]
  })
  const head = isZh
    ? ['编号', '姓名', '领域', '能否抽取', '回避单位']
    : ['id', 'name', 'fields', 'drawable', 'never for']
  return asText([
    isZh
      ? `${sayDate(on, 'zh')}：库中${standings.length}人，可以抽取${drawable}人。`
      : `${sayDate(on, 'en')}: ${standings.length} in the pool, ${drawable} may be drawn.`,
    ...(rows.length > 0 ? aligned([head, ...rows]) : []),
  ])
}
