import type { StageWords } from '../../core/wording/say.ts'
import { sayChannels } from '../../core/wording/say-channels.ts'
import type { Entries, Params, Refusals } from './domain/index.ts'

const dayKind = { natural: 'days', workday: 'working days' }
const audiences = { bodies: 'the bodies concerned', public: 'the public' }
const lists = { candidates: 'candidates', winners: 'winners' }

export const words: StageWords<Refusals, Entries, Params> = {
  name: 'announcement',
  acts: { announce: 'announce', correctAnnouncement: 'correct the announcement' },
  refusals: {
    ChannelMissing: ({ channels }, say) =>
      `the announcement has not gone everywhere; still missing: ${sayChannels(channels, say)}. Add them, then announce.`,
    DeadlineMissing: () =>
      'the announcement has to say until which day applications are taken; name it, then announce.',
    DeadlinePast: ({ closesOn, on }, say) =>
      `the deadline of ${say.date(closesOn)} lies before the day of posting, ${say.date(on)}; name another one.`,
    CallTooShort: ({ days, kind, closesOn, earliest, inferred }, say) =>
      `the call stands at least ${days} ${dayKind[kind]}, until 24:00 of ${say.date(earliest)}; applications cannot close on ${say.date(closesOn)}${inferred ? ' (that the deadline may not fall inside this period is inferred from the text)' : ''}. Set the deadline to ${say.date(earliest)} or later.`,
    NothingAnnounced: () => 'nothing has been announced that could be corrected; announce first.',
    NoDeadlineNamed: ({ closesOn }, say) =>
      `this announcement names no deadline, so that none can be set to ${say.date(closesOn)}; correct what was wrong and leave it out.`,
    DeadlineIsOver: ({ lastDay, on }, say) =>
      `what was announced was over at 24:00 of ${say.date(lastDay)}; on ${say.date(on)} it is no longer corrected. Say what was wrong in the announcement that follows.`,
    DeadlineNotEarlier: ({ lastDay, asked }, say) =>
      `the announced deadline is ${say.date(lastDay)}; a correction cannot move it up to ${say.date(asked)}. Keep it, or name a later day.`,
  },
  entries: {
    AnnouncementCorrected: ({ what, reason, from, closesOn }, say) =>
      `the announcement is corrected: ${what} (${reason})${from && closesOn && from !== closesOn ? `; the deadline moves from ${say.date(from)} to 24:00 of ${say.date(closesOn)}` : ''}`,
    AnnouncementMade: ({ audience, channels, closesOn, listed, minimum }, say) =>
      [
        `${audience === 'bodies' ? 'notice sent to the bodies concerned' : 'announced to the public'} (${sayChannels(channels, say)})`,
        ...(closesOn ? [`open until 24:00 of ${say.date(closesOn)}`] : []),
        ...(minimum
          ? [
              `the call stands at least ${minimum.days} ${dayKind[minimum.kind]}, until ${say.date(minimum.earliest)}`,
            ]
          : []),
        ...(listed === undefined
          ? []
          : listed.length === 0
            ? ['no award is given this cycle']
            : [
                `names: ${say.list(listed.map(({ name, award }) => (award ? `${name} (${say.award(award)})` : name)))}`,
              ]),
      ].join('; '),
  },
  settings: ({ article, basis, audience, channels, opensApplications, minimum, names }, say) => [
    {
      article,
      basis,
      sentence: `Announced to ${audiences[audience]} through: ${sayChannels(channels, say)}.`,
    },
    ...(opensApplications
      ? [
          {
            article,
            basis,
            sentence: 'It names the deadline; applications are taken until 24:00 of that day.',
          },
        ]
      : []),
    ...(minimum
      ? [
          {
            article: minimum.article,
            basis: minimum.basis,
            sentence: `The call stands at least ${minimum.days} ${dayKind[minimum.kind]} and the deadline lies no earlier than its end; ${minimum.rolls ? 'a last day off rolls on' : 'its last day does not roll'}.`,
          },
        ]
      : []),
    ...(names
      ? [{ article, basis, sentence: `Lists the ${lists[names]}, by name and award and nothing else.` }]
      : []),
  ],
}
