import type { DrawFindings, DrawRefusals } from './refusals.ts'
import type { DrawSentences } from './say-draw.ts'

const groupOf = (group: string | null) => (group === null ? 'the pool' : `the group "${group}"`)
const who = (id: string | null) => id ?? 'nobody'

export const refusals: DrawSentences<DrawRefusals> = {
  SourceNotAhead: ({ fixedOn, publicOn }, say) =>
    `The source becomes public on ${say.date(publicOn)}, which is not after ${say.date(fixedOn)}, the day on which the plan is fixed. Choose a source that is public later.`,
  FiguresImpossible: ({ place, from, to }) =>
    `Figures of set ${place} from ${from} to ${to} leave nothing to chance. Check the range.`,
  PoolTooLarge: ({ size, most }) =>
    `The pool has ${size} people, and no more than ${most} can be drawn from. Divide it by field or region first.`,
  PersonTwice: ({ ids: [first, second] }) =>
    first === second
      ? `The id ${first} stands in the pool twice. Keep one person.`
      : `${first} and ${second} have the same name and employer, and nobody has two chances. Keep one; if they are two people, tell them apart in the name.`,
  PersonalNumberInside: ({ places }, say) =>
    `There is an ID number inside (${say.list(places)}), which is never put on file. Take it out.`,
  NothingNeeded: () => 'It is not said how many are needed. Ask for one person at least.',
  GroupTwice: ({ group }) =>
    `${group === null ? 'The number for anybody' : groupOf(group)} stands there twice. Put the numbers together.`,
  TooFewInPool: ({ group, needed, held, onePerEmployer }) =>
    `${needed} are needed of ${groupOf(group)}, reserves included, and only ${held} can be drawn${onePerEmployer ? ' (one of each employer)' : ''}. Add people or ask for fewer.`,
  UnknownPerson: ({ id }) => `There is nobody with the id ${id} in the pool. Check it.`,
  SkippedTwice: ({ id }) => `${id} is skipped twice. Keep one reason.`,
  ConflictWithWhom: ({ id }) =>
    `${id} has a conflict of interest, and it is not said with which applicant or employer. Say so.`,
  PlanChanged: ({ recorded, computed }) =>
    `The plan was changed after it was fixed (hash ${recorded} then, ${computed} now). Use the original.`,
  PoolChanged: ({ recorded, computed }) =>
    `The pool was changed after the plan was fixed (hash ${recorded} then, ${computed} now). Use the original, and skip with a reason whoever cannot serve.`,
  SourceNotPublic: ({ on, publicOn, name }, say) =>
    `"${name}" becomes public on ${say.date(publicOn)}; on ${say.date(on)} nothing can be drawn yet. Draw when it is public.`,
  SourcesMissing: ({ asked, given }) =>
    `The plan asks for ${asked} sets of figures and ${given} were given. Write each set, with a / between them.`,
  FiguresMissing: ({ place, asked, given }) =>
    `Set ${place} has to have ${asked} figures and has ${given}. Compare with what was published.`,
  FigureOutside: ({ place, figure, from, to }) =>
    `In set ${place}, ${figure} is no whole number from ${from} to ${to}. Compare with what was published.`,
  AgainNeedsReason: ({ runs }) =>
    `The plan has been drawn already (drawings so far: ${runs}). Give the reason for drawing it again.`,
  DatedBeforeLast: ({ on, last }, say) =>
    `${say.date(on)} lies before ${say.date(last)}, when the draw was last acted on. Check the date.`,
  NotSeated: ({ id, seated }, say) =>
    `${id} is not on the list, so nobody has to stand in. On it are: ${say.list(seated)}. Check the id.`,
}

export const findings: DrawSentences<DrawFindings> = {
  OtherPlan: ({ recorded, published }) =>
    `what was drawn is not the published plan: its hash has to be ${published} and is ${recorded}`,
  PlanHashDiffers: ({ recorded, computed }) =>
    `the plan does not fit its hash: computed ${computed}, recorded ${recorded}`,
  PoolHashDiffers: ({ recorded, computed }) =>
    `the pool is not the one of the plan: computed ${computed}, the plan has ${recorded}`,
  PlanUnlawful: () => 'the plan could not have been fixed',
  RunUnlawful: ({ run }) => `drawing ${run} could not have taken place`,
  RunMisnumbered: ({ run, recorded }) =>
    `drawing ${run} is numbered ${recorded}; one may have been taken out`,
  ReasonOutOfPlace: ({ run }) =>
    `drawing ${run} has a reason for drawing again; the one before it may have been taken out`,
  KeyDiffers: ({ run, recorded, computed }) =>
    `the key of drawing ${run} is not that of its figures: computed ${computed}, recorded ${recorded}`,
  OrderDiffers: ({ run, place, recorded, computed }) =>
    `the order of drawing ${run} differs from place ${place} on: computed ${who(computed)}, recorded ${who(recorded)}`,
  StepDiffers: ({ run, place, recorded, computed }) =>
    recorded === computed
      ? `drawing ${run} dealt with place ${place}, ${who(recorded)}, in another way than the plan has it: taken, reserve, skipped, or the reason`
      : `the walk of drawing ${run} differs from place ${place} on: computed ${who(computed)}, recorded ${who(recorded)}`,
  ReplacementUnlawful: ({ run, number }) =>
    `replacement ${number} of drawing ${run} could not have taken place`,
  ReplacementDiffers: ({ run, number, recorded, computed }) =>
    `replacement ${number} of drawing ${run} differs: computed ${who(computed)}, recorded ${who(recorded)}${recorded === computed ? ', by another way' : ''}`,
  ListDiffers: ({ run, list, recorded, computed }, say) =>
    `the ${{ taken: 'list of those taken', reserves: 'list of reserves', short: 'shortage' }[list]} of drawing ${run} differs: computed ${say.list(computed) || 'nobody'}, recorded ${say.list(recorded) || 'nobody'}`,
}
