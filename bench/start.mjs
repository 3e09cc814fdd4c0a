import { programsInTurn } from './kit/measure.mjs'

const TIME_ADD = ['time', 'add', '--from', '2026-09-18', '--days', '7', '--kind', 'workday']

export const bench = {
  name: 'start',
  async run() {
    const { command, node } = programsInTurn(
      { command: ['dist/cli.js', ...TIME_ADD], node: ['-e', '0'] },
      { rounds: 15 },
    )
    return {
      rows: [
        {
          what: 'node dist/cli.js time add',
          ms: command.ms,
          beside: 'node -e 0',
          besideMs: node.ms,
          ratio: command.ms / node.ms,
          mb: command.mb,
          aim: { ratio: 4 },
        },
      ],
    }
  },
}
