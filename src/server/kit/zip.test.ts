import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { zipOf } from './zip.ts'

const SHOW = `
import sys, zipfile, json
archive = zipfile.ZipFile(sys.argv[1])
assert archive.testzip() is None
print(json.dumps({name: archive.read(name).decode('utf8') for name in archive.namelist()}))
`

it('an archive is read by another program, names and contents, and is the same each time', () => {
  const files = { 'log.jsonl': 'x'.repeat(10_000), '说明.txt': '证据包', empty: '' }
  const given = Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text, 'utf8') }))
  const folder = mkdtempSync(join(tmpdir(), 'zhiheng-zip-'))
  try {
    writeFileSync(join(folder, 'a.zip'), zipOf(given))
    const shown = execFileSync('python3', ['-c', SHOW, join(folder, 'a.zip')], { encoding: 'utf8' })
    expect(JSON.parse(shown)).toEqual(files)
    expect(zipOf(given)).toEqual(zipOf(given))
  } finally {
    rmSync(folder, { recursive: true })
  }
})
