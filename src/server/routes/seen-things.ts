import type { ShownThing } from '../kit/reader.ts'
import type { Asked } from '../kit/route.ts'
import { logOf, type Reading } from './read-frame.ts'

/** Far more than a regulation has steps; lists of steps have one page. */
const MOST_STEPS = 200

/** What somebody sees of the cycle itself, or of its steps. */
export async function seenThings(
  { reader }: Reading,
  asked: Pick<Asked<unknown, unknown>, 'params' | 'who'>,
  kind: 'cycle' | 'step',
  log = logOf(asked).log,
): Promise<readonly ShownThing[]> {
  const { authority } = logOf(asked)
  const found = await reader.list(asked.who, { authority, log, kind, order: 'id', limit: MOST_STEPS })
  return found === 'badCursor' ? [] : found.things
}

/** The steps of the regulation that somebody sees, in its order. */
export async function stepsSeen(reading: Reading, asked: Asked<unknown, unknown>) {
  const wording = await reading.cases.wording(logOf(asked), asked.who.viewer)
  const things = new Map((await seenThings(reading, asked, 'step')).map((thing) => [thing.step, thing]))
  return (wording?.edition.steps ?? []).flatMap((step) => {
    const thing = things.get(step.id)
    return thing ? [{ step, thing }] : []
  })
}

export type StepSeen = Awaited<ReturnType<typeof stepsSeen>>[number]
