import { outcomesFor } from '../contract/outcomes.ts'
import { registerOf } from '../contract/register.ts'
import type { CycleState } from '../process/state.ts'
import { canonicalText } from '../record/canonical.ts'
import { hashText } from '../record/hash.ts'
import type { Edition } from '../regulation/edition.ts'
import { applicantKind } from '../regulation/schema/head.ts'
import type { Organisation, PastAward, PastSanction, Source } from './rows.ts'

/** What the record of one cycle says for later ones: its winners, its sanctions, what became of the winners since. */
export type FromCycle = {
  readonly cycle: string
  readonly awards: readonly PastAward[]
  readonly sanctions: readonly PastSanction[]
  readonly organisations: readonly Organisation[]
  /** SHA-256 over the register of winners in its canonical form. */
  readonly register: string
}

type Told = Pick<CycleState, 'opened' | 'view'>

const hashOfRegister = (edition: Edition, { view }: Told): string =>
  hashText(canonicalText(registerOf(edition, view)))

/** 由届次记录取出 The rows that the log of a cycle yields. They are proved: whoever has the log can take them out again. */
export function historyFromCycle(edition: Edition, state: Told): FromCycle {
  const { view, opened } = state
  const cycle = opened?.cycle ?? ''
  const from = (document: string): Source => ({ document, cycle })
  const whoIs = (application: string) => {
    const { code = '', name = application, kind = '' } = view.applications[application] ?? {}
    return { code, name, kind: applicantKind.parse(kind) }
  }
  const awards = view.honours.map(({ application, award, prizeFen }): PastAward => {
    const won = outcomesFor(view, application)['records.honours'].find((one) => one.award === award)
    const { approvedOn = '', revokedOn } = won ?? {}
    return {
      ...whoIs(application),
      award,
      year: opened?.year ?? 0,
      approvedOn,
      ...(revokedOn === undefined ? {} : { revokedOn }),
      prizeFen,
      standing: 'proved',
      source: from(view.approval?.document ?? cycle),
    }
  })
  const sanctions = view.sanctions.map(
    ({ application, act, ground, decidedOn, document, bannedUntil }): PastSanction => ({
      ...whoIs(application),
      act,
      ground,
      decidedOn,
      ...(bannedUntil === undefined ? {} : { bannedUntil }),
      standing: 'proved',
      source: from(document),
    }),
  )
  const organisations = Object.keys(view.changes).flatMap((application) =>
    changesOf(state, application, from),
  )
  return { cycle, awards, sanctions, organisations, register: hashOfRegister(edition, state) }
}

/** What a winner was called, and who took over from it, as rows on organisations; persons have none. */
function changesOf({ view }: Told, application: string, from: (document: string) => Source): Organisation[] {
  const applied = view.applications[application]
  if (!applied || applied.kind === 'person') return []
  let now = { code: applied.code, name: applied.name }
  return (view.changes[application] ?? []).flatMap(({ change, name, code, since }): Organisation[] => {
    if (change === 'closed') return []
    const before = now
    now = { code, name }
    const isSame = code === before.code
    return [
      {
        code,
        name,
        formerNames: isSame ? [before.name] : [],
        predecessors: isSame ? [] : [before.code],
        source: from(since),
      },
    ]
  })
}
