/** The site while it is edited: Astro's own server on the same pages. */
import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'record-dev-'))
const content = join(folder, 'content')
const minutes = join(content, 'minutes/2026-09-09.mdx')
let server: ChildProcess
let address = ''

/** A port of this machine that nobody uses. */
const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })

const page = async (path: string) => {
  const response = await fetch(address + path)
  return { status: response.status, text: await response.text() }
}

/** Waits until a page holds some words. */
const shows = (path: string, words: string) =>
  vi.waitFor(async () => expect((await page(path)).text).toContain(words), { timeout: 60_000, interval: 50 })

beforeAll(async () => {
  cpSync(join(ROOT, 'tests/fixtures/lantern'), content, { recursive: true })
  const port = await freePort()
  const args = ['scripts/run.mjs', 'dev', '--content', `${content}/`, '--as-of', '2026-11-23', '--port', String(port)]
  server = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, NODE_ENV: undefined, VITEST: undefined } })
  address = await new Promise((resolve, reject) => {
    let said = ''
    const hear = (data: Buffer) => {
      said += data
      const found = /http:\S+/.exec(said)
      if (found) resolve(found[0])
    }
    server.stdout?.on('data', hear)
    server.stderr?.on('data', hear)
    server.once('exit', () => reject(new Error(said)))
  })
})

afterAll(async () => {
  const ended = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGINT')
  expect(await ended).toBe(0)
  rmSync(folder, { recursive: true, force: true })
})

describe('the development server', () => {
  test('serves the pages and files of the site', async () => {
    for (const path of ['', 'minutes/2026-09-09/', 'interests/', 'data/actions.csv', 'calendar/meetings.ics'])
      expect((await page(path)).status, path).toBe(200)
    expect((await page('minutes/1999-01-01/')).status).toBe(404)
  })

  test('shows what was edited, added and taken away', async () => {
    writeFileSync(minutes, `${readFileSync(minutes, 'utf8')}\n\nA heron was seen.\n`)
    await shows('minutes/2026-09-09/', 'A heron was seen.')
    expect((await page('desk/record.json')).text).toContain('A heron was seen.')
    writeFileSync(join(content, 'topics/herons.mdx'), '---\nname: Herons\n---\n\nGrey birds.\n')
    await shows('topics/herons/', 'Grey birds.')
    rmSync(join(content, 'topics/herons.mdx'))
    await shows('topics/herons/', 'Page not found')
  })

  test('tells what it finds at its place on the page: in the text, or above it where it is of the fields', async () => {
    const text = readFileSync(minutes, 'utf8')
    writeFileSync(minutes, text.replace(' owner="marguerite-oakes, secretariat"', '').replace('absent:', 'absnt:'))
    await shows('minutes/2026-09-09/', 'Unexpected action <code>1</code> without an owner')
    const [, above, found, action] = (await page('minutes/2026-09-09/')).text.split(
      /<div class="found-above">|<ul class="found-here">|Ms Oakes and the secretariat to find/,
    )
    expect(above).toContain('| absnt: [wilhelmina-strand]')
    expect(found).toContain('Error</strong> in line 27: ')
    expect(action).toBeDefined()
    expect((await page('')).text).not.toContain('class="found-')
    writeFileSync(minutes, text)
    await shows('minutes/2026-09-09/', 'Marguerite Oakes</a>')
  })

  test('shows a broken document with its frame, the rest of the site with a bar, and mends itself', async () => {
    const text = readFileSync(minutes, 'utf8')
    writeFileSync(minutes, text.replace('date: 2026-09-09', 'date: yesterday'))
    await shows('minutes/2026-09-09/', '| date: yesterday')
    expect((await page('')).text).toMatch(
      /<summary>\d+ errors?, \d+ warnings?, \d+ explained in this record<\/summary>/,
    )
    writeFileSync(minutes, text)
    await shows('minutes/2026-09-09/', 'A heron was seen.')
  })

  test.each([
    [['--port', 'x'], 'Unexpected port `x`, expected a number such as 4321'],
    [['--content', 'no/such/folder'], 'there is no content folder'],
    [['--as-of', 'x'], 'Unexpected day `x`, expected one such as 2011-09-01'],
  ])('says in a sentence what is wrong with %j', async (args, sentence) => {
    const wrong = spawn(process.execPath, ['scripts/run.mjs', 'dev', ...args], { cwd: ROOT })
    let said = ''
    wrong.stderr.on('data', (data) => {
      said += data
    })
    const code = await new Promise((resolve) => wrong.once('close', resolve))
    expect([code, said]).toEqual([2, expect.stringContaining(sentence)])
  })
})
