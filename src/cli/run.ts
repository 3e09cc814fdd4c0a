import { CommanderError } from 'commander'
import type { Language } from '../core/basics/text.ts'
import type { CliCommand, Outcome } from './command.ts'
import { commandsFor } from './commands.ts'
import { EXIT, type Exit } from './exit.ts'
import type { Io } from './io.ts'
import type { Ports } from './ports.ts'
import { problemForPrograms, wordProblem } from './problem.ts'
import { buildProgram } from './program.ts'
import { wordWrongUse } from './wrong-use.ts'

/** The language has to be known before anything is said, wherever the option stands. */
function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const word = argv[at]?.startsWith('--lang=') ? argv[at].slice('--lang='.length) : argv[at + 1]
  return at >= 0 && word === 'en' ? 'en' : 'zh'
}

/**
 * Runs one call of the command line (`argv` without node and script) and answers its exit code. Results go to stdout as text, or
 * with `--json` as one document; problems go to stderr, one sentence each, and with `--json` also as `{error}` where there is no
 * result. `open` gives the ports for a data folder.
 */
export async function run(argv: readonly string[], io: Io, open: (folder?: string) => Ports): Promise<Exit> {
  const language = languageOf(argv)
  const isForPrograms = argv.includes('--json')
  const finish = (outcome: Outcome): Exit => {
    for (const problem of outcome.problems ?? []) io.stderr(`${wordProblem(problem, language)}\n`)
    const said = isForPrograms
      ? `${JSON.stringify(documentOf(outcome, language), null, 2)}\n`
      : (outcome.text ?? '')
    if (said !== '') io.stdout(said)
    return outcome.exit
  }
  let outcome: Outcome = { exit: EXIT.done, text: '' }
  const commands = await commandsFor(argv)
  const program = buildProgram(commands, {
    language,
    io,
    open,
    done: (result) => (outcome = result),
  })
  try {
    await program.parseAsync([...argv], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return EXIT.done
    // A call without a command shows help, which is printed already.
    if (error.code === 'commander.help') return EXIT.wrongUse
    return finish({
      exit: EXIT.wrongUse,
      problems: [{ message: wordWrongUse(error, calledOf(commands, argv)) }],
    })
  }
  return finish(outcome)
}

/** The command whose words begin the call; of several the one with most words. */
const calledOf = (commands: readonly CliCommand[], argv: readonly string[]): CliCommand | undefined =>
  commands
    .filter(({ path }) => path.every((word, at) => argv[at] === word))
    .toSorted((a, b) => b.path.length - a.path.length)[0]

const documentOf = ({ exit, json, problems = [] }: Outcome, language: Language) =>
  json ?? { error: { exit, problems: problems.map((problem) => problemForPrograms(problem, language)) } }
