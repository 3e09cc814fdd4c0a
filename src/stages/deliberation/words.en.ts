import type { Say, StageWords } from '../../core/wording/say.ts'
import { sayPercent } from '../../core/wording/score.ts'
import { sayShare } from '../../core/wording/share.ts'
import type { Entries, Params, Refusals } from './domain/index.ts'

const bases = { present: 'the members present', roster: 'all members', cast: 'the members who vote' }
const choices = { for: 'for', against: 'against', abstain: 'abstains' }
const authorities = {
  recommends: 'adopts the proposed list and submits it for approval',
  decides: 'decides the proposed list',
}

const quorumIn = ({ base, present, needed, recused }: Refusals['QuorumNotReached']) =>
  `${present} of ${base} members are present${recused > 0 ? ` (${recused} recused, not counted)` : ''}, and ${needed} are needed, ${needed - present} more than there are`

const closed = {
  otherKind: 'it is for other kinds of applicants',
  otherSector: 'it is for other sectors',
  sectorUnknown: 'its sector has not been stated',
  closed: 'a condition of that award is not met',
}

const sayMajority = ({ share, inclusive, of }: Params['majority']) =>
  share === '1'
    ? `carried when ${bases[of]} all agree`
    : `carried by ${inclusive ? 'at least' : 'more than'} ${sayShare(share, 'en')} of ${bases[of]}`

const sayFloor = (floor: string) => (floor === '' ? 'a score' : sayPercent(floor.replace(/%$/, ''), 'en'))

type Case = Entries['DeliberationConcluded']['cases'][number]
function sayCase(each: Case, say: Say) {
  const { application, award, ballot, quorum, recused, outcome, adopted, reason, offQuota } = each
  const votes = `${ballot.for} for, ${ballot.against} against, ${ballot.abstain} abstaining`
  const line = `${ballot.needed} of ${ballot.base} needed; ${quorum.present} present of ${quorum.base}`
  const away = recused.length > 0 ? `; recused: ${say.list(recused)}` : ''
  const result =
    outcome === 'carried'
      ? `carried, for ${say.award(award)}${offQuota ? ' (uses no seat)' : ''}`
      : outcome === 'notCarried'
        ? 'not carried'
        : `${adopted === null ? 'left out' : `moved to ${say.award(adopted)}`}, because: ${reason ?? ''}`
  return `${say.application(application)} (${votes}; ${line}${away}) ${result}`
}

export const words: StageWords<Refusals, Entries, Params> = {
  name: 'deliberation',
  acts: {
    openMeeting: 'open the meeting',
    recordAttendance: 'record who is present now',
    declareRecusal: 'recusal',
    castBallot: 'vote',
    countBallots: 'count a secret ballot',
    propose: 'adopt the proposed list',
  },
  refusals: {
    NoCandidateList: () =>
      'no candidate list has been submitted yet, so there is nothing to deliberate on. Conclude the evaluation first.',
    NoMeeting: () => 'no meeting has been opened yet; record who is present first.',
    MemberTwice: ({ person }) =>
      `${person} stands twice on the roster, among those present or among those who voted; check the lists.`,
    NotAMember: ({ person }) =>
      `${person} is not on the roster and takes no part in the vote; check the roster.`,
    NotPresent: ({ person }) => `${person} is not present at this meeting and cannot vote in it.`,
    QuorumNotReached: (data, say) =>
      data.application === undefined
        ? `the meeting has no quorum: ${quorumIn(data)}. Go on once enough are there, or call another meeting.`
        : `there is no quorum in the case of ${say.application(data.application)}: ${quorumIn(data)}. Go on once enough are there, or call another meeting for it.`,
    RecusedAlready: ({ person, application }, say) =>
      `${person} is recused from the case of ${say.application(application)} already; there is no need to record it again.`,
    BallotIsSecret: () =>
      'the ballot is secret, so that no single choice is recorded; enter the count instead.',
    BallotIsOpen: () => 'the ballot is open; each member votes, and no bare count is entered.',
    BallotCastAlready: ({ member, application }, say) =>
      `${member} has voted on ${say.application(application)} already and cannot vote again.`,
    BallotCountedAlready: ({ application }, say) =>
      `the ballot on ${say.application(application)} has been counted; if it has to be taken again, call another meeting.`,
    BallotReplacementUnfit: ({ member, application }, say) =>
      `what replaces it has to be ${member}'s ballot on ${say.application(application)} (for, against or abstain); check it.`,
    VoterCannotVote: ({ member, application }, say) =>
      `${member} is absent or recused from the case of ${say.application(application)} and cannot have voted; check the list of voters.`,
    CountDoesNotFit: ({ application, tookPart, counted }, say) =>
      `${tookPart} members voted on ${say.application(application)}, but ${counted} votes were counted; count again.`,
    NotACandidate: ({ application }, say) =>
      `${say.application(application)} is not on the candidate list before the meeting; check the application number.`,
    NotVotedOn: ({ applications }, say) =>
      `not voted on yet: ${say.list(applications.map(say.application))}. Vote on each before the list is adopted.`,
    DepartureTwice: ({ application }, say) =>
      `the departure for ${say.application(application)} is entered twice; keep one.`,
    DepartureWithoutReason: ({ application }, say) =>
      `what is proposed for ${say.application(application)} departs from the candidate list and needs a reason; add it.`,
    DepartsFromNothing: ({ application, award }, say) =>
      `${say.application(application)} is listed for ${say.award(award)} already; that is no departure.`,
    NotCarried: ({ application, for: yes, needed, base }, say) =>
      `${say.application(application)} has ${yes} votes of a base of ${base} and needs ${needed}; it was not carried and cannot be proposed.`,
    OnlyToLowerAward: ({ application, award, to }, say) =>
      `${say.application(application)} is listed for ${say.award(award)} and can only be moved to a lower award, not to “${say.award(to)}”.`,
    BelowFloor: ({ application, award, percent, floor }, say) =>
      `${say.award(award)} asks for ${sayFloor(floor)}; ${say.application(application)} has ${percent === '' ? 'no score' : sayPercent(percent, 'en')} and cannot be proposed for it.`,
    AwardNotOpen: ({ application, award, why }, say) =>
      `${say.application(application)} cannot be moved to ${say.award(award)}: ${closed[why]}. Propose something else, or leave it out.`,
    AboveBand: ({ application, award, percent }, say) =>
      `${say.application(application)} has ${sayPercent(percent, 'en')}, which belongs to the band above; by decision it cannot stand for ${say.award(award)}.`,
    QuotaExceeded: ({ awards, max, count }, say) =>
      `${say.list(awards.map(say.award))} has ${max} seats; ${count} names are proposed, ${count - max} too many. Propose fewer.`,
    SeatsReserved: ({ awards, max, count, reserved }, say) =>
      `${say.list(awards.map(say.award))} has ${max} seats, ${reserved} of them still reserved; ${count} names are proposed, ${count + reserved - max} too many. Propose fewer.`,
    ExceedsAsARule: ({ quota, awards, max, count }, say) =>
      `${say.list(awards.map(say.award))} has as a rule ${max} seats; ${count} names are proposed, ${count - max} too many. Propose fewer, or say under “exceed” for [${quota}] why more are needed and who approved it.`,
    NothingToExceed: ({ quota }) =>
      `the limit [${quota}] is not exceeded, or cannot be; leave out the reason for exceeding it.`,
    VacancyNotAllowed: ({ award, listed, proposed }, say) =>
      `${listed} candidates stand for ${say.award(award)} and ${proposed} are proposed; the award cannot ${proposed === 0 ? 'stay wholly vacant' : 'be given to fewer'}. Deliberate again.`,
  },
  entries: {
    MeetingOpened: ({ sitting, roster, present, quorum, agenda }, say) =>
      `meeting ${sitting}: ${present.length} of ${roster.length} members present (${say.list([...present])}), quorum ${quorum.needed}${agenda === undefined ? '' : `; agenda: ${agenda}`}`,
    AttendanceRecorded: ({ left, came, present, quorum }, say) =>
      `${left.length > 0 ? `${say.list(left)} left; ` : ''}${came.length > 0 ? `${say.list(came)} came; ` : ''}${present.length} present now, the quorum of ${quorum.needed} ${quorum.reached ? 'is' : 'is not'} there`,
    BallotCast: ({ application, award, member, choice }, say) =>
      `${member} on ${say.application(application)} for ${say.award(award)}: ${choices[choice]}`,
    BallotsCounted: ({ application, award, tookPart, for: yes, against, abstain }, say) =>
      `${say.application(application)} for ${say.award(award)}: ${tookPart.length} voted, ${yes} for, ${against} against, ${abstain} abstaining`,
    DeliberationConcluded: ({ authority, sitting, roster, present, cases, notListed, exceeded = [] }, say) =>
      [
        `meeting ${sitting} ${authorities[authority]} (${present} of ${roster} members present): `,
        cases.map((each) => sayCase(each, say)).join('; '),
        notListed.length > 0 ? `; on no candidate list: ${say.list(notListed.map(say.application))}` : '',
        ...exceeded.map(
          ({ awards, max, count, reason, approvedBy }) =>
            `; ${count} proposed for ${say.list(awards.map(say.award))} instead of ${max} as a rule, approved by ${approvedBy}, because: ${reason}`,
        ),
      ].join(''),
  },
  folded: {
    BallotCast: (all, say) => {
      const [first] = all
      const by = (wanted: keyof typeof choices) => all.filter(({ choice }) => choice === wanted)
      const counts = (['for', 'against', 'abstain'] as const)
        .filter((wanted) => by(wanted).length > 0)
        .map(
          (wanted) => `${by(wanted).length} ${wanted} (${say.list(by(wanted).map(({ member }) => member))})`,
        )
      return `${say.application(first?.application ?? '')} for ${say.award(first?.award ?? '')}: ${counts.join('; ')}`
    },
  },
  settings: ({ authority, ballot, quorum, majority, departures }, say) => [
    {
      article: quorum.article,
      basis: quorum.basis,
      sentence: `At least ${sayShare(quorum.share, 'en')} of the members must be present; the recused are outside the base.`,
    },
    {
      article: majority.article,
      basis: majority.basis,
      sentence: `By ${ballot} ballot, ${sayMajority(majority)}; the recused are outside the base.`,
    },
    { article: majority.article, sentence: `The ${say.role('committee')} ${authorities[authority]}.` },
    ...(departures
      ? [
          {
            article: departures.article,
            basis: departures.basis,
            sentence:
              departures.lowerTier === 'next-in-rank'
                ? 'Who reaches the floor of a higher award may be moved to a lower one, with a reason.'
                : 'Who reaches the floor of a higher award may not be moved to a lower one.',
          },
        ]
      : []),
  ],
}
