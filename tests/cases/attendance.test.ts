/** Who came to a meeting as somebody else than a member: cases 10 and 36, and others of their kinds. */
import { describe, expect, test } from 'vitest'
import { said } from '../../src/record/index.ts'
import { RULES, runRules } from '../../src/rules/index.ts'
import { attendanceOf } from '../../src/views/attendance.ts'
import { type Files, recordOf } from '../bodies.ts'
import { found as all, DAY, PANEL, panelSite } from './panel.ts'

const MAY = 'minutes/2026-05-20.mdx'
const found = (files: Files) => all(files).filter((one) => !one.includes('still a draft'))
const helps = (files: Files) =>
  runRules(RULES, recordOf(files, PANEL), DAY)
    .diagnostics.filter(({ rule }) => rule === 'document-shape')
    .flatMap(({ help }) => help.map(said))
const minutes = (fields: string, text = '## The sluice\n\nMs Marsh told of the flood.') =>
  `---\ndate: 2026-05-20\nstatus: draft\nchair: orla-finnegan\n${fields}\n---\n\n${text}\n`
const lines = (files: Files) => {
  const site = panelSite(files)
  const meeting = site.meetingsById.get('minutes/2026-05-20')
  const groups = meeting ? attendanceOf(meeting, site) : []
  return groups.flatMap(({ title, people }) =>
    people.map((phrase) => `${title}: ${phrase.map((part) => (typeof part === 'string' ? part : part.name)).join('')}`),
  )
}

describe('a deputy who works for the bidder', () => {
  const ITEM = '## The sluice\n\n<Item concerns="sallow-millwrights" />\n\nThe tender was discussed.'
  const form = (signed: string) =>
    `---\nmember: deputy-of-ifan\nsigned: ${signed}\nform: signed\ninterests:\n  - id: 1\n    category: employment\n    organisation: sallow-millwrights\n    detail: Foreman of the millwrights\n---\n`
  const deputy = (lines = ''): Files => ({
    'people/deputy-of-ifan.mdx': `---\nname: Wynne Pask\n${lines}roles: []\n---\n`,
  })
  const sits = minutes(
    'attended: [orla-finnegan, bram-castell, mairead-obrien, { person: deputy-of-ifan, for: ifan-llywelyn-rees }]',
    ITEM,
  )
  const conflict = expect.stringContaining('in which Wynne Pask, named as present')

  test('is told for whom', () =>
    expect(lines({ ...deputy(), [MAY]: sits })).toContain('Deputies: Wynne Pask, for Ifan Llywelyn-Rees'))

  test('has a declaration asked for as a member has, and an interest handled', () => {
    const files = { ...deputy(), [MAY]: sits }
    expect(found(files)).toEqual([
      'error[declaration-current-at-meeting] minutes/2026-05-20.mdx:5:57 This record holds no declaration by Wynne Pask for 20 May 2026; it cannot show whether one was signed',
    ])
    expect(found({ ...files, 'interests/deputy-of-ifan/2026-05-01.mdx': form('2026-05-01') })).toEqual([conflict])
    expect(found({ ...files, 'interests/deputy-of-ifan/2026-05-21.mdx': form('2026-05-21') })).toEqual([
      expect.stringContaining('error[declaration-current-at-meeting]'),
    ])
  })

  const beside = minutes(
    'attended: [orla-finnegan, bram-castell, mairead-obrien]\napologies: [ifan-llywelyn-rees]\ninAttendance: [deputy-of-ifan]',
    ITEM,
  )
  const signed = { 'interests/deputy-of-ifan/2026-05-01.mdx': form('2026-05-01') }

  test('who is one in the file of the person is told where that stands', () =>
    expect(helps({ ...deputy('deputyFor: ifan-llywelyn-rees\n'), ...signed, [MAY]: beside })).toEqual([
      'take the line out: minutes say who sat in for whom, each time, with `{ person: deputy-of-ifan, for: ifan-llywelyn-rees }` in `attended`',
    ]))

  test('who is in attendance alone is no member, and has their interest handled too', () => {
    const files = { ...deputy(), ...signed, [MAY]: beside }
    expect(found(files)).toEqual([conflict])
    expect(lines(files)).toContain('In attendance: Wynne Pask')
  })

  test('in the wrong list, is told the right one', () =>
    expect(
      helps({
        ...deputy(),
        [MAY]: beside.replace('[deputy-of-ifan]', '[{ person: deputy-of-ifan, for: ifan-llywelyn-rees }]'),
      }),
    ).toEqual(['a deputy is named in `attended`: move `{ person: deputy-of-ifan, for: ifan-llywelyn-rees }` there']))
})

describe('a guest with a body', () => {
  const ALL = 'attended: [orla-finnegan, bram-castell, mairead-obrien, ifan-llywelyn-rees]'
  const written = { [MAY]: minutes(`${ALL}\ninAttendance: [Jill Marsh (Sallow Town Council), secretariat]`) }

  test('by name is asked for as a file, and the body can be told', () =>
    expect(helps(written)).toEqual([
      'if it is a person, add the file `people/jill-marsh.mdx` and write `jill-marsh`',
      'if it is an office or a group, add the file `posts/jill-marsh.mdx` and write `jill-marsh`',
      'to tell the body that they came from, add the file `organisations/sallow-town-council.mdx`, and write `{ person: jill-marsh, of: sallow-town-council }`',
    ]))

  test('that the record knows is named by its id', () =>
    expect(helps({ [MAY]: minutes(`${ALL}\ninAttendance: ["Bo Lund (Sallow Millwrights)"]`) }).at(-1)).toBe(
      'to tell the body that they came from, write `{ person: bo-lund, of: sallow-millwrights }`',
    ))

  test('behind a comma or a dash is told as one in brackets is', () => {
    for (const one of ['Dr Jill Marsh, Sallow Town Council', 'Jill Marsh – Sallow Town Council'])
      expect(helps({ [MAY]: minutes(`${ALL}\ninAttendance: ["${one}"]`) })).toEqual(helps(written))
  })

  test('who shares a name with another is asked for by id', () => {
    const namesakes = {
      'people/jill-marsh.mdx': '---\nname: Jill Marsh\n---\n',
      'people/jill-marsh-2.mdx': '---\nname: Jill Marsh\n---\n',
    }
    expect(helps({ ...namesakes, [MAY]: minutes(`${ALL}\ninAttendance: [Jill Marsh]`) })).toEqual([
      'several are called so: write `jill-marsh` or `jill-marsh-2`, whichever is meant',
    ])
  })

  test('beside an entry that nobody can read hides nothing', () => {
    const files = {
      'people/jill-marsh.mdx': '---\nname: Jill Marsh\n---\n',
      [MAY]: minutes(`${ALL}\ninAttendance: [Jill Marsh, { name: Bo Lund }, { person: jill-marsh, as: visitor }]`),
    }
    expect(found(files)).toEqual([
      expect.stringContaining('Unexpected `Jill Marsh` in `inAttendance[1]`'),
      expect.stringContaining('Missing field `inAttendance[2].person`'),
      expect.stringContaining('Unexpected field `name`'),
      expect.stringContaining('Unexpected `visitor` in `inAttendance[3].as`'),
    ])
    expect(helps(files)).toContain('nearest known field: `person`')
  })

  test('written so, has nothing wrong, and is told with the body', () => {
    const files = {
      'people/jill-marsh.mdx': '---\nname: Jill Marsh\n---\n',
      'organisations/sallow-town-council.mdx': '---\nname: Sallow Town Council\ntype: body\n---\n',
      [MAY]: minutes(`${ALL}\ninAttendance: [{ person: jill-marsh, as: guest, of: sallow-town-council }, secretariat]`),
    }
    expect(found(files)).toEqual([])
    expect(lines(files).slice(-2)).toEqual(['Officials: Secretariat', 'Guests: Jill Marsh, of Sallow Town Council'])
  })
})

test('a post among the members who came is sent to those in attendance', () =>
  expect(
    runRules(RULES, recordOf({ [MAY]: minutes('attended: [orla-finnegan, secretariat]') }, PANEL), DAY)
      .diagnostics.filter(({ message }) => message.includes('`secretariat`'))
      .flatMap(({ help }) => help.map(said)),
  ).toEqual([
    'it is a post: if its holder came as a member, write their id from people/; if not, list `secretariat` under `inAttendance`',
  ]))
