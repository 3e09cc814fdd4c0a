import type { FindGround } from './basis.ts'
import type { Ground } from './ground.ts'
import { findAdviser } from './grounds/adviser.ts'
import { findEmployer } from './grounds/employer.ts'
import { findKin } from './grounds/kin.ts'
import { findPastExecutive } from './grounds/past-executive.ts'
import { findPastWinner } from './grounds/past-winner.ts'
import { findRegion } from './grounds/region.ts'
import { findRival } from './grounds/rival.ts'

/** How each ground is computed; null where it can only be declared. */
export const FIND: Readonly<Record<Ground, FindGround | null>> = {
  employer: findEmployer,
  adviser: findAdviser,
  kin: findKin,
  region: findRegion,
  pastWinner: findPastWinner,
  rival: findRival,
  pastExecutive: findPastExecutive,
  other: null,
}
