/** 评审组组成 Who sits for a case: the leader is one of the members. */
export type Sitting = { readonly leader: string; readonly members: readonly string[] }

/** 评审组 A panel with its applications; `cases` holds those for which other members sit than for the rest. */
export type Panel = Sitting & {
  readonly applications: readonly string[]
  readonly cases: Readonly<Record<string, Sitting>>
}
export type Panels = Readonly<Record<string, Panel>>

/** 更换 `out` leaves, for one application or for all; `in` comes in the same place, or nobody does. */
export type Replacement = {
  readonly panel: string
  readonly application?: string
  readonly out: string
  readonly in?: string
}

/** The panel that an application is given to. */
export function panelOf(panels: Panels, application: string): string | undefined {
  return Object.keys(panels).find((id) => panels[id]?.applications.includes(application))
}

/** Who sits for an application; undefined while no panel has it. */
export function sittingFor(panels: Panels, application: string): Sitting | undefined {
  const panel = panels[panelOf(panels, application) ?? '']
  return panel?.cases[application] ?? panel
}

export const withPanel = (
  panels: Panels,
  id: string,
  { leader, members, applications }: Sitting & { readonly applications: readonly string[] },
): Panels => ({ ...panels, [id]: { leader, members, applications, cases: {} } })

/** Carries out a replacement. Who takes the leader's place leads; without anyone, the next member does. */
export function replaceMember(panels: Panels, replacement: Replacement): Panels {
  const { panel: id, application } = replacement
  const panel = panels[id]
  if (!panel) return panels
  const changed = (sitting: Sitting) => changeSitting(sitting, replacement)
  const next: Panel =
    application === undefined
      ? {
          ...panel,
          ...changed(panel),
          cases: Object.fromEntries(Object.entries(panel.cases).map(([name, own]) => [name, changed(own)])),
        }
      : { ...panel, cases: { ...panel.cases, [application]: changed(panel.cases[application] ?? panel) } }
  return { ...panels, [id]: next }
}

function changeSitting(sitting: Sitting, { out, in: comes }: Replacement): Sitting {
  const { leader, members } = sitting
  const left = members.flatMap((member) => (member === out ? (comes === undefined ? [] : [comes]) : [member]))
  return { leader: leader === out ? (comes ?? left[0] ?? leader) : leader, members: [...new Set(left)] }
}
