import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { checkSealed, commit } from './sealed.ts'

const SALT = '000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'
const OTHER_SALT = SALT.replace(/^00/, 'ff')
const kept = { id: 'contact-1', salt: SALT, value: '张三 138****5678' }

it('commits to the salt followed by the value', () => {
  const expected = createHash('sha256').update(Buffer.from(SALT, 'hex')).update('张三', 'utf8').digest('hex')
  expect(commit(SALT, '张三')).toBe(expected)
  expect(commit(OTHER_SALT, '张三')).not.toBe(expected)
})

it('throws on a salt that is none, because only a program can cause that', () => {
  for (const salt of ['', '00', `${SALT}00`, `00${SALT}`, SALT.toUpperCase().replace('0A', 'XX'), ` ${SALT}`])
    expect(() => commit(salt, '张三')).toThrow('a salt is 32 bytes')
})

it('tells what became of a value', () => {
  const commitment = commit(SALT, kept.value)
  expect(checkSealed(commitment, kept, false)).toBe('intact')
  expect(checkSealed(commitment, { ...kept, value: '李四' }, false)).toBe('changed')
  expect(checkSealed(commitment, { ...kept, salt: OTHER_SALT }, false)).toBe('changed')
  expect(checkSealed(commitment, { ...kept, salt: '' }, false)).toBe('changed')
  expect(checkSealed(commitment, { ...kept, salt: `00${SALT}` }, false)).toBe('changed')
  expect(checkSealed(commitment, { ...kept, salt: `${SALT}00` }, false)).toBe('changed')
  expect(checkSealed(commitment, null, true)).toBe('erased')
  expect(checkSealed(commitment, null, false)).toBe('missing')
  expect(checkSealed(commitment, kept, true)).toBe('notErased')
})
