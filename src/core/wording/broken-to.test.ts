import { expect, it } from 'vitest'
import { brokenTo } from './broken-to.ts'

const within = (signs: number) => (line: string) => [...line].length <= signs

it('breaks at spaces and between Chinese characters, and loses nothing', () => {
  expect(brokenTo('材料评审', within(4))).toEqual(['材料评审'])
  expect(brokenTo('材料评审', within(3))).toEqual(['材料评', '审'])
  expect(brokenTo('ab cdefgh ij', within(9))).toEqual(['ab cdefgh', 'ij'])
  expect(brokenTo('ab cdefgh ij', within(8))).toEqual(['ab', 'cdefgh', 'ij'])
  expect(brokenTo('', within(5))).toEqual([''])
})

it('begins no line with a sign that closes, and breaks no word', () => {
  expect(brokenTo('甲乙，丙', within(2))).toEqual(['甲', '乙，', '丙'])
  expect(brokenTo('共 A01，丙', within(6))).toEqual(['共 A01，', '丙'])
  expect(brokenTo('extraordinary', within(3))).toEqual(['extraordinary'])
  expect(brokenTo('第15条', within(3))).toEqual(['第15', '条'])
})
