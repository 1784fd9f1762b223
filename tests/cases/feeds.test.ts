/** What is news, and when: case 45, and others of its kind. */
import { expect, test } from 'vitest'
import { declarationNews, meetingNews, paperNews } from '../../src/data/news.ts'
import { PANEL, panelSite } from './panel.ts'

const APRIL = 'minutes/2026-04-15.mdx'
const noted = (text: string, note: string) => text.replace(/\n---\n/, `\n${note}\n---\n`)
const OUT = 'updates:\n  - date: 2026-05-28\n    note: Put out for the first time, six weeks after the meeting.'
const CORRECTED = `${OUT}\n  - date: 2026-06-09\n    note: The name of the lock was corrected.`

const april = (note: string, asOf: string) =>
  meetingNews(panelSite({ [APRIL]: noted(PANEL[APRIL] ?? '', note) }, asOf)).find(
    ({ path }) => path === 'minutes/2026-04-15/',
  )

test.each([
  ['before they are out, of the day of the meeting', OUT, '2026-05-27', '2026-04-15', 'draft'],
  ['of the day on which they came out', OUT, '2026-06-01', '2026-05-28', 'six weeks after the meeting.'],
  ['of the day of a correction', CORRECTED, '2026-06-09', '2026-06-09', 'The name of the lock was corrected.'],
])('minutes are news %s', (_, note, asOf, date, summary) => {
  expect(april(note, asOf)?.date).toBe(date)
  expect(april(note, asOf)?.summary).toMatch(new RegExp(`${summary}$`))
})

test('declarations and papers are news again once a note says what changed', () => {
  const paper = `---\ntitle: The sluice\ntype: briefing\nstatus: published\nheld: false\ndate: 2026-05-01\n${OUT}\n---\n`
  const id = 'interests/bram-castell/2025-12-15.mdx'
  const site = panelSite({ 'papers/sluice.mdx': paper, [id]: noted(PANEL[id] ?? '', OUT) })
  expect(paperNews(site).map(({ date }) => date)).toEqual(['2026-05-28'])
  expect(declarationNews(site).find(({ path }) => path.includes('bram'))?.date).toBe('2026-05-28')
})
