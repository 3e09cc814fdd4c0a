import { addDays } from '../../core/time/iso-date.ts'
import { lastDayOf } from '../../core/time/period.ts'
import { workingDayFrom } from '../../core/time/working-day.ts'
import type { NoticeSettings } from '../../parts/notice/domain/index.ts'
import { conductor, type Planned, type Scene } from '../kit.ts'

/**
 * Posts a notice. Once in a rehearsal two mistakes are found in one, where it runs long enough: a wrong name on the next working day,
 * so that the period starts anew, and on the same day a wrong page number, which changes nothing.
 */
export function postingOf(scene: Scene<NoticeSettings>): Planned[] {
  const { params, cohort, today, world, once } = scene
  const { calendar } = world
  const { period } = params
  const by = conductor(scene)
  const on = workingDayFrom(calendar, addDays(today, 2))
  const next = workingDayFrom(calendar, addDays(on, 1))
  const posting: Planned = {
    act: 'postNotice',
    by,
    input: { channels: [...params.channels] },
    notBefore: on,
  }
  const runs = next <= lastDayOf(period, on, calendar, { rolls: period.rolls }).lastDay
  const [name] = cohort
  if (name === undefined || !runs || !once('a posted notice is corrected')) return [posting]
  const wrongName = {
    what: '名单中一家单位名称有误，更正为登记名称（演练）',
    reason: '录入差错',
    material: true,
    names: [name],
  }
  const wrongNumber = { what: '附件页码有误（演练）', reason: '排版差错', material: false }
  return [
    posting,
    {
      act: 'correctNotice',
      by,
      input: { ...wrongName, material: false },
      notBefore: next,
      refused: 'NamesAreMaterial',
    },
    { act: 'correctNotice', by, input: wrongName, notBefore: next },
    { act: 'correctNotice', by, input: wrongNumber, notBefore: next },
  ]
}
