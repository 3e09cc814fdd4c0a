import { expect, it } from 'vitest'
import { COMPLAINTS, EXPERTS, expert, openOffice, secretariat } from '../../../tests/acceptance/kit/office.ts'
import { worldOf } from '../../../tests/acceptance/edition-under-test.ts'
import type { JsonObject } from '../../core/basics/json.ts'
import { perform } from '../../core/process/perform.ts'
import { hashText } from '../../core/record/hash.ts'
import { actInOffice } from './act-in-office.ts'
import type { Office } from './office.ts'

const NAME = '姓名E1'

/** An office in which somebody complained of a person by name, with salts that never repeat. */
function complained() {
  let drawn = 0
  const random32 = () => hashText(`${drawn++}`)
  const { world, state } = openOffice(worldOf('example-city'), '2027-01-04')
  const by = { role: 'public', id: 'T1' }
  const input = { number: 'T1', matter: 'gifts', about: NAME, text: '收受礼品' }
  const at = { occurredOn: '2027-01-05', receivedAt: '2027-01-05T01:00:00.000Z' }
  const lodged = { step: COMPLAINTS, act: 'lodge', actor: by, input, ...at }
  const done = perform(world, state, lodged, random32)
  if (!done.ok) throw new Error(done.error.code)
  const office: Office = { folder: 'office', world, state: done.value.state, sealed: done.value.sealed }
  const act = (before: Office, name: string, given: JsonObject): Office => {
    const asked = { step: EXPERTS, act: name, input: given, by: secretariat.role }
    const acted = actInOffice({ today: '2027-01-06', ports: { random32 } as never }, before, asked)
    if (!acted.ok) throw new Error(JSON.stringify(acted.error))
    return acted.value
  }
  return { office, act }
}
const lastOf = ({ state }: Office) => state.log.at(-1)?.entry.data as JsonObject

it('does not tell by the name of an assessor of whom somebody complained', () => {
  const { office, act } = complained()
  const entered = act(office, 'enter', expert('E1', { name: NAME }))
  expect(lastOf(office)['about']).toMatch(/^sealed:/)
  expect(lastOf(entered)['name']).toMatch(/^sealed:/)
  expect(lastOf(entered)['name']).not.toBe(lastOf(office)['about'])
  expect(entered.sealed.filter(({ value }) => value === NAME)).toHaveLength(2)
})

it('seals a name that was sealed as a name before in the same way', () => {
  const { office, act } = complained()
  const entered = act(office, 'enter', expert('E1', { name: NAME }))
  const again = act(entered, 'enter', expert('E2', { name: NAME }))
  expect(lastOf(again)['name']).toBe(lastOf(entered)['name'])
  expect(again.sealed).toEqual(entered.sealed)
})
