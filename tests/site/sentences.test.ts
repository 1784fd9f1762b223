/** Every sentence on the sites that speaks of a person, and isn’t from a source, is in the list of those that somebody has read. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { readArchive } from '../../src/archive/read.ts'
import { ROOT } from '../../src/archive/settings.ts'
import { readList, unread, unsaid } from '../sentences/list.ts'
import { saidOf } from '../sentences/pages.ts'
import { Templates } from '../sentences/template.ts'

const sites = inject('sites')
const LANTERN = join(ROOT, 'tests/fixtures/lantern')
/** Sites with their content. Those whose address is known have feeds. */
const CONTENT: Record<string, string> = {
  real: join(ROOT, 'content'),
  based: join(ROOT, 'content'),
  lantern: LANTERN,
  moved: join(dirname(sites.moved as string), 'moved-content'),
}

const templates = (folder: string): Templates => new Templates(readArchive(folder, ROOT).record)

const said = new Map(
  Object.entries(CONTENT).flatMap(([name, folder]) => [...saidOf(sites[name] as string, templates(folder))]),
)
const list = readList('sites')

test('somebody has read each: of a new one ask whether the record shows it, wherever it can be said, then add it', () =>
  expect(unread(said, list)).toEqual([]))

test('what is said no longer is not in the list', () => expect(unsaid(said, list)).toEqual([]))

test('a sentence that nobody has read would be found, and words of the record are left out', () => {
  const site = mkdtempSync(join(tmpdir(), 'sentences-'))
  mkdirSync(join(site, 'people'))
  writeFileSync(
    join(site, 'people/index.html'),
    '<main><p>Odhrán Pike attended on 9 September 2026 without a form.</p><p>The landing creaks. It has been asked to stop.</p></main>',
  )
  expect(unread(saidOf(site, templates(LANTERN)), list)).toEqual([
    '{person} attended on {date} without a form    (people/index.html)',
  ])
  rmSync(site, { recursive: true })
})
