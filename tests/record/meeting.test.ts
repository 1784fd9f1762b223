import { describe, expect, test } from 'vitest'
import { elements } from '../../src/record/index.ts'
import { minutes, recordOf } from '../bodies.ts'

const meetingOf = (text: string) => {
  const found = recordOf({ 'minutes/2024-05-01.mdx': text }).meetings.at(-1)
  if (!found) throw new Error('no meeting')
  return found
}

const BODY = `<Decision id="start">begun</Decision>

## Paint

<Item topics="a" takes="minutes/2024-03-06/1" />

- <Action id="1" owner="chair">a</Action>
- b
  - <Deferral id="2" to="next-meeting">c</Deferral>

### Blue

<Interest member="ada-finch" organisation="x" handling="remained">d</Interest>

## Paint

<Update of="minutes/2024-03-06/1" status="done">e</Update>
<Decision id="f">g</Decision>`

describe('minutes', () => {
  const meeting = meetingOf(minutes(BODY))

  test('are items, each with all up to the next', () => {
    expect(
      meeting.items.map(({ id, heading, marks, blocks }) => [
        id,
        heading.text,
        marks?.attributes.topics,
        blocks.length,
      ]),
    ).toEqual([
      ['minutes/2024-05-01#paint', 'Paint', ['a'], 3],
      ['minutes/2024-05-01#paint-2', 'Paint', undefined, 2],
    ])
  })

  test('hold what was said, each in its item', () => {
    const { actions, decisions, deferrals, updates, interests } = meeting
    const where = [...actions, ...decisions, ...deferrals, ...updates, ...interests].map(({ id, item, element }) => [
      element.name,
      id,
      item?.heading.id,
    ])
    expect(where).toEqual([
      ['Action', 'minutes/2024-05-01/1', 'paint'],
      ['Decision', 'minutes/2024-05-01/start', undefined],
      ['Decision', 'minutes/2024-05-01/f', 'paint-2'],
      ['Deferral', 'minutes/2024-05-01/2', 'paint'],
      ['Update', 'minutes/2024-05-01', 'paint-2'],
      ['Interest', 'minutes/2024-05-01', 'paint'],
    ])
  })

  test('lose no element on the way', () => {
    const { actions, decisions, deferrals, updates, interests, items, document } = meeting
    const sorted =
      [actions, decisions, deferrals, updates, interests].flat().length + items.filter((one) => one.marks).length
    expect(sorted).toBe([...elements(document.body)].length)
  })
})

test('announcements have an id of their title, or their own', () => {
  const text = minutes('').replace(
    '\n---\n\n',
    '\nnextMeeting:\n  agenda: ["Tides & moons", {title: The long one, id: short}]\n---\n\n',
  )
  expect(meetingOf(text).announcements.map(({ id, title, path }) => [id, title, path.join(' ')])).toEqual([
    ['minutes/2024-05-01/agenda/tides-moons', 'Tides & moons', 'nextMeeting 0 agenda 0'],
    ['minutes/2024-05-01/agenda/short', 'The long one', 'nextMeeting 0 agenda 1'],
  ])
})

test('meetings stand by day, whatever their files are called, without those that can’t be read', () => {
  const day = (date: string) => minutes('').replace('2024-05-01', date)
  const { meetings } = recordOf({
    'minutes/a.mdx': day('2024-07-01'),
    'minutes/z.mdx': day('2024-01-09'),
    'minutes/b.mdx': day('soon'),
  })
  expect(meetings.map(({ id, date }) => `${id} ${date}`)).toEqual([
    'minutes/z 2024-01-09',
    'minutes/2024-03-06 2024-03-06',
    'minutes/2024-05-01 2024-05-01',
    'minutes/a 2024-07-01',
  ])
})
