import { expect, it } from 'vitest'
import { compareUnits, hashUnit, normaliseUnit } from './unit-hash.ts'

it('compares texts without layout, full-width forms and bookmarks', () => {
  expect(normaliseUnit('　近３\n年，[bookmark: _GoBack]得分（ＧＢ／Ｔ 1）\u200b\ufeff')).toBe(
    '近3年,得分(GB/T1)',
  )
  expect(normaliseUnit('甲［ｂｏｏｋｍａｒｋ： _x１］乙')).toBe('甲乙')
})

it('leaves other brackets, letters and the marks of a sentence alone', () => {
  expect(normaliseUnit('[注：书签]“甲”。Aa')).toBe('[注:书签]“甲”。Aa')
})

it('hashes the normalised text with SHA-256', () => {
  expect(hashUnit('a b\nc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(hashUnit('ａｂｃ')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(hashUnit('abd')).not.toBe(hashUnit('abc'))
})

it('says of every unit whether it is the same, different, missing or unlisted', () => {
  const listed = [
    { id: '1', hash: hashUnit('甲') },
    { id: '2', hash: hashUnit('乙') },
    { id: '3', hash: hashUnit('丙') },
  ]
  const units = [
    { ref: '4', text: '丁' },
    { ref: '2', text: '已' },
    { ref: '1', text: ' 甲 ' },
  ]
  expect(compareUnits(listed, units)).toEqual([
    { ref: '1', outcome: 'same' },
    { ref: '2', outcome: 'different' },
    { ref: '3', outcome: 'missing' },
    { ref: '4', outcome: 'unlisted' },
  ])
})
