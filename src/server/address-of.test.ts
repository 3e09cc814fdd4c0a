import { expect, it } from 'vitest'
import { clientAddress } from './address-of.ts'

it.each([
  [undefined, 0, 's'],
  ['1.1.1.1', 0, 's'],
  ['1.1.1.1', 1, '1.1.1.1'],
  ['9.9.9.9, 1.1.1.1', 1, '1.1.1.1'],
  ['9.9.9.9, 1.1.1.1, 10.0.0.1', 2, '1.1.1.1'],
  ['1.1.1.1', 2, 's'],
  ['', 1, 's'],
])('of X-Forwarded-For %s behind %i proxies the address is %s', (forwarded, proxies, address) => {
  expect(clientAddress(forwarded, 's', proxies)).toBe(address)
})
