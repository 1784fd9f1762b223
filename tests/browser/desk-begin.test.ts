/** The ways to begin on the desk, as the secretariat goes them: in the invented body, on its day. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { strToU8, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openDesk, served } from './served.ts'

const lantern = served('lantern')

async function desk(): Promise<Page> {
  const page = await openDesk(lantern, { width: 375 })
  return page
}

async function form(page: Page, kind: string): Promise<void> {
  await page.getByText('From a form').click()
  await page.getByLabel('What do you want to begin?').selectOption({ label: kind })
}

test('a declaration: the one before beside it, nothing taken for granted, a new organisation gets its page', async () => {
  const page = await desk()
  await form(page, 'A declaration of interests')
  await page.getByLabel('Who declares?').selectOption({ label: 'Barnaby Thistle' })
  await page.getByText('What they declared on 19 October 2026').waitFor()
  await page.getByRole('button', { name: 'Put it into the record' }).click()
  await page.getByRole('group', { name: 'What is declared?' }).getByText('nothing is taken for granted').waitFor()
  await page.getByLabel('These are the interests').check()
  await page.getByRole('button', { name: 'Strike this interest' }).last().click()
  await page.getByRole('button', { name: 'Add an interest' }).click()
  const entry = page.getByRole('group', { name: /^Interest / }).last()
  await entry.getByLabel('Category').selectOption({ index: 1 })
  await entry.getByLabel('What is it?').fill('Keeps the books of the mill.')
  await entry.getByLabel('In which organisation?').fill('Mill of the Lower Stair')
  await page.getByRole('button', { name: 'Put it into the record' }).click()
  await page.getByLabel('Show as text').check()
  const text = page.locator('.cm-content')
  await text.getByText('organisation: mill-of-the-lower-stair').waitFor()
  await page.getByText('Nothing: the change passes the check.').waitFor()
  expect(await page.locator('#desk-changes li').count()).toBe(2)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
  await page.close()
})

test('a declaration is printed as one page, to be signed', async () => {
  const page = await desk()
  await page.evaluate(() => {
    window.print = () => {}
  })
  await form(page, 'A declaration of interests')
  await page.getByLabel('Who declares?').selectOption({ label: 'Marguerite Oakes' })
  await page.getByLabel('There are no interests to declare').check()
  await page.getByRole('button', { name: 'Print it, to be signed' }).click()
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('#desk-sheet').innerText()).toContain('I declare that I have no interests.')
  expect(await page.locator('#desk').isVisible()).toBe(false)
  await page.close()
})

test('minutes from a form name those who came, by the members who serve that day', async () => {
  const page = await desk()
  await form(page, 'Minutes of a meeting')
  await page.locator('#desk-begin-form').getByLabel('On which day was the meeting?').fill('2026-11-20')
  const came = page.getByRole('group', { name: 'Which members came?' })
  await came.getByLabel('Barnaby Thistle').check()
  await page.getByLabel('Who was in the chair?').selectOption({ label: 'Tobias Fenwick-Löwe' })
  await page.getByRole('button', { name: 'Begin the minutes' }).click()
  await page.getByLabel('Show as text').check()
  await page.locator('.cm-content').getByText('chair: tobias-fenwick-lowe').waitFor()
  expect(await page.locator('.cm-content').innerText()).toContain('- barnaby-thistle')
  await page.close()
})

test('minutes that name no day are asked for it, and go on', async () => {
  const page = await desk()
  await page.locator('#desk-file').setInputFiles({
    name: 'minutes.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Present: Barnaby Thistle\n\n## Oil\n\nThe oil was discussed.\n'),
  })
  const asked = page.getByRole('group', { name: /“minutes.txt” names no day/ })
  await asked.getByRole('button', { name: 'Go on with this day' }).click()
  await asked.getByText('Choose the day.').waitFor()
  await asked.getByLabel('On which day was the meeting?').fill('2026-11-20')
  await page.keyboard.press('Enter')
  await page.getByText('The draft is made.').waitFor()
  await page.locator('#desk-title').getByText('Meeting of 20 November 2026').waitFor()
  await page.close()
})

test('files that are dropped beside the desk become a draft each, with a list to tick that leads to its places', async () => {
  const page = await desk()
  const word = wordFile([
    'Lantern Panel',
    'Minutes of the meeting of 20 November 2026',
    'Present: Tobias Fenwick-Löwe (Chair), Nobody Known',
    'The oil was discussed.',
  ])
  await drop(page, {
    'minutes.docx': word,
    'earlier.txt': strToU8('Meeting of 19 November 2026\n\nPresent: Nobody Else\n'),
  })
  await page.getByText('2 drafts are made.').waitFor()
  await page.locator('#desk-changes li').nth(1).waitFor()
  await page.locator('#desk-title').getByText('Meeting of 19 November 2026').waitFor()
  const entries = page.locator('#desk-questions li')
  const one = entries.filter({ hasText: '“Nobody Else”' })
  await one.getByRole('button', { name: 'Show it in the text: “Nobody Else”' }).click()
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('Nobody Else')
  await one.getByRole('checkbox').check()
  await page.reload()
  await page.getByText('The desk is ready.').waitFor()
  await page.locator('#desk-changes').getByRole('button', { name: 'Open' }).last().click()
  await page.locator('#desk-title').getByText('Meeting of 19 November 2026').waitFor()
  expect(await one.getByRole('checkbox').isChecked()).toBe(true)
  expect(await entries.filter({ hasText: 'Nobody Known' }).count()).toBe(0)
  await page.close()
})

test('a paper without a title is asked for it; what comes to a meeting is shown, and is no document', async () => {
  const page = await desk()
  await page.getByLabel('A paper', { exact: true }).check()
  await page.getByLabel('Or paste the text here').fill('The oil was weighed. It was found to be light.')
  await page.getByRole('button', { name: 'Make a draft of it' }).click()
  await page.getByLabel('What is its title?').fill('On oil')
  await page.keyboard.press('Enter')
  await page.getByText('The draft is made.').waitFor()
  await page.locator('#desk-title').getByText('On oil').waitFor()
  await form(page, 'What comes to a meeting (for the Chair)')
  await page.getByRole('button', { name: 'Show what comes to the meeting' }).click()
  await page.getByText('An answer is needed here.').waitFor()
  await page.getByLabel('On which day is the meeting?').fill('2026-12-09')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Put off to this meeting' }).waitFor()
  expect(await page.locator('#desk-changes li').count()).toBe(1)
  await page.close()
})

test('axe finds nothing in any form, by day and by night', async () => {
  const page = await desk()
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
  await page.getByText('From a form').click()
  const kinds = page.getByLabel('What do you want to begin?')
  const found: string[] = []
  for (const kind of await kinds.locator('option:not(:first-child)').allTextContents()) {
    await kinds.selectOption({ label: kind })
    await page.locator('#desk-begin-form button').last().click()
    await page.locator('#desk-begin-form .desk__wrong').waitFor()
    if (kind.includes('declaration')) {
      await page.getByLabel('Who declares?').selectOption({ label: 'Barnaby Thistle' })
      await page.getByLabel('These are the interests').check()
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const one = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run(where: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
        }
        return (await axe.run('#desk')).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
      })
      found.push(...one.map((words) => `${kind}, ${colorScheme}: ${words}`))
    }
  }
  expect(found).toEqual([])
  await page.close()
})

/** Drops files at the foot of the page. */
async function drop(page: Page, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  const given = Object.entries(files).map(([name, bytes]): [string, number[]] => [name, [...bytes]])
  const dataTransfer = await page.evaluateHandle((all) => {
    const data = new DataTransfer()
    for (const [name, bytes] of all) data.items.add(new File([new Uint8Array(bytes)], name))
    return data
  }, given)
  await page.dispatchEvent('.foot', 'drop', { dataTransfer })
}

/** The least that is a Word file. */
function wordFile(paragraphs: readonly string[]): Uint8Array {
  const text = paragraphs.map((one) => `<w:p><w:r><w:t>${one}</w:t></w:r></w:p>`).join('')
  const parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${text}</w:body></w:document>`,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])))
}

test('pictures of a file go into the change with its draft', async () => {
  const page = await desk()
  const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  const html = `<p>Minutes of the meeting of 20 November 2026</p><h2>Oil</h2><p>The oil was discussed.</p><p><img alt="The barrels at the quay" src="data:image/png;base64,${png}"></p>`
  await page
    .locator('#desk-file')
    .setInputFiles({ name: 'minutes.html', mimeType: 'text/html', buffer: Buffer.from(html) })
  await page
    .locator('#desk-changes')
    .getByText(/^picture-1\.png \(file/)
    .waitFor()
  await page.close()
})
