import { err, ok, type Result } from '../../core/basics/result.ts'
import type { JsonObject } from '../../core/basics/json.ts'
import { historyFromCycle } from '../../core/history/from-cycle.ts'
import { parseCheckpoint } from '../../core/record/checkpoint.ts'
import { keptOf, revealedIn } from '../../core/record/sealing/kept.ts'
import { replaceIn } from '../../core/record/sealing/reference.ts'
import { checkpointOf, isSound, verifyText } from '../../core/verification/verify-text.ts'
import { badInput } from '../bad-input.ts'
import { type Call, type CliCommand, manyOption, type Outcome, textOption } from '../command.ts'
import { readCycleFolder } from '../cycle-files/read-cycle-folder.ts'
import { readRows } from '../cycle-files/sealed-rows.ts'
import { EXIT } from '../exit.ts'
import { HISTORY } from '../history/in-office.ts'
import { asText } from '../layout.ts'
import { actInOffice } from '../office-files/act-in-office.ts'
import { type Office, writeOffice } from '../office-files/office.ts'
import { openOffice } from '../office-files/open-office.ts'

type Taken = {
  readonly cycle: string
  readonly awards: number
  readonly sanctions: number
  readonly organisations: number
  readonly input: JsonObject
}

/** A name that was erased where it was sealed. */
const ERASED = '（姓名已依法删除）'

/** What a folder yields for later cycles, once its record was verified. */
async function rowsOf({ ports }: Call, office: Office, folder: string): Promise<Result<Taken, Outcome>> {
  const read = await readCycleFolder(ports, folder)
  if (!read.ok) return err(badInput([read.error]))
  const { world, state, log } = read.value
  if (!isSound(verifyText(world, log))) {
    const message = {
      zh: '记录核验有问题，未予转入',
      en: 'the record does not verify and was not taken over',
    }
    const mend = { zh: `请先核验：zhiheng verify ${folder}`, en: `see first: zhiheng verify ${folder}` }
    return err(badInput([{ file: folder, message, mend }]))
  }
  if (state.opened?.rehearsal && !office.state.opened?.rehearsal) {
    const message = { zh: '这是一届演练，不转入台账', en: 'this is a rehearsal; it is no part of history' }
    const mend = { zh: '请指定正式届次的目录', en: 'name the folder of a real cycle' }
    return err(badInput([{ file: folder, message, mend }]))
  }
  const sealed = await readRows(ports, folder)
  if (!sealed.ok) return err(badInput([sealed.error]))
  const point = parseCheckpoint(checkpointOf(log))
  if (!point.ok) throw new Error('a checkpoint that was just made can be read')
  const rows = historyFromCycle(world.edition, state)
  const plain = revealedIn(rows, keptOf(sealed.value ?? [], state.erased)) as JsonObject
  const checkpoint = { entries: point.value.size, root: point.value.root }
  return ok({
    cycle: rows.cycle,
    awards: rows.awards.length,
    sanctions: rows.sanctions.length,
    organisations: rows.organisations.length,
    input: { ...replaceIn(plain, () => ERASED), checkpoint },
  })
}

export const historyCollect: CliCommand = {
  path: ['history', 'collect'],
  summary: {
    zh: '由届次记录转入获奖和处理记录',
    en: 'take winners and sanctions over from the records of cycles',
  },
  options: [
    {
      flags: '--cycle <DIR>',
      says: { zh: '一届评定的目录（可重复）', en: 'folder of a cycle (repeatable)' },
      many: true,
    },
    { flags: '--office <DIR>', says: { zh: '常设台账的目录', en: 'folder of the office' }, required: true },
    {
      flags: '--edition <ED>',
      says: { zh: '办法编号或目录（新建台账时使用）', en: 'id or folder of a regulation (for a new office)' },
    },
  ],
  examples: [
    {
      line: 'history collect --cycle 2024 --cycle 2027 --office office',
      says: {
        zh: '核验后转入；有新情况的可再次转入',
        en: 'verified first; may be done again when more has happened',
      },
    },
  ],
  async run(call) {
    const folder = textOption(call, 'office') ?? ''
    const folders = manyOption(call, 'cycle')
    if (folders.length === 0) {
      const message = { zh: '没有指定届次目录', en: 'no cycle was named' }
      return { exit: EXIT.wrongUse, problems: [{ message, mend: { zh: '请加 --cycle', en: 'add --cycle' } }] }
    }
    const opened = await openOffice(call, folder, textOption(call, 'edition') ?? '')
    if (!opened.ok) return opened.error
    let office = opened.value
    const all: Taken[] = []
    for (const one of folders) {
      const taken = await rowsOf(call, office, one)
      if (!taken.ok) return taken.error
      const done = actInOffice(call, office, {
        step: HISTORY,
        act: 'takeFromCycle',
        input: taken.value.input,
      })
      if (!done.ok) return done.error
      office = done.value
      all.push(taken.value)
    }
    const written = await writeOffice(call.ports, office)
    if (!written.ok) return badInput([written.error])
    return {
      exit: EXIT.done,
      text: asText(
        all.map(({ cycle, awards, sanctions, organisations }) =>
          call.language === 'zh'
            ? `“${cycle}”届次：获奖${awards}条，处理${sanctions}条，组织沿革${organisations}条，已转入。`
            : `Cycle ${cycle}: ${awards} awards, ${sanctions} sanctions, ${organisations} changes of organisations were taken over.`,
        ),
      ),
      json: { cycles: all.map(({ input: _, ...counts }) => counts) },
    }
  },
}
