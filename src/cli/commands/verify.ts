import type { Result } from '../../core/basics/result.ts'
import { ok } from '../../core/basics/result.ts'
import type { Checkpoint } from '../../core/record/checkpoint.ts'
import type { Verifier } from '../../core/record/signed-note.ts'
import { type Call, type CliCommand, type Outcome, textOption } from '../command.ts'
import { readCheckpoint, readVerifier } from '../cycle-files/read-keys.ts'
import { storeOption } from '../database/store-option.ts'
import { EXIT } from '../exit.ts'
import type { Problem } from '../problem.ts'

type Given = { readonly checkpoint: Checkpoint | null; readonly verifier: Verifier | null }

/** The checkpoint that was kept elsewhere, signed where a key was named. */
async function given(call: Call): Promise<Result<Given, Problem>> {
  const key = textOption(call, 'vkey')
  const verifier = key === undefined ? ok(null) : await readVerifier(call.ports, key)
  if (!verifier.ok) return verifier
  const file = textOption(call, 'checkpoint')
  const checkpoint = file === undefined ? ok(null) : await readCheckpoint(call.ports, file, verifier.value)
  return checkpoint.ok ? ok({ checkpoint: checkpoint.value, verifier: verifier.value }) : checkpoint
}

const NEITHER: Problem = {
  message: {
    zh: '没有说明核验什么',
    en: 'it is not said what to verify',
  },
  mend: {
    zh: '请给出一届评定的目录，例如 zhiheng verify rehearsals/my-city-2030；核验服务的数据库请加 --database',
    en: 'name the folder of a cycle, as in: zhiheng verify rehearsals/my-city-2030; or add --database for the database of the service',
  },
}

const TOO_MANY: Problem = {
  message: { zh: '核验目录时只有一个参数', en: 'a folder is the only argument' },
  mend: { zh: '核验服务的数据库请加 --database', en: 'add --database for the database of the service' },
}

export const verify: CliCommand = {
  path: ['verify'],
  summary: { zh: '重新核算一届评定的全部记录', en: 'decide the whole record of a cycle again and compare' },
  args: [
    {
      name: '[DIR]',
      says: {
        zh: '一届评定的目录，或者 export 写出的证据包；加 --database 时为主管单位编号，不填即全部',
        en: 'the folder of a cycle, or a package that export wrote; with --database the id of an authority, all where left out',
      },
    },
    {
      name: '[LOG]',
      says: {
        zh: '加 --database 时为届次，不填即全部',
        en: 'with --database the id of a cycle, all where left out',
      },
    },
  ],
  options: [
    {
      flags: '--database',
      says: {
        zh: '核验服务的数据库，服务可照常运行',
        en: 'verify the database of the service, which may go on',
      },
    },
    storeOption,
    {
      flags: '--checkpoint <FILE>',
      says: { zh: '另存他处的检查点', en: 'a checkpoint that was kept elsewhere' },
    },
    {
      flags: '--vkey <FILE>',
      says: { zh: '签署该检查点的公钥', en: 'the public key that signed the checkpoint' },
    },
  ],
  examples: [
    { line: 'verify rehearsals/my-city-2030', says: { zh: '核验演练记录', en: 'verify a rehearsal' } },
    {
      line: 'verify r7 --checkpoint kept.txt',
      says: { zh: '并对照检查点', en: 'against a checkpoint as well' },
    },
    {
      line: 'verify --database --vkey keys/signing.pub',
      says: { zh: '核验整个数据库', en: 'verify a whole database' },
    },
    {
      line: 'verify --database my-city 2030 --store ./data',
      says: { zh: '只核验一部卷宗', en: 'verify one of its logs' },
    },
  ],
  async run(call): Promise<Outcome> {
    const [folder, log] = call.args
    const isDatabase = call.options['database'] === true
    if (!isDatabase && folder === undefined) return { exit: EXIT.wrongUse, problems: [NEITHER] }
    if (!isDatabase && log !== undefined) return { exit: EXIT.wrongUse, problems: [TOO_MANY] }
    const kept = await given(call)
    if (!kept.ok) return { exit: EXIT.badInput, problems: [kept.error] }
    if (isDatabase) return (await import('../database/verify-store.ts')).verifyStore(call, kept.value)
    const { verifyFolder } = await import('../cycle-files/verify-folder.ts')
    return verifyFolder(call, folder ?? '', kept.value.checkpoint)
  },
}
