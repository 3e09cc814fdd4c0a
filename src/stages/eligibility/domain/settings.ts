import { z } from 'zod'
import { slug, source } from '../../../core/regulation/schema/source.ts'

/** 资格审查环节设置 `window` is the step whose announcement names the deadline on which conditions may be measured. */
export const params = z.strictObject({ ...source, window: slug })
export type Params = z.infer<typeof params>
