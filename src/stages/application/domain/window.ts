import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import type { ContractView } from '../../../core/contract/view.ts'
import type { IsoDate } from '../../../core/time/iso-date.ts'
import type { Params } from './settings.ts'
import { refuse } from './refusals.ts'

export type Window = { readonly from: IsoDate; readonly lastDay: IsoDate }

/** 申报期限 From the day of the announcement to 24:00 of the last day that it names (or was extended to). */
export function windowOf(params: Params, view: ContractView): Result<Window, Refusal> {
  const notice = view.notices[params.window]
  if (notice?.lastDay === undefined)
    return refuse('WindowNotAnnounced', [params.article], { window: params.window })
  return ok({ from: notice.postedOn, lastDay: notice.lastDay })
}
