import { err, type Result } from '../core/basics/result.ts'
import type { Edition } from '../core/regulation/edition.ts'
import type { Outcome } from './command.ts'
import { EXIT } from './exit.ts'
import type { Ports } from './ports.ts'

/** The edition that was asked for by id or by the path of its folder, ready to run; else what to tell the reader. */
export async function openEdition(ports: Ports, asked: string): Promise<Result<Edition, Outcome>> {
  const folder = ports.folderOf(asked)
  if (!(await ports.isEditionFolder(folder))) return err(await unknownEdition(ports, asked))
  const edition = await ports.loadEdition(folder)
  return edition.ok ? edition : err({ exit: EXIT.badInput, problems: edition.error })
}

export async function unknownEdition(ports: Ports, asked: string): Promise<Outcome> {
  const ids = await ports.editionIds()
  const [zh, en] = ids.length > 0 ? [ids.join('、'), ids.join(', ')] : ['无', 'none']
  const message = { zh: `没有编号为“${asked}”的办法`, en: `there is no regulation "${asked}"` }
  const mend = { zh: `请核对编号，现有：${zh}`, en: `check the id; there are: ${en}` }
  return { exit: EXIT.badInput, problems: [{ message, mend }] }
}
