/** What a program tells of itself: where it listens. */
export type Told = { readonly address: string; readonly plain?: string }

/** What it has used so far: processor time in milliseconds, memory that it holds now in MiB. */
export type Use = { readonly ms: number; readonly mb: number }

/** Tells the parent that the program serves, answers how much it uses, and ends when the parent lets go. */
export function tellParent(told: Told): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    const use: Use = { ms: (user + system) / 1000, mb: process.memoryUsage.rss() / 2 ** 20 }
    process.send?.(use)
  })
  process.on('disconnect', () => process.exit())
  process.send?.(told)
}
