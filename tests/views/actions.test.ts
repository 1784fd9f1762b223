/** Actions as rows: of the miniature body, judged on 1 June 2024. */
import { describe, expect, test } from 'vitest'
import { actionPage } from '../../src/views/action-page.ts'
import { actionLog, actionRows, actionYear, ownedActions } from '../../src/views/actions.ts'
import { minutes } from '../bodies.ts'
import { tinySite } from './made.ts'

const MAY = 'minutes/2024-05-01.mdx'
const WITHHELD =
  '<Action id="1" owner="withheld" withheld="The minutes name nobody.">Somebody to oil the gears.</Action>'

test('a row has the words, the owners or why they are withheld, the day in words, and no more than that there are no later minutes', () => {
  const site = tinySite({ [MAY]: minutes(`## Gears\n\n${WITHHELD}`) })
  const actions = [...site.record.actions.values()].filter(({ meeting }) => meeting.id === 'minutes/2024-05-01')
  expect(actionRows(actions, site)).toEqual([
    {
      text: 'Somebody to oil the gears.',
      href: '/record/actions/2024-05-01/1/',
      owners: [{ withheld: 'The minutes name nobody.' }],
      agreed: { name: '1 May 2024', href: '/record/minutes/2024-05-01/' },
      day: '2024-05-01',
      due: 'not stated',
      isPastDue: false,
      state: 'no-later-minutes',
      isOpen: true,
      later: [],
    },
  ])
})

test('an action is past its day where that has come and gone, and no minutes close it', () => {
  const due = (id: number, day: string) => `<Action id="${id}" owner="ben-marl" due="${day}">Oil gear ${id}.</Action>`
  const days = ['2024-05-20', '2024-05-20', '2024-06-01', 'next-meeting']
  const site = tinySite({
    [MAY]: minutes(`## Gears\n\n${days.map((day, n) => due(n + 1, day)).join('\n\n')}`),
    'minutes/2024-05-29.mdx':
      '---\ndate: 2024-05-29\nstatus: draft\nchair: ada-finch\nattended: [ada-finch, ben-marl]\n---\n\n## Matters arising\n\n<Update of="minutes/2024-05-01/2" status="done">Done.</Update>\n',
  })
  const actions = [...site.record.actions.values()].filter(({ meeting }) => meeting.id === 'minutes/2024-05-01')
  expect(actionRows(actions, site).map(({ isPastDue }) => isPastDue)).toEqual([true, false, false, true])
  expect(actionPage('2024-05-01', '1', site)?.says).toBe(
    'No minutes since 29 May 2024 report on it. The day by which it was due is past.',
  )
  // What draft minutes report is said to be of a draft.
  expect(actionPage('2024-05-01', '2', site)?.steps.map(({ isDraft }) => isDraft)).toEqual([false, true])
})

describe('of many actions', () => {
  const many = Array.from({ length: 301 }, (_, n) => `<Action id="${n + 1}" owner="ben-marl">Oil gear ${n}.</Action>`)
  const june = `---
date: 2024-06-01
status: draft
chair: ada-finch
attended: [ada-finch, ben-marl]
---

## Matters arising

<Update of="minutes/2024-05-01/7" status="done">Done.</Update>
`
  const site = tinySite({ [MAY]: minutes(`## Gears\n\n${many.join('\n\n')}`), 'minutes/2024-06-01.mdx': june })

  test('the log leaves the rows to the page of each year', () => {
    const [year] = actionLog(site).years
    expect(year?.rows).toBeUndefined()
    expect(actionYear('2024', site)?.rows).toHaveLength(year?.count ?? 0)
    expect(actionYear('1999', site)).toBeUndefined()
  })

  test('an owner’s page has those that are not closed, the latest first, and names the logs that have the others', () => {
    const { count, rows, logs } = ownedActions('ben-marl', site)
    expect(rows[0]?.text).toBe('Oil gear 300.')
    expect(rows.map(({ text }) => text)).not.toContain('Oil gear 6.')
    expect(rows.length).toBeLessThan(count)
    expect(logs).toEqual([{ name: '2024', href: '/record/actions/2024/' }])
  })
})
