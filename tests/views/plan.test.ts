/** The forward plan: each source once, in order, with what is overdue; of the miniature body, on 1 June 2024. */
import { describe, expect, test } from 'vitest'
import { planned as dated } from '../../src/data/plan.ts'
import type { Document } from '../../src/record/index.ts'
import type { PlanEntry } from '../../src/views/plan/entry.ts'
import { planSummary, planView } from '../../src/views/plan/page.ts'
import { plan } from '../../src/views/plan/plan.ts'
import { navigation } from '../../src/views/sections.ts'
import type { Site } from '../../src/views/site.ts'
import type { Files } from '../bodies.ts'
import { filesOf } from '../data/files.ts'
import { siteOf, tinySite } from './made.ts'

const MARCH = 'minutes/2024-03-06.mdx'
const MAY = 'minutes/2024-05-01.mdx'
const meeting = (day: string, text: string, fields = '') =>
  `---\ndate: ${day}\nstatus: approved\nchair: ada-finch\nattended: [ada-finch, ben-marl]\n${fields}---\n\n${text}\n`
const paper = (fields: string) => `---\ntitle: Tides\ntype: report\nauthors: [ben-marl]\n${fields}---\n\nHigh water.\n`
const body = (fields: string) =>
  `name: The Tide Clock Committee\nsummary: It advises.\nsponsor: Harbour Office\nappointedBy: The Harbour Master\nterms: first\n${fields}`

/** What the plan has of some sort, in its order: day, whether overdue, and title. */
function entries(site: Site, kind?: PlanEntry['kind']): string[] {
  return plan(site).flatMap((one) =>
    kind === undefined || one.kind === kind
      ? [`${one.day ?? one.when ?? '–'}${one.isOverdue ? ' overdue' : ''} ${one.kind}: ${one.title}`]
      : [],
  )
}
const notes = (site: Site) => plan(site).map(({ title, note }) => `${title} ${note ?? ''}`.trim())

/** A body that has one of everything ahead. */
const ALL: Files = {
  [MAY]: meeting(
    '2024-05-01',
    `## The bell

<Action id="1" owner="ben-marl" due="2024-08-01">Ben Marl to ring it.</Action>

<Action id="2" owner="ada-finch">Ada Finch to hear it.</Action>

<Action id="3" owner="ada-finch" standing="each-meeting">Ada Finch to count the strokes.</Action>

<Action id="4" ownerName="Perrin" due="2024-07">Perrin to lend a rope.</Action>

<Deferral id="rope" to="next-meeting" owner="ben-marl">The rope was put off.</Deferral>

<Need id="oil">Oil is needed.</Need>

<Decision id="price" withheld="It would tell the price to bidders" until="2024-09-30" />`,
    'nextMeeting: { date: 2024-07-03, start: "09:30", venue: The quay, agenda: [Ropes] }\n',
  ),
  'papers/tides.mdx': paper('status: draft\ndue: 2024-06-30\nembargo: 2024-10-01\n'),
  'terms-of-reference/second.mdx':
    '---\ntitle: Second terms\n---\n\n<Clause id="report" due="2024-12">A report by December.</Clause>\n',
  'body.yaml': body('').replace('terms: first', 'terms: second'),
  'exceptions.yaml':
    '- rule: link-resolves\n  subject: [people/ben-marl]\n  reason: It is at sea, and will be for long\n  approvedBy: Ada Finch\n  recorded: 2024-01-01\n  expires: 2024-11-01\n',
}

test('each thing that lies ahead is there once, by its day; those without one come last', () => {
  const site = tinySite(ALL)
  expect(entries(site)).toEqual([
    '2024-06-30 paper: Tides',
    '2024-07-03 meeting: Meeting of the Tide Clock Committee',
    '2024-07-31 action: Perrin to lend a rope.',
    '2024-08-01 action: Ben Marl to ring it.',
    '2024-09-30 review: A decision is withheld: It would tell the price to bidders',
    '2024-10-01 embargo: The embargo on “Tides” ends',
    '2024-11-01 explanation: Last day of an explanation: Every link leads somewhere',
    '2024-12-31 commitment: A report by December.',
    '2025-01-01 declaration: The declaration of Ada Finch lapses',
    '2025-01-01 declaration: The declaration of Ben Marl lapses',
    'next-meeting item: Ropes',
    'next-meeting deferral: The rope was put off.',
    'next-meeting action: Ada Finch to count the strokes.',
    '– need: Oil is needed.',
  ])
  const ids = plan(site).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('the page has months, then the next meeting, then what has no day, and counts the actions that have none', () => {
  const { groups, undated } = planView(undefined, tinySite(ALL))
  expect(groups.map(({ title, rows }) => `${title}: ${rows.first.length}`)).toEqual([
    'June 2024: 1',
    'July 2024: 2',
    'August 2024: 1',
    'September 2024: 1',
    'October 2024: 1',
    'November 2024: 1',
    'December 2024: 1',
    'January 2025: 2',
    'At the next meeting (3 July 2024): 3',
    'Without a day: 1',
  ])
  expect(undated).toBe(2)
  expect(groups[1]?.rows.first.map(({ when, owners, basis }) => [when, owners, basis.name])).toEqual([
    ['3 July 2024, 09:30', [], 'Meeting of 1 May 2024'],
    ['July 2024', [{ outsider: 'Perrin' }], 'Meeting of 1 May 2024'],
  ])
})

test('the calendar has all that has a day, under the same ids, and tells with the meeting what comes to it', () => {
  const site = tinySite(ALL)
  const text = filesOf(site).get('calendar/plan.ics')?.replaceAll('\r\n ', '') ?? ''
  const uids = [...text.matchAll(/^UID:([^@]+)@/gm)].map(([, id]) => decodeURIComponent(id ?? ''))
  expect(uids).toEqual(plan(site).flatMap(({ id, day }) => (day === undefined ? [] : [id])))
  expect(text).toMatch(/DESCRIPTION:Announced: Ropes\\nPut off: The rope was put off\.\\nAction: Ada Finch/)
  expect(text).toContain('SUMMARY:Action due: Ben Marl to ring it.')
  expect(text).toContain('By the end of July 2024\\nWho: Perrin')
  expect(filesOf(tinySite(ALL)).get('calendar/plan.ics')).toBe(filesOf(site).get('calendar/plan.ics'))
})

describe('what is past', () => {
  const PAST: Files = {
    [MARCH]: meeting(
      '2024-03-06',
      `## The bell

<Action id="1" owner="ben-marl" due="2024-04-30">Ben Marl to ring it.</Action>

<Action id="2" owner="ben-marl" due="2024-05">Ben Marl to stop it.</Action>

<Deferral id="rope" to="next-meeting">The rope was put off.</Deferral>

<Passage withheld="The bell asked for its letter back" until="2024-05-20" />`,
      'nextMeeting: { agenda: [Ropes] }\n',
    ),
    [MAY]: meeting('2024-05-01', '## Wheels\n\nThey turn.', 'nextMeeting: { date: 2024-05-10 }\n'),
    'papers/tides.mdx': paper('status: draft\ndue: 2024-05-15\n'),
    'body.yaml': body('policy: { minutesDays: 14 }\n'),
    'interests/ada-finch/2024-01-01.mdx': undefined,
    'interests/ben-marl/2024-01-01.mdx': undefined,
  }

  test('is overdue, and said as what this record shows', () => {
    const site = tinySite(PAST)
    expect(plan(site).every(({ isOverdue }) => isOverdue)).toBe(true)
    expect(notes(site)).toEqual([
      'Ben Marl to ring it. Was due on 30 April 2024; this record does not show it',
      'Ropes No later meeting in this record took it up',
      'The rope was put off. No later meeting in this record took it up',
      'Meeting of the Tide Clock Committee Was announced for 10 May 2024; this record holds no minutes of it',
      'Tides Was due on 15 May 2024; this record has it as a draft',
      'A passage is withheld: The bell asked for its letter back Was to be reviewed by 20 May 2024; this record does not show it',
      'Ben Marl to stop it. Was due in May 2024; this record does not show it',
    ])
    expect(planView(undefined, site).groups.map(({ title }) => title)).toEqual([
      'Was due, and this record does not show it',
    ])
    expect(planSummary(site)).toBe('0 still to come, 7 past their day')
  })

  test.each(['recordEnds', 'dissolved'])('is not overdue where the record has ended (%s)', (field) => {
    const site = tinySite({ ...PAST, 'body.yaml': body(`${field}: 2024-05-12\n`) })
    expect(plan(site).filter(({ isOverdue }) => isOverdue)).toEqual([])
    expect(plan(site).flatMap(({ kind, note }) => (note === undefined ? [] : [`${kind} ${note}`]))).toEqual([
      'action Later minutes do not close it',
      'meeting No later minutes',
      'paper A draft',
      'action Later minutes do not close it',
      'item No later meeting in this record took it up',
      'deferral No later meeting in this record took it up',
    ])
    expect(filesOf(site).get('data/plan.json')).not.toMatch(/"overdue":(true|false)/)
  })

  test('nobody is asked about what is older than the rules', () => {
    const site = tinySite({ ...PAST, 'body.yaml': body('rulesFrom: 2024-04-01\npolicy: { minutesDays: 14 }\n') })
    expect(entries(site)).toEqual([
      '2024-05-10 overdue meeting: Meeting of the Tide Clock Committee',
      '2024-05-15 overdue paper: Tides',
    ])
  })

  test('what somebody explained has its reason, of the rule that asks for it and of no other', () => {
    const why = (rule: string) => ({
      'exceptions.yaml': `- rule: ${rule}\n  subject: minutes/2024-03-06/1\n  reason: The bell fell into the sea\n  approvedBy: Ada Finch\n  recorded: 2024-05-01\n  closed: true\n`,
    })
    const explained = (rule: string) => plan(tinySite({ ...PAST, ...why(rule) })).flatMap((one) => one.explained ?? [])
    expect(explained('action-followed-up')).toEqual(['The bell fell into the sea'])
    expect(explained('action-has-owner')).toEqual([])
  })
})

describe('what is done', () => {
  test('is not there: reported, taken up, held, met, published', () => {
    const site = tinySite({
      [MARCH]: meeting(
        '2024-03-06',
        `## The bell

<Action id="1" owner="ben-marl" due="2024-08-30">Ben Marl to ring it.</Action>

<Deferral id="rope" to="next-meeting">The rope was put off.</Deferral>

<Need id="oil">Oil is needed.</Need>`,
        'nextMeeting: { date: 2024-05-01, agenda: [Ropes] }\n',
      ),
      [MAY]: meeting(
        '2024-05-01',
        `## Ropes

<Item takes="minutes/2024-03-06/rope" />

<Update of="minutes/2024-03-06/1" status="done">Rung.</Update>

<Update of="minutes/2024-03-06/oil" status="done">Oiled.</Update>`,
      ),
      'papers/tides.mdx': paper('status: published\ndate: 2024-05-15\ndue: 2024-07-01\nmeets: [report]\n'),
      'terms-of-reference/first.mdx':
        '---\ntitle: Terms\n---\n\n<Clause id="report" due="2024-12">A report by December.</Clause>\n',
      'interests/ada-finch/2024-01-01.mdx': undefined,
      'interests/ben-marl/2024-01-01.mdx': undefined,
    })
    expect(entries(site)).toEqual([])
    expect(planSummary(site)).toBeUndefined()
    expect(navigation(site).head.map(([path]) => path)).not.toContain('plan/')
    expect(navigation(tinySite(ALL)).head.map(([path]) => path)).toContain('plan/')
  })

  test('an action in progress says so', () => {
    const site = tinySite({
      [MARCH]: meeting('2024-03-06', '<Action id="1" owner="ben-marl" due="2024-08-30">Ring.</Action>'),
      [MAY]: meeting('2024-05-01', '<Update of="minutes/2024-03-06/1" status="in-progress">Soon.</Update>'),
    })
    expect(notes(site)[0]).toBe('Ring. Last reported as in progress')
  })
})

test('a body without declarations has none that lapse', () => {
  const none = { 'interests/ada-finch/2024-01-01.mdx': undefined, 'interests/ben-marl/2024-01-01.mdx': undefined }
  expect(entries(tinySite({ ...ALL, ...none }), 'declaration')).toEqual([])
})

test('events that are planned are there with their hours; in a calendar, where their day is known', () => {
  const site = tinySite()
  const event = (id: string, data: object) =>
    [
      `events/${id}`,
      {
        id: `events/${id}`,
        kind: 'events',
        data: { title: id, name: id, attended: [], minutes: [], ...data },
        source: { text: '' },
        body: [],
      },
    ] as unknown as [string, Document]
  const documents = new Map([
    ...site.record.documents,
    event('visit', {
      status: 'planned',
      date: '2024-06-20',
      start: '10:00',
      until: '2024-06-25',
      venue: 'The pier',
      attended: ['ben-marl'],
    }),
    event('panel', { status: 'planned', date: '2024-07', minutes: ['minutes/2024-05-01#aob'] }),
    event('talk', { status: 'planned', date: '2024-05-20' }),
    event('feast', { status: 'planned' }),
    event('held', { status: 'held', date: '2024-06-20' }),
    event('off', { status: 'cancelled', date: '2024-06-20' }),
  ])
  const planned = { ...site, record: { ...site.record, documents } }
  expect(entries(planned, 'event')).toEqual([
    '2024-05-20 overdue event: talk',
    '2024-06-20 event: visit',
    '2024-07-31 event: panel',
    '– event: feast',
  ])
  const [talk, visit, panel] = plan(planned).filter(({ kind }) => kind === 'event')
  expect(talk?.note).toBe('Was planned for 20 May 2024; this record does not say whether it was held')
  expect([visit?.by.owner, visit?.place, panel?.basis.name]).toEqual([
    ['ben-marl'],
    'The pier',
    'Meeting of 1 May 2024',
  ])
  expect(
    planView(undefined, planned)
      .groups.flatMap(({ rows }) => rows.first)
      .find(({ what }) => what.name === 'visit')?.when,
  ).toBe('20 June 2024, 10:00, to 25 June 2024')
  const { title, date, start } = dated(planned).find(({ id }) => id === 'events/visit') ?? {}
  expect([title, date, start]).toEqual(['visit', '2024-06-20', '10:00'])
  expect(dated(planned).map(({ id }) => id)).not.toContain('events/panel')
})

test('minutes of a meeting are expected until the days of the policy are over', () => {
  const site = tinySite({
    [MAY]: meeting('2024-05-01', '## Wheels\n\nThey turn.', 'nextMeeting: { date: 2024-05-30 }\n'),
    'body.yaml': body('policy: { minutesDays: 14 }\n'),
  })
  expect(plan(site)[0]).toMatchObject({ isOverdue: false, note: 'Its minutes are expected by 13 June 2024' })
})

test('a committee has a plan and a calendar of its own, and is named in that of all', () => {
  const site = siteOf('tests/fixtures/lantern')
  const own = planView('bells', site)
  expect(own.groups.map(({ title }) => title)).toEqual([
    'February 2027',
    'At the next meeting of the Bells Sub-group (10 February 2027)',
  ])
  const rows = planView(undefined, site).groups.flatMap(({ rows }) => rows.first)
  expect(rows.filter(({ body }) => body?.name === 'Bells Sub-group').map(({ what }) => what.name)).toEqual([
    'Meeting of the Bells Sub-group',
    'Mr Hush to find out who pulled the rope.',
  ])
  expect(filesOf(site).get('calendar/plan-bells.ics')?.match(/^UID:/gm)).toHaveLength(1)
})

test('many are folded, and explanations that end together are one row', () => {
  const many = Array.from(
    { length: 400 },
    (_, n) => `<Action id="${n + 1}" owner="ben-marl" due="2024-05-20">Oil ${n}.</Action>`,
  )
  const site = tinySite({ [MAY]: meeting('2024-05-01', many.join('\n\n')) })
  const [late] = planView(undefined, site).groups
  expect([late?.rows.first.length, late?.rows.rest.length, late?.rows.left]).toEqual([10, 300, 90])
  const real = planView(undefined, siteOf('content')).groups.flatMap(({ rows }) => rows.first)
  expect(real.filter(({ kind }) => kind === 'Explanation').map(({ what }) => what.name)).toEqual([
    expect.stringMatching(/^Last day of \d+ explanations$/),
    expect.stringMatching(/^Last day of \d+ explanations$/),
  ])
})
