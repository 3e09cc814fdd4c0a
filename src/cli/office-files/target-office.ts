import { join } from 'node:path'
import { err, ok, type Result } from '../../core/basics/result.ts'
import { badInput } from '../bad-input.ts'
import { type Call, type CliOption, type Outcome, textOption } from '../command.ts'
import { LOG } from '../cycle-files/read-cycle-folder.ts'
import { EXIT } from '../exit.ts'
import { type Office, readOffice } from './office.ts'
import { openOffice } from './open-office.ts'

/** The office that an import adds to, and the folder into which it is written; `out` is empty where it is only tried. */
export type Target = { readonly office: Office; readonly out: string }

/** The options by which an import says which office it adds to. */
export const TARGET_OPTIONS: readonly CliOption[] = [
  {
    flags: '--edition <ED>',
    says: { zh: '办法编号或目录（新建台账时使用）', en: 'id or folder of a regulation (for a new office)' },
  },
  { flags: '--office <DIR>', says: { zh: '常设台账的目录', en: 'folder of the office' } },
  {
    flags: '--out <DIR>',
    says: { zh: '写入的目录，默认同 --office', en: 'folder to write, --office by default' },
  },
]

/** By the options `--office`, `--out`, `--edition` and `--dry-run` of an import. Nothing is written. */
export async function targetOffice(call: Call): Promise<Result<Target, Outcome>> {
  const from = textOption(call, 'office')
  const out = textOption(call, 'out') ?? from ?? ''
  if (out === '' && call.options['dryRun'] !== true) {
    const message = { zh: '没有指定常设台账的目录', en: 'no folder for the office was named' }
    const mend = {
      zh: '请加 --office 或者 --out；只试算的加 --dry-run',
      en: 'add --office or --out, or --dry-run to try it only',
    }
    return err({ exit: EXIT.wrongUse, problems: [{ message, mend }] })
  }
  if (from !== undefined && out !== from && (await call.ports.hasFile(join(out, LOG)))) {
    const message = { zh: '该目录已有记录，未作改动', en: 'this folder holds a record and was left alone' }
    const mend = { zh: '请另指定 --out', en: 'name another with --out' }
    return err(badInput([{ file: out, message, mend }]))
  }
  const office =
    from === undefined
      ? await openOffice(call, out, textOption(call, 'edition') ?? '')
      : await readOffice(call.ports, from)
  return office.ok ? ok({ office: office.value, out }) : office
}
