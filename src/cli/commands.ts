import type { CliCommand } from './command.ts'

type Table = Readonly<Record<string, () => Promise<CliCommand>>>

/** Every command by its words, in the order in which help lists them. Each is loaded when it is asked for: a small one starts soon. */
const table: Table = {
  'regulation list': async () => (await import('./commands/regulation-list.ts')).regulationList,
  'regulation show': async () => (await import('./commands/regulation-show.ts')).regulationShow,
  'regulation new': async () => (await import('./commands/regulation-new.ts')).regulationNew,
  'regulation diff': async () => (await import('./commands/regulation-diff.ts')).regulationDiff,
  'regulation book': async () => (await import('./commands/regulation-book.ts')).regulationBook,
  'regulation check': async () => (await import('./commands/regulation-check.ts')).regulationCheck,
  'regulation coverage': async () => (await import('./commands/regulation-coverage.ts')).regulationCoverage,
  'time add': async () => (await import('./commands/time-add.ts')).timeAdd,
  eligibility: async () => (await import('./commands/eligibility.ts')).eligibility,
  'history template': async () => (await import('./commands/history-template.ts')).historyTemplate,
  'history import': async () => (await import('./commands/history-import.ts')).historyImport,
  'history collect': async () => (await import('./commands/history-collect.ts')).historyCollect,
  'history declare': async () => (await import('./commands/history-declare.ts')).historyDeclare,
  'history show': async () => (await import('./commands/history-show.ts')).historyShow,
  rank: async () => (await import('./commands/rank.ts')).rank,
  agreement: async () => (await import('./commands/agreement.ts')).agreement,
  'pool import': async () => (await import('./commands/pool-import.ts')).poolImport,
  'pool show': async () => (await import('./commands/pool-show.ts')).poolShow,
  draw: async () => (await import('./commands/draw.ts')).draw,
  'draw plan': async () => (await import('./commands/draw-plan.ts')).drawPlan,
  assign: async () => (await import('./commands/assign.ts')).assign,
  rehearse: async () => (await import('./commands/rehearse.ts')).rehearse,
  archive: async () => (await import('./commands/archive.ts')).archive,
  verify: async () => (await import('./commands/verify.ts')).verify,
  serve: async () => (await import('./commands/serve.ts')).serve,
  doctor: async () => (await import('./commands/doctor.ts')).doctor,
  migrate: async () => (await import('./commands/migrate.ts')).migrateCommand,
  backup: async () => (await import('./commands/backup.ts')).backupCommand,
  restore: async () => (await import('./commands/restore.ts')).restoreCommand,
  invariants: async () => (await import('./commands/invariants.ts')).invariantsCommand,
  'projections rebuild': async () => (await import('./commands/projections-rebuild.ts')).projectionsRebuild,
  'demo remove': async () => (await import('./commands/demo-remove.ts')).demoRemove,
  'key new': async () => (await import('./commands/key-new.ts')).keyNew,
  'key show': async () => (await import('./commands/key-show.ts')).keyShow,
  checkpoint: async () => (await import('./commands/checkpoint.ts')).checkpoint,
  receipt: async () => (await import('./commands/receipt.ts')).receipt,
  erase: async () => (await import('./commands/erase.ts')).erase,
  export: async () => (await import('./commands/export.ts')).exportPackage,
}

/** Loads every command. */
export const allCommands = (): Promise<readonly CliCommand[]> =>
  Promise.all(Object.values(table).map((load) => load()))

/** Loads the one command whose words begin `argv`; all of them where none does, for help and for what was meant. */
export async function commandsFor(argv: readonly string[]): Promise<readonly CliCommand[]> {
  const words = [2, 1]
    .map((count) => argv.slice(0, count).join(' '))
    .find((each) => Object.hasOwn(table, each))
  if (words === undefined) return allCommands()
  // Whoever leads other commands names them in its help.
  const own = Object.entries(table).filter(([name]) => name === words || name.startsWith(`${words} `))
  return Promise.all(own.map(([, load]) => load()))
}
