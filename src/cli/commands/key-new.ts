import { hexToBytes } from '@noble/hashes/utils.js'
import { join } from 'node:path'
import { formatSigner, formatVerifier, isKeyName, signerFrom } from '../../core/record/signed-note.ts'
import { type CliCommand, textOption } from '../command.ts'
import { EXIT } from '../exit.ts'
import { asText } from '../layout.ts'

const PRIVATE = 'signing.key'
const PUBLIC = 'signing.vkey'

/** 新建密钥 */
export const keyNew: CliCommand = {
  path: ['key', 'new'],
  summary: { zh: '新建签署检查点的密钥', en: 'make a key that signs checkpoints' },
  options: [
    {
      flags: '--name <ORIGIN>',
      says: {
        zh: '密钥名称，一般为记录的名称（机关/届次），不含空格和加号',
        en: 'name of the key, as a rule that of the log (authority/cycle), without blanks and plus signs',
      },
      required: true,
    },
    {
      flags: '--out <DIR>',
      says: { zh: '存放的目录，须已存在', en: 'the folder to put it in, which has to be there' },
      required: true,
    },
  ],
  examples: [
    {
      line: 'key new --name my-city/2030 --out keys',
      says: {
        zh: '私钥仅本人可读，公钥可以公开',
        en: 'the private key for its owner alone, the public one for all',
      },
    },
  ],
  async run(call) {
    const { ports, language } = call
    const name = textOption(call, 'name') ?? ''
    const folder = textOption(call, 'out') ?? ''
    if (!isKeyName(name)) {
      const message = {
        zh: '密钥名称不得为空或者含有空格、加号',
        en: 'a key name has neither blanks nor a plus',
      }
      const mend = { zh: '请改正 --name', en: 'correct --name' }
      return { exit: EXIT.badInput, problems: [{ message, mend }] }
    }
    const file = join(folder, PRIVATE)
    if (await ports.hasFile(file)) {
      const message = { zh: '已有密钥，未作改动', en: 'there is a key already; it was left alone' }
      const mend = { zh: '请用 --out 另指定一个目录', en: 'name another folder with --out' }
      return { exit: EXIT.badInput, problems: [{ file, message, mend }] }
    }
    const signer = signerFrom(name, hexToBytes(ports.random32()))
    const vkey = formatVerifier(signer)
    const secret = await ports.writeSecret(file, `${formatSigner(signer)}\n`)
    if (!secret.ok) return { exit: EXIT.badInput, problems: [secret.error] }
    const open = await ports.writeText(join(folder, PUBLIC), `${vkey}\n`)
    if (!open.ok) return { exit: EXIT.badInput, problems: [open.error] }
    return {
      exit: EXIT.done,
      text: asText([
        vkey,
        language === 'zh'
          ? `以上为公钥（${PUBLIC}），可以公开；私钥 ${file} 请妥善保管，不要存入案卷。`
          : `This is the public key (${PUBLIC}), for everybody; keep the private one ${file} safe, and out of the files.`,
      ]),
      json: { name, vkey, privateKey: file },
    }
  },
}
