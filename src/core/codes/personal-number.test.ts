import { describe, expect, it } from 'vitest'
import { personalNumbersIn } from './personal-number.ts'

const NUMBER = '11010519491231002X'

describe('ID numbers in what somebody hands in', () => {
  it.each([
    NUMBER,
    NUMBER.toLowerCase(),
    `联系人${NUMBER}，电话另附`,
    `（${NUMBER}）`,
    '１１０１０５１９４９１２３１００２Ｘ',
    `110105194912310021 ${NUMBER}`,
  ])('are found in %j', (text) => {
    expect(personalNumbersIn({ note: text })).toEqual(['note'])
  })

  it.each([
    '',
    '110105194912310021',
    `1${NUMBER}`,
    `${NUMBER}1`,
    `a${NUMBER}`,
    `${NUMBER}a`,
    '11010519491231002',
    '110105 19491231 002X',
  ])('are not seen in %j', (text) => {
    expect(personalNumbersIn({ note: text })).toEqual([])
  })

  it('are told by their place, at any depth, also where they are a key', () => {
    const value = {
      a: [1, null, true, { b: NUMBER }],
      c: { [NUMBER]: 'x' },
      d: 'nothing',
      e: [`no ${NUMBER}`],
    }
    const places = personalNumbersIn(value)
    expect(places).toEqual(['a.3.b', 'c', 'e.0'])
    expect(JSON.stringify(places)).not.toContain(NUMBER)
    expect(personalNumbersIn(NUMBER)).toEqual([''])
    expect([null, 7, true, [], {}].flatMap((each) => personalNumbersIn(each))).toEqual([])
  })
})
