import type { CliCommand } from '../command.ts'
export const rank: CliCommand = {
  path: ['rank'],
  summary: { zh: '', en: '' },
  examples: [],
  run: async () => ({ exit: 0 }),
}
