import type { Text } from '../../core/basics/text.ts'
import { blobsOf } from '../../core/process/assemble.ts'
import type { World } from '../../core/process/state.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import type { Ports } from '../ports.ts'

const EDITION: Text = {
  zh: '记录所依据的办法数据与本机 regulations/ 中的不同，以下按记录所附的数据核验',
  en: 'the regulation that the log pins is not the one in regulations/ here; it was verified against its own',
}
const CALENDAR: Text = {
  zh: '记录所依据的工作日历与本机 calendars/ 中的不同，以下按记录所附的日历核验',
  en: 'the calendar that the log pins is not the one in calendars/ here; it was verified against its own',
}
const STANDARD = (code: string): Text => ({
  zh: `记录所依据的评分标准 ${code} 与本机 standards/ 中的不同，以下按记录所附的标准核验`,
  en: `the standard ${code} that the log pins is not the one in standards/ here; it was verified against its own`,
})

/** What the log pins and has been changed here since: worth knowing, and no fault of the log. What is not here at all is not compared. */
export async function differsHere(ports: Ports, world: World): Promise<Text[]> {
  const edition = await editionHere(ports, world.edition.id)
  const calendar = await ports.loadCalendar()
  const standards = await ports.loadStandards()
  const known = standards.ok ? standards.value : new Map<string, never>()
  const here = blobsOf({
    edition: edition ?? world.edition,
    calendar: calendar.ok ? calendar.value : world.calendar,
    standards: Object.fromEntries(
      Object.entries(world.standards).map(([code, own]) => [code, known.get(code) ?? own]),
    ),
  })
  return Object.entries(blobsOf(world))
    .filter(([name, text]) => here[name] !== text)
    .map(([name]) => {
      if (name === 'edition') return EDITION
      return name === 'calendar' ? CALENDAR : STANDARD(name.replace(/^standard-/, ''))
    })
}

async function editionHere(ports: Ports, id: string): Promise<Edition | null> {
  const folder = ports.folderOf(id)
  if (!(await ports.isEditionFolder(folder))) return null
  const edition = await ports.loadEdition(folder)
  return edition.ok ? edition.value : null
}
