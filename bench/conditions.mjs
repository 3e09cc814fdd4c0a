import { castOf, worldOf } from './kit/cycles.mjs'
import { load } from './kit/load.mjs'
import { growth, inTurn } from './kit/measure.mjs'

const EDITION = 'wuxi-2024'
const SIZES = [1, 100, 500, 2_000]

export const bench = {
  name: 'conditions',
  async run() {
    const { assessEligibility, parseFacts, answersInUse, pointsInUse } = await load(
      'src/core/conditions/assess-eligibility.ts',
      'src/core/conditions/facts.ts',
      'src/cli/decided-points.ts',
    )
    const { edition } = await worldOf(EDITION)
    const { criteria, awards } = edition
    const answers = answersInUse(pointsInUse(edition, {}))
    const texts = castOf(await worldOf(EDITION), SIZES.at(-1)).map(({ facts }) => JSON.stringify(facts))
    const factsOf = (text) => {
      const facts = parseFacts(JSON.parse(text), criteria)
      if (!facts.ok) throw new Error(`facts that cannot be read: ${JSON.stringify(facts.error)}`)
      return facts.value
    }
    const rows = []
    for (const n of SIZES) {
      const own = texts.slice(0, n)
      const facts = own.map(factsOf)
      const times = await inTurn(
        {
          judging: () => facts.forEach((each) => assessEligibility(criteria, each, answers, awards)),
          reading: () => own.forEach(factsOf),
        },
        { rounds: n < 100 ? 50 : 5 },
      )
      rows.push({
        what: `eligibility, ${criteria.length} conditions`,
        n,
        ms: times.judging,
        beside: 'reading the same facts',
        besideMs: times.reading,
        ratio: times.judging / times.reading,
      })
    }
    const large = rows.slice(1)
    return {
      rows: [...rows.slice(0, -1), { ...rows.at(-1), exponent: growth(large), aim: { exponent: 1.15 } }],
    }
  },
}
