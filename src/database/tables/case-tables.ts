/**
 * What screens query: rows that follow from the record and can be made anew from it at any time. Every row carries the attributes by which
 * it is decided who sees it.
 */
type Rows = {
  /**
   * 可见之物 One thing that somebody may or may not see: an application, a scorecard, a ranked place, a finding, an objection. `owner` is the
   * application that it belongs to (own), `person` who made it, `state` how far it is, `public_from` the day from which everybody may see it.
   */
  thing: {
    authority: string
    log: string
    kind: string
    id: string
    step: string
    owner: string
    person: string
    area: string
    panel: string
    state: string
    public_from: string | null
    /** Keys by which lists are ordered, computed once in core: a place in a ranking (0 where there is none), a name as it sorts. */
    place: number
    sort_name: string
    /** Canonical JSON of what is shown; personal values stand in it as references. */
    data: string
    /** How many entries its stream had: the ETag. */
    version: number
  }
  recusal: { authority: string; log: string; step: string; person: string; application: string }
  seat: { authority: string; log: string; step: string; panel: string; person: string; application: string }
}

/** The same rows while they are being made anew, before they take the place of the others. */
type Shadows = { [T in keyof Rows as `${T}_shadow`]: Rows[T] }

export type CaseTables = Rows & Shadows
