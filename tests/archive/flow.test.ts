/** Finished pages on their way from one thread to another. */
import { MessageChannel } from 'node:worker_threads'
import { describe, expect, test } from 'vitest'
import { Flow, type Free, type Piece, receive } from '../../src/archive/flow.ts'

/** Sends pages of several folders at a time, as a build does, and gives what the other end wrote. */
async function sent(...folders: [path: string, page: string][][]): Promise<[string, string][]> {
  const { port1, port2 } = new MessageChannel()
  const flow = new Flow(port1)
  const written: [string, string][] = []
  port1.on('message', (message: Free) => flow.arrived(message))
  const ended = new Set<number>()
  const all = new Promise<void>((resolve) => {
    port2.on('message', (message: Piece | { id: number }) => {
      if ('id' in message) {
        ended.add(message.id)
        if (ended.size === folders.length) resolve()
      } else receive(message, port2, (path, page) => written.push([path, Buffer.from(page).toString('utf8')]))
    })
  })
  await Promise.all(
    folders.map(async (pages, id) => {
      for (const [path, page] of pages) await flow.send(path, [page])
      flow.end(id)
    }),
  )
  await all
  port1.close()
  return written
}

const pages = (name: string, count: number, length: number) =>
  Array.from({ length: count }, (_, n): [string, string] => [`${name}/${n}`, `${n}:${'“naïve” – 🛶 '.repeat(length)}`])

describe('every page arrives whole', () => {
  test.each([
    ['no page', [[]]],
    ['an empty page', [[['a', '']]]],
    ['small pages', [pages('a', 100, 3)]],
    ['pages larger than a piece of memory', [pages('a', 3, 200_000)]],
    [
      'many of them, of several lengths',
      [[...pages('a', 8, 100_000), ...pages('b', 4, 200_000), ...pages('c', 8, 90_000)]],
    ],
    ['more than all memory holds', [pages('a', 60, 40_000)]],
    ['several folders at a time', [pages('a', 40, 40_000), pages('b', 40, 40_000), pages('c', 3, 200_000)]],
  ] as [string, [string, string][][]][])('%s', async (_, folders) => {
    const written = await sent(...folders)
    expect(new Map(written)).toEqual(new Map(folders.flat()))
    expect(written.length).toBe(folders.flat().length)
  })
})
