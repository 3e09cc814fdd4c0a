import { entriesOf } from '../../../core/basics/shared-map.ts'
import type { Entry } from '../../../core/record/entry.ts'
import type { Beside } from '../../../core/visibility/showing.ts'
import { sittingFor } from '../../../parts/panel/domain.ts'
import { cardsOf, standingOf } from '../../../parts/scorecard/domain.ts'
import type { Entries } from './entries.ts'
import type { State } from './state.ts'

type IsRecused = (person: string, application: string) => boolean

/** Who sits for each case of a panel now. */
const seatsOf = ({ panels }: State, panel: string): NonNullable<Beside['seats']> => ({
  panel,
  sat: (panels[panel]?.applications ?? []).flatMap((application) =>
    (sittingFor(panels, application)?.members ?? []).map((person) => ({ person, application })),
  ),
})

/**
 * Sheets are compared from when nobody owes one any more, or scoring is closed: until then each assessor knows the own one only. A member
 * who comes in later finds them closed again.
 */
function sheetsOf({ panels, book, closed }: State, application: string, isRecused: IsRecused) {
  const members = sittingFor(panels, application)?.members ?? []
  const { owing } = standingOf(book, application, members, (person) => isRecused(person, application))
  const state = closed || owing.length === 0 ? ('settled' as const) : ('open' as const)
  return cardsOf(book, application).map(({ assessor }) => ({
    kind: 'scorecard' as const,
    id: `${application}/${assessor}`,
    state,
  }))
}

export function beside(state: State, entry: Entry, isRecused: IsRecused): Beside {
  const states = (applications: readonly string[]) =>
    applications.flatMap((application) => sheetsOf(state, application, isRecused))
  switch (entry.type) {
    case 'PanelFormed': {
      const { panel } = entry.data as Entries['PanelFormed']
      return { seats: seatsOf(state, panel) }
    }
    case 'AssessorReplaced': {
      const { panel, application } = entry.data as Entries['AssessorReplaced']
      const cases = application === undefined ? (state.panels[panel]?.applications ?? []) : [application]
      return { seats: seatsOf(state, panel), states: states(cases) }
    }
    case 'ScorecardSubmitted':
    case 'RecusalRecorded': {
      const { application } = entry.data as { application?: string }
      return application === undefined ? {} : { states: states([application]) }
    }
    case 'ScoringClosed':
    case 'ScoringReopened':
    case 'StepOpened':
    case 'StepReopened':
      return { states: states([...entriesOf(state.book.sheets)].map(([application]) => application)) }
    default:
      return {}
  }
}
