import { describe, expect, it } from 'vitest'
import type { Edition } from '../../core/regulation/edition.ts'
import { sayIn } from '../../core/wording/say.ts'
import { type Entries, stage } from './domain/index.ts'
import { words as en } from './words.en.ts'
import { words as zh } from './words.zh.ts'

const edition = {
  steps: [],
  awards: [{ id: 'gold', name: { zh: '金奖', en: 'gold award' } }],
  bodies: [],
  words: {},
  openPoints: [],
} as unknown as Edition
const names = { A: '甲公司' }
const say = { zh: sayIn(edition, 'zh', names), en: sayIn(edition, 'en', names) }

describe('words of deliberation', () => {
  it('words each setting', () => {
    const params = stage.params.parse({
      authority: 'decides',
      ballot: 'secret',
      quorum: { share: '2/3', article: '6' },
      majority: { share: '1', of: 'roster', article: '7', basis: 'silent' },
      departures: { lowerTier: 'band-only', article: '8' },
    })
    expect(zh.settings(params, say.zh)).toEqual([
      {
        article: '6',
        basis: 'explicit',
        sentence: '会议须有不少于三分之二的成员到会，回避成员不计入基数。',
      },
      { article: '7', basis: 'silent', sentence: '无记名投票，全体成员全部同意为通过，回避成员不计入基数。' },
      { article: '7', sentence: '评审委员会审定拟奖名单。' },
      { article: '8', basis: 'explicit', sentence: '达到较高等次分数线的，审议中不得调整到较低等次。' },
    ])
    const open = { ...params, ballot: 'open', majority: { ...params.majority, share: '0.5', of: 'present' } }
    const [, majority] = en.settings(stage.params.parse(open), say.en)
    expect(majority?.sentence).toBe(
      'By open ballot, carried by more than 1/2 of the members present; the recused are outside the base.',
    )
  })

  it('says where reaching the share is enough', () => {
    const params = stage.params.parse({
      authority: 'recommends',
      ballot: 'secret',
      quorum: { share: '1/2', article: '6' },
      majority: { share: '2/3', inclusive: true, of: 'present', article: '7' },
    })
    expect([zh.settings(params, say.zh)[1]?.sentence, en.settings(params, say.en)[1]?.sentence]).toEqual([
      '无记名投票，同意票达到出席成员的三分之二（含本数）为通过，回避成员不计入基数。',
      'By secret ballot, carried by at least 2/3 of the members present; the recused are outside the base.',
    ])
  })

  it('says who left and came, and whether enough are there', () => {
    const quorum = { needed: 6, reached: false } as Entries['AttendanceRecorded']['quorum']
    const change = { sitting: 1, left: ['m1', 'm2'], came: ['m9'], present: ['m3', 'm4', 'm9'], quorum }
    expect(zh.entries.AttendanceRecorded(change, say.zh)).toBe(
      'm1、m2离会，m9到会，现到会3人，未达到法定人数6人',
    )
    expect(en.entries.AttendanceRecorded(change, say.en)).toBe(
      'm1, m2 left; m9 came; 3 present now, the quorum of 6 is not there',
    )
  })

  it('says what a limit that holds as a rule asks for, and how it was passed', () => {
    const data = { quota: 'gold-seats', awards: ['gold'], max: 3, count: 4 }
    expect(zh.refusals.ExceedsAsARule(data, say.zh)).toBe(
      '金奖原则上不超过3个，现提出4个，超出1个。请减少；确需超出的，在 exceed 中就名额〔gold-seats〕说明理由和同意机关。',
    )
    const exceeded = [{ ...data, reason: '申报数量多', approvedBy: '市人民政府' }]
    const concluded = {
      authority: 'decides',
      sitting: 2,
      roster: 9,
      present: 8,
      cases: [],
      notListed: [],
      listed: { step: 'evaluation', candidates: {}, vacant: {} },
      exceeded,
    }
    expect(zh.entries.DeliberationConcluded({ ...concluded, authority: 'decides', inputs: '' }, say.zh)).toBe(
      '第2次会议审定拟奖名单（成员9人，到会8人）：；金奖原则上3个，提出4个，经市人民政府同意，理由：申报数量多',
    )
    expect(
      en.entries.DeliberationConcluded({ ...concluded, authority: 'decides', inputs: '' }, say.en),
    ).toContain(
      '4 proposed for gold award instead of 3 as a rule, approved by 市人民政府, because: 申报数量多',
    )
  })

  it('says what is missing for a quorum, with both numbers', () => {
    const data = { application: 'A', base: 8, present: 5, needed: 6, recused: 1 }
    expect(zh.refusals.QuorumNotReached(data, say.zh)).toBe(
      '审议甲公司时未达到法定人数：应到8人（回避1人不计入），实到5人，须到6人，还差1人。请待到会人数达到后继续，或者另行召集会议审议。',
    )
    expect(en.refusals.QuorumNotReached({ base: 9, present: 5, needed: 6, recused: 0 }, say.en)).toBe(
      'the meeting has no quorum: 5 of 9 members are present, and 6 are needed, 1 more than there are. Go on once enough are there, or call another meeting.',
    )
  })

  it('tells of each case its votes, base and outcome', () => {
    const concluded = {
      authority: 'recommends',
      sitting: 1,
      roster: 9,
      present: 8,
      cases: [
        {
          application: 'A',
          award: 'gold',
          recused: ['m2'],
          quorum: { base: 8, present: 7 },
          ballot: { base: 7, needed: 4, for: 6, against: 1, abstain: 0 },
          outcome: 'departure',
          adopted: null,
          reason: '水平不足',
        },
      ],
      notListed: [],
    } as unknown as Entries['DeliberationConcluded']
    expect(zh.entries.DeliberationConcluded(concluded, say.zh)).toBe(
      '第1次会议提出拟奖名单，报请批准（成员9人，到会8人）：甲公司（同意6票、不同意1票、弃权0票；基数7，须4票；应到8人，实到7人，回避m2）不列入，理由：水平不足',
    )
    expect(en.entries.DeliberationConcluded(concluded, say.en)).toBe(
      'meeting 1 adopts the proposed list and submits it for approval (8 of 9 members present): 甲公司 (6 for, 1 against, 0 abstaining; 4 of 7 needed; 7 present of 8; recused: m2) left out, because: 水平不足',
    )
  })
})
