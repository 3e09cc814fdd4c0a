import { join } from 'node:path'
import { formatVerifier, signNote } from '../../core/record/signed-note.ts'
import { checkpointOf } from '../../core/verification/verify-text.ts'
import { type CliCommand, textOption } from '../command.ts'
import { compareCheckpoint } from '../cycle-files/compare-checkpoint.ts'
import { readCycleFolder } from '../cycle-files/read-cycle-folder.ts'
import { readSigner } from '../cycle-files/read-keys.ts'
import { EXIT } from '../exit.ts'
import { asText } from '../layout.ts'

/** 签署检查点 A log never signs what contradicts a checkpoint of its own (C2SP tlog-checkpoint): the one in the folder is compared first. */
export const checkpoint: CliCommand = {
  path: ['checkpoint'],
  summary: { zh: '签署一届评定记录的检查点', en: 'sign a checkpoint over the record of a cycle' },
  args: [{ name: '<DIR>', says: { zh: '一届评定的目录', en: 'the folder of a cycle' } }],
  options: [
    {
      flags: '--key <FILE>',
      says: { zh: '私钥（key new 写出）', en: 'the private key, from key new' },
      required: true,
    },
  ],
  examples: [
    {
      line: 'checkpoint rehearsals/my-city-2030 --key keys/signing.key',
      says: {
        zh: '写入目录中的 checkpoint.txt，请另存他处',
        en: 'into its checkpoint.txt; keep a copy elsewhere',
      },
    },
  ],
  async run(call) {
    const { ports, language, args } = call
    const folder = args[0] ?? ''
    const signer = await readSigner(ports, textOption(call, 'key') ?? '')
    if (!signer.ok) return { exit: EXIT.badInput, problems: [signer.error] }
    const read = await readCycleFolder(ports, folder)
    if (!read.ok) return { exit: EXIT.badInput, problems: [read.error] }
    const contradictions = await compareCheckpoint(ports, folder, read.value.log)
    if (contradictions.length > 0) return { exit: EXIT.rulesRefuse, problems: contradictions }
    const body = checkpointOf(read.value.log)
    const note = signNote(body, signer.value)
    const file = join(folder, 'checkpoint.txt')
    const written = await ports.writeText(file, note)
    if (!written.ok) return { exit: EXIT.badInput, problems: [written.error] }
    const [origin = '', size = '', root = ''] = body.split('\n')
    const other = origin === signer.value.name ? null : signer.value.name
    const isZh = language === 'zh'
    return {
      exit: EXIT.done,
      text: asText([
        ...note.trimEnd().split('\n'),
        isZh
          ? `已写入 ${file}，请另存他处，并公布公钥 ${formatVerifier(signer.value)}。`
          : `Written to ${file}; keep a copy elsewhere, and make the public key known: ${formatVerifier(signer.value)}.`,
        ...(other === null
          ? []
          : [
              isZh
                ? `密钥名称（${other}）与记录名称（${origin}）不同，宜保持一致。`
                : `The key is named ${other} and the log ${origin}; they had better be the same.`,
            ]),
      ]),
      json: { origin, size: Number(size), root, key: formatVerifier(signer.value), file },
    }
  },
}
