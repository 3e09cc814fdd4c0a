import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const collected = fileURLToPath(new URL('tests/mutation/collected.ts', import.meta.url))

/** The acceptance tests of an edition are loaded as plain functions: their `vitest` is the collector. */
export default defineConfig({
  plugins: [
    {
      name: 'collect-acceptance-tests',
      enforce: 'pre',
      resolveId: (source, importer) =>
        source === 'vitest' && importer?.includes('/tests/acceptance/') ? collected : null,
    },
  ],
  test: { include: ['tests/mutation/*.prove.ts'], testTimeout: 5_400_000 },
})
