/** The two records whose documents are changed: the real one, and the invented one with every state. */
import { join } from 'node:path'
import { filesIn } from '../../../src/archive/read.ts'
import { ROOT } from '../../../src/archive/settings.ts'
import type { Body } from './judge.ts'

/** Reads both. */
export function readBodies(): Body[] {
  return [
    { texts: textsIn(join(ROOT, 'content')), day: '2026-11-28' },
    { texts: textsIn(join(ROOT, 'tests', 'fixtures', 'lantern')), day: '2026-11-23' },
  ]
}

function textsIn(folder: string): Map<string, string> {
  const files = filesIn(folder, ROOT).filter(({ path }) => /\.(?:mdx|yaml)$/.test(path))
  return new Map(
    files.flatMap(({ path, text }) => {
      const read = text()
      return typeof read === 'string' ? [[path, read] as const] : []
    }),
  )
}
