import cliProgress from 'cli-progress'

/** 进度 A bar for what may take longer than two seconds. It shows on a terminal only and writes to stderr. */
export type Progress = {
  readonly begin: (total: number) => void
  readonly step: (done: number) => void
  readonly end: () => void
}

export const silentProgress: Progress = { begin: () => {}, step: () => {}, end: () => {} }

/** The bar of a terminal. */
export function terminalProgress(stream: NodeJS.WriteStream): Progress {
  const bar = new cliProgress.SingleBar(
    { stream, format: '{bar} {value}/{total}', hideCursor: true, clearOnComplete: true, barsize: 30 },
    cliProgress.Presets.shades_classic,
  )
  return {
    begin: (total) => bar.start(total, 0),
    step: (done) => bar.update(done),
    end: () => bar.stop(),
  }
}
