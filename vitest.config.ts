import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    setupFiles: ['tests/report/count-assertions.ts'],
    expect: { requireAssertions: true },
    testTimeout: 60_000,
    // A private PostgreSQL starts and ends in hooks, on machines that do other things meanwhile.
    hookTimeout: 60_000,
  },
})
