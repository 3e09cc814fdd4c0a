import { addDays, type IsoDate } from '../../core/time/iso-date.ts'
import { conductor, type Planned, type Rehearsal, type Scene } from '../../rehearsal/kit.ts'
import { postingOf } from '../../rehearsal/kit/posted-notice.ts'
import type { Params, State } from './domain/index.ts'

type Here = Scene<Params, State>

const citizen = { role: 'public', id: 'public' }

/** Posts; once, opinions come in, one of them too late; each is replied to, and the consultation concluded after its last day. */
export const rehearsal: Rehearsal<Params, State> = (scene) => {
  const { own, params, round, step, view, today, once } = scene
  const by = conductor(scene)
  if (own.posted?.round !== round) return postingOf(scene)
  const lastDay = view.notices[step.id]?.lastDay
  if (lastDay === undefined) return []
  if (today <= lastDay && once(`${step.id}: opinions`)) return opinions(scene, lastDay)
  const notBefore = addDays(lastDay, 1)
  const open = Object.keys(own.opinions).filter((opinion) => own.opinions[opinion]?.repliedOn === null)
  const owing: Planned[] =
    open.length > 0 && params.replies.required && once(`${step.id}: concluding without replies`)
      ? [{ act: 'conclude', by, input: {}, notBefore, refused: 'RepliesMissing' }]
      : []
  const replies = open.map((opinion, index): Planned => {
    const outcome = index === 0 ? 'notAdopted' : 'adopted'
    return { act: 'reply', by, input: { opinion, outcome, reply: '经研究，现予答复（演练）' }, notBefore }
  })
  return [...owing, ...replies, { act: 'conclude', by, input: {}, notBefore }]
}

/** One against a name on the day after posting, one in general on the last day, and one that comes a day too late. */
function opinions(scene: Here, lastDay: IsoDate): Planned[] {
  const { cohort, step, today, scan, once } = scene
  const [name] = cohort
  const next = addDays(today, 1)
  const number = (n: number) => `${step.id}-YJ-${n}`
  const against = {
    opinion: number(1),
    stance: 'oppose',
    summary: '认为该单位售后服务尚有不足（演练）',
    ...(name === undefined ? {} : { application: name }),
    author: scan('提意见人1').sha256,
  }
  const general = { opinion: number(2), stance: 'support', summary: '赞成评审结果（演练）' }
  const late = { opinion: number(3), stance: 'other', summary: '逾期来信（演练）' }
  const early: Planned[] = once(`${step.id}: concluding a day too early`)
    ? [
        {
          act: 'conclude',
          by: conductor(scene),
          input: {},
          notBefore: lastDay,
          refused: 'NoticeStillRuns',
        },
      ]
    : []
  return [
    { act: 'giveOpinion', by: citizen, input: against, notBefore: next < lastDay ? next : lastDay },
    { act: 'giveOpinion', by: citizen, input: general, notBefore: lastDay },
    ...early,
    {
      act: 'giveOpinion',
      by: citizen,
      input: late,
      notBefore: addDays(lastDay, 1),
      refused: 'ConsultationOver',
    },
  ]
}
