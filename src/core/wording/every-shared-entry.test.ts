import { expect, it } from 'vitest'
import type { Edition } from '../regulation/edition.ts'
import { sayIn, type Sentences } from './say.ts'
import { sharedEntries as en } from './shared-entries.en.ts'
import { sharedEntries as zh } from './shared-entries.zh.ts'

const edition = {
  applicants: { kinds: ['legalPerson'] },
  awards: [{ id: 'gold', name: { zh: '金奖', en: 'gold' } }],
  quotas: [],
  bodies: [],
  words: {},
  openPoints: [
    {
      id: 'days',
      question: { zh: '几日？', en: 'how many days?' },
      answer: { form: 'whole', min: 1, max: 9 },
    },
  ],
  revocations: [{ id: 'fraud', text: { zh: '弄虚作假', en: 'fraud' } }],
  steps: [{ id: 'desk', name: { zh: '资料评审', en: 'Desk review' } }],
} as unknown as Edition
const names = { A: '甲公司', B: '乙公司', C: '丙公司' }
const said = (words: object, type: string, data: object, language: 'zh' | 'en') =>
  (words as Sentences<Record<string, object>>)[type]?.(data, sayIn(edition, language, names))

it.each<[type: string, data: object, zh: string, en: string]>([
  [
    'CycleOpened',
    { year: 2026, rehearsal: true },
    '启动2026年度评定（演练）',
    'the cycle of 2026 is opened (rehearsal)',
  ],
  [
    'CycleOpened',
    { year: 2026, rehearsal: false, standing: true },
    '建立常设台账',
    'the standing record is opened',
  ],
  ['CycleClosed', {}, '本届评定办结', 'the cycle is closed'],
  [
    'ParameterDecided',
    { parameter: 'days', value: 7, by: 'committee', document: '纪要1号' },
    '评审委员会决定待定事项“几日？”：7（纪要1号）',
    'the committee decided “how many days?”: 7 (纪要1号)',
  ],
  ['StepOpened', { step: 'desk', round: 1, cohort: [] }, '“资料评审”开始', '“Desk review” begins'],
  [
    'StepOpened',
    { step: 'desk', round: 2, cohort: ['A', 'B'], anew: true },
    '“资料评审”重新开始（第2轮），2家',
    '“Desk review” begins anew (round 2), 2 applicants',
  ],
  [
    'StepConcluded',
    { step: 'desk', passed: [], held: [], out: [] },
    '“资料评审”办结',
    '“Desk review” concluded',
  ],
  [
    'StepConcluded',
    { step: 'desk', passed: ['A'], held: [], out: [] },
    '“资料评审”办结：通过1家',
    '“Desk review” concluded: 1 passed',
  ],
  [
    'StepConcluded',
    { step: 'desk', passed: [], held: ['A', 'B'], out: [] },
    '“资料评审”办结：通过0家，暂缓2家（甲公司、乙公司）',
    '“Desk review” concluded: 0 passed, 2 held (甲公司, 乙公司)',
  ],
  [
    'StepConcluded',
    { step: 'desk', passed: ['A'], held: ['B'], out: ['C'] },
    '“资料评审”办结：通过1家，暂缓1家（乙公司），未通过1家',
    '“Desk review” concluded: 1 passed, 1 held (乙公司), 1 out',
  ],
  [
    'StepJoined',
    { step: 'desk', joined: ['A', 'B'] },
    '甲公司、乙公司并入“资料评审”',
    '甲公司, 乙公司 join “Desk review”',
  ],
  [
    'StepAmended',
    { step: 'desk', admitted: ['A', 'B'] },
    '甲公司、乙公司经递补，自“资料评审”进入以后环节',
    '甲公司, 乙公司 move up and go on from “Desk review”',
  ],
  [
    'StepReopened',
    { step: 'desk', reason: '评分有误' },
    '“资料评审”重新办理：评分有误',
    '“Desk review” is opened again: 评分有误',
  ],
  [
    'EntryCorrected',
    { stream: 'cycle', version: 12, reason: '笔误' },
    '更正本届评定第12条记录：笔误',
    'entry 12 of the cycle corrected: 笔误',
  ],
  [
    'EntryCorrected',
    { stream: 'application/A', version: 3, reason: '笔误' },
    '更正甲公司案卷第3条记录：笔误',
    'entry 3 of the file of 甲公司 corrected: 笔误',
  ],
  [
    'EntryAnnulled',
    { stream: 'application/A', version: 3, type: 'ReportAccepted', beside: [], reason: '录错对象' },
    '作废甲公司案卷第3条记录：录错对象',
    'entry 3 of the file of 甲公司 annulled: 录错对象',
  ],
  [
    'ConditionsAdapted',
    { by: 'committee', document: '纪要2号' },
    '评审委员会调整本届申报条件（纪要2号）',
    'the committee adapted the conditions of this cycle (纪要2号)',
  ],
  [
    'LimitOverrun',
    { step: 'desk', from: '2026-03-02', due: '2026-03-16', concludedOn: '2026-03-18', article: '8' },
    '“资料评审”逾期办结：第八条所定期限自2026年3月2日起算，至2026年3月16日届满，2026年3月18日办结，原因待说明。仅作记录，不影响后续环节',
    '“Desk review” overran its limit under article 8, which ran from 2 March 2026 to 16 March 2026; it was concluded on 18 March 2026, the reason is still owed. This is recorded and blocks nothing',
  ],
  [
    'LimitOverrun',
    {
      step: 'desk',
      from: '2026-03-02',
      due: '2026-03-16',
      concludedOn: '2026-03-18',
      article: '8',
      reason: '材料多',
    },
    '“资料评审”逾期办结：第八条所定期限自2026年3月2日起算，至2026年3月16日届满，2026年3月18日办结；原因：材料多。仅作记录，不影响后续环节',
    '“Desk review” overran its limit under article 8, which ran from 2 March 2026 to 16 March 2026; it was concluded on 18 March 2026, because: 材料多. This is recorded and blocks nothing',
  ],
  [
    'OverrunExplained',
    { step: 'desk', reason: '材料多' },
    '说明“资料评审”逾期原因：材料多',
    'why “Desk review” overran its limit: 材料多',
  ],
  [
    'OverrunExplained',
    { step: 'desk', reason: '材料多', document: '说明1号' },
    '说明“资料评审”逾期原因：材料多（说明1号）',
    'why “Desk review” overran its limit: 材料多 (说明1号)',
  ],
  [
    'LimitExtended',
    { step: 'desk', from: '2026-03-16', to: '2026-03-20', reason: '材料多', document: '批复1号' },
    '“资料评审”办理期限由2026年3月16日延至2026年3月20日：材料多（批复1号）',
    'the limit of “Desk review” is extended from 16 March 2026 to 20 March 2026: 材料多 (批复1号)',
  ],
  [
    'CycleSuspended',
    { reason: '疫情', document: '通知1号' },
    '本届评定暂停：疫情（通知1号）。自次日起各项期限停止计算；暂停期间除恢复、终止外不办理其他事项',
    'the cycle is suspended: 疫情 (通知1号). From the next day every limit stands still, and nothing is done but to resume or terminate it',
  ],
  [
    'CycleResumed',
    { since: '2026-04-01', days: 30, document: '通知2号' },
    '本届评定恢复（通知2号）：自2026年4月1日起暂停30日；各项期限自次日起继续计算，当时尚未届满的公布期限按暂停日数顺延，遇休息日顺延至工作日',
    'the cycle is resumed (通知2号), 30 days after its suspension on 1 April 2026; from the next day limits run on, and posted periods that were running end later by as many days, on a working day',
  ],
  [
    'CycleTerminated',
    { reason: '取消', document: '通知3号' },
    '本届评定终止：取消（通知3号）。各环节不再办理，不产生评定结果',
    'the cycle is terminated: 取消 (通知3号). No step goes on, and there is no result',
  ],
  [
    'BodySucceeded',
    {
      before: { zh: '市质监局', en: 'old bureau' },
      name: { zh: '市市场监管局', en: 'new bureau' },
      document: '三定方案',
    },
    '“市质监局”的职责由“市市场监管局”承继（三定方案）',
    'what “old bureau” did is now done by “new bureau” (三定方案)',
  ],
  [
    'Erased',
    { values: ['x', 'y'], ground: 'purposeAchieved', reason: '到期', document: '审批1号' },
    '删除封存的个人信息和文字2项（处理目的已实现或者不再必要）：到期（审批1号）',
    '2 sealed values were erased (their purpose is achieved or needs them no longer): 到期 (审批1号)',
  ],
  [
    'Erased',
    { values: ['x'], ground: 'retentionExpired', reason: '到期', document: '审批1号' },
    '删除封存的个人信息和文字1项（保存期限届满）：到期（审批1号）',
    '1 sealed values were erased (the time for which they are kept is over): 到期 (审批1号)',
  ],
  [
    'Erased',
    { values: ['x'], ground: 'consentWithdrawn', reason: '到期', document: '审批1号' },
    '删除封存的个人信息和文字1项（个人撤回同意）：到期（审批1号）',
    '1 sealed values were erased (the person withdrew consent): 到期 (审批1号)',
  ],
  [
    'Erased',
    { values: ['x'], ground: 'unlawfulProcessing', reason: '到期', document: '审批1号' },
    '删除封存的个人信息和文字1项（处理违反规定）：到期（审批1号）',
    '1 sealed values were erased (they were processed against the rules): 到期 (审批1号)',
  ],
  [
    'Erased',
    { values: ['x'], ground: 'otherLaw', reason: '到期', document: '审批1号' },
    '删除封存的个人信息和文字1项（法律、行政法规规定的其他情形）：到期（审批1号）',
    '1 sealed values were erased (another case that the law provides for): 到期 (审批1号)',
  ],
  [
    'Erased',
    { values: ['x'], ground: 'other', reason: '到期', document: '审批1号' },
    '删除封存的个人信息和文字1项（other）：到期（审批1号）',
    '1 sealed values were erased (other): 到期 (审批1号)',
  ],
  [
    'PeriodExtended',
    { step: 'desk', from: '2026-03-16', to: '2026-03-20', reason: '放假' },
    '“资料评审”期限由2026年3月16日延至2026年3月20日：放假',
    'the period of “Desk review” is extended from 16 March 2026 to 20 March 2026: 放假',
  ],
  ['NoticePosted', {}, '即日公布', 'posted'],
  ['NoticePosted', { lastDay: '2026-03-20' }, '期限至2026年3月20日24时', 'runs until 24:00 of 20 March 2026'],
  [
    'ApplicationEntered',
    { application: 'A', name: '甲公司' },
    'A 甲公司 申报材料入卷',
    'A 甲公司: application on file',
  ],
  [
    'ClockPaused',
    { application: 'A' },
    '甲公司补正期间，审查期限中止计算。',
    'While 甲公司 supplements its papers, the time limit of the check stands still.',
  ],
  [
    'ClockResumed',
    { application: 'A' },
    '甲公司补正材料收到，审查期限恢复计算。',
    'The papers of 甲公司 are in; the time limit of the check runs on.',
  ],
  [
    'ApplicationWithdrawn',
    { application: 'A', reason: '自愿' },
    '甲公司撤回申报：自愿',
    '甲公司 withdrew: 自愿',
  ],
  [
    'RecusalRecorded',
    { person: 'P1', ground: '亲属' },
    'P1回避本环节（亲属）',
    'P1 is recused from the step (亲属)',
  ],
  [
    'RecusalRecorded',
    { person: 'P1', application: 'A', ground: '亲属' },
    'P1回避：甲公司（亲属）',
    'P1 is recused from 甲公司 (亲属)',
  ],
  ['FindingRecorded', { application: 'A', eligible: 'yes' }, '甲公司：符合申报条件', '甲公司: eligible'],
  ['FindingRecorded', { application: 'A', eligible: 'no' }, '甲公司：不符合申报条件', '甲公司: not eligible'],
  ['FindingRecorded', { application: 'A', eligible: 'unknown' }, '甲公司：尚待查明', '甲公司: still unknown'],
  ['ScoreFixed', { application: 'A', percent: '61.5' }, '甲公司得分率61.5%', '甲公司 scored 61.5%'],
  [
    'CandidateHeld',
    { application: 'A', cause: '异议1号' },
    '甲公司暂缓（异议1号）',
    '甲公司 is held (异议1号)',
  ],
  [
    'CandidateReleased',
    { application: 'A', cause: '异议1号' },
    '甲公司恢复（异议1号）',
    '甲公司 is released (异议1号)',
  ],
  [
    'CandidateRemoved',
    { application: 'A', cause: '异议1号' },
    '甲公司退出名单（异议1号）',
    '甲公司 leaves the list (异议1号)',
  ],
  [
    'ReferredForRevocation',
    { application: 'A', cause: 'S1', from: 'titleUse' },
    '甲公司违规使用称号（S1），转入撤销程序',
    '甲公司 uses its title as the text forbids (S1) and is referred for revocation',
  ],
  [
    'ReferredForRevocation',
    { application: 'A', cause: '异议1号' },
    '甲公司已经批准，异议1号成立，不从名单移出，转入撤销程序',
    '甲公司 has been approved; with 异议1号 upheld it is not removed from the list but referred for revocation',
  ],
  [
    'HonourConferred',
    { application: 'A', award: 'gold', prizeFen: 100000000, pending: false },
    '甲公司：金奖，奖金100万元',
    '甲公司: gold, prize CNY 1,000,000',
  ],
  [
    'HonourConferred',
    { application: 'A', award: 'gold', prizeFen: 0, pending: true },
    '甲公司：金奖，以往获奖情况待查，奖金暂不核定',
    '甲公司: gold, no prize fixed yet, because earlier wins are not known',
  ],
  [
    'FirstWinSettled',
    { application: 'A', award: 'gold', firstWin: true, prizeFen: 5000000 },
    '甲公司获金奖已查明为首次获奖，奖金5万元',
    'it is now known that gold of 甲公司 is a first win; prize CNY 50,000',
  ],
  [
    'FirstWinSettled',
    { application: 'A', award: 'gold', firstWin: false, prizeFen: 0 },
    '甲公司获金奖已查明为再次获奖，奖金0元',
    'it is now known that gold of 甲公司 is a win again; prize CNY 0',
  ],
  [
    'HonourRegistered',
    { application: 'A', award: 'gold', number: 'N1', approvedOn: '2026-06-01' },
    '甲公司的金奖登入获奖名录（N1），2026年6月1日获奖',
    'gold of 甲公司 enters the register (N1), awarded on 1 June 2026',
  ],
  [
    'HonourRegistered',
    { application: 'A', award: 'gold', number: 'N1', approvedOn: '2026-06-01', validUntil: '2029-05-31' },
    '甲公司的金奖登入获奖名录（N1），2026年6月1日获奖，称号有效期至2029年5月31日',
    'gold of 甲公司 enters the register (N1), awarded on 1 June 2026, valid until 31 May 2029',
  ],
  [
    'WinnerChanged',
    { application: 'A', change: 'renamed', name: '丙公司', since: '2027-01-01' },
    '甲公司自2027年1月1日起更名为丙公司',
    '甲公司 is called 丙公司 since 1 January 2027',
  ],
  [
    'WinnerChanged',
    { application: 'A', change: 'merged', name: '丙公司', since: '2027-01-01' },
    '甲公司自2027年1月1日起合并入丙公司',
    '甲公司 is merged into 丙公司 since 1 January 2027',
  ],
  [
    'WinnerChanged',
    { application: 'A', change: 'divided', name: '丙公司', since: '2027-01-01' },
    '甲公司自2027年1月1日起分立，由以下主体承继：丙公司',
    '甲公司 is divided and followed by 丙公司 since 1 January 2027',
  ],
  [
    'WinnerChanged',
    { application: 'A', change: 'closed', name: '', since: '2027-01-01' },
    '甲公司自2027年1月1日起终止',
    '甲公司 exists no more since 1 January 2027',
  ],
  [
    'AwardRevoked',
    { application: 'A', award: 'gold', rule: 'fraud', document: '决定1号', clawback: 'yes' },
    '撤销甲公司的金奖（弄虚作假；决定1号），追缴奖金',
    'gold of 甲公司 is revoked (fraud; 决定1号); the prize is claimed back',
  ],
  [
    'AwardRevoked',
    { application: 'A', award: 'gold', rule: 'fraud', document: '决定1号', clawback: 'no' },
    '撤销甲公司的金奖（弄虚作假；决定1号），不追缴奖金',
    'gold of 甲公司 is revoked (fraud; 决定1号); the prize is kept',
  ],
  [
    'AwardRevoked',
    { application: 'A', award: 'gold', rule: 'fraud', document: '决定1号', clawback: 'unclear' },
    '撤销甲公司的金奖（弄虚作假；决定1号），是否追缴奖金须经法制审核',
    'gold of 甲公司 is revoked (fraud; 决定1号); whether the prize is claimed back needs legal review',
  ],
  [
    'SanctionDecided',
    { application: 'A', act: 'revocation', rule: 'fraud', document: '决定1号' },
    '甲公司：撤销奖励（弄虚作假；决定1号）',
    '甲公司: award revoked (fraud; 决定1号)',
  ],
  [
    'SanctionDecided',
    { application: 'A', act: 'fraudFinding', rule: 'fraud', document: '决定1号', bannedUntil: '2031-06-01' },
    '甲公司：认定弄虚作假（弄虚作假；决定1号），至2031年6月1日不予受理申报',
    '甲公司: fraud found (fraud; 决定1号); no application until 1 June 2031',
  ],
])('%s %o is said in both languages', (type, data, inChinese, inEnglish) => {
  expect(said(zh, type, data, 'zh')).toBe(inChinese)
  expect(said(en, type, data, 'en')).toBe(inEnglish)
})
