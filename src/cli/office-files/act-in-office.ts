import type { Json } from '../../core/basics/json.ts'
import { err, ok, type Result } from '../../core/basics/result.ts'
import { perform } from '../../core/process/perform.ts'
import { sealedNames } from '../../core/process/sealed-names.ts'
import type { CycleState } from '../../core/process/state.ts'
import { keptOf } from '../../core/record/sealing/kept.ts'
import { saltsReusing } from '../../core/record/sealing/reusing.ts'
import { addSeconds, type Instant, shanghaiDateOf, startOfDay } from '../../core/time/instant.ts'
import type { IsoDate } from '../../core/time/iso-date.ts'
import { sayIn } from '../../core/wording/say.ts'
import { wordRefusal } from '../../core/wording/sentences.ts'
import { stageWords } from '../../stages/words.generated.ts'
import type { Call, Outcome } from '../command.ts'
import { EXIT } from '../exit.ts'
import type { Office } from './office.ts'

const OPENING_SECONDS = 9 * 3600

/** An office opens at nine; an act comes no earlier than the one before it. */
function momentOn(day: IsoDate, { log }: CycleState): Instant {
  const nine = addSeconds(startOfDay(day), OPENING_SECONDS)
  const last = log.at(-1)?.entry.recordedAt ?? nine
  return last > nine && shanghaiDateOf(last) === day ? last : nine
}

type Acting = { readonly step: string; readonly act: string; readonly input: Json; readonly by?: string }

/** One act in the office's log, today; by the secretariat unless another body is named. Nothing is written. */
export function actInOffice(
  { today, ports }: Pick<Call, 'today' | 'ports'>,
  office: Office,
  { step, act, input, by = 'secretariat' }: Acting,
): Result<Office, Outcome> {
  const { world, state, sealed } = office
  const actor = { role: by, id: by }
  const command = { step, act, actor, occurredOn: today, receivedAt: momentOn(today, state), input }
  const salts = saltsReusing(sealedNames(world, state, sealed), ports.random32)
  const done = perform(world, state, command, salts)
  if (done.ok) {
    const fresh = done.value.sealed.filter(({ id }) => sealed.every((row) => row.id !== id))
    return ok({ ...office, state: done.value.state, sealed: [...sealed, ...fresh] })
  }
  const say = (language: 'zh' | 'en') =>
    wordRefusal(
      done.error,
      world.edition,
      stageWords,
      sayIn(world.edition, language, {}, {}, keptOf(sealed, [])),
    )
  return err({ exit: EXIT.rulesRefuse, problems: [{ message: { zh: say('zh'), en: say('en') } }] })
}
