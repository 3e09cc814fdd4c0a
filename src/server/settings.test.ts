import { describe, expect, it } from 'vitest'
import { settingsTable } from './settings-table.ts'
import { readSettings } from './settings.ts'

describe('the settings', () => {
  it('have a value each where nothing is said', () => {
    const read = readSettings({})
    expect(read).toMatchObject({
      ok: true,
      value: { PORT: 8080, HOST: '127.0.0.1', PUBLIC_URL: 'http://localhost:8080', DATABASE_URL: '' },
    })
    expect(read.ok && Object.keys(read.value)).toEqual(Object.keys(settingsTable))
  })

  it('are read from the environment; an empty value says nothing', () => {
    const env = { PORT: ' 9000 ', LOG_LEVEL: '', PUBLIC_URL: 'https://award.example.gov.cn/', UNKNOWN: 'x' }
    expect(readSettings(env)).toMatchObject({
      ok: true,
      value: { PORT: 9000, LOG_LEVEL: 'info', PUBLIC_URL: 'https://award.example.gov.cn' },
    })
    expect(readSettings({ PORT: '9000' })).toMatchObject({ value: { PUBLIC_URL: 'http://localhost:9000' } })
  })

  it.each([
    ['PORT', '80800'],
    ['PORT', '8080.5'],
    ['PORT', '-1'],
    ['PUBLIC_URL', 'award.example.gov.cn'],
    ['PUBLIC_URL', 'https://award.example.gov.cn/path'],
    ['PUBLIC_URL', 'javascript:alert(1)'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['LOG_LEVEL', 'all'],
    ['DEMO', 'true'],
    ['SESSION_HOURS', '0'],
  ])('refuse %s=%s with one sentence', (name, value) => {
    const read = readSettings({ [name]: value })
    expect(read.ok).toBe(false)
    if (!read.ok) {
      expect(read.error).toHaveLength(1)
      expect(read.error[0]?.zh).toContain(`设置${name}的值“${value}”不能使用，须为`)
      expect(read.error[0]?.en).toContain(`${name} cannot be “${value}”: it has to be `)
    }
  })

  it('say all that is wrong at once, and repeat no password', () => {
    const read = readSettings({ PORT: 'x', DATABASE_URL: 'mysql://me:geheim@db/x' })
    expect(read.ok ? [] : read.error.map(({ en }) => en)).toEqual([
      'PORT cannot be “x”: it has to be a whole number from 0 to 65535. Correct it and start again.',
      'DATABASE_URL cannot be “mysql://…@db/x”: it has to be an address that begins with postgresql://. Correct it and start again.',
    ])
  })
})
