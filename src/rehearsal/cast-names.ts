import { usccFrom } from '../core/codes/uscc.ts'
import { hashText } from '../core/record/hash.ts'
import type { ApplicantKind } from '../core/regulation/schema/head.ts'

const HEADS =
  '华晟 恒远 瑞丰 博锐 天工 立新 安捷 晨光 海川 金桥 同辉 正泽 卓然 云帆 利达 宏图 昌明 广源 启航 信和'.split(
    ' ',
  )
const TRADES =
  '精密机械 电子材料 生物医药 纺织科技 建筑工程 物流服务 食品工业 环保设备 软件信息 汽车部件 新能源 检测技术'.split(
    ' ',
  )
const SURNAMES = [...'张王李赵刘陈杨黄周吴徐孙马朱胡郭何林高罗']
const GIVEN = '明远 建国 晓华 志强 丽君 海涛 文静 国栋 春梅 立群 思源 永康'.split(' ')

const MADE_UP = '（演练）'
const UNITS: Readonly<Partial<Record<ApplicantKind, string>>> = { subUnit: '分公司', team: '质量攻关班组' }

/** Who somebody in the cast is: a name that no other has, a code, and for a unit of a body or a person what it belongs to. */
export type Identity = {
  readonly name: string
  readonly code: string
  /** As the facts on the applicant state it, beside name, code and kind. */
  readonly stated: Readonly<Record<string, string>>
}

/** The index-th combination of two lists; after all of them a number tells further ones apart. */
function combined(first: readonly string[], second: readonly string[], index: number): string {
  const place = index % first.length
  const round = Math.floor(index / first.length)
  const turn = Math.floor(round / second.length)
  return `${first[place]}${second[(place * 7 + round) % second.length]}${turn === 0 ? '' : turn + 1}`
}

export const companyName = (index: number): string => `${combined(HEADS, TRADES, index)}有限公司`

/** Identities are made up; a person's code is a salted hash of nothing real, in the form in which an office would hand one in. */
export function identityOf(kind: ApplicantKind, index: number, region: string, seed: string): Identity {
  const company = companyName(index)
  if (kind === 'person') {
    const employer = `${company}${MADE_UP}`
    const code = hashText(`${seed}/person/${index}`)
    return { name: `${combined(SURNAMES, GIVEN, index)}${MADE_UP}`, code, stated: { employer } }
  }
  const code = usccFrom(`91${region}MA${String(index + 1).padStart(7, '0')}`)
  const unitName = UNITS[kind]
  if (unitName !== undefined)
    return { name: `${company}${unitName}${MADE_UP}`, code, stated: { parentCode: code, unitName } }
  const name = kind === 'unincorporated' ? `${combined(HEADS, TRADES, index)}服务中心` : company
  return { name: `${name}${MADE_UP}`, code, stated: {} }
}
