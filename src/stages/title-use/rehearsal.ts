import { under } from '../../core/basics/given-id.ts'
import type { JsonObject } from '../../core/basics/json.ts'
import { addDays, type IsoDate } from '../../core/time/iso-date.ts'
import { conductor, type Planned, type Rehearsal, type Scene } from '../../rehearsal/kit.ts'
import type { Case, Params, State } from './domain/index.ts'

type Here = Scene<Params, State>

const CASES = { image: 'SY-1', misuse: 'SY-2', stranger: 'SY-3' }
const paper = (name: string) => ({ document: `${name}（演练）1号` })

/** The first winner promotes itself with the year; where the text does not speak of that, legal review does. */
function imageCase({ own, step }: Here, application: string, from: IsoDate): Planned | null {
  const by = { role: step.by, id: step.by }
  const id = CASES.image
  const found = under(own.cases, id)
  if (!found) {
    const where = '企业宣传册（演练）'
    const seen = { use: 'image', where, seenOn: addDays(from, 100), withYear: true, evidence: '宣传册' }
    return { act: 'report', by, input: { case: id, application, ...seen }, notBefore: addDays(from, 110) }
  }
  if (found.judgement.verdict !== 'unclear') return null
  if (found.standing === 'reported')
    return {
      act: 'needsReview',
      by,
      input: { case: id, question: '形象宣传可否使用称号（演练）' },
      notBefore: addDays(from, 120),
    }
  const outcome = { outcome: 'allowed', reason: '注明获奖年度，未误导公众（演练）' }
  return found.standing === 'inReview'
    ? {
        act: 'recordReview',
        by,
        input: { case: id, ...outcome, ...paper('审核意见') },
        notBefore: addDays(from, 140),
      }
    : null
}

/** A winner uses the title as the text forbids. Where the text revokes for that it goes on until then, elsewhere it ends in time. */
function misuseCase(scene: Here, application: string, from: IsoDate): readonly Planned[] {
  const { own, step, world, today } = scene
  const { titleUses, revocations } = world.edition
  const rule = titleUses.find(({ allowed, uses }) => !allowed && !uses.includes('forgery'))
  const [use] = rule?.uses ?? []
  if (!rule || use === undefined) return []
  const id = CASES.misuse
  const by = conductor(scene)
  const found = under(own.cases, id)
  if (!found) {
    const seen = { use, where: '产品网页（演练）', seenOn: addDays(from, 400), evidence: '网页截图' }
    const input = { case: id, application, ...seen }
    return [{ act: 'report', by: { role: 'public', id: 'public' }, input, notBefore: addDays(from, 402) }]
  }
  const goesOn = revocations.some(({ trigger }) => trigger === 'misuse')
  const isOrdered = found.judgement.remedy === 'orderToMend'
  const input = { case: id, to: 'revocation', reason: '违规使用称号（演练）', ...paper('移送函') }
  const day = today < addDays(from, 410) ? addDays(from, 410) : today
  const refer: Planned = { act: 'refer', by, input, notBefore: addDays(from, 405) }
  const notice: Planned = {
    act: isOrdered ? 'orderToMend' : 'warn',
    by,
    input: { case: id, until: addDays(day, 30), ...paper('通知书') },
    notBefore: day,
  }
  const incident = `${step.id}: a misuse referred too early`
  const refused = goesOn ? 'MendFirst' : 'RevocationNotProvided'
  switch (found.standing) {
    case 'reported':
      return goesOn && !isOrdered ? [notice] : [{ ...refer, incident, refused }, notice]
    case 'ordered':
    case 'advised':
      return [afterNotice(by, id, found, goesOn, found.until ?? day)]
    case 'notMended':
      return [{ ...refer, notBefore: addDays(found.until ?? day, 15) }]
    default:
      return []
  }
}

function afterNotice(
  by: Planned['by'],
  id: string,
  { standing }: Case,
  goesOn: boolean,
  until: IsoDate,
): Planned {
  return goesOn && standing === 'ordered'
    ? { act: 'recordNotMended', by, input: { case: id, ...paper('复查记录') }, notBefore: addDays(until, 3) }
    : { act: 'recordMended', by, input: { case: id, ...paper('复查记录') }, notBefore: addDays(until, -5) }
}

/** Somebody who never won forges a plaque: it goes to the law, or after a look is dismissed where the text knows no such rule. */
function strangerCase(scene: Here, from: IsoDate): Planned | null {
  const { own } = scene
  const by = conductor(scene)
  const id = CASES.stranger
  const found = under(own.cases, id)
  if (!found) {
    const seen = { use: 'forgery', where: '展会展台（演练）', seenOn: addDays(from, 500), evidence: '照片' }
    const input: JsonObject = { case: id, other: '某商贸有限公司（演练）', ...seen }
    return { act: 'report', by, input, notBefore: addDays(from, 505) }
  }
  if (found.standing !== 'reported') return null
  const forbidden = found.judgement.verdict === 'forbidden'
  const input: JsonObject = forbidden
    ? { case: id, to: 'law', reason: '涉嫌伪造（演练）', ...paper('移送函') }
    : { case: id, reason: '经核查未发现伪造（演练）' }
  return { act: forbidden ? 'refer' : 'dismiss', by, input, notBefore: addDays(from, 520) }
}

const afterAward = (scene: Here): readonly Planned[] => {
  const { view } = scene
  const winners = [...new Set(view.honours.map(({ application }) => application))]
  const [first] = winners
  const misuser = winners[4] ?? first
  const from = first === undefined ? undefined : under(view.awardedOn, first)
  if (first === undefined || misuser === undefined || from === undefined) return []
  const isRevoked = (application: string) => view.revoked.some((each) => each.application === application)
  return [
    isRevoked(first) ? null : imageCase(scene, first, from),
    ...(isRevoked(misuser) ? [] : misuseCase(scene, misuser, from)),
    strangerCase(scene, from),
  ].filter((planned) => planned !== null)
}

/** Nothing is used before the award. */
export const rehearsal: Rehearsal<Params, State> = Object.assign(() => [], { afterAward })
