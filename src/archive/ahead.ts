/** Documents that another thread reads and parses, ahead of the one that makes the record of them. */
import { join } from 'node:path'
import { MessageChannel, Worker } from 'node:worker_threads'
import { type Found, Gathering } from '../record/index.ts'
import { type Piece, receive } from './flow.ts'
import { type Archive, filesIn, shown } from './read.ts'
import { COMPILED } from './settings.ts'

/** Reads as `readArchive` does, with a second thread that reads and parses ahead: for builds, in which that saves time. */
export async function readArchiveAhead(folder: string, root: string): Promise<Archive> {
  const gathering = new Gathering((path) => shown(join(folder, path), root))
  const ahead: string[] = []
  for (const file of filesIn(folder, root)) {
    if (file.path.endsWith('.mdx')) ahead.push(file.path)
    else gathering.add(file)
  }
  await readAhead(folder, ahead, (file) => gathering.add(file))
  return { record: gathering.toRecord(), folder }
}

/**
 * Hands on the documents of a folder in the order of their paths, each with its text and its tree. The tree is in
 * memory that is used again: it may be read only until `each` returns.
 * @throws where a file can't be read
 */
export function readAhead(folder: string, paths: readonly string[], each: (file: Found) => void): Promise<void> {
  const { port1: port, port2 } = new MessageChannel()
  const worker = new Worker(new URL('./ahead-thread.mjs', import.meta.url), {
    resourceLimits: { stackSizeMb: 16 },
    workerData: { port: port2, folder, paths, cache: COMPILED },
    transferList: [port2],
  })
  let text: string | undefined
  // Of each document comes first its text, then its tree: none where it has none.
  const take = (path: string, bytes: Uint8Array<SharedArrayBuffer>) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const whole = text
    text = whole === undefined ? buffer.toString('utf8') : undefined
    if (whole !== undefined) each({ path, text: () => whole, tree: bytes.length > 0 ? bytes : undefined })
  }
  return new Promise<void>((resolve, reject) => {
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('the reading of the documents was broken off')))
    port.on('message', (message: Piece | { id: number }) => {
      try {
        if ('files' in message) receive(message, port, take)
        else resolve()
      } catch (error) {
        reject(error)
      }
    })
  }).finally(() => {
    port.close()
    return worker.terminate()
  })
}
