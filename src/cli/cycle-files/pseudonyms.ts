import type { CycleState } from '../../core/process/state.ts'
import { hashText } from '../../core/record/hash.ts'
import { CONSENSUS, type MarkRow } from './score-rows.ts'

type Panel = { readonly panel: string; readonly applications: readonly string[] }

/** The panel that scored an application in a step: the last one formed for it. */
const panelFor = ({ log }: CycleState, step: string, application: string): string =>
  log
    .filter(({ entry }) => entry.type === 'PanelFormed' && entry.step === step)
    .map(({ entry }) => entry.data as unknown as Panel)
    .findLast(({ applications }) => applications.includes(application))?.panel ?? application

/**
 * 化名 The marks with P1, P2 … in the place of assessors, anew in each panel of each step. Which is which follows from the salt alone, in
 * no order of theirs; who throws the salt away cannot tell any more.
 */
export function underPseudonyms(marks: readonly MarkRow[], state: CycleState, salt: string): MarkRow[] {
  const panels = new Map<string, Set<string>>()
  const sittingOf = ({ stage, application }: MarkRow) => `${stage}/${panelFor(state, stage, application)}`
  for (const mark of marks) {
    if (mark.assessor === CONSENSUS) continue
    const sitting = sittingOf(mark)
    panels.set(sitting, (panels.get(sitting) ?? new Set()).add(mark.assessor))
  }
  const names = new Map<string, string>()
  for (const [sitting, members] of panels) {
    const drawn = [...members].map((id) => ({ id, place: hashText(`${salt}/${sitting}/${id}`) }))
    const order = drawn.toSorted((a, b) => (a.place < b.place ? -1 : 1))
    order.forEach(({ id }, index) => names.set(`${sitting}/${id}`, `P${index + 1}`))
  }
  const renamed = marks.map((mark) => ({
    ...mark,
    assessor: names.get(`${sittingOf(mark)}/${mark.assessor}`) ?? mark.assessor,
  }))
  // In the order of the log they would stand in the order in which their sheets came in.
  const place = ({ stage, application, assessor, item }: MarkRow) =>
    [stage, application, assessor.padStart(8), item].join('\t')
  return renamed.toSorted((a, b) => (place(a) < place(b) ? -1 : 1))
}

/**
 * The marks without names: an assessor is known by all the marks that the same hand gave to one application in a step. Two sheets are of
 * the same marks when they are the same without names.
 */
export function nameless(marks: readonly MarkRow[]): MarkRow[] {
  const hands = new Map<string, string[]>()
  const handOf = ({ stage, application, assessor }: MarkRow) => [stage, application, assessor].join('\t')
  for (const mark of marks) {
    const sheet = hands.get(handOf(mark)) ?? []
    hands.set(handOf(mark), sheet)
    sheet.push(`${mark.item}=${mark.percent}`)
  }
  const seen = new Map<string, number>()
  const renamed = new Map<string, string>()
  for (const [hand, sheet] of hands) {
    const [stage, application, assessor] = hand.split('\t')
    const own = assessor === CONSENSUS ? CONSENSUS : sheet.toSorted().join()
    const alike = `${stage}\t${application}\t${own}`
    const before = seen.get(alike) ?? 0
    seen.set(alike, before + 1)
    renamed.set(hand, `${own}#${before}`)
  }
  return marks.map((mark) => ({ ...mark, assessor: renamed.get(handOf(mark)) ?? mark.assessor }))
}
