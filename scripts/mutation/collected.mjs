import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  customMatchers,
  getState,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect'

/**
 * Stands in for vitest under mutation: tests are collected as plain functions and run a thousand times in one process, where vitest
 * starts a worker for each time. The assertions are vitest's own.
 */
export const cases = []

const titles = []

export function describe(title, body) {
  titles.push(title)
  body()
  titles.pop()
}

const collect = (title, run) => cases.push({ title: [...titles, title].join(' > '), run })

const each = (declare) => (rows) => (title, run) =>
  rows.forEach((row, index) =>
    declare(`${title} [${index}]`, () => (Array.isArray(row) ? run(...row) : run(row))),
  )

describe.each = each(describe)
export const it = Object.assign(collect, { each: each(collect) })
export const test = it

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)

export const expect = Object.assign(
  (value, message) => chai.expect(value, message),
  chai.expect,
  globalThis[ASYMMETRIC_MATCHERS_OBJECT],
  {
    unreachable: (message) => {
      throw new Error(message ?? 'this line was not to be reached')
    },
    getState: () => getState(expect),
  },
)
setState({ assertionCalls: 0 }, expect)
chai.expect.extend(expect, customMatchers)
