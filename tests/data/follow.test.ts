/** The feeds of topics and persons: what they tell of, where it leads, and how far back they go. */
import { describe, expect, test } from 'vitest'
import type { Files } from '../bodies.ts'
import { BODIES, ORIGIN, siteOf, tinySite } from '../views/made.ts'
import { readFeed } from './atom.ts'
import { filesOf } from './files.ts'

const HEAD = 'status: approved\nchair: ada-finch\nattended: [ada-finch, ben-marl]\n'
const minutes = (date: string, body: string, more = '') => ({
  [`minutes/${date}.mdx`]: `---\ndate: ${date}\n${more}${HEAD}---\n\n${body}\n`,
})
const TOPIC = { 'topics/rust.mdx': '---\nname: Rust & salt\n---\n' }
const PLACE = `${ORIGIN}/record/`

/** The entries of one feed of the miniature body with some files changed: `place: words`. */
function told(id: string, changes: Files): string[] {
  const { entries } = readFeed(filesOf(tinySite({ ...TOPIC, ...changes })).get(`feeds/${id}.atom`) ?? '')
  return entries.map(({ link, summary }) => `${link.slice(PLACE.length)}: ${summary}`)
}

test('of a deputy it is told for whom they sat in', () =>
  expect(
    told('people/cleo-dray', {
      'people/cleo-dray.mdx': '---\nname: Cleo Dray\n---\n',
      'minutes/2024-05-01.mdx':
        '---\ndate: 2024-05-01\nstatus: draft\nattended: [ada-finch, { person: cleo-dray, for: ben-marl }]\n---\n',
    }),
  ).toEqual(['minutes/2024-05-01/: Sat in as a deputy for Ben Marl']))

describe('a topic', () => {
  const said = minutes(
    '2024-03-06',
    `## The minute hand

<Item topics="rust" />

<Decision id="file" topics="rust">The hand is *filed* & greased.</Decision>

<Action id="1" owner="ben-marl" topics="rust">Ben Marl to oil the minute hand.</Action>

<Deferral id="paint" to="next-meeting" topics="rust">The paint.</Deferral>

## The bell

It [rusts](../topics/rust.mdx) too, and [rusts](../topics/rust.mdx).`,
  )

  test('all that a meeting says of it is one entry, in the order of the minutes, at the first place', () => {
    expect(told('topics/rust', said).at(-1)).toBe(
      'minutes/2024-03-06/#the-minute-hand: Item: The minute hand; Decision: The hand is filed & greased.; ' +
        'Action 1: Ben Marl to oil the minute hand.; Put off: The paint.; Mentions it',
    )
  })

  test('a later report on its action is news too', () => {
    expect(told('topics/rust', said)[0]).toBe('minutes/2024-05-01/#matters-arising: Action 1 of 6 March 2024: done')
  })

  test('a paper is news on its day, and none while it is a draft, or of a month, or to come', () => {
    const paper = (date: string, status = 'published') => ({
      'papers/salt.mdx': `---\ntitle: On salt\ntype: working-paper\nstatus: ${status}\ndate: ${date}\ntopics: [rust]\n---\n`,
    })
    expect(told('topics/rust', paper('2024-04-01'))).toEqual(['papers/salt/: Working paper'])
    for (const none of [paper('2024-04-01', 'draft'), paper('2024-04'), paper('2024-06-02')])
      expect(told('topics/rust', none)).toEqual([])
  })

  test('nothing is told of a meeting after the day', () => {
    expect(told('topics/rust', minutes('2024-06-05', '## Rust\n\n<Item topics="rust" />'))).toEqual([])
  })

  test('an empty feed is as old as what the record knows of its body, on whatever day it is made', () => {
    const feed = readFeed(filesOf(tinySite(TOPIC)).get('feeds/topics/rust.atom') ?? '')
    expect(feed).toMatchObject({ title: 'The Tide Clock Committee: Rust & salt', updated: '2024-03-06T00:00:00Z' })
  })
})

describe('a person', () => {
  test('meetings, own actions and the reports on them, and declarations', () => {
    expect(told('people/ben-marl', {})).toEqual([
      'minutes/2024-05-01/#matters-arising: Attended; Action 1 of 6 March 2024: done',
      'minutes/2024-03-06/#action-1: Attended; Action 1: Ben Marl to oil the minute hand.',
      'interests/ben-marl/2024-01-01/: The member declares that there are no interests.',
    ])
  })

  test('the actions of a post are those of who held it on the day; those of the members are nobody’s own', () => {
    const changes = {
      ...minutes('2024-03-06', '## A\n\n<Action id="1" owner="chair, members">Both to wind the clock.</Action>'),
      'people/ada-finch.mdx':
        '---\nname: Ada Finch\nroles:\n  - { post: chair, from: 2024-01-01, until: 2024-04-01 }\n---\n',
      'people/cy-reed.mdx': '---\nname: Cy Reed\nroles:\n  - { post: chair, from: 2024-04-02 }\n---\n',
    }
    expect(told('people/ada-finch', changes)).toContain(
      'minutes/2024-03-06/#action-1: In the chair; Attended; Action 1: Both to wind the clock.',
    )
    expect(told('people/ada-finch', changes)[0]).toContain('Action 1 of 6 March 2024: done')
    expect(told('people/cy-reed', changes)).toEqual([])
    expect(told('people/ben-marl', changes).join()).not.toContain('wind the clock')
  })

  test('an interest declared in a meeting names the organisation', () => {
    const changes = {
      'organisations/quay.mdx': '---\nname: The Quay\ntype: other\n---\n',
      ...minutes('2024-05-01', '## A\n\n<Interest member="ben-marl" organisation="quay" handling="withdrew" />'),
    }
    expect(told('people/ben-marl', changes)[0]).toBe('minutes/2024-05-01/#a: Attended; Interest declared in The Quay')
  })
})

test('minutes are news again when they are approved, once that day has come', () => {
  const days = (approved: string) =>
    readFeed(
      filesOf(tinySite(minutes('2024-05-01', '## A', `approved: ${approved}\n`))).get('feeds/people/ben-marl.atom') ??
        '',
    ).entries.map(({ updated }) => updated.slice(0, 10))
  expect(days('2024-05-20')[0]).toBe('2024-05-20')
  expect(days('2024-06-20')[0]).toBe('2024-05-01')
})

describe('of many meetings', () => {
  const day = (n: number) => new Date(Date.UTC(2023, 6, 1 + n)).toISOString().slice(0, 10)
  const all = Array.from({ length: 120 }, (_, n) => n)
  const changes = Object.assign(
    {
      'minutes/2024-03-06.mdx': undefined,
      'minutes/2024-05-01.mdx': undefined,
      'interests/ben-marl/2024-01-01.mdx': undefined,
    },
    ...all.map((n) =>
      minutes(
        day(n),
        [
          '## A',
          n % 2 === 0 ? '\n<Item topics="rust" />' : '',
          `\n<Action id="1" owner="${n % 3 === 0 ? 'ben-marl' : 'ada-finch'}" topics="rust">To oil.</Action>`.repeat(
            n < 30 ? 1 : 0,
          ),
          n >= 90 ? `\n<Update of="minutes/${day(n - 90)}/1" status="done">Oiled.</Update>` : '',
        ].join('\n'),
      ),
    ),
  ) as Files
  const entries = (id: string, more: Files = {}) => {
    const feed = readFeed(filesOf(tinySite({ ...TOPIC, ...changes, ...more })).get(`feeds/${id}.atom`) ?? '')
    return feed.entries.map(({ link, summary }) => [link.slice(`${PLACE}minutes/`.length).slice(0, 10), summary])
  }

  test('a topic’s feed has the fifty latest, reports on its oldest actions among them', () => {
    // All of the last thirty report on an action of it; before these, every other meeting has an item on it.
    const expected = all.filter((n) => n % 2 === 0 || n >= 90 || n < 30).slice(-50)
    expect(entries('topics/rust').map(([date]) => date)).toEqual(expected.map(day).reverse())
    expect(entries('topics/rust')[0]?.[1]).toBe('Action 1 of 30 July 2023: done')
  })

  test.each(['topics/rust', 'people/ben-marl', 'all', 'minutes'])(
    'what was corrected lately is in the feed of %s, however long ago the meeting was',
    (id) => {
      const note = 'updates: [{ date: 2024-05-30, note: The oil was of another kind. }]\n'
      const file = `minutes/${day(0)}.mdx`
      const corrected = { [file]: (changes[file] as string).replace(HEAD, note + HEAD) }
      expect(entries(id).map(([date]) => date)).not.toContain(day(0))
      const told = entries(id, corrected)
      expect(told[0]?.[0]).toBe(day(0))
      expect(told.slice(1)).toEqual(entries(id).slice(0, 49))
    },
  )

  test('a person’s feed has the fifty latest, with the reports on the person’s own actions only', () => {
    const told = entries('people/ben-marl')
    expect(told.map(([date]) => date)).toEqual(all.slice(-50).map(day).reverse())
    const reported = told.filter(([, summary]) => summary?.includes('done')).map(([date]) => date)
    expect(reported).toEqual(
      all
        .filter((n) => n >= 90 && n % 3 === 0)
        .map(day)
        .reverse(),
    )
  })
})

describe.each(BODIES)('the feeds of %s tell of the same meetings as a slow search for them', (folder) => {
  const site = siteOf(folder)
  const { record } = site
  const files = filesOf(site)
  const followed = [...record.documents.values()].filter(({ kind }) => kind === 'topics')

  test.each(followed.map(({ id }) => id))('%s', (id) => {
    const short = id.slice('topics/'.length)
    const isOn = (of: string) =>
      (record.actions.get(of) ?? record.deferrals.get(of))?.element.attributes.topics?.includes(short) === true
    const expected = record.meetings.filter(
      (meeting) =>
        record.links.some(({ from, to }) => from.id === meeting.id && to.document === id) ||
        meeting.updates.some(({ element }) => isOn(element.attributes.of)),
    )
    const { entries } = readFeed(files.get(`feeds/${id}.atom`) ?? '')
    const told = entries.map(({ id: of }) => of.split('#')[1]).filter((of) => of !== undefined)
    expect(told.sort()).toEqual(expected.map((meeting) => meeting.id).sort())
  })
})
