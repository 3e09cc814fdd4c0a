import { err, ok, type Result } from '../../core/basics/result.ts'
import type { Text } from '../../core/basics/text.ts'
import { registerOf } from '../../core/contract/register.ts'
import type { World } from '../../core/process/state.ts'
import { keptOf, revealedIn } from '../../core/record/sealing/kept.ts'
import { effectiveFrom } from '../../core/regulation/effect.ts'
import { addDays } from '../../core/time/iso-date.ts'
import { castFor } from '../../rehearsal/cast.ts'
import { conduct } from '../../rehearsal/conductor.ts'
import type { Script } from '../../rehearsal/script.ts'
import { transcript } from '../../rehearsal/transcript.ts'
import { rehearsals } from '../../stages/rehearsals.generated.ts'
import { stageWords } from '../../stages/words.generated.ts'
import { type Call, type CliCommand, textOption } from '../command.ts'
import { cycleFiles } from '../cycle-files/cycle-files.ts'
import { openWorld, usualStandards } from '../cycle-files/world-of.ts'
import { EXIT } from '../exit.ts'
import { halted } from '../rehearsal-halted.ts'
import type { Problem } from '../problem.ts'
import { tellRehearsal } from '../tell-rehearsal.ts'
import { wholeNumber } from '../../core/basics/whole-number.ts'

/** A rehearsal begins on this day of the last year whose calendar is known, or when the regulation takes effect, if that is later. */
const OPENING = '03-02'

function opensOn({ edition, calendar }: World): string {
  const usual = `${calendar.to.slice(0, 4)}-${OPENING}`
  const from = effectiveFrom(edition.effect)
  return from !== null && from > usual ? from : usual
}

function scriptFor(world: World, applicants: number, seed: string, years: number): Script {
  const start = opensOn(world)
  const year = Number(start.slice(0, 4))
  const cast = castFor(world.edition, applicants, seed, addDays(start, 45))
  return {
    cycle: String(year),
    year,
    ...usualStandards(world),
    opensOn: start,
    seed,
    cast,
    rehearsals,
    ...(years === 0 ? {} : { yearsAfter: years, uneventful: true }),
  }
}

const WRONG: Readonly<Record<string, { readonly message: Text; readonly mend: Text }>> = {
  applicants: {
    message: {
      zh: '申报者数量应为4至2000的整数',
      en: 'the number of applicants has to be a whole number from 4 to 2000',
    },
    mend: { zh: '请改正 --applicants', en: 'correct --applicants' },
  },
  years: {
    message: {
      zh: '授奖以后的年数应为0至10的整数',
      en: 'the years after the award have to be a whole number from 0 to 10',
    },
    mend: { zh: '请改正 --years', en: 'correct --years' },
  },
}

/** The numbers that were asked for, or which of them is none. */
function numbersIn(call: Call): Result<{ applicants: number; years: number }, Problem> {
  const applicants = wholeNumber(textOption(call, 'applicants') ?? '30', 4, 2000)
  if (applicants === undefined) return err(WRONG['applicants'] as Problem)
  const years = wholeNumber(textOption(call, 'years') ?? '0', 0, 10)
  return years === undefined ? err(WRONG['years'] as Problem) : ok({ applicants, years })
}

export const rehearse: CliCommand = {
  path: ['rehearse'],
  summary: { zh: '用虚构的申报者演练一整届评定', en: 'rehearse a whole cycle with made-up applicants' },
  args: [{ name: '<ED>', says: { zh: '办法编号', en: 'id of the regulation' } }],
  options: [
    {
      flags: '--applicants <N>',
      says: { zh: '申报者数量，4至2000，默认30', en: 'how many applicants, 4 to 2000, 30 by default' },
    },
    {
      flags: '--seed <S>',
      says: {
        zh: '随机种子，相同的种子得到相同的演练，默认1',
        en: 'the same seed gives the same rehearsal; 1 by default',
      },
    },
    {
      flags: '--years <N>',
      says: {
        zh: '授奖以后再演练几年（兑现、义务、撤销），0至10，默认0；有此项时，评定过程中不设意外情形',
        en: 'how many years to go on after the award (payment, duties, revocation), 0 to 10, 0 by default; the cycle itself then runs without incidents',
      },
    },
    {
      flags: '--out <DIR>',
      says: {
        zh: '结果存放的目录，默认 rehearsals/办法编号',
        en: 'folder for the results, rehearsals/ED by default',
      },
    },
  ],
  examples: [
    {
      line: 'rehearse my-city-2030',
      says: {
        zh: '演练一届，结果存于 rehearsals/my-city-2030',
        en: 'one cycle, results in rehearsals/my-city-2030',
      },
    },
    {
      line: 'rehearse my-city-2030 --years 5',
      says: { zh: '授奖以后再演练五年', en: 'and five years after the award' },
    },
    {
      line: 'rehearse my-city-2030 --applicants 60 --seed 7 --out r7',
      says: { zh: '60个申报者，种子7', en: 'sixty applicants, seed 7' },
    },
  ],
  async run(call) {
    const { ports, language, progress, args } = call
    const numbers = numbersIn(call)
    if (!numbers.ok) return { exit: EXIT.badInput, problems: [numbers.error] }
    const { applicants, years } = numbers.value
    const world = await openWorld(ports, args[0] ?? '')
    if (!world.ok) return world.error
    const seed = textOption(call, 'seed') ?? '1'
    progress.begin(world.value.edition.steps.length)
    const script = scriptFor(world.value, applicants, seed, years)
    const performance = conduct(world.value, script, progress.step)
    progress.end()
    if (!performance.ok) return halted(world.value, performance.error)
    const { state, sealed } = performance.value
    const folder = textOption(call, 'out') ?? `rehearsals/${world.value.edition.id}`
    const cycle = state.opened?.cycle ?? ''
    const written = await ports.writeFolder(folder, [
      ...cycleFiles(world.value, state, sealed),
      ...(['zh', 'en'] as const).map((l) => ({
        name: `transcript.${l}.md`,
        text: transcript(world.value.edition, cycle, performance.value, stageWords, l),
      })),
    ])
    if (!written.ok) return { exit: EXIT.badInput, problems: [written.error] }
    return {
      exit: EXIT.done,
      text: tellRehearsal(world.value, performance.value, folder, language),
      json: {
        edition: world.value.edition.id,
        seed,
        applicants,
        entries: state.log.length,
        incidents: performance.value.incidents,
        folder,
        register: revealedIn(registerOf(world.value.edition, state.view), keptOf(sealed, [])),
      },
    }
  },
}
