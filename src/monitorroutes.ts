// The URLs of the monitor: figures, rapporten, streefwaarden, and what belongs to them.

import type { Route } from './context.ts'
import * as monitor from './features/monitor/werkplek.tsx'
import { get } from './route.ts'

export const monitorroutes: readonly Route[] = [
  get('/werk/monitor', monitor.getMonitor, 'monitor:inzien'),
  get('/werk/monitor/:code', monitor.getCijfer, 'monitor:inzien'),
]
