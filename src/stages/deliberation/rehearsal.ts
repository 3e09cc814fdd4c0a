import { conductor, type Planned, type Rehearsal, type Scene } from '../../rehearsal/kit.ts'
import type { Listed, Params, State } from './domain/index.ts'

type Here = Scene<Params, State>

const MEMBERS = ['一', '二', '三', '四', '五', '六', '七', '八', '九'].map((n, index) => ({
  id: `member-${index + 1}`,
  name: `委员${n}（演练）`,
}))
const ABSENT = 'member-9'
const CONFLICTED = 'member-2'
/** Votes on paper in the last case. */
const ON_PAPER = 'member-3'
/** Is never quite convinced. */
const DOUBTER = 'member-4'

const secretary = { role: 'secretariat', id: 'secretariat' }
const memberActor = (id: string) => ({ role: 'committee', id })

/** Opens the meeting; a member says that it cannot judge one case; all vote; the list is adopted with one reasoned departure at most. */
export const rehearsal: Rehearsal<Params, State> = (scene) => {
  const { own, cohort, params } = scene
  const { meeting, listed } = own
  if (!meeting || !listed) return [openMeeting(scene)]
  const names = Object.values(listed.candidates)
    .flat()
    .filter((application) => cohort.includes(application))
  const voters = meeting.present.filter((id) => id !== CONFLICTED)
  const isLast = (index: number) => index === names.length - 1
  const acts: Planned[] = [...recusal(scene, names[0])]
  for (const [index, application] of names.entries()) {
    const present = index === 0 ? voters : meeting.present
    if (params.ballot === 'secret') acts.push(count(scene, application, present))
    else
      acts.push(
        ...present
          .filter((id) => id !== ON_PAPER || !isLast(index))
          .map((id) => ballot(scene, application, id)),
      )
  }
  return [
    ...acts,
    ...paperBallot(scene, names.at(-1)),
    {
      act: 'propose',
      by: conductor(scene),
      input: { departures: departures(scene, listed) },
      daysLater: 1,
    },
  ]
}

const openMeeting = (scene: Here): Planned => ({
  act: 'openMeeting',
  by: conductor(scene),
  input: {
    members: MEMBERS,
    present: MEMBERS.map(({ id }) => id).filter((id) => id !== ABSENT),
    agenda: '审议候选名单（演练）',
  },
  daysLater: 5,
})

function recusal({ params, step, view, once }: Here, application: string | undefined): Planned[] {
  if (application === undefined) return []
  const known = view.recusals.some((r) => r.person === CONFLICTED && r.application === application)
  const by = memberActor(CONFLICTED)
  const input = { person: CONFLICTED, application, ground: '曾在该组织任职（演练）' }
  const declared: Planned[] = known ? [] : [{ act: 'declareRecusal', by, input }]
  const act = params.ballot === 'secret' ? 'countBallots' : 'castBallot'
  if (act === 'countBallots' || !once(`${step.id}: a recused member votes`)) return declared
  return [...declared, { act, by, input: { application, choice: 'for' }, refused: 'MustRecuse' }]
}

function ballot({ chance }: Here, application: string, id: string): Planned {
  const choice = id === DOUBTER && chance.below(4) === 0 ? 'against' : 'for'
  return { act: 'castBallot', by: memberActor(id), input: { application, choice } }
}

/** A ballot on paper: cast at the meeting, entered some days later. */
function paperBallot({ today, scan, params }: Here, application: string | undefined): Planned[] {
  if (application === undefined || params.ballot === 'secret') return []
  const paper = {
    recorder: secretary,
    checkedBy: 'secretariat-checker',
    occurredOn: today,
    evidence: [scan(`表决票-${application}-${ON_PAPER}`)],
  }
  const input = { application, choice: 'for' }
  return [{ act: 'castBallot', by: memberActor(ON_PAPER), input, paper, daysLater: 2 }]
}

const count = (scene: Here, application: string, present: readonly string[]): Planned => ({
  act: 'countBallots',
  by: conductor(scene),
  input: {
    application,
    tookPart: present,
    counted: { for: present.length - 1, against: 0, abstain: 1 },
  },
})

/** With enough candidates the body leaves out the last of the longest list, where the text lets it award fewer. */
function departures({ world, round, cohort }: Here, listed: Listed) {
  if (round > 1 || !world.edition.vacancy.fewer) return []
  const lists = Object.values(listed.candidates).map((names) => names.filter((a) => cohort.includes(a)))
  const longest = lists.reduce<readonly string[]>((a, b) => (b.length > a.length ? b : a), [])
  const application = longest.length >= 4 ? longest.at(-1) : undefined
  if (application === undefined) return []
  return [{ application, award: null, reason: '近期经营主体拟变更，建议下一届再行申报（演练）' }]
}
