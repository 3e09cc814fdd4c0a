import { z } from 'zod'
import type { Text } from '../basics/text.ts'
import { sealedText } from '../record/sealing/marks.ts'
import { day, named } from './facts-applicant.ts'

/** 事故等级 From the least to the gravest; a criterion counts its own word and all above it. */
export const severity = z.enum(['general', 'serious', 'major', 'exceptional'])
export type Severity = z.infer<typeof severity>
export const isAtLeast = (found: Severity, least: Severity) =>
  severity.options.indexOf(found) >= severity.options.indexOf(least)

export const domain = z.enum([
  'quality',
  'workSafety',
  'environment',
  'publicHealth',
  'foodSafety',
  'medical',
  'labour',
  'service',
  'other',
])
export type Domain = z.infer<typeof domain>

/** Only for work safety does the State fix the ladder (Regulation on work safety accidents, State Council Order 493, art. 3). */
export const domainsWithOfficialLadder: readonly Domain[] = ['workSafety']

/** 抽查级别 Who ordered a spot-check. */
export const level = z.enum(['national', 'provincial', 'municipal', 'county'])

/** 不良事件 One event in an applicant's history. `gradedBy` names the authority's document that fixed its severity. */
export const event = z.strictObject({
  on: day('发生日期', 'the day on which it happened'),
  decidedOn: day('认定或者处理决定日期', 'the day on which an authority decided on it').exactOptional(),
  what: named(sealedText(z.string(), 'freeText'), '事由', 'what happened').exactOptional(),
  domain: named(domain, '领域', 'the field it belongs to').exactOptional(),
  severity: named(
    severity,
    '等级（一般、较大、重大、特别重大）',
    'general, serious, major or exceptional',
  ).exactOptional(),
  gradedBy: named(
    z.string().min(1),
    '认定等级的机关和文号',
    'the document that fixed the severity',
  ).exactOptional(),
  level: named(level, '抽查级别', 'who ordered the spot-check').exactOptional(),
  attributable: named(
    z.boolean(),
    '是否属于自身责任',
    "whether it was the applicant's own fault",
  ).exactOptional(),
  repairedOn: day('信用修复完成日期', 'the day on which credit repair was completed').exactOptional(),
})
export type HistoryEvent = z.infer<typeof event>

/** 记录清单 The lists of events that an applicant states; an empty list says that there was none, a missing one says nothing. */
export const recordNames = {
  accidents: { zh: '事故', en: 'accidents' },
  complaints: { zh: '质量投诉', en: 'quality complaints' },
  claims: { zh: '质量异议、索赔和退货', en: 'quality disputes, claims and returns' },
  failedSpotChecks: { zh: '监督抽查不合格', en: 'failed spot-checks' },
  qualityProblems: { zh: '质量问题', en: 'quality problems' },
  labourDishonesty: { zh: '劳动保障失信', en: 'labour dishonesty' },
  dishonesty: { zh: '失信行为', en: 'dishonesty' },
  violations: { zh: '其他违法违规', en: 'other violations' },
  exportIncidents: {
    zh: '出口退运、销毁或者官方通报',
    en: 'export returns, destructions and official notices',
  },
  penalties: { zh: '刑事或者行政处罚', en: 'criminal or administrative penalties' },
  awardFraud: { zh: '评奖活动弄虚作假', en: 'fraud in award activities' },
  taxViolations: { zh: '税收违法', en: 'tax violations' },
  socialInsuranceViolations: { zh: '社会保险费缴纳违法', en: 'social insurance violations' },
} as const satisfies Record<string, Text>
export type RecordName = keyof typeof recordNames

export const recordName = z.enum(Object.keys(recordNames) as [RecordName, ...RecordName[]])

type RecordFacts = { readonly [N in RecordName as `records.${N}`]: z.ZodArray<typeof event> }
export const recordFacts = Object.fromEntries(
  recordName.options.map((name) => [
    `records.${name}`,
    named(
      z.array(event),
      `${recordNames[name].zh}情况（没有的填空列表）`,
      `${recordNames[name].en} (an empty list if none)`,
    ),
  ]),
) as RecordFacts
