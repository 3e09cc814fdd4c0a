import { hash } from '@node-rs/argon2'
import { expect, it } from 'vitest'
import { hashSecret, isOutdated, isSecret } from './password-hash.ts'

it('a password is kept as argon2id at the cost that OWASP names, and never twice alike', async () => {
  const [one, two] = await Promise.all([hashSecret('Quality-10'), hashSecret('Quality-10')])
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(one).not.toBe(two)
  expect([await isSecret(one, 'Quality-10'), await isSecret(one, 'Quality-11')]).toEqual([true, false])
})

it('nobody has the password of an account that is not there', async () => {
  expect([await isSecret(null, 'Quality-10'), await isSecret(undefined, '')]).toEqual([false, false])
})

it('a hash of another cost is outdated', async () => {
  expect(isOutdated(await hashSecret('Quality-10'))).toBe(false)
  expect(isOutdated(await hash('Quality-10', { memoryCost: 8192, timeCost: 2, parallelism: 1 }))).toBe(true)
})
