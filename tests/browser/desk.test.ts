/** The desk as the secretariat uses it: from pasted minutes to a change that the check passes, with nothing fetched on the way. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LANTERN_DAY } from '../site/build.ts'
import { openDesk, served } from './served.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const LANTERN = join(ROOT, 'tests/fixtures/lantern')

let folder = ''
const lantern = served('lantern')
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'desk-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The desk, loaded whole; from here on the network is closed, and what the page complains of fails the test. */
async function desk(width = 1280): Promise<Page> {
  const page = await openDesk(lantern, { width })
  return page
}

const PASTED = `Lantern Panel

Minutes of the meeting of 20 November 2026

Present: Tobias Fenwick-Löwe (Chair), Barnaby Thistle, Céleste Ambrose, Marguerite Oakes
Apologies: Jonas Kettleby, Odhrán Pike, Dame Wilhelmina Strand

## Oil

ACTION: Céleste Ambrose to write to the Guild about the barrels by 4 December 2026.

${'The panel spoke of the oil that the lamps take in winter, of what it costs, and of the barrels at the quay.\n\n'.repeat(32)}
`

/** What the minutes before announced and put off, and the pasted ones say nothing of; and an action whose owner only the words name. */
const OPEN = ['agenda/the-ladder', 'agenda/fog-signals', 'horn']
  .map((id) => `\n\n<Update of="minutes/2026-11-11/${id}" status="dropped">It is no longer needed.</Update>\n`)
  .join('')
  .concat('\n\n<Action id="2">Odhrán Pike to count the barrels.</Action>\n')

test('pasted minutes become a change that passes the check, with every finding at its place on the way', async () => {
  const page = await desk()
  await page.context().setOffline(true)
  expect(PASTED.split(/\s+/).length).toBeGreaterThan(700)
  await page.locator('#desk-pasted').fill(PASTED)
  await page.locator('#desk-draft').click()
  await page.getByText('The draft is made.').waitFor()
  await page.locator('#desk-title').getByText('Meeting of 20 November 2026').waitFor()
  const findings = page.locator('#desk-findings li')
  await page.locator('.cm-content').getByText('Action 1 · Céleste Ambrose · due 4 December 2026').waitFor()
  await page.locator('.cm-content').focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText(OPEN)
  await findings.filter({ hasText: 'without an owner' }).waitFor()
  expect(await page.locator('.cm-content .tag--wrong').first().getAttribute('title')).toContain('without an owner')
  await findings.getByRole('button', { name: 'Add who is to do it: Odhrán Pike' }).click()
  await page.locator('.cm-content').getByText('Action 2 · Odhrán Pike').waitFor()
  await page.getByText(/^(0 to mend|Nothing: the change passes)/).waitFor()
  await page.context().setOffline(false)
  await page.getByText('For whoever keeps the repository').click()
  const saved = async (name: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
    return await file.path()
  }
  const files = unzipSync(readFileSync(await saved('Download the files')))
  const path = 'tests/fixtures/lantern/minutes/2026-11-20.mdx'
  expect(Object.keys(files)).toEqual([path])
  cpSync(LANTERN, join(folder, 'tests/fixtures/lantern'), { recursive: true })
  spawnSync('git', ['init', '-q'], { cwd: folder })
  const apply = spawnSync('git', ['apply', await saved('Download as a patch')], { cwd: folder, encoding: 'utf8' })
  expect(apply.stderr).toBe('')
  expect(readFileSync(join(folder, path))).toEqual(Buffer.from(files[path] as Uint8Array))
  const args = ['scripts/run.mjs', 'check', '--content', join(folder, 'tests/fixtures/lantern'), '--as-of', LANTERN_DAY]
  const check = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' })
  expect(check.stdout).toMatch(/\b0 errors/)
  expect(check.status).toBe(0)
  await page.close()
})

test('nothing is wider than a narrow screen, and what was written is there again', async () => {
  const page = await desk(375)
  await page.getByText('From a document of the record').click()
  await page.locator('#desk-choice').fill('wicks')
  await page.locator('#desk-open').click()
  await page.locator('.cm-content').focus()
  await page.keyboard.type('x')
  await page.locator('#desk-changes li').waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
  await page.reload()
  await page.locator('#desk-changes li').waitFor()
  expect(await page.locator('.cm-content').textContent()).toMatch(/^x/)
  await page.close()
})
