/** The check of the record here beside the bare start of Node. */
import { ROOT } from '../../../src/archive/settings.ts'
import { command } from './ours.ts'
import type { Part } from './part.ts'
import { run } from './process.ts'
import { median } from './result.ts'
import { milliseconds } from './table.ts'

/** How often it is measured, whatever is asked: a start is short, so it differs more. */
const STARTS = 10

/** The times in seconds. */
export interface Start {
  runs: number
  node: number
  check: number
  ratio: number
}

/** The part that measures the start. */
export const start: Part<Start> = {
  about: 'the check of the record here beside `node -e 0`',
  sized: false,
  async *measure({ folder }) {
    const bare = [{ file: process.execPath, args: ['-e', '0'], folder: ROOT }]
    const check = [command('check')]
    await run('check', check, folder)
    const node: number[] = []
    const ours: number[] = []
    for (let n = 0; n < STARTS; n++) {
      node.push((await run('node -e 0', bare, folder)).seconds)
      ours.push((await run('check', check, folder)).seconds)
    }
    yield { runs: STARTS, node: median(node), check: median(ours), ratio: median(ours) / median(node) }
  },
  text: ({ runs, node, check, ratio }) =>
    `Start, median of ${runs}: the check of the record here takes ${milliseconds(check)}, \`node -e 0\` ${milliseconds(node)}: ${ratio.toFixed(1)} times as long.`,
}
