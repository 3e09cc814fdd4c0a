import { type DestinationStream, type Logger, pino } from 'pino'
import type { RequestLine } from './kit/shell.ts'
import type { Settings } from './settings.ts'

/**
 * 运行日志 The log of the service, one JSON document to a line. It takes lines of a closed shape and nothing else, so that nothing personal can
 * slip in with a request or an error.
 */
export type ServiceLog = {
  readonly request: (line: RequestLine) => void
  readonly event: (
    name: 'started' | 'stopping' | 'stopped' | 'notReady',
    more?: Readonly<Record<string, number>>,
  ) => void
}

const levelOf = ({ status, fault }: RequestLine) => (fault ? 'error' : status >= 500 ? 'warn' : 'info')

/** `to`: where the lines go; the standard output where left out. */
export function openServiceLog(
  { LOG_LEVEL }: Pick<Settings, 'LOG_LEVEL'>,
  to?: DestinationStream,
): ServiceLog {
  const options = { level: LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime }
  const log: Logger = to ? pino(options, to) : pino(options)
  return {
    request: (line) => log[levelOf(line)](line, 'request'),
    event: (name, more = {}) => log.info(more, name),
  }
}
