/** The development server as somebody meets it who writes: how long until there is a page, and until it shows an edit. */
import { appendFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Part } from './part.ts'
import { DevServer } from './server.ts'
import { milliseconds, table, thousands } from './table.ts'

/** How many edits follow one another in a run: the first finds code that has not run yet. */
const EDITS = 3

/** One start of the server, in seconds. */
export interface DevRun {
  /** From the command to the first page. */
  firstPage: number
  /** From each edit of the last minutes to their page. */
  edits: number[]
}

/** All runs on so many meetings. */
export interface Dev {
  meetings: number
  documents: number
  runs: DevRun[]
}

/** The part that measures the development server. */
export const dev: Part<Dev> = {
  about: 'the development server: start to first page, edit of a document to its page',
  sized: true,
  async *measure(workshop, sizes) {
    for (const meetings of sizes) {
      const { content, documents } = workshop.record(meetings)
      const runs: DevRun[] = []
      for (let n = 1; n <= workshop.runs; n++) {
        runs.push(await oneRun(workshop.copy(content, 'dev')))
        process.stderr.write(`dev on ${meetings} minutes, run ${n} of ${workshop.runs}\n`)
      }
      yield { meetings, documents, runs }
    }
  },
  text({ meetings, documents, runs }) {
    const edits = Array.from({ length: EDITS }, (_, n) => `edit ${n + 1} to page`)
    const lines = runs.map((run, n) => [`run ${n + 1}`, ...[run.firstPage, ...run.edits].map(milliseconds)])
    const size = `${thousands(meetings)} minutes (${thousands(documents)} documents)`
    return `dev on ${size}:\n\n${table(['', 'start to first page', ...edits], lines)}`
  },
}

async function oneRun(content: string): Promise<DevRun> {
  const name = readdirSync(join(content, 'minutes')).sort().at(-1) as string
  const page = `minutes/${name.replace(/\.mdx$/, '')}/`
  const server = await DevServer.start(content)
  try {
    const firstPage = await server.until(page, '</html>')
    const edits: number[] = []
    for (let n = 1; n <= EDITS; n++) {
      const words = `A heron was seen ${n} times.`
      const begun = performance.now()
      appendFileSync(join(content, 'minutes', name), `\n${words}\n`)
      edits.push((await server.until(page, words)) - begun)
    }
    return { firstPage: (firstPage - server.begun) / 1000, edits: edits.map((time) => time / 1000) }
  } finally {
    await server.stop()
  }
}
