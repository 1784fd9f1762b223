/** Engagement with departments: leads, items and events. */
import { describe, expect, test } from 'vitest'
import { filesOf } from '../../src/data/index.ts'
import { departments } from '../../src/views/departments.ts'
import { found as all, panelSite } from './panel.ts'

const FILE = 'organisations/works.mdx'
const works = (fields = '', type = 'department') => `---\nname: Office of Works\ntype: ${type}\n${fields}---\n`
const told = (files: Record<string, string>, asOf?: string) =>
  departments(panelSite(files, asOf)).map(({ name, facts }) => [
    name,
    ...facts.map(({ label, text, named }) =>
      [label, text, ...(named ?? []).map((one) => one.name)].filter(Boolean).join(': '),
    ),
  ])
const leads = (files: Record<string, string>, asOf?: string) =>
  JSON.parse(filesOf(panelSite(files, asOf)).get('data/organisations.json')?.() ?? '[]').find(
    ({ organisation }: { organisation: string }) => organisation === 'works',
  )?.leads

test('a department of which no source names a lead says so, and an empty cell too', () => {
  expect(told({ [FILE]: works() })).toEqual([['Office of Works', 'Lead: this record names none']])
  expect(leads({ [FILE]: works() })).toBeNull()
})

test('a body without departments has nothing to show', () => expect(told({ [FILE]: works('', 'company') })).toEqual([]))

test('leads are told with their days, and the data has those of the day', () => {
  const files = {
    [FILE]: works('leads: [{ lead: chair, from: 2026-01-01, until: 2026-05-31 }, bram-castell]\n'),
  }
  expect(told(files)).toEqual([
    ['Office of Works', 'Lead: from 1 January 2026 until 31 May 2026: Chair', 'Lead: Bram Castell'],
  ])
  expect(leads(files)).toEqual(['bram-castell'])
  expect(leads(files, '2026-05-31')).toEqual(['chair', 'bram-castell'])
})

test('items that concern it lead to their headings', () => {
  const [meeting] = panelSite().record.meetings
  const file = `${meeting?.id}.mdx`
  const text = `${meeting?.document.source.text}\n## Roof\n\n<Item concerns="works" />\n\nThe roof was spoken of.\n`
  const [row] = departments(panelSite({ [FILE]: works(), [file]: text }))
  expect(row?.facts[1]?.named?.[0]).toEqual({
    name: expect.stringMatching(/^Roof, \d+ \w+ \d{4}/),
    href: `/${meeting?.id}/#roof`,
  })
})

describe('refused are', () => {
  test.each([
    ['a lead of a company', works('leads: [chair]\n', 'company'), 'expected it only of a department'],
    [
      'an end before the beginning',
      works('leads: [{ lead: chair, from: 2026-02-02, until: 2026-02-01 }]\n'),
      'expected a day from the first one on',
    ],
  ])('%s', (_, text, message) => expect(all({ [FILE]: text })).toEqual([expect.stringContaining(message)]))
})
