import type { Asked } from './messages.ts'

const clerk = new Worker(new URL('./index.ts', import.meta.url), { type: 'module' })
const waiting = new Map<number, { resolve: (answer: never) => void; reject: (why: Error) => void }>()
let count = 0

clerk.addEventListener('message', ({ data }) => {
  const asked = waiting.get(data.id)
  waiting.delete(data.id)
  if ('failed' in data) asked?.reject(new Error(data.failed))
  else asked?.resolve(data.answer as never)
})
clerk.addEventListener('error', () => {
  for (const { reject } of waiting.values()) reject(new Error('the part of the desk that reads could not be started'))
  waiting.clear()
})

/** Asks the thread that reads and judges. @throws Error in words for the reader */
export function ask<K extends keyof Asked>(what: K, ...given: Parameters<Asked[K]>): Promise<ReturnType<Asked[K]>> {
  const id = ++count
  const answer = new Promise<ReturnType<Asked[K]>>((resolve, reject) => waiting.set(id, { resolve, reject }))
  clerk.postMessage({ id, ask: what, given })
  return answer
}
