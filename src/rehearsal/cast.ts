import type { Json, JsonObject } from '../core/basics/json.ts'
import { usccFrom } from '../core/codes/uscc.ts'
import { assessEligibility } from '../core/conditions/assess-eligibility.ts'
import type { Facts } from '../core/conditions/facts.ts'
import { layFacts } from '../core/conditions/lay-facts.ts'
import { template } from '../core/conditions/template.ts'
import { answersOf } from '../core/process/parameters.ts'
import type { Edition } from '../core/regulation/edition.ts'
import { addMonths } from '../core/time/anniversary.ts'
import { addDays } from '../core/time/iso-date.ts'
import { chanceFrom } from './chance.ts'
import type { Chance, Part } from './kit.ts'

const HEADS =
  '华晟 恒远 瑞丰 博锐 天工 立新 安捷 晨光 海川 金桥 同辉 正泽 卓然 云帆 利达 宏图 昌明 广源 启航 信和'.split(
    ' ',
  )
const TRADES =
  '精密机械 电子材料 生物医药 纺织科技 建筑工程 物流服务 食品工业 环保设备 软件信息 汽车部件 新能源 检测技术'.split(
    ' ',
  )

/** A made-up name that no other member of the cast has. */
function nameFor(index: number): string {
  const head = HEADS[index % HEADS.length]
  const trade = TRADES[(index * 7 + Math.floor(index / HEADS.length)) % TRADES.length]
  const turn = Math.floor(index / (HEADS.length * TRADES.length))
  return `${head}${trade}${turn === 0 ? '' : turn + 1}有限公司（演练）`
}

const codeFor = (region: string, index: number) =>
  usccFrom(`91${region}MA${String(index + 1).padStart(7, '0')}`)

/** Changes to the facts that make somebody ineligible under one regulation or another; the first that does is taken. */
function spoilings(asOf: string): readonly JsonObject[] {
  const event = {
    on: addMonths(asOf, -8),
    severity: 'major',
    domain: 'workSafety',
    gradedBy: '事故调查报告（演练）',
    level: 'municipal',
    attributable: true,
  }
  return [
    { applicant: { establishedOn: addDays(addMonths(asOf, -36), 1) } },
    { records: { accidents: [event] } },
    { records: { failedSpotChecks: [event] } },
    { records: { violations: [event] } },
  ]
}

/** Facts with which this edition finds the applicant ineligible. Throws when no spoiling does: then the rehearsal would prove nothing. */
function spoil(edition: Edition, facts: Facts, chance: Chance): Facts {
  const answers = answersOf(edition, {})
  const spoiled = spoilings(facts.asOf)
    .map((change) => layFacts(facts, change as never))
    .filter((candidate) => assessEligibility(edition.criteria, candidate, answers).eligible === 'no')
  if (spoiled.length === 0) throw new Error(`no applicant can be made ineligible under ${edition.id}`)
  return chance.pick(spoiled)
}

/**
 * 演练角色 Made-up applicants for an edition: plausible facts, codes with a right check character, a spread of strength. Among them a few
 * who are ineligible, one who withdraws, one whose papers need a supplement, and two of the very same strength.
 */
export function castFor(edition: Edition, count: number, seed: string, deadline: string): Part[] {
  const chance = chanceFrom(`${seed}/cast`)
  const { judgements: _people, ...stated } = template(edition.criteria, answersOf(edition, {}), deadline)
  const ineligible = Math.max(1, Math.floor(count / 10))
  return Array.from({ length: count }, (_, index): Part => {
    const name = nameFor(index)
    const code = codeFor(edition.authority.region, index)
    const kind = edition.applicants.kinds[0] ?? 'legalPerson'
    const own = layFacts(stated as Facts, { applicant: { name, code, kind } })
    const facts = index >= 2 && index < 2 + ineligible ? spoil(edition, own, chance) : own
    return {
      application: `A${String(index + 1).padStart(4, '0')}`,
      name,
      code,
      kind,
      facts: facts as unknown as Json,
      strength: 35 + chance.below(30) + chance.below(30),
      ...(index === 0 ? { withdraws: true } : {}),
      ...(index === 1 ? { needsSupplement: true } : {}),
    }
  })
}
