/** What the search finds, and what a spreadsheet makes of the tables: cases 37 and 38, and others of their kinds. */
import { expect, test } from 'vitest'
import { filesOf } from '../../src/data/index.ts'
import { Indexing } from '../../src/search/indexing.ts'
import { ask } from '../../src/search/query.ts'
import { panelSite } from './panel.ts'

const MAY = 'minutes/2026-05-20.mdx'
const minutes = (text: string) =>
  `---\ndate: 2026-05-20\nstatus: draft\nchair: orla-finnegan\nattended: [orla-finnegan, bram-castell, mairead-obrien, ifan-llywelyn-rees]\n---\n\n## The sluice\n\n${text}\n`

test.each(['bypass', 'timelapse', 'cooperative', 'email', 'by-pass', 'co-operatives', 'time lapse'])(
  'a page with by-pass, time-lapse, co-operative and e-mail is found by “%s”',
  async (words) => {
    const index = new Indexing([{ path: 'minutes/1', title: 'Meeting', kind: 'Meetings', people: [], topics: [] }])
    const text = 'The time-lapse film of the by-pass was shown. The co-operative sent an e-mail.'
    index.add('minutes/1', `<main id="main"><h1>Meeting</h1><h2>The by-pass sluice</h2><p>${text}</p></main>`)
    const files = new Map(index.files())
    const found = await ask({ words, filters: {} }, (name) => Promise.resolve(JSON.parse(files.get(name) ?? '')))
    expect(found).toEqual({ pages: [0], some: false })
  },
)

const table = (files: Record<string, string>, name: string) =>
  filesOf(panelSite(files)).get(`data/${name}.csv`)?.() ?? ''

test('a declaration runs nothing in a spreadsheet, and keeps its letters', () => {
  const detail = ['=HYPERLINK(1)&A1, Zoë’s ropes; \\"the best\\"', '-5 shares in the mill of the Ŵyn family']
  const interests = detail.map((one, n) => `  - id: ${n}-0${n}\n    category: other\n    detail: "${one}"\n`).join('')
  const form = `---\nmember: bram-castell\nsigned: 2026-03-01\nform: signed\ninterests:\n${interests}---\n`
  const text = table({ 'interests/bram-castell/2026-03-01.mdx': form }, 'interests')
  // Excel takes a file without the mark for another encoding.
  expect(text.charCodeAt(0)).toBe(0xfeff)
  expect(text).toContain(`,0-00,other,Other interest,,,,,"'=HYPERLINK(1)&A1, Zoë’s ropes; ""the best""",`)
  expect(text).toContain(",1-01,other,Other interest,,,,,'-5 shares in the mill of the Ŵyn family,")
})

test('an action in lines is one cell', () => {
  const action =
    '<Action id="1-2" ownerName="=cmd">\n\n+44 is to be rung,\n\nat noon, and\n\n- once more; then\n- never\n\n</Action>'
  expect(table({ [MAY]: minutes(action) }, 'actions')).toContain(
    `minutes/2026-05-20/1-2,minutes/2026-05-20,2026-05-20,,"'+44 is to be rung, at noon, and once more; then never",,'=cmd,`,
  )
})
