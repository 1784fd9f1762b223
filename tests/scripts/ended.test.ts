/** Commands that serve, and how they end. */
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from './run.ts'

const MODULE = JSON.stringify(join(ROOT, 'scripts/shared/ended.ts').replaceAll('\\', '/'))
/** A server that says when it serves and when it has stopped. */
const SERVER = `
import { ended, followParent } from ${MODULE}
followParent()
const server = setInterval(() => {}, 60_000)
const end = ended()
console.log('serving')
await end
clearInterval(server)
console.log('stopped')
`

/** What a command prints, and how it ends; once it serves, something is done to it. */
function served(command: string, args: string[], act: (child: ChildProcess) => void, env = {}) {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (data) => {
    said += data
    if (String(data).includes('serving')) act(child)
  })
  // The pipe closes when the last process that holds it has ended.
  return new Promise((resolve) => child.once('close', (code, signal) => resolve([code ?? signal, said])))
}

const NODE = [process.execPath, ['--input-type=module', '--eval', SERVER]] as const

describe.skipIf(process.platform === 'win32')('a command that serves', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'stops at %s, and at more of them just the same',
    async (name) => {
      // The last of them comes while it ends.
      const again = (child: ChildProcess) => {
        if (child.kill(name)) setImmediate(again, child)
      }
      expect(await served(NODE[0], [...NODE[1]], again)).toEqual([0, 'serving\nstopped\n'])
    },
  )

  test('stops when npm ends the shell between them', async () => {
    const shell = ['-c', '"$0" "$@"; exit', NODE[0], ...NODE[1]]
    const result = await served('sh', shell, (child) => child.kill('SIGTERM'), { npm_lifecycle_event: 'start' })
    expect(result).toEqual(['SIGTERM', 'serving\nstopped\n'])
  })
})
