/** How a command that serves comes to its end. */

/** Milliseconds between two looks at the parent. */
const OFTEN = 250

/**
 * Waits until this process is asked to end: by Ctrl+C or a signal. It may be asked
 * twice, as npm hands on what the terminal tells both; the second time changes nothing,
 * however late it comes.
 */
export function ended(): Promise<void> {
  // Node gives up its handlers of signals before it ends by itself, and one that comes then would end it as a failure.
  // `exit` keeps them to the last.
  process.once('beforeExit', () => process.exit())
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
  })
}

/**
 * Ends this process when the npm that started it is ended: npm tells only the
 * shell between them, and the shell goes without a word.
 */
export function followParent(): void {
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM')
  }, OFTEN).unref()
}
