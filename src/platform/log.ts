// The ordinary log: what the machine did, never about whom. Only listed fields leave.

import pino from 'pino'

export type LogFields = {
  readonly verzoek?: string
  readonly methode?: string
  /** The pattern of the route, never the path itself: a path holds ids. */
  readonly route?: string
  readonly status?: number
  readonly ms?: number
  readonly fout?: unknown
  readonly taak?: string
  readonly aantal?: number
}
export type Log = { info(zin: string, velden?: LogFields): void; fout(zin: string, velden?: LogFields): void }

/** JSON lines on standard error; of an error only its kind, its code and where it arose (reliability.md T29). */
export function createLog(niveau: string): Log {
  const logger = pino(
    { level: niveau, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination(2),
  )
  return {
    info: (zin, velden = {}) => logger.info(safe(velden), zin),
    fout: (zin, velden = {}) => logger.error(safe(velden), zin),
  }
}

function safe({ fout, ...velden }: LogFields) {
  if (fout === undefined) return velden
  if (!(fout instanceof Error)) return { ...velden, fout: typeof fout }
  const { code, constraint, table } = fout as { code?: unknown; constraint?: unknown; table?: unknown }
  // The message of a database error quotes values; its code, table and constraint do not.
  const where = (fout.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
  return { ...velden, fout: fout.name, code, constraint, table, waar: where }
}
