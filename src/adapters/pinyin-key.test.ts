import { expect, it } from 'vitest'
import { pinyinKey } from './pinyin-key.ts'

it('orders names by their reading, after letters and digits', () => {
  const names = ['浙江甲公司', '安徽乙公司', 'Ｂeta', '北京丙公司', 'alpha', '安徽甲公司', '3D打印']
  const byKey = names.toSorted((a, b) => (pinyinKey(a) < pinyinKey(b) ? -1 : 1))
  expect(byKey).toEqual(['3D打印', 'alpha', 'Ｂeta', '安徽甲公司', '安徽乙公司', '北京丙公司', '浙江甲公司'])
})

it('keeps the order where a name begins like another', () => {
  expect(pinyinKey('北京') < pinyinKey('北京市')).toBe(true)
})
