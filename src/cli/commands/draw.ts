import { type CliCommand, type Outcome, textOption } from '../command.ts'
import { makeDraw, makeReplacement } from '../draw/make-draw.ts'
import { verifyDraw } from '../draw/verify-draw.ts'
import { EXIT } from '../exit.ts'

const WHAT_TO_DO: Outcome = {
  exit: EXIT.wrongUse,
  problems: [
    {
      message: {
        zh: '没有写明办理哪一项',
        en: 'it is not said what to do',
      },
      mend: {
        zh: '固定方案用 draw plan；抽取写明 --plan 和 --seed；递补写明 --replace 和 --reason；核验写明 --verify',
        en: 'to fix a plan use draw plan; to draw give --plan and --seed; to replace --replace and --reason; to verify --verify',
      },
    },
  ],
}

export const draw: CliCommand = {
  path: ['draw'],
  summary: {
    zh: '抽取专家：固定方案（draw plan）、抽取、递补、核验',
    en: 'draw experts: fix a plan (draw plan), draw, replace, verify',
  },
  options: [
    {
      flags: '--plan <FILE>',
      says: { zh: 'draw plan 写出的方案', en: 'the plan that draw plan wrote' },
    },
    {
      flags: '--seed <FIGURES>',
      says: {
        zh: '来源公布的数字，各组之间用 / 隔开，如 "9 18 26 30 31 33 / 12"',
        en: 'the figures as published, sets between /, like "9 18 26 30 31 33 / 12"',
      },
    },
    {
      flags: '--skip <FILE|ID=REASON>',
      many: true,
      says: {
        zh: '跳过的人，可重复：编号=原因:说明（回避为 编号=回避:对象:说明），或者有 编号、原因、对象、说明 各列的表；原因为 回避、未经培训、证书失效、取消资格或者暂停、本人谢绝、联系不上',
        en: 'who is passed over (repeatable): ID=REASON:WORDS (ID=conflict:WITH:WORDS), or a table with id, reason, against, words; reasons: conflict, untrained, lapsed, declined, unreachable',
      },
    },
    {
      flags: '--again <REASON>',
      says: {
        zh: '同一方案再次抽取的原因；此前的结果保留在同一文件中',
        en: 'why the same plan is drawn again; the earlier drawing stays in the file',
      },
    },
    {
      flags: '--replace <ID>',
      says: {
        zh: '由抽取次序中的下一人递补此人',
        en: 'the next of the drawn order stands in for this person',
      },
    },
    {
      flags: '--reason <REASON>',
      says: { zh: '递补的原因:说明', en: 'REASON:WORDS of a replacement' },
    },
    {
      flags: '--out <FILE>',
      says: {
        zh: '结果文件，默认 draw.json；递补和再次抽取时续写',
        en: 'file of the result, draw.json by default; replacements go on in it',
      },
    },
    {
      flags: '--verify <FILE>',
      says: {
        zh: '重新核算一份结果，可用 --plan 对照所公布的方案',
        en: 'compute a result again, against the published plan with --plan',
      },
    },
  ],
  examples: [
    {
      line: 'draw --plan plan.json --seed "9 18 26 30 31 33 / 12" --skip "E07=回避:A03:系其顾问"',
      says: { zh: '来源公布后抽取，跳过一人', en: 'draw when the source is public, passing one over' },
    },
    {
      line: 'draw --replace E12 --reason "本人谢绝:6月5日来电" --out draw.json',
      says: { zh: '一人不能参加，依次递补', en: 'somebody cannot come: the next one stands in' },
    },
    {
      line: 'draw --verify draw.json --plan plan.json',
      says: { zh: '核验，并对照所公布的方案', en: 'verify, against the published plan' },
    },
  ],
  async run(call) {
    const [verify, replace, reason, plan, seed] = (
      ['verify', 'replace', 'reason', 'plan', 'seed'] as const
    ).map((name) => textOption(call, name))
    if (verify !== undefined) return verifyDraw(call, verify)
    if (replace !== undefined && reason !== undefined) return makeReplacement(call, replace, reason)
    if (replace === undefined && plan !== undefined && seed !== undefined) return makeDraw(call, plan, seed)
    return WHAT_TO_DO
  },
}
