import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadCalendar, parseCalendarFile } from './calendar-files.ts'

const CALENDARS = join(import.meta.dirname, '../../calendars')

const GOOD = `year: 2030
notices:
  - id: n
    number: "〔2029〕1号"
    title: { zh: "安排", en: "arrangement" }
    issuedOn: "2029-11-01"
    off: []
    work: ["2030-01-05"]
`

const faultOf = (source: string, file = '2030.yaml') => {
  const parsed = parseCalendarFile(file, source)
  return parsed.ok ? undefined : [parsed.error.line, parsed.error.message.en]
}

describe('a calendar file', () => {
  it('is read', () => {
    expect(parseCalendarFile('2030.yaml', GOOD)).toEqual({
      ok: true,
      value: {
        year: 2030,
        notices: [
          {
            id: 'n',
            number: '〔2029〕1号',
            title: { zh: '安排', en: 'arrangement' },
            issuedOn: '2029-11-01',
            off: [],
            work: ['2030-01-05'],
          },
        ],
      },
    })
  })

  it('is refused with its line and one sentence', () => {
    expect(faultOf(GOOD, '2031.yaml')).toEqual([1, 'the file is named by its year'])
    expect(faultOf(GOOD.replace('"2029-11-01"', '2029-11-01'))).toEqual([6, 'a date is quoted'])
    expect(faultOf(GOOD.replace('off: []', 'off: &a []'))).toEqual([
      7,
      'anchors, aliases and tags are not used here',
    ])
    expect(faultOf(GOOD.replace('off: []', 'off: *a'))).toEqual([
      7,
      'anchors, aliases and tags are not used here',
    ])
    expect(faultOf(GOOD.replace('off: []', 'off: !!seq []'))).toEqual([
      7,
      'anchors, aliases and tags are not used here',
    ])
    expect(faultOf(GOOD.replace('2030', '2030.5'))).toEqual([1, 'a decimal number is quoted'])
    expect(faultOf(`${GOOD}year: 2030\n`)).toEqual([9, 'the key stands there twice'])
    expect(faultOf(GOOD.replace('2030-01-05', '2030-02-30'))).toEqual([
      8,
      'notices.0.work.0: a date is written 2026-09-18 and must exist',
    ])
    expect(faultOf(GOOD.replace('    off: []\n', ''))?.[0]).toBe(3)
    expect(faultOf(GOOD.replace('work: [', 'work: [[')))?.toEqual([
      9,
      expect.stringContaining('not valid YAML'),
    ])
    expect(faultOf('')?.[0]).toBe(1)
    for (const nest of ['[', '{a: ', '- ', '? ', '["]",']) {
      expect(faultOf(nest.repeat(20_000))).toEqual([1, 'the nesting is too deep'])
    }
    const manyKeys = Array.from({ length: 60_000 }, (_, n) => `k${n}: 1\n`).join('')
    expect(faultOf(manyKeys)?.[0]).toBe(1)
    expect(faultOf(`${manyKeys}k7: 1\n`)).toEqual([60_001, 'the key stands there twice'])
    expect(faultOf(`# ${'x'.repeat(1_048_576)}\n`)).toEqual([
      1,
      'the file is larger than 1 MB and is not read',
    ])
  })

  it('is refused in Chinese too', () => {
    const parsed = parseCalendarFile('2030.yaml', GOOD.replace('"2029-11-01"', '2029-11-01'))
    expect(parsed).toEqual({
      ok: false,
      error: { file: '2030.yaml', line: 6, message: { zh: '日期须加引号', en: 'a date is quoted' } },
    })
  })
})

describe('a folder of calendars', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'calendars-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  const loadFault = async () => {
    const loaded = await loadCalendar(folder)
    return loaded.ok ? undefined : [loaded.error.file, loaded.error.line, loaded.error.message.en]
  }

  it('is merged into one calendar', async () => {
    await copyFile(join(CALENDARS, '2025.yaml'), join(folder, '2025.yaml'))
    await copyFile(join(CALENDARS, '2026.yaml'), join(folder, '2026.yaml'))
    const loaded = await loadCalendar(folder)
    expect(loaded.ok && { ...loaded.value, days: Object.keys(loaded.value.days).length }).toEqual({
      id: '2025-2026-as-of-2025-11-04',
      from: '2025-01-01',
      to: '2026-12-31',
      notices: [
        {
          id: 'state-council-2024-12',
          number: '国办发明电〔2024〕12号',
          title: { zh: '2025年部分节假日安排', en: 'Public holidays of 2025' },
          issuedOn: '2024-11-12',
        },
        {
          id: 'state-council-2025-7',
          number: '国办发明电〔2025〕7号',
          title: { zh: '2026年部分节假日安排', en: 'Public holidays of 2026' },
          issuedOn: '2025-11-04',
        },
      ],
      days: 72,
    })
  })

  it('names the file and the line of what does not fit together', async () => {
    const amendment = GOOD.replace('issuedOn:', 'amends: lost\n    issuedOn:')
    await writeFile(join(folder, '2030.yaml'), amendment)
    expect(await loadFault()).toEqual(['2030.yaml', 3, 'the notice that n amends does not exist'])
    await writeFile(join(folder, '2030.yaml'), GOOD.replace('2030-01-05', '2031-01-05'))
    expect(await loadFault()).toEqual(['2030.yaml', 8, '2031-01-05 does not belong to a notice for 2030'])
  })

  it('is refused when a year is missing, a file is not UTF-8 or nothing is there', async () => {
    expect(await loadFault()).toEqual([folder, 1, 'there is no calendar file'])
    await copyFile(join(CALENDARS, '2024.yaml'), join(folder, '2024.yaml'))
    await copyFile(join(CALENDARS, '2026.yaml'), join(folder, '2026.yaml'))
    expect(await loadFault()).toEqual([
      folder,
      1,
      'the file of 2025 is missing; years follow each other without a gap',
    ])
    await writeFile(join(folder, '2025.yaml'), Buffer.from([0xb4, 0xba, 0xbd, 0xda]))
    expect(await loadFault()).toEqual(['2025.yaml', 1, 'the file is not encoded in UTF-8'])
    await writeFile(join(folder, '2025.yaml'), await readFile(join(CALENDARS, '2025.yaml')))
    expect(await loadFault()).toBeUndefined()
    const gone = await loadCalendar(join(folder, 'gone'))
    expect(gone.ok).toBe(false)
  })
})
