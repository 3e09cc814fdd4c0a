import { quorumOf } from '../../parts/attendance/domain.ts'
import { conductor, type Planned, type Rehearsal, type Scene } from '../../rehearsal/kit.ts'
import type { Params, State } from './domain/index.ts'
import { proposal } from './rehearsal.proposal.ts'

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

/**
 * Opens the meeting; a member says that it cannot judge one case; so many leave that no ballot can be taken, and they come back; all
 * vote; the list is adopted with one reasoned departure at most.
 */
export const rehearsal: Rehearsal<Params, State> = (scene) => {
  const { own, cohort, params } = scene
  const { meeting, listed } = own
  if (!meeting || !listed) return [openMeeting(scene)]
  const names = Object.values(listed.candidates)
    .flat()
    .filter((application) => cohort.includes(application))
  const voters = meeting.present.filter((id) => id !== CONFLICTED)
  const isLast = (index: number) => index === names.length - 1
  const acts: Planned[] = [...recusal(scene, names[0]), ...interruption(scene, names[0])]
  for (const [index, application] of names.entries()) {
    const present = index === 0 ? voters : meeting.present
    if (params.ballot === 'secret') {
      const counted = count(scene, application, present)
      acts.push(isLast(index) ? onPaper(scene, counted, `计票单-${application}`) : counted)
    } else
      acts.push(
        ...present
          .filter((id) => id !== ON_PAPER || !isLast(index))
          .map((id) => ballot(scene, application, id)),
      )
  }
  return [...acts, ...paperBallot(scene, names.at(-1)), ...proposal(scene, listed)]
}

/** Who is expected: all but one, where a quorum does not ask for more. */
function expected({ params }: Here): string[] {
  const ids = MEMBERS.map(({ id }) => id)
  const most = ids.filter((id) => id !== ABSENT)
  return neededOf(params, most) <= most.length ? most : ids
}
const neededOf = ({ quorum }: Params, present: readonly string[]) =>
  quorumOf({ roster: MEMBERS, present }, [], quorum.share).needed

const openMeeting = (scene: Here): Planned => ({
  act: 'openMeeting',
  by: conductor(scene),
  input: {
    members: MEMBERS,
    present: expected(scene),
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

/** So many members are called away that the next ballot is refused; it is taken when they are back. */
function interruption(scene: Here, application: string | undefined): Planned[] {
  const { own, params, step, once } = scene
  const present = [...(own.meeting?.present ?? [])]
  if (application === undefined || !once(`${step.id}: the quorum is lost and restored`)) return []
  const left = present.slice(0, neededOf(params, present) - 1)
  const by = conductor(scene)
  const vote =
    params.ballot === 'secret'
      ? count(scene, application, left)
      : { act: 'castBallot', by: memberActor(MEMBERS[0]?.id ?? ''), input: { application, choice: 'for' } }
  return [
    { act: 'recordAttendance', by, input: { present: left } },
    { ...vote, refused: 'QuorumNotReached' },
    { act: 'recordAttendance', by, input: { present } },
  ]
}

function ballot({ chance, params }: Here, application: string, id: string): Planned {
  const doubts = id === DOUBTER && chance.below(4) === 0 && !isUnanimous(params)
  const choice = doubts ? 'against' : 'for'
  return { act: 'castBallot', by: memberActor(id), input: { application, choice } }
}

/** Done on paper at the meeting, entered some days later. */
function onPaper({ today, scan }: Here, planned: Planned, paper: string): Planned {
  const entered = {
    recorder: secretary,
    checkedBy: 'secretariat-checker',
    occurredOn: today,
    evidence: [scan(paper)],
  }
  return { ...planned, paper: entered, daysLater: 2 }
}

function paperBallot(scene: Here, application: string | undefined): Planned[] {
  if (application === undefined || scene.params.ballot === 'secret') return []
  const input = { application, choice: 'for' }
  const planned = { act: 'castBallot', by: memberActor(ON_PAPER), input }
  return [onPaper(scene, planned, `表决票-${application}-${ON_PAPER}`)]
}

function count(scene: Here, application: string, tookPart: readonly string[]): Planned {
  const abstain = isUnanimous(scene.params) ? 0 : Math.min(1, tookPart.length)
  const counted = { for: tookPart.length - abstain, against: 0, abstain }
  return { act: 'countBallots', by: conductor(scene), input: { application, tookPart, counted } }
}

/** Where everyone has to agree, everyone does. */
const isUnanimous = ({ majority }: Params) => majority.share === '1'
