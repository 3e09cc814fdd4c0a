import { err, ok, type Result } from '../../core/basics/result.ts'
import { CYCLE } from '../../core/process/command.ts'
import { perform } from '../../core/process/perform.ts'
import type { CycleState, World } from '../../core/process/state.ts'
import type { SealedValue } from '../../core/record/sealed.ts'
import { keptOf } from '../../core/record/sealing/kept.ts'
import { saltsReusing } from '../../core/record/sealing/reusing.ts'
import { commitmentsIn } from '../../core/record/sealing/reference.ts'
import { addSeconds, shanghaiDateOf, startOfDay } from '../../core/time/instant.ts'
import { isoDate } from '../../core/time/iso-date.ts'
import { ERASURE_GROUNDS } from '../../core/wording/erasure-grounds.ts'
import { sayDate, sayIn } from '../../core/wording/say.ts'
import { wordRefusal } from '../../core/wording/sentences.ts'
import { stageWords } from '../../stages/words.generated.ts'
import { type Call, type CliCommand, manyOption, type Outcome, textOption } from '../command.ts'
import { writeErased } from '../cycle-files/erased-files.ts'
import { readCycleFolder } from '../cycle-files/read-cycle-folder.ts'
import { readRows } from '../cycle-files/sealed-rows.ts'
import { EXIT } from '../exit.ts'
import { asText } from '../layout.ts'
import type { Problem } from '../problem.ts'

const bad = (problem: Problem): Outcome => ({ exit: EXIT.badInput, problems: [problem] })

/** The values that are meant: those named, those of an application, those in which a text stands. */
function chosen(call: Call, { log }: CycleState, rows: readonly SealedValue[]): string[] {
  const application = textOption(call, 'application')
  const text = textOption(call, 'containing')
  const own = log.flatMap(({ entry }) =>
    entry.stream === `application/${application}`
      ? commitmentsIn([entry.act.input ?? null, entry.data, entry.evidence, entry.findings])
      : [],
  )
  const kept = rows.filter(
    ({ id, value }) => own.includes(id) || (text !== undefined && value.includes(text)),
  )
  return [...new Set([...manyOption(call, 'value'), ...kept.map(({ id }) => id)])]
}

/** An office opens at nine; an act comes no earlier than the one before it. */
function momentOn(day: string, { log }: CycleState): string {
  const nine = addSeconds(startOfDay(day), 9 * 3600)
  const last = log.at(-1)?.entry.recordedAt ?? nine
  return last > nine && shanghaiDateOf(last) === day ? last : nine
}

/** The dates of a rehearsal may lie ahead of today. */
const beforeTheLast = (lastDay: string, day: string): Problem => ({
  message: {
    zh: `该记录最后一项办理于${sayDate(lastDay, 'zh')}，在${sayDate(day, 'zh')}之后（演练的日期可以晚于今天）`,
    en: `the last act of this record is of ${sayDate(lastDay, 'en')}, after ${sayDate(day, 'en')} (the dates of a rehearsal may lie ahead)`,
  },
  mend: {
    zh: `请用 --on 写明不早于该日的办理日期，如 --on ${lastDay}`,
    en: `give a day no earlier than that, like --on ${lastDay}`,
  },
})

function recorded(
  call: Call,
  world: World,
  state: CycleState,
  values: readonly string[],
): Result<{ readonly state: CycleState; readonly sealed: readonly SealedValue[] }, Outcome> {
  const day = isoDate.safeParse(textOption(call, 'on') ?? call.today)
  if (!day.success) {
    const message = { zh: '日期写作 2026-09-18', en: 'a date is written 2026-09-18' }
    return err(bad({ message, mend: { zh: '请改正 --on', en: 'correct --on' } }))
  }
  const last = state.log.at(-1)
  const lastDay = last && shanghaiDateOf(last.entry.recordedAt)
  if (lastDay !== undefined && day.data < lastDay) return err(bad(beforeTheLast(lastDay, day.data)))
  const input = {
    values: [...values],
    ground: textOption(call, 'ground') ?? '',
    reason: textOption(call, 'reason') ?? '',
    document: textOption(call, 'document') ?? '',
  }
  const actor = { role: 'secretariat', id: 'secretariat' }
  const receivedAt = momentOn(day.data, state)
  const command = { step: CYCLE, act: 'eraseValues', actor, occurredOn: day.data, receivedAt, input }
  const done = perform(world, state, command, saltsReusing([], call.ports.random32))
  if (done.ok) return ok(done.value)
  const say = (language: 'zh' | 'en') =>
    wordRefusal(done.error, world.edition, stageWords, sayIn(world.edition, language, {}, {}, keptOf([], [])))
  return err({ exit: EXIT.rulesRefuse, problems: [{ message: { zh: say('zh'), en: say('en') } }] })
}

/** 删除 */
export const erase: CliCommand = {
  path: ['erase'],
  summary: {
    zh: '依法删除封存的个人信息和文字',
    en: 'erase sealed personal values and texts, as the law demands',
  },
  args: [{ name: '<DIR>', says: { zh: '一届评定的目录', en: 'the folder of a cycle' } }],
  options: [
    {
      flags: '--application <ID>',
      says: { zh: '该申报的全部封存值', en: 'all that is sealed of an application' },
    },
    { flags: '--containing <TEXT>', says: { zh: '含有该文字的封存值', en: 'whatever holds this text' } },
    {
      flags: '--value <HASH>',
      says: { zh: '按封存值的摘要指定（可重复）', en: 'by its commitment (repeatable)' },
      many: true,
    },
    {
      flags: '--ground <GROUND>',
      says: {
        zh: '删除事由（个人信息保护法关于删除的规定）',
        en: 'the ground (Personal Information Protection Law, art. 47)',
      },
      choices: ERASURE_GROUNDS,
      required: true,
    },
    {
      flags: '--reason <TEXT>',
      says: { zh: '具体原因，自由填写', en: 'why, in your own words' },
      required: true,
    },
    {
      flags: '--document <NUMBER>',
      says: { zh: '依据的文号', en: 'number of the document' },
      required: true,
    },
    { flags: '--on <DATE>', says: { zh: '办理日期，默认今天', en: 'the day of the act, today by default' } },
  ],
  examples: [
    {
      line: 'erase my-city-2030 --application A0003 --ground consentWithdrawn --reason 本人申请 --document 删字1号',
      says: {
        zh: '记录保留摘要，核验时显示已删除',
        en: 'the record keeps the commitments; verify says erased',
      },
    },
  ],
  async run(call) {
    const { ports, args, language } = call
    const folder = args[0] ?? ''
    const read = await readCycleFolder(ports, folder)
    if (!read.ok) return bad(read.error)
    const rows = await readRows(ports, folder)
    if (!rows.ok) return bad(rows.error)
    const { world, state } = read.value
    const kept = rows.value ?? []
    const values = chosen(call, state, kept)
    if (values.length === 0) {
      const message = { zh: '没有相应的封存值', en: 'nothing of the kind is sealed' }
      const mend = {
        zh: '请核对 --application、--containing 或者 --value',
        en: 'check --application, --containing or --value',
      }
      return bad({ message, mend })
    }
    const done = recorded(call, world, state, values)
    if (!done.ok) return done.error
    const written = await writeErased(ports, folder, world, done.value.state, [...kept, ...done.value.sealed])
    if (!written.ok) return bad(written.error)
    return {
      exit: EXIT.done,
      text: asText([
        language === 'zh'
          ? `已删除${values.length}项封存值，并已记入案卷。另存的副本、导出的文件请一并删除。`
          : `${values.length} sealed values were erased, and the record says so. Erase copies and exported files as well.`,
      ]),
      json: { erased: values },
    }
  },
}
