import { type FindGround, NOTHING } from '../basis.ts'

/** 同一地区 The case comes from the assessor's own county or district. */
export const findRegion: FindGround = ({ regions }, { region }) =>
  region !== undefined && regions.includes(region) ? [{ region }] : NOTHING
