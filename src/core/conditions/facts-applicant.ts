import { z } from 'zod'
import { applicantKind } from '../regulation/schema/head.ts'
import { slug } from '../regulation/schema/source.ts'
import { isoDate } from '../time/iso-date.ts'

/** Gives a fact its name: the title in Chinese, the description in English. Both stand in the JSON Schema. */
export const named = <S extends z.ZodType>(schema: S, zh: string, en: string): S =>
  schema.meta({ title: zh, description: en })
export const day = (zh: string, en: string) => isoDate.meta({ title: zh, description: en, format: 'date' })

/** 经营性质 Whether the organisation produces and trades, or serves no profit. */
export const purpose = z.enum(['for-profit', 'non-profit'])

const creditCode = z
  .string()
  .regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/, { error: 'a unified social credit code has 18 digits and capitals' })

/** Facts on the applicant that scope a criterion or identify who is meant; no kind owns them. */
export const applicantFacts = {
  'applicant.name': named(z.string().min(1), '申报主体名称', "the applicant's name"),
  'applicant.code': named(creditCode, '统一社会信用代码', 'unified social credit code'),
  'applicant.kind': named(applicantKind, '申报主体类别', 'kind of applicant'),
  'applicant.purpose': named(
    purpose,
    '经营性质（营利或者非营利）',
    'whether the organisation works for profit',
  ),
  'applicant.sector': named(slug, '行业类别', 'sector, as the regulation tells sectors apart'),
  'applicant.exporter': named(z.boolean(), '是否出口企业', 'whether the organisation exports'),
  'applicant.parentCode': named(
    creditCode,
    '所属法人的统一社会信用代码',
    "the parent body's unified social credit code",
  ),
  'applicant.unitName': named(
    z.string().min(1),
    '分支、内设、派出机构或者班组名称',
    "the sub-unit's or team's own name",
  ),
  'applicant.employer': named(z.string().min(1), '申报个人所在单位名称', "the name of the person's employer"),
}

/** 年限起算事实 The dates from which a duration may run. */
export const sinceFacts = {
  'applicant.establishedOn': day('依法设立日期', 'the day on which the applicant was lawfully established'),
  'applicant.qualityWorkSince': day(
    '从事质量工作起始日期',
    'the day on which the person took up quality work',
  ),
  'applicant.certifiedSince': day(
    '质量管理体系首次获证日期',
    'the day of the first management system certificate',
  ),
  'applicant.excellenceModelSince': day(
    '卓越绩效模式导入日期',
    'the day on which the excellence model was adopted',
  ),
}
export const since = z.enum(['establishedOn', 'qualityWorkSince', 'certifiedSince', 'excellenceModelSince'])
export type Since = z.infer<typeof since>
