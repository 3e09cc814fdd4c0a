import type { CliCommand } from '../command.ts'
export const regulationShow: CliCommand = {
  path: ['regulation', 'show'],
  summary: { zh: '', en: '' },
  examples: [],
  run: async () => ({ exit: 0 }),
}
