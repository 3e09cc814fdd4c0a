import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../basics/json.ts'
import type { SealedEntry } from '../record/chain.ts'
import { archiveList, stepsWithoutPaper } from './archive-list.ts'

const hash = (digit: string) => digit.repeat(64)
const entry = (type: string, step: string | undefined, data: JsonObject, evidence: object[] = []) =>
  ({
    entry: { type, stream: 'cycle', ...(step ? { step } : {}), occurredOn: '2026-05-11', evidence, data },
  }) as unknown as SealedEntry
const steps = ['apply', 'review', 'approve'].map((id) => ({ id })) as never

describe('the archive list of a cycle', () => {
  const log = [
    entry('ApprovalGiven', 'approve', { document: '府发1号', approved: ['A'] }),
    entry('ApplicationSubmitted', 'apply', {
      documents: [
        { id: 'form', sha256: hash('1'), pages: 8 },
        { id: 'form', sha256: hash('2') },
      ],
    }),
    entry('ParameterDecided', undefined, { document: '纪要3号' }),
    entry('ReportSigned', 'review', { document: '评审报告', sha256: hash('3') }, [
      { kind: 'scan', sha256: hash('4'), number: '扫描7' },
    ]),
    entry('StepConcluded', undefined, { step: 'apply', document: '' }),
    entry('StepConcluded', undefined, { step: 'review' }),
  ]

  it('names each paper once, the cycle first, then step by step', () => {
    expect(
      archiveList({ steps }, log).map(({ no, step, paper, sha256, pages, isScan }) => [
        no,
        step,
        paper,
        sha256?.slice(0, 1),
        pages,
        isScan,
      ]),
    ).toEqual([
      [1, 'cycle', '纪要3号', undefined, undefined, false],
      [2, 'apply', 'form', '1', 8, false],
      [3, 'apply', 'form', '2', undefined, false],
      [4, 'review', '扫描7', '4', undefined, true],
      [5, 'review', '评审报告', '3', undefined, false],
      [6, 'approve', '府发1号', undefined, undefined, false],
    ])
  })

  it('does not name a paper again that a later entry speaks of', () => {
    const again = [...log, entry('ConferralRecorded', 'approve', { document: '府发1号' })]
    expect(archiveList({ steps }, again)).toHaveLength(6)
  })

  it('keeps papers of one name apart by whose they are, and a file with a hash once', () => {
    const report = (of: string, more: object = {}) => {
      const one = entry('ReportHandedIn', 'review', { document: '2027年度报告', ...more })
      return { ...one, entry: { ...one.entry, stream: `award/${of}` } }
    }
    const told = [report('A'), report('B'), report('A')]
    const hashed = [report('A', { sha256: hash('7') }), report('B', { sha256: hash('7') })]
    expect(archiveList({ steps }, told).map(({ stream }) => stream)).toEqual(['award/A', 'award/B'])
    expect(archiveList({ steps }, hashed).map(({ stream }) => stream)).toEqual(['award/A'])
  })

  it('tells which steps were done and left none', () => {
    const without = log.filter(({ entry: { type } }) => type !== 'ReportSigned')
    expect(stepsWithoutPaper({ steps }, log, archiveList({ steps }, log))).toEqual([])
    expect(stepsWithoutPaper({ steps }, without, archiveList({ steps }, without))).toEqual(['review'])
  })
})
