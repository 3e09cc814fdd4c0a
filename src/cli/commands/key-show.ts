import { join } from 'node:path'
import { formatVerifier, signerFrom } from '../../core/record/signed-note.ts'
import type { CliCommand } from '../command.ts'
import { readSigner } from '../cycle-files/read-keys.ts'
import { storeOption } from '../database/store-option.ts'
import { EXIT } from '../exit.ts'
import { asText } from '../layout.ts'

const KEY = 'signing.key'

/** 公钥 Each authority's tree is signed under a name of its own, by the one key of the installation. */
export const keyShow: CliCommand = {
  path: ['key', 'show'],
  summary: {
    zh: '列出各主管单位记录树的公钥',
    en: 'list the public keys of the authorities’ trees',
  },
  args: [
    {
      name: '[AUTHORITY]',
      says: {
        zh: '主管单位编号：只写出它的公钥',
        en: 'id of an authority: its public key and nothing else',
      },
    },
  ],
  options: [storeOption],
  examples: [
    { line: 'key show', says: { zh: '列出全部', en: 'all of them' } },
    {
      line: 'key show my-city > my-city.pub',
      says: {
        zh: '公布后，任何人可用 verify --database --vkey my-city.pub 核对签名',
        en: 'once it is known, signatures are checked by: verify --database --vkey my-city.pub',
      },
    },
  ],
  async run(call) {
    const { ports, args } = call
    const { placeOf, settingsOf, withStore } = await import('../database/open-store.ts')
    const { noSuchAuthority } = await import('../database/such-log.ts')
    const { originOf } = await import('../../database/tree-checkpoint.ts')
    const place = placeOf(call)
    const settings = settingsOf(call)
    if (!place.ok) return place.error
    if (!settings.ok) return settings.error
    const folder = place.value.kind === 'sqlite' ? place.value.folder : settings.value.DATA_DIR
    const signer = await readSigner(ports, join(folder, KEY))
    if (!signer.ok) return { exit: EXIT.badInput, problems: [signer.error] }
    const host = new URL(settings.value.PUBLIC_URL).host
    return withStore(call, 'read', async ({ database }) => {
      const all = await database.selectFrom('authority').select('id').orderBy('id').execute()
      const asked = all.filter(({ id }) => args[0] === undefined || id === args[0])
      const missing = noSuchAuthority(asked, args[0])
      if (missing) return { exit: EXIT.badInput, problems: [missing] }
      const keys: { authority: string; key: string }[] = []
      for (const { id } of asked) {
        const name = (await originOf(database, id)) ?? `${host}/${id}`
        keys.push({ authority: id, key: formatVerifier(signerFrom(name, signer.value.seed)) })
      }
      return { exit: EXIT.done, text: asText(keys.map(({ key }) => key)), json: { keys } }
    })
  },
}
