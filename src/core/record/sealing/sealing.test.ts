import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Json } from '../../basics/json.ts'
import { commit } from '../sealed.ts'
import { keptOf, revealed, revealedIn } from './kept.ts'
import { contact, freeText, personName, sealedAs, sealedText, sealedWithin } from './marks.ts'
import { commitmentOf, commitmentsIn, isReference, referenceTo, replaceIn } from './reference.ts'
import { saltsReusing } from './reusing.ts'
import { formatRows, parseRows } from './rows.ts'
import { sealFields } from './seal-fields.ts'
import { type Field, mapMarked } from './walk.ts'

const [A, B] = ['a'.repeat(64), 'b'.repeat(64)]
const SALT = '0'.repeat(64)

/** The value with each marked field in brackets, and the fields that were met. */
function walked(schema: z.core.$ZodType, value: Json) {
  const fields: Field[] = []
  const result = mapMarked(schema, value, (field) => {
    fields.push(field)
    return `<${field.value}>`
  })
  return { result, fields: fields.map(({ place, kind, value: own }) => [place, kind, own]) }
}

describe('marked fields', () => {
  it('are met wherever a schema has them, and nothing else is touched', () => {
    const schema = z.strictObject({
      id: z.string(),
      why: freeText(),
      people: z.array(z.strictObject({ name: personName(), unit: z.string() })),
      reach: z.record(z.string(), contact()),
      more: z.strictObject({ note: freeText().optional(), gone: freeText().nullable() }),
    })
    const value = {
      id: 'x1',
      why: ' 理由 ',
      people: [
        { name: '甲', unit: '局' },
        { name: '乙', unit: '院' },
      ],
      reach: { phone: '1', mail: '2' },
      more: { note: '注', gone: null },
      unknown: '无',
    }
    expect(walked(schema, value)).toEqual({
      result: {
        id: 'x1',
        why: '<理由>',
        people: [
          { name: '<甲>', unit: '局' },
          { name: '<乙>', unit: '院' },
        ],
        reach: { phone: '<1>', mail: '<2>' },
        more: { note: '<注>', gone: null },
        unknown: '无',
      },
      fields: [
        ['why', 'freeText', '理由'],
        ['people.0.name', 'personName', '甲'],
        ['people.1.name', 'personName', '乙'],
        ['reach.phone', 'contact', '1'],
        ['reach.mail', 'contact', '2'],
        ['more.note', 'freeText', '注'],
      ],
    })
  })

  it.each([
    ['', []],
    ['  ', []],
    [null, []],
    [7, []],
    [['甲'], []],
    ['甲', [['', 'freeText', '甲']]],
  ])('are texts that say something: %j', (value, fields) => {
    const schema = sealedText(z.string(), 'freeText')
    expect(walked(schema, value)).toEqual({ result: fields.length > 0 ? '<甲>' : value, fields })
  })

  it('are left as they came where the value has another form than its schema', () => {
    const schema = z.strictObject({ list: z.array(freeText()), inner: z.strictObject({ why: freeText() }) })
    for (const value of [
      null,
      'text',
      7,
      ['x'],
      { list: 'x', inner: 'y' },
      { list: { why: 'x' }, inner: ['y'] },
    ])
      expect(walked(schema, value)).toEqual({ result: value, fields: [] })
  })

  it('are those of the form that the value has', () => {
    const schema = z.union([
      z.strictObject({ kind: z.literal('a'), why: freeText() }),
      z.strictObject({ kind: z.literal('b'), why: z.string() }),
    ])
    expect(walked(schema, { kind: 'a', why: '因' }).result).toEqual({ kind: 'a', why: '<因>' })
    expect(walked(schema, { kind: 'b', why: '因' }).result).toEqual({ kind: 'b', why: '因' })
    expect(walked(schema, { kind: 'c', why: '因' }).result).toEqual({ kind: 'c', why: '因' })
  })

  it('may depend on what the value says, also inside lists', () => {
    const schema = sealedWithin(
      z.object({ kind: z.string(), name: z.string(), team: z.array(z.object({ name: z.string() })) }),
      ({ kind }): Record<string, 'personName'> =>
        kind === 'person' ? { name: 'personName', 'team.*.name': 'personName', 'no.such': 'personName' } : {},
    )
    const value = { kind: 'person', name: ' 甲 ', team: [{ name: '乙' }, { name: ' ' }, { other: 1 }] }
    expect(walked(schema, value)).toEqual({
      result: { kind: 'person', name: '<甲>', team: [{ name: '<乙>' }, { name: ' ' }, { other: 1 }] },
      fields: [
        ['name', 'personName', '甲'],
        ['team.*.name', 'personName', '乙'],
      ],
    })
    expect(walked(schema, { ...value, kind: 'firm' }).fields).toEqual([])
    expect(walked(schema, { kind: 'person', name: 7, team: 'none' }).fields).toEqual([])
    expect(walked(schema, 'person').fields).toEqual([])
    expect(walked(z.object({ by: schema }), { by: value }).fields.map(([place]) => place)).toEqual([
      'by.name',
      'by.team.*.name',
    ])
  })

  it('may be those of another schema, by which the value is read later', () => {
    const later = z.object({ why: freeText() })
    expect(
      walked(
        sealedAs(z.unknown(), () => later),
        { why: '因' },
      ).result,
    ).toEqual({ why: '<因>' })
    const both = sealedAs(
      z.unknown(),
      () => later,
      () => ({ name: 'personName' }),
    )
    expect(walked(both, { why: '因', name: '甲' }).result).toEqual({ why: '<因>', name: '<甲>' })
  })

  it('have room for the reference that takes their place', () => {
    expect(freeText(71).safeParse(referenceTo(A)).success).toBe(true)
    expect(() => freeText(70)).toThrow('a sealed text of 70 characters has no room for its commitment')
  })
})

describe('references', () => {
  it('are a commitment and nothing else', () => {
    expect(isReference(referenceTo(A))).toBe(true)
    expect(commitmentOf(referenceTo(A))).toBe(A)
    for (const text of [
      '',
      A,
      `sealed:${A}b`,
      `x${referenceTo(A)}`,
      `${referenceTo(A)} `,
      `sealed:${A.slice(1)}`,
    ])
      expect(isReference(text)).toBe(false)
  })

  it('are found in every text of a value, each once', () => {
    const value = {
      [referenceTo(B)]: [`见${referenceTo(A)}和${referenceTo(B)}`, null, 7, true],
      a: referenceTo(A),
    }
    expect(commitmentsIn(value)).toEqual([B, A])
    expect([null, 7, true, 'x', [], {}].flatMap((each) => commitmentsIn(each))).toEqual([])
  })

  it('are replaced in every text of a value, which stays what it was otherwise', () => {
    const value = { list: [`见${referenceTo(A)}`, null, 7, true, { deep: referenceTo(B) }], other: 'x' }
    expect(replaceIn(value, (id) => (id === A ? '甲' : '乙'))).toEqual({
      list: ['见甲', null, 7, true, { deep: '乙' }],
      other: 'x',
    })
    expect(replaceIn(null, () => 'x')).toBe(null)
  })
})

describe('what is kept', () => {
  const kept = keptOf([{ id: A, salt: SALT, value: '甲' }], [B])

  it('is told in the place of its references; what was erased stays a reference', () => {
    const value = { by: referenceTo(A), to: referenceTo(B), other: referenceTo('c'.repeat(64)) }
    expect(revealed(value, kept)).toEqual({ ...value, by: '甲' })
    expect(revealedIn({ ...value, none: undefined }, kept)).toEqual({ ...value, by: '甲' })
    expect([kept.get(A), kept.get(B), kept.get('c')]).toEqual(['甲', null, undefined])
  })

  it('is erased although its row is still there', () => {
    expect(keptOf([{ id: A, salt: SALT, value: '甲' }], [A]).get(A)).toBe(null)
  })
})

describe('rows beside a log', () => {
  const rows = [
    { id: B, salt: SALT, value: '乙\n"二"' },
    { id: A, salt: SALT, value: '甲' },
  ]
  const [second, first] = rows

  it('are a line each, in the order of their commitments, and read back', () => {
    const text = formatRows(rows)
    expect(text).toBe(`${JSON.stringify(first)}\n${JSON.stringify(second)}\n`)
    expect(formatRows(rows.toReversed())).toBe(text)
    expect(parseRows(text)).toEqual({ ok: true, value: [first, second] })
    expect([formatRows([]), parseRows('')]).toEqual(['', { ok: true, value: [] }])
  })

  it.each(['{', 'null', '7', '{"id":"x","salt":"","value":""}', `{"id":"${A}","salt":""}`])(
    'are no others: %s',
    (line) => {
      expect(parseRows(`${JSON.stringify(first)}\n\n${line}\n`)).toEqual({ ok: false, error: { line: 3 } })
    },
  )
})

describe('salts of a shell', () => {
  it('are those of the row for a name or contact that is known, and fresh for what is written freely', () => {
    let made = 0
    const salts = saltsReusing([{ id: A, salt: SALT, value: '甲' }], () => {
      made += 1
      return `fresh${made}`
    })
    const saltOf = (kind: Field['kind'], value: string) => salts({ place: '', kind, value })
    expect(saltOf('personName', '甲')).toBe(SALT)
    expect(saltOf('contact', '甲')).toBe(SALT)
    expect(saltOf('freeText', '甲')).toBe('fresh1')
    expect([saltOf('personName', '乙'), saltOf('personName', '乙')]).toEqual(['fresh2', 'fresh2'])
    expect([saltOf('freeText', '乙'), saltOf('personName', '乙')]).toEqual(['fresh3', 'fresh2'])
  })
})

describe('sealing', () => {
  const schema = z.object({ why: freeText(), by: personName(), again: personName() })
  const [why, by] = [commit(SALT, '因'), commit(SALT, '甲')]

  it('puts references in the place of marked fields, and the values into rows', () => {
    expect(sealFields(schema, { why: '因', by: '甲', again: '甲' }, () => SALT)).toEqual({
      value: { why: referenceTo(why), by: referenceTo(by), again: referenceTo(by) },
      rows: [
        { id: why, salt: SALT, value: '因' },
        { id: by, salt: SALT, value: '甲' },
      ],
      commitments: [why, by],
      referring: [],
      open: [],
    })
  })

  it('leaves references as they came and names them, unless they were made here', () => {
    const sealed = sealFields(schema, { why: referenceTo(A), by: '甲', again: referenceTo(by) }, () => SALT)
    expect(sealed.value).toEqual({ why: referenceTo(A), by: referenceTo(by), again: referenceTo(by) })
    expect(sealed.commitments).toEqual([A, by])
    expect(sealed.referring).toEqual([{ place: 'why', kind: 'freeText', value: referenceTo(A) }])
  })

  it('names what stays plain because there are no salts', () => {
    const value = { why: '因', by: '甲', again: referenceTo(A) }
    expect(sealFields(schema, value, undefined)).toEqual({
      value,
      rows: [],
      commitments: [A],
      referring: [{ place: 'again', kind: 'personName', value: referenceTo(A) }],
      open: [
        { place: 'why', kind: 'freeText', value: '因' },
        { place: 'by', kind: 'personName', value: '甲' },
      ],
    })
  })
})
