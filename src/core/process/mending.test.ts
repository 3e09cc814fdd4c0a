import { z } from 'zod'
import { describe, expect, it } from 'vitest'
import { performSealed } from '../../../tests/kit/sealing.ts'
import { standingCase } from '../../../tests/kit/standing-case.ts'
import { type Say, sayDate } from '../wording/say.ts'
import { verifyLog } from '../verification/verify-log.ts'
import { ok } from '../basics/result.ts'
import { checkFollows } from './follows.ts'
import { after } from './milestones.ts'
import { unfitFields } from './mending.ts'
import { actOf, contract, defineStage } from './stage.ts'
import { refusals as en } from './words.en.ts'
import { refusals as zh } from './words.zh.ts'

type Book = { readonly lines: readonly string[] }
const act = actOf<unknown, Book>()
const line = z.strictObject({ application: z.string(), line: z.string(), note: z.string().exactOptional() })

/** Keeps lines; `told` tells the others beside it, `sealed` is of a kind that has no way to be set right. */
const book = defineStage<unknown, Book>({
  kind: 'book',
  version: 1,
  params: z.strictObject({}),
  initial: { lines: [] },
  evolve: (state, { type, data }) =>
    type === 'Line' ? { lines: [...state.lines, (data as { line: string }).line] } : state,
  whenNobody: 'proceed',
  beyondCohort: true,
  about: 'award',
  correctable: ['Line'],
  mending: {
    fields: { Line: { note: z.string() } },
    annullable: { Line: ['line'], CandidateHeld: ['application'], Numbered: [] },
    reversedBy: { Paid: 'payBack' },
  },
  acts: {
    write: act({
      by: ['step', 'finance'],
      input: line,
      decide: (_, data) => ok({ entries: [{ type: 'Line', application: data.application, data }] }),
    }),
    hold: act({
      by: ['step'],
      input: line,
      decide: (_, data) =>
        ok({
          entries: [
            { type: 'Line', application: data.application, data },
            contract('CandidateHeld', { application: data.application, cause: data.line }),
          ],
        }),
    }),
    give: act({
      by: ['step'],
      input: z.strictObject({ type: z.enum(['Paid', 'Computed', 'Numbered', 'CandidateReleased']) }),
      decide: (_, { type }) =>
        ok({ entries: [{ type, application: 'A', data: { application: 'A', cause: 'x' } }] }),
    }),
  },
})
const one = { application: 'A', line: 'one' }
const say = (language: 'zh' | 'en') =>
  ({
    language,
    step: (id: string) => id,
    date: (date: string) => sayDate(date, language),
    list: (items: readonly string[]) => items.join(language === 'zh' ? '、' : ', '),
  }) as unknown as Say

describe('annulling an entry', () => {
  it('folds everything as if it had not been said, and keeps it in the record', () => {
    const { act: does, annul, state, cycle, lastOf } = standingCase(book)
    does('write', one)
    does('write', { ...one, line: 'two' })
    const { stream, version } = lastOf('Line')
    const before = cycle().log.length
    expect(annul('Line')).toBe(undefined)
    expect(state().lines).toEqual(['one'])
    expect(cycle().annulled).toEqual([`${stream}@${version}`])
    expect(
      cycle()
        .log.slice(before)
        .map(({ entry }) => entry.type),
    ).toEqual(['EntryAnnulled'])
    expect(lastOf('Line').data).toEqual({ ...one, line: 'two' })
    expect(annul('Line')).toBe('EntryAnnulledAlready')
    does('write', { ...one, line: 'three' })
    expect(state().lines).toEqual(['one', 'three'])
  })

  it('takes what the act told beside it along', () => {
    const { act: does, annul, view, lastOf } = standingCase(book)
    does('hold', one)
    expect(view().held).toEqual({ A: ['one'] })
    expect(annul('Line')).toBe(undefined)
    expect(view().held).toEqual({})
    expect(lastOf('EntryAnnulled').data).toMatchObject({
      type: 'Line',
      beside: [{ version: 2, type: 'CandidateHeld' }],
    })
  })

  it('is refused while something later on the same matter counts, and no longer once that is annulled', () => {
    const { act: does, annul, lastOf, state, cycle } = standingCase(book)
    does('write', one)
    const { stream, version } = lastOf('Line')
    does('write', { ...one, note: 'again' })
    const first = {
      step: 'cycle',
      act: 'annulEntry',
      actor: { role: 'secretariat', id: 'office' },
      occurredOn: '2026-01-05',
    }
    const command = {
      ...first,
      receivedAt: '2026-01-05T09:00:00.000Z',
      input: { stream, version, reason: 'r' },
    }
    const kit = standingCase(book)
    const done = performSealed(kit.world, cycle(), command)
    expect(done.ok ? null : done.error).toMatchObject({
      code: 'EntryBuiltOn',
      articles: ['1'],
      data: { stream, version, later: { stream, version: version + 1 } },
    })
    expect(annul('Line')).toBe(undefined)
    const free = performSealed(kit.world, cycle(), command)
    expect(free.ok).toBe(true)
    expect(state().lines).toEqual(['one'])
  })

  it('verifies: what was decided before and after is decided again as it was', () => {
    const { act: does, annul, correct, cycle, world } = standingCase(book)
    does('write', one)
    does('hold', { ...one, line: 'two' })
    annul('Line')
    does('write', { ...one, line: 'three' })
    correct('Line', { note: 'right' })
    const checked = verifyLog(world, cycle().log)
    expect(checked.faults).toEqual([])
    expect(checked.state.annulled).toEqual(cycle().annulled)
    expect(checked.state.stepStates).toEqual(cycle().stepStates)
  })

  it('and correcting are for the secretariat, the body of the step and whoever made the entry', () => {
    const finance = { role: 'finance', id: 'treasury' }
    const { act: does, annul, correct } = standingCase(book)
    does('write', one)
    expect(correct('Line', { note: 'n' }, finance)).toBe('NotYourAct')
    expect(annul('Line', { role: 'applicant', id: 'A' })).toBe('NotYourAct')
    expect(does('write', one, { as: finance })).toBe(undefined)
    expect(correct('Line', { note: 'n' }, finance)).toBe(undefined)
  })
})

describe('what can be put anew', () => {
  it('is a field that is listed, in its shape; all else stays', () => {
    const fields = { note: z.string().min(1), day: z.string() }
    const now = { note: 'a', sum: 1, list: [{ b: 2 }] }
    expect(unfitFields(now, { list: [{ b: 2 }], sum: 1, note: 'b' }, fields)).toEqual([])
    expect(unfitFields(now, { ...now, day: 'added' }, fields)).toEqual([])
    expect(unfitFields(now, { ...now, note: '' }, fields)).toEqual(['note'])
    expect(unfitFields(now, { note: 'a', list: [{ b: 3 }], more: 1 }, fields)).toEqual([
      'sum',
      'list',
      'more',
    ])
  })

  it('is told with the fields that are wrong and those that may change', () => {
    const data = { stream: 'award/A', version: 2, unfit: ['fen'], may: ['document'] }
    expect(zh.ReplacementUnfit(data, say('zh'))).toBe(
      '记录 award/A 第2条只能更正：document；所填的fen与原记录不同，或者不合格式。其余内容请照原记录填写；整条录错的，请作废或者冲销后重新登记。',
    )
    expect(en.ReplacementUnfit(data, say('en'))).toBe(
      'of entry 2 of award/A only these are corrected: document; fen differ from what was recorded or have another form. Give the rest as it was recorded; if the whole entry is wrong, annul or reverse it and enter what is right.',
    )
  })
})

describe('an entry that stays as it is', () => {
  it.each([
    ['Paid', 'reversed', '请办理冲销（payBack）', 'reverse it (payBack)'],
    ['Numbered', 'annulled', '请作废该记录后重新登记', 'annul it and enter what is right'],
    ['CandidateReleased', 'told', '已通知其他环节', 'was told to other steps'],
    ['Computed', 'result', '请更正它所依据的记录', 'correct what it rests on'],
  ] as const)('%s says why: %s', (type, why, chinese, english) => {
    const { act: does, correct, cycle, world, lastOf } = standingCase(book)
    does('give', { type })
    expect(correct(type, { cause: 'y' })).toBe('EntryNotCorrectable')
    const { stream, version, data } = lastOf(type)
    const input = { stream, version, replacement: data, reason: 'r' }
    const actor = { role: 'secretariat', id: 'office' }
    const at = { occurredOn: '2026-01-05', receivedAt: '2026-01-05T09:00:00.000Z' }
    const done = performSealed(world, cycle(), { step: 'cycle', act: 'correctEntry', actor, ...at, input })
    const told = done.ok
      ? expect.unreachable()
      : (done.error.data as Parameters<typeof zh.EntryNotCorrectable>[0])
    expect(told).toMatchObject({ type, why, step: 'here' })
    expect(zh.EntryNotCorrectable(told, say('zh'))).toContain(chinese)
    expect(en.EntryNotCorrectable(told, say('en'))).toContain(english)
  })

  it('was written by the process, or can be corrected and not annulled', () => {
    const of = { stream: 'cycle', version: 1, type: 'StepOpened' }
    expect(zh.EntryNotCorrectable({ ...of, why: 'process' }, say('zh'))).toContain('由环节流转自动形成')
    expect(en.EntryNotCorrectable({ ...of, why: 'process' }, say('en'))).toContain(
      'as steps opened and closed',
    )
    expect(zh.EntryNotCorrectable({ ...of, why: 'corrected' }, say('zh'))).toContain('不能作废，只能更正')
    expect(en.EntryNotCorrectable({ ...of, why: 'corrected' }, say('en'))).toContain('only corrected')
    const { annul } = standingCase(book)
    expect(annul('StepOpened')).toBe('EntryNotCorrectable')
  })
})

describe('the order of dates', () => {
  const step = { id: 's', article: '9' }
  it('lets an act on the day of what it follows, and names the latest that it would come before', () => {
    const followed = [
      ...after('award', '2026-05-01'),
      ...after('payment', '2026-06-01'),
      ...after('incident', null),
    ]
    expect(checkFollows(step, '2026-06-01', followed)).toEqual({ ok: true, value: true })
    expect(checkFollows(step, '2026-04-30', followed)).toMatchObject({
      error: {
        code: 'DatedBeforeFollowed',
        articles: ['9'],
        data: { step: 's', what: 'payment', followedOn: '2026-06-01', dated: '2026-04-30' },
      },
    })
    expect(checkFollows(step, '2026-07-01', after('prizeFixed', '2026-06-01', '2026-05-31')).ok).toBe(false)
  })

  it('says both days', () => {
    const data = { step: 's', what: 'revocation', followedOn: '2026-06-10', dated: '2026-06-05' } as const
    expect(zh.DatedBeforeFollowed(data, say('zh'))).toBe(
      '作出撤销决定之日为2026年6月10日，所填日期2026年6月5日早于该日，暂不能登记。请核对原件上的日期；该日期有误的，请先更正或者作废前一记录。',
    )
    expect(en.DatedBeforeFollowed(data, say('en'))).toBe(
      'the revocation was decided on 10 June 2026, and 5 June 2026, the day given, lies before that. Check the day on the paper; if the earlier one is wrong, correct or annul that entry first.',
    )
  })
})
