import * as kit from '../kit/cycle.ts'

export * from '../kit/cycle.ts'

/** The weights that the joint conference gave before anyone scored: the text names none. */
export const WEIGHTS = { desk: '30%', site: '50%', defence: '20%' }
export const weighed = (cycle: kit.Cycle): kit.Cycle => kit.decide(cycle, 'weights', WEIGHTS)

/** A notice of five working days, as the joint conference decided: the text names no number. */
export const noticed = (cycle: kit.Cycle): kit.Cycle =>
  kit.decide(kit.decide(cycle, 'notice-days', 5), 'notice-day-kind', 'workday')
