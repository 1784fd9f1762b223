/** Names that change: case 01, and others of its kind. */
import { describe, expect, test } from 'vitest'
import { idsNamed } from '../../src/record/references/meant.ts'
import { attendanceOf } from '../../src/views/attendance.ts'
import { siteOf } from '../../src/views/era.ts'
import { nameFacts } from '../../src/views/name-facts.ts'
import { declarationPage } from '../../src/views/register.ts'
import { thingsOf } from '../../src/views/schema-org.ts'
import { namedId } from '../../src/views/site.ts'
import { found as all, PANEL, panelSite } from './panel.ts'

const FILE = 'people/mairead-obrien.mdx'
const found = (...asked: Parameters<typeof all>) => all(...asked).filter((one) => !one.includes('still a draft'))
const person = (lines: string) => ({
  [FILE]: `---\nname: Baroness O’Brien of Sallow\n${lines}roles:\n  - post: members\n    from: 2025-01-01\n---\n`,
})
const FORMER = 'sortName: O’Brien of Sallow\nformerNames:\n  - name: Mairéad O’Brien\n    until: 2026-04-30\n'
const NEW = 'Baroness O’Brien of Sallow'
const OLD = 'Mairéad O’Brien'

describe('a member with a new name', () => {
  const site = panelSite(person(FORMER))
  const on = (id: string) => {
    const document = site.record.documents.get(id)
    if (!document) throw new Error(id)
    return siteOf(document, site)
  }

  test('nothing is wrong with it', () => expect(found(person(FORMER))).toEqual([]))

  test('minutes and declarations have the name of their day, and the last day counts', () => {
    const meeting = site.record.meetings[0]
    if (!meeting) throw new Error('no meeting')
    const shown = JSON.stringify(attendanceOf(meeting, on(meeting.id)))
    expect(shown).toContain(OLD)
    expect(shown).not.toContain('Baroness')
    const id = 'interests/mairead-obrien/2025-12-15'
    const page = declarationPage(id, on(id))
    expect([page?.name, page?.person.name]).toEqual([`Declaration of ${OLD} signed on 15 December 2025`, OLD])
    for (const [day, name] of [
      ['2026-04-30', OLD],
      ['2026-05-01', NEW],
    ] as const) {
      const text = (PANEL['minutes/2026-04-15.mdx'] ?? '').replace('2026-04-15', day)
      const other = panelSite({ ...person(FORMER), [`minutes/${day}.mdx`]: text })
      const document = other.record.documents.get(`minutes/${day}`)
      expect(document && namedId(siteOf(document, other), 'people/mairead-obrien').name).toBe(name)
    }
  })

  test('lists have the present name, and the page says what it was', () => {
    expect(namedId(site, 'people/mairead-obrien').name).toBe(NEW)
    const document = site.record.documents.get('people/mairead-obrien')
    expect(nameFacts(document?.data as Parameters<typeof nameFacts>[0])).toEqual([
      { label: 'Formerly', text: `${OLD} (until 30 April 2026)` },
    ])
    expect(document && thingsOf(document, site)[0]).toMatchObject({ name: NEW, alternateName: [OLD] })
  })

  test('both names stand for the person', () =>
    expect([OLD, NEW].flatMap((name) => idsNamed(name, ['people'], site.record.documents))).toEqual([
      'mairead-obrien',
      'mairead-obrien',
    ]))

  test('pages of one stretch of days share what is worked out', () =>
    expect(on('minutes/2026-01-14')).toBe(on('minutes/2026-04-15')))
})

test.each([
  ['a day before that of the name before', OLD, '2026-04-30', 'M. O’Brien', '2026-04-01', 'formerNames[2].until'],
  ['the same name twice', OLD, '2026-04-01', OLD, '2026-04-30', 'formerNames[2].name'],
])('former names in no order: %s', (_, name, until, other, later, field) => {
  const lines = `sortName: O’Brien\nformerNames:\n  - name: ${name}\n    until: ${until}\n  - name: ${other}\n    until: ${later}\n`
  const [first] = found(person(lines))
  expect(first).toContain(`error[document-shape] ${FILE}`)
  expect(first).toContain(field)
})
