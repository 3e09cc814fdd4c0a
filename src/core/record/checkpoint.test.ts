import { describe, expect, it } from 'vitest'
import { formatCheckpoint, parseCheckpoint } from './checkpoint.ts'

const ROOT = '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'
const BODY = 'award.example.gov/2026\n8\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n'
const SIGNATURE =
  '\u2014 award.example.gov Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8='

describe('formatCheckpoint', () => {
  it('writes origin, size and root, each on its line', () => {
    expect(formatCheckpoint({ origin: 'award.example.gov/2026', size: 8, root: ROOT })).toBe(BODY)
  })
})

describe('parseCheckpoint', () => {
  const body = { origin: 'award.example.gov/2026', size: 8, root: ROOT }

  it('reads an unsigned body, a signed note, and one with further lines', () => {
    expect(parseCheckpoint(BODY)).toEqual({ ok: true, value: { ...body, extensions: [], signatures: [] } })
    expect(parseCheckpoint(`${BODY}\n${SIGNATURE}\n`)).toEqual({
      ok: true,
      value: { ...body, extensions: [], signatures: [SIGNATURE] },
    })
    expect(parseCheckpoint(`${BODY}more\n\n${SIGNATURE}\n${SIGNATURE}\n`)).toEqual({
      ok: true,
      value: { ...body, extensions: ['more'], signatures: [SIGNATURE, SIGNATURE] },
    })
  })

  it.each([
    ['', 'origin', 1],
    ['\n8\n', 'origin', 1],
    ['a\r\n8\r\n', 'origin', 1],
    ['a\n', 'size', 2],
    ['a\n08\nx\n', 'size', 2],
    ['a\n-1\nx\n', 'size', 2],
    ['a\n9007199254740992\nx\n', 'size', 2],
    ['a\n8\nXcnaeac=\n', 'root', 3],
    ['a\n8\n', 'root', 3],
    [BODY.trimEnd(), 'layout', 4],
    [`${BODY}\n`, 'layout', 5],
    [`${BODY}\n${SIGNATURE}`, 'layout', 5],
    [`${BODY}\n${SIGNATURE}\n- not a signature\n`, 'layout', 6],
    [`${BODY}\n- not a signature\n`, 'layout', 5],
    [`${BODY}more\nand more\n\n${SIGNATURE}\n- not a signature\n`, 'layout', 8],
    [`${BODY}more\nand more`, 'layout', 5],
    [`${BODY}more\n\n${SIGNATURE}\n${SIGNATURE}`, 'layout', 7],
    [`${BODY}\n ${SIGNATURE}\n`, 'layout', 5],
    [`${BODY}\n${SIGNATURE} and more\n`, 'layout', 5],
    [`${BODY}\n${SIGNATURE}===\n`, 'layout', 5],
    [`\n\n${BODY}`, 'origin', 1],
  ])('names the fault of %j', (text, reason, line) => {
    expect(parseCheckpoint(text)).toEqual({ ok: false, error: { reason, line } })
  })
})
