import { join } from 'node:path'
import type { Text } from '../../core/basics/text.ts'
import { placeOf } from '../../core/process/fold.ts'
import { checkReceipt, receiptFor, type ReceiptFault } from '../../core/record/receipt.ts'
import { type Call, type CliCommand, type Outcome, textOption } from '../command.ts'
import { readCycleFolder } from '../cycle-files/read-cycle-folder.ts'
import { readVerifier, SIGNATURE_WORDS } from '../cycle-files/read-keys.ts'
import { EXIT } from '../exit.ts'
import { asText } from '../layout.ts'
import type { Problem } from '../problem.ts'

const FAULTS: Readonly<Record<ReceiptFault, Text>> = {
  ...SIGNATURE_WORDS,
  notAReceipt: { zh: '不是收据', en: 'is no receipt' },
  notACheckpoint: { zh: '收据中的检查点不成形', en: 'the checkpoint in the receipt is none' },
  otherEntry: { zh: '收据所附记录与其摘要不符', en: 'the entry in the receipt does not fit its hash' },
  notIncluded: {
    zh: '收据不能证明该记录在检查点所记的记录之中',
    en: 'the receipt does not prove that the entry is in the log of the checkpoint',
  },
}

const bad = (problem: Problem): Outcome => ({ exit: EXIT.badInput, problems: [problem] })

async function check(call: Call, file: string): Promise<Outcome> {
  const { ports, language } = call
  const key = textOption(call, 'vkey')
  const verifier = key === undefined ? null : await readVerifier(ports, key)
  if (verifier?.ok === false) return bad(verifier.error)
  const document = await ports.readJson(file)
  if (!document.ok) return bad(document.error)
  const checked = checkReceipt(document.value.value, verifier?.value ?? null)
  if (!checked.ok) return { exit: EXIT.open, problems: [{ file, message: FAULTS[checked.error] }] }
  const { checkpoint, entry, isSigned } = checked.value
  const isZh = language === 'zh'
  const { origin, size } = checkpoint
  return {
    exit: EXIT.done,
    text: asText([
      isZh
        ? `收据有效：该记录在 ${origin} 的${size}条记录之中。`
        : `The receipt holds: the entry is among the ${size} of ${origin}.`,
      ...(entry
        ? [`${entry.stream} ${entry.version}  ${entry.type}  ${entry.occurredOn}`]
        : [isZh ? '收据只有该记录的摘要。' : 'The receipt holds only the hash of the entry.']),
      ...(isSigned
        ? []
        : [
            isZh
              ? '未核对签名：请用 --vkey 指定公布的公钥。'
              : 'The signature was not checked: name the published key with --vkey.',
          ]),
    ]),
    json: { holds: true, isSigned, origin, size, entry },
  }
}

const NO_FOLDER: Problem = {
  message: { zh: '没有写明一届评定的目录', en: 'no folder of a cycle was named' },
  mend: {
    zh: '出具收据请写明目录和申报编号，如 zhiheng receipt rehearsals/my-city-2030 --application A0001；核对已有的收据请用 --verify，如 zhiheng receipt --verify a0001.json',
    en: 'to give a receipt name the folder and an application, as in: zhiheng receipt rehearsals/my-city-2030 --application A0001; to check one: zhiheng receipt --verify a0001.json',
  },
}

async function give(call: Call, folder: string): Promise<Outcome> {
  const { ports, language, options } = call
  if (folder === '') return bad(NO_FOLDER)
  const application = textOption(call, 'application')
  const asked = textOption(call, 'entry') ?? (application && placeOf(`application/${application}`, 1))
  if (asked === undefined) {
    const message = { zh: '未指定申报或者记录', en: 'neither an application nor an entry was named' }
    const mend = {
      zh: `请用 --application 写明申报编号，如 zhiheng receipt ${folder} --application A0001；其他记录用 --entry 写明编号，如 --entry cycle@1`,
      en: `name an application, as in: zhiheng receipt ${folder} --application A0001, or another entry, as in: --entry cycle@1`,
    }
    return bad({ message, mend })
  }
  const read = await readCycleFolder(ports, folder)
  if (!read.ok) return bad(read.error)
  const { log } = read.value.state
  const index = log.findIndex(({ entry }) => placeOf(entry.stream, entry.version) === asked)
  if (index < 0) {
    const message = { zh: `没有记录 ${asked}`, en: `there is no entry ${asked}` }
    return bad({ message, mend: { zh: '请核对编号', en: 'check it' } })
  }
  const file = join(folder, 'checkpoint.txt')
  const note = await ports.readText(file)
  if (!note.ok) return bad(note.error)
  const receipt = receiptFor(log, index, note.value, options['hashOnly'] !== true)
  if (!receipt) {
    const message = { zh: '检查点不含该记录', en: 'the checkpoint does not cover the entry' }
    const mend = { zh: '请先签署新的检查点', en: 'sign a new checkpoint first' }
    return bad({ file, message, mend })
  }
  const out = textOption(call, 'out')
  const text = `${JSON.stringify(receipt, null, 2)}\n`
  if (out === undefined) return { exit: EXIT.done, text, json: receipt }
  const written = await ports.writeText(out, text)
  if (!written.ok) return bad(written.error)
  const said = language === 'zh' ? `收据已写入 ${out}。` : `The receipt was written to ${out}.`
  return { exit: EXIT.done, text: asText([said]), json: { file: out } }
}

/** 收据 */
export const receipt: CliCommand = {
  path: ['receipt'],
  summary: { zh: '出具或者核对记录的收据', en: 'give or check a receipt for an entry of the record' },
  args: [{ name: '[DIR]', says: { zh: '一届评定的目录', en: 'the folder of a cycle' } }],
  options: [
    {
      flags: '--application <ID>',
      says: { zh: '该申报的首条记录', en: 'the first entry of this application' },
    },
    {
      flags: '--entry <STREAM@N>',
      says: {
        zh: '指定的记录，如 cycle@1 即评定卷宗的第1条',
        en: 'this entry; cycle@1 is the first of the cycle',
      },
    },
    {
      flags: '--hash-only',
      says: { zh: '收据只附摘要，不附记录本身', en: 'with the hash, without the entry itself' },
    },
    { flags: '--out <FILE>', says: { zh: '写入文件', en: 'write it to a file' } },
    { flags: '--verify <FILE>', says: { zh: '核对一份收据', en: 'check a receipt' } },
    { flags: '--vkey <FILE>', says: { zh: '签署检查点的公钥', en: 'the public key of the checkpoint' } },
  ],
  examples: [
    {
      line: 'receipt rehearsals/my-city-2030 --application A0001 --out a0001.json',
      says: { zh: '出具收据', en: 'give one' },
    },
    { line: 'receipt --verify a0001.json --vkey signing.vkey', says: { zh: '核对收据', en: 'check one' } },
  ],
  async run(call) {
    const file = textOption(call, 'verify')
    return file === undefined ? give(call, call.args[0] ?? '') : check(call, file)
  },
}
