import { expect, test } from 'vitest'
import { Random } from '../../scripts/lab/corpus/random.ts'
import { addDays, type IsoDate } from '../../src/record/index.ts'
import { attendanceOf, type Group } from '../../src/views/attendance.ts'
import { BODIES, siteOf, tinySite } from './made.ts'

const CHANGE: IsoDate = '2020-01-01'
const POSTS = {
  chair: 'chair',
  members: 'member',
  clerk: 'official',
  counsel: 'adviser',
  envoy: 'representative',
} as const
type Post = keyof typeof POSTS

/** People by the posts that they hold up to and including a day, and from the day after. */
const PEOPLE: Readonly<Record<string, readonly [before: readonly Post[], after: readonly Post[]]>> = {
  ash: [['chair'], ['members']],
  birch: [['members'], []],
  cedar: [[], ['members']],
  damson: [['members'], ['clerk']],
  elder: [['clerk'], ['clerk']],
  fir: [['counsel'], ['envoy']],
  gorse: [[], []],
  hazel: [
    ['members', 'clerk'],
    ['counsel', 'clerk'],
  ],
}

const held = (id: string, day: IsoDate): readonly string[] =>
  id in POSTS ? [POSTS[id as Post]] : (PEOPLE[id]?.[day <= CHANGE ? 0 : 1] ?? []).map((post) => POSTS[post])

interface Listed {
  list: 'attended' | 'inAttendance' | 'apologies' | 'absent'
  id: string
  as?: string
  for?: string
}

/** The one heading that the record gives somebody, told apart from the view. */
function heading({ list, id, as, for: member }: Listed, day: IsoDate): string {
  if (list === 'apologies') return 'Apologies'
  if (list === 'absent') return 'Absent'
  const posts = held(id, day)
  if (list === 'attended') {
    if (member) return 'Deputies'
    return posts.includes('chair') || posts.includes('member') ? 'Members' : 'Attended'
  }
  const named = { official: 'Officials', adviser: 'Advisers', observer: 'Observers', witness: 'Witnesses' }
  const others = { ...named, guest: 'Guests', secretariat: 'Secretariat' } as Record<string, string>
  if (as) return others[as] ?? ''
  return posts.includes('official') ? 'Officials' : posts.includes('adviser') ? 'Advisers' : 'In attendance'
}

test('nobody stands under a heading that the record doesn’t give them, at 2,000 meetings', () => {
  const random = new Random(2011)
  const files: Record<string, string> = {}
  for (const [post, role] of Object.entries(POSTS))
    files[`posts/${post}.mdx`] = `---\nname: The ${post}\nrole: ${role}\n---\n`
  for (const [id, [before, after]] of Object.entries(PEOPLE)) {
    const roles = [
      ...before.map((post) => `  - { post: ${post}, from: 2000-01-01, until: ${CHANGE} }`),
      ...after.map((post) => `  - { post: ${post}, from: ${addDays(CHANGE, 1)} }`),
    ]
    files[`people/${id}.mdx`] = `---\nname: ${id}\nroles:${roles.length > 0 ? `\n${roles.join('\n')}` : ' []'}\n---\n`
  }
  const expected = new Map<string, string[]>()
  for (let n = 0; n < 2000; n++) {
    const day = addDays(CHANGE, n - 1000)
    const listed: Listed[] = []
    for (const id of [...Object.keys(PEOPLE), 'clerk', 'counsel', 'envoy']) {
      const isPost = id in POSTS
      const list = random.pick([
        ...(isPost ? [] : (['attended', 'apologies', 'absent'] as const)),
        'inAttendance',
        undefined,
      ] as const)
      if (!list) continue
      const as = random.pick([
        undefined,
        undefined,
        'official',
        'adviser',
        'observer',
        'witness',
        'guest',
        'secretariat',
      ])
      const member = random.pick([undefined, undefined, 'birch'])
      if (list === 'inAttendance' && as) listed.push({ list, id, as })
      else if (list === 'attended' && member && id !== member) listed.push({ list, id, for: member })
      else listed.push({ list, id })
    }
    const entries = (list: Listed['list']) =>
      listed
        .filter((one) => one.list === list)
        .map(({ id, as, for: member }) =>
          as ? `{ person: ${id}, as: ${as} }` : member ? `{ person: ${id}, for: ${member} }` : id,
        )
    const lists = (['attended', 'inAttendance', 'apologies', 'absent'] as const).map(
      (list) => `${list}: [${entries(list).join(', ')}]`,
    )
    files[`minutes/${day}.mdx`] = `---\ndate: ${day}\nstatus: draft\n${lists.join('\n')}\n---\n`
    expected.set(day, listed.map((one) => `${heading(one, day)}: ${one.id in POSTS ? `The ${one.id}` : one.id}`).sort())
  }
  const site = tinySite(files)
  const { meetings } = site.record
  expect(meetings.length).toBeGreaterThanOrEqual(2000)
  for (const meeting of meetings) {
    const of = expected.get(meeting.date)
    if (of) expect(names(attendanceOf(meeting, site)).sort(), meeting.date).toEqual(of)
  }
})

/** Heading and name of each: `Members: Ada Finch`. */
function names(groups: readonly Group[]): string[] {
  return groups.flatMap(({ title, people }) =>
    people.map((phrase) => `${title}: ${phrase.flatMap((part) => (typeof part === 'string' ? [] : part.name))[0]}`),
  )
}

/** Heading and whole line of each, and the heading alone where it has none. */
function lines(groups: readonly Group[]): string[] {
  return groups.flatMap(({ title, people }) =>
    people.length === 0
      ? `${title}:`
      : people.map(
          (phrase) => `${title}: ${phrase.map((part) => (typeof part === 'string' ? part : part.name)).join('')}`,
        ),
  )
}

const listed = (fields: string, text = '## The dial\n\n## The hour hand\n\n## The chime\n') => {
  const site = tinySite({
    'people/cleo-dray.mdx': '---\nname: Cleo Dray\n---\n',
    'organisations/works.mdx': '---\nname: The Works\ntype: company\n---\n',
    'minutes/2024-05-01.mdx': `---\ndate: 2024-05-01\n${fields}\n---\n\n${text}`,
  })
  const meeting = site.meetingsById.get('minutes/2024-05-01')
  return meeting ? lines(attendanceOf(meeting, site)) : []
}

test.each<[string, string, string[]]>([
  [
    'the one in the chair comes first, and a deputy has a heading of their own',
    'status: draft\nchair: ada-finch\nattended: [{ person: cleo-dray, for: ben-marl }, ada-finch]',
    ['Members: Chair: Ada Finch', 'Deputies: Cleo Dray, for Ben Marl', 'Apologies:'],
  ],
  [
    'who was there for a part of it, and from where',
    `status: draft
attended:
  - { person: ada-finch, until: "15:00" }
  - { person: ben-marl, from: "14:00", until: "15:00", items: [the-dial, the-chime] }
inAttendance: [{ person: cleo-dray, as: observer, of: works, from: "14:30", items: [the-hour-hand] }]
apologies: []`,
    [
      'Members: Ada Finch, until 15:00',
      'Members: Ben Marl, from 14:00 until 15:00, for the items The dial and The chime',
      'Observers: Cleo Dray, of The Works, from 14:30, for the item The hour hand',
      'Apologies:',
    ],
  ],
  [
    'a list that minutes don’t have is not there',
    'status: draft\nattendance: attended-only\nattended: [ada-finch]',
    ['Members: Ada Finch'],
  ],
  ['nor is any where they name nobody', 'status: draft\nattendance: not-recorded', []],
  ['but the chair', 'status: draft\nchair: ada-finch\nattendance: not-recorded', ['Chair: Ada Finch']],
  ['nor is any of a meeting that was called off', 'status: cancelled\nreason: The hall was flooded.', []],
  [
    'who agreed by correspondence',
    'status: draft\ntype: correspondence\nagreed: [ben-marl]',
    ['Agreed by correspondence: Ben Marl'],
  ],
])('%s', (_, fields, expected) => expect(listed(fields)).toEqual(expected))

test('of the bodies held here, those with a seat that day are the members', () => {
  for (const body of BODIES) {
    const site = siteOf(body)
    for (const meeting of site.record.meetings) {
      const titles = attendanceOf(meeting, site).map(({ title }) => title)
      expect(titles, meeting.id).not.toContain('Attended')
    }
  }
})
