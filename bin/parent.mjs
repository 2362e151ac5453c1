// Ends a process in good order when its parent was killed by force and could not pass on a signal.
import { basename } from 'node:path'
import { isMainThread } from 'node:worker_threads'

/** Calls `act` once, within a quarter of a second after the parent of this process is gone. */
export function whenParentDies(act) {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    act()
  }, 250)
  timer.unref()
}

// bin/run.mjs preloads this file in the script it runs; there the end of the parent counts as SIGTERM.
if (isMainThread && basename(process.argv[1] ?? '') !== 'run.mjs') {
  whenParentDies(() => process.kill(process.pid, 'SIGTERM'))
}
