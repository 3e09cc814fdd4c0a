/** 服务 The service over HTTP on both databases, each request beside a bare one that does the same by hand. */
import { load, programOf } from './kit/load.mjs'

export const bench = {
  name: 'service',
  async run() {
    const { measureService } = await load('bench/service/measure.ts')
    const programs = {
      product: await programOf('bench/service/product.ts'),
      bare: await programOf('bench/service/bare.ts'),
    }
    return { rows: await measureService(programs) }
  },
}
