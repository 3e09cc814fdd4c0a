/**
 * What an assignment is preferred for, as small whole numbers that are added up: every seat beyond an even load, every seat missing to
 * it, every shown conflict, every assessor who covers no topic of the panel. A tie-break below ten, drawn by the seed for each pair,
 * makes the answer one among equals and keeps anybody from choosing it.
 */
export const PAIR_COST = { shownConflict: 40, outsideTopics: 20 } as const
export const UNEVEN_LOAD = 100
export const TIE_BREAKS = 10
