/** Minutes and agendas to be, of the invented body and of the miniature one. */
import { describe, expect, test } from 'vitest'
import { readArchive } from '../../../src/archive/read.ts'
import { ROOT } from '../../../src/archive/settings.ts'
import { agendaFor, agendaText, newMinutes } from '../../../src/draft/new/index.ts'
import { type Document, makeRecord, type PublicRecord, readDocument } from '../../../src/record/index.ts'
import { RULES, runRules, seeming } from '../../../src/rules/index.ts'
import { recordOf } from '../../bodies.ts'

const { record: lantern } = readArchive(`${ROOT}/tests/fixtures/lantern`, ROOT)
const DAY = { date: '2027-02-10' }

const read = ({ path, text }: { path: string; text: string }) =>
  readDocument('minutes', path.replace('.mdx', ''), path, text) as Document<'minutes'>
const laid = (record: PublicRecord, ...documents: Document[]) =>
  makeRecord({ ...record, files: record.files.values(), documents: [...record.documents.values(), ...documents] })

describe('minutes', () => {
  const made = newMinutes(lantern, DAY)

  test('have the shape of minutes, name nobody as there, and list who serves in comments', () => {
    const document = read(made)
    expect(document.faults).toEqual([])
    expect(document.data).toMatchObject({ status: 'draft', attended: [], apologies: [] })
    expect(made.text.match(/^# [\w-]+: .*$/gm)).toEqual([
      '# barnaby-thistle: Barnaby Thistle (Members of the Panel)',
      '# celeste-ambrose: Céleste Ambrose (Members of the Panel)',
      '# jonas-kettleby: Jonas Kettleby (Members of the Panel)',
      '# marguerite-oakes: Marguerite Oakes (Vice-Chair)',
      '# odhran-pike: Odhrán Pike (Members of the Panel)',
      '# percival-tallow: Percival Tallow (Members of the Panel)',
      '# tobias-fenwick-lowe: Tobias Fenwick-Löwe (Chair)',
      '# wilhelmina-strand: Dame Wilhelmina Strand (Members of the Panel)',
    ])
  })

  test('hold each open action with its link and what to write, and nothing that the check takes for an action anew', () => {
    expect(made.text).toContain(
      '- [Action loan of 11 November 2026](2026-11-11.mdx#action-loan) (Perrin of the Causeway, due March 2027): “Perrin of the Causeway to lend the panel a horn.” `<Update of="minutes/2026-11-11/loan" status="…">…</Update>`',
    )
    expect(seeming(read(made)).filter(({ kind, sure }) => sure || kind === 'action')).toEqual([])
  })

  test('have links that lead somewhere', () => {
    const record = laid(lantern, read(made) as unknown as Document)
    expect(record.brokenLinks.filter(({ reference }) => reference.from.id === 'minutes/2027-02-10')).toEqual([])
  })

  test('have what was announced as headings, once, and what was put off with the element that takes it up', () => {
    expect(read(made).body.flatMap((block) => (block.type === 'heading' ? [block.text] : []))).toEqual([
      'Matters arising',
      'The ladder',
      'Fog signals',
    ])
    expect(made.text).toContain('`<Item takes="minutes/2026-11-11/horn" />`')
  })

  test('of a committee hold its own matters and members alone', () => {
    const { path, text } = newMinutes(lantern, { ...DAY, body: 'bells' })
    expect(path).toBe('minutes/2027-02-10-bells.mdx')
    expect(text.match(/^# [\w-]+:/gm)).toEqual(['# clement-hush:', '# petra-knell:'])
    expect(text.match(/^- \[.*?\]/gm)).toEqual(['- [Action 1 of 9 September 2026]'])
  })

  test('of a day before others know nothing of these', () => {
    const { text } = newMinutes(lantern, { date: '2026-09-10' })
    expect(text).not.toContain('November 2026')
  })

  test('begin when and where they were announced to, unless that is said', () => {
    const record = recordOf({
      'minutes/2024-05-01.mdx':
        '---\ndate: 2024-05-01\nstatus: draft\nchair: ada-finch\nattended: [ada-finch, ben-marl]\nnextMeeting: { date: 2024-06-05, start: "10:30", venue: The clock room }\n---\n',
    })
    const data = read(newMinutes(record, { date: '2024-06-05', venue: 'The quay' })).data
    expect(data).toMatchObject({ start: '10:30', venue: 'The quay' })
  })

  test('leave what was put off to a later day until then', () => {
    const record = recordOf({
      'minutes/2024-05-01.mdx':
        '---\ndate: 2024-05-01\nstatus: draft\nchair: ada-finch\nattended: [ada-finch, ben-marl]\n---\n\n## The face\n\n<Deferral id="face" to="2024-09-01">The face was put off.</Deferral>\n',
    })
    const [early, late] = ['2024-06-05', '2024-09-04'].map((date) => newMinutes(record, { date }).text)
    expect([early?.includes('2024-05-01/face'), late?.includes('2024-05-01/face')]).toEqual([false, true])
  })

  test('that say who came pass the check at once', () => {
    const record = recordOf()
    const minutes = newMinutes(record, {
      date: '2024-05-29',
      chair: 'ada-finch',
      attended: ['ada-finch', 'ben-marl'],
    })
    expect(minutes.text).not.toContain('#')
    expect(runRules(RULES, laid(record, read(minutes) as unknown as Document), '2024-06-01').diagnostics).toEqual([])
  })

  test('are the same when they are made twice', () => expect(newMinutes(lantern, DAY)).toEqual(made))
})

describe('the agenda', () => {
  const agenda = agendaFor(lantern, DAY)

  test('has open actions under each owner, and says which are overdue', () => {
    const lines = agenda.actions.flatMap(({ owner, actions }) =>
      actions.map(({ action, isOverdue }) => `${owner}: ${action.id}${isOverdue ? ' overdue' : ''}`),
    )
    expect(lines.map((line) => line.replace(/^Worshipful.*Adjoining/, 'The Guild'))).toEqual([
      'Céleste Ambrose: minutes/2026-11-11/1',
      'Marguerite Oakes: minutes/2026-09-09/1 overdue',
      'Members of the Panel: minutes/2026-11-11/2',
      'Perrin of the Causeway: minutes/2026-11-11/loan',
      'Secretariat: minutes/2026-09-09/1 overdue',
      'The Guild: minutes/2026-11-11/bells',
    ])
  })

  test('has what was put off and announced', () => {
    expect(agenda.deferrals.map(({ id }) => id)).toEqual(['minutes/2026-02-11/tariff', 'minutes/2026-11-11/horn'])
    expect(agenda.announced.map(({ title }) => title)).toEqual(['The ladder', 'Fog signals'])
  })

  test('says of declarations what the record holds for the day, and no more', () => {
    expect(agenda.gaps).toEqual([
      'This record holds no declaration by Céleste Ambrose that counts on 10 February 2027: the latest, signed on 12 January 2026, lapsed on 12 January 2027; it cannot show whether another was signed',
      'This record holds no declaration by Odhrán Pike that counts on 10 February 2027: the latest, signed on 3 March 2025, lapsed on 3 March 2026; it cannot show whether another was signed',
      'This record holds no declaration by Dame Wilhelmina Strand that counts on 10 February 2027; it cannot show whether one was signed',
    ])
  })

  test('is silent on declarations where the terms ask for none', () => {
    const record = recordOf({
      'body.yaml':
        'name: The Tide Clock Committee\nsummary: It advises.\nsponsor: Harbour Office\nappointedBy: The Harbour Master\nterms: first\nrules:\n  declaration-current: { off: "These terms ask for no declarations" }\n',
      'terms-of-reference/first.mdx': '---\ntitle: Terms\n---\n\n<Clause id="structure">A Chair sits.</Clause>\n',
    })
    expect(agendaFor(record, { date: '2030-01-01' }).gaps).toEqual([])
  })

  test('says which items touch a declared interest, and whose', () => {
    expect(agenda.touching.map(({ item, concerns, member }) => `${member}: ${concerns}: ${item}`)).toEqual([
      'barnaby-thistle: umber-oil: The oil tariff was put off to the next meeting.',
      'tobias-fenwick-lowe: marsh-road-guild: The Guild to count the bells that ring.',
    ])
  })

  test('finds an organisation by its name in what is announced', () => {
    const record = recordOf({
      'organisations/brass-works.mdx': '---\nname: The Brass Works\ntype: company\n---\n',
      'interests/ben-marl/2024-01-01.mdx':
        '---\nmember: ben-marl\nsigned: 2024-01-01\nform: signed\ninterests:\n  - { id: 1, category: employment, organisation: brass-works, detail: Foreman of the wheel shop }\n---\n',
      'minutes/2024-05-01.mdx':
        '---\ndate: 2024-05-01\nstatus: draft\nchair: ada-finch\nattended: [ada-finch, ben-marl]\nnextMeeting: { agenda: [A bill from the brass works, The brass workshop] }\n---\n',
    })
    expect(agendaFor(record, { date: '2024-06-05' }).touching.map(({ item }) => item)).toEqual([
      'A bill from the brass works',
    ])
  })

  test('prints in Markdown what it holds', () => {
    const text = agendaText(agenda, lantern)
    expect(text).toMatch(/^# Agenda: Lantern Keepers’ Advisory Panel, 10 February 2027\n\nWednesday 10 February 2027\n/)
    expect(text).toContain('- The ladder (announced on 11 November 2026)')
    expect(text).toContain('for a winter. (**overdue**, was due January 2027)')
    expect(text).toContain('Barnaby Thistle declared on 19 October 2026: Master of the oil cellar')
    expect(agendaText(agendaFor(recordOf(), { date: '2024-06-05' }), recordOf())).toContain('None in this record.')
  })
})
