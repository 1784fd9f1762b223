import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Element } from 'hast'
import { describe, expect, inject, test } from 'vitest'
import { all, byClass, byTag, main, page, textOf } from './pages.ts'

const site = () => inject('sites').real as string
const september = () => main(page(site(), 'minutes/2011-09-01/'))
const links = (node: Element) => byTag(node, 'a').map((link) => String(link.properties.href))

describe('the page of 1 September 2011', () => {
  test('shows eighteen action points, one of them as the deferral that it is', () => {
    const actions = byClass(september(), 'entry--action')
    const deferrals = byClass(september(), 'entry--deferral')
    expect(actions).toHaveLength(17)
    expect(deferrals.map(textOf)).toEqual([
      expect.stringContaining('Engagement and communications to be discussed in October taskforce meeting'),
    ])
  })

  test('links each owner, or explains why it is withheld', () => {
    for (const action of byClass(september(), 'entry--action')) {
      const facts = byClass(action, 'entry__facts')[0] as Element
      const owners = links(facts).filter((href) => /\/(posts|people)\//.test(href))
      const withheld = byClass(facts, 'withheld').map(textOf)
      expect(owners.length + withheld.length, textOf(action)).toBeGreaterThan(0)
      for (const reason of withheld) expect(reason.length).toBeGreaterThan('withheld: '.length + 20)
      for (const owner of owners) expect(existsSync(join(site(), owner, 'index.html'))).toBe(true)
    }
  })

  test('lists who attended and who sent apologies, as the source does', () => {
    const attendance = textOf(byClass(september(), 'attendance')[0] as Element)
    expect(attendance).toBe(
      'Attendees 8 members; 1 in attendance; 2 officials; apologies: Rachel Wolf, Donna Fallows Everybody by name Members Chair: Julian Le Grand Peter Marsh Patrick Burns Nita Clarke Ed Mayo Jo Pritchard Patrick Lewis Peter Holbrook ' +
        'In attendance Crown Commercial Representative for Mutuals Officials Head of Mutuals Programme Officials from OCS Apologies Rachel Wolf Donna Fallows',
    )
  })
})

describe('from the Chair’s page', () => {
  test.each(['people/julian-le-grand/', 'posts/chair/'])(
    '%s leads to every action that the Chair owns, from both meetings',
    (path) => {
      const reached = links(main(page(site(), path)))
      const owned = ['2011-03-17', '2011-09-01'].flatMap((date) =>
        byClass(main(page(site(), `minutes/${date}/`)), 'entry--action')
          .filter((action) =>
            links(byClass(action, 'entry__facts')[0] as Element).some(
              (href) => href.endsWith('/posts/chair/') || href.endsWith('/people/julian-le-grand/'),
            ),
          )
          .map((action) => `/actions/${date}/${`${action.properties.id}`.replace('action-', '')}/`),
      )
      expect(owned.length).toBeGreaterThanOrEqual(4)
      expect(owned.some((href) => href.includes('03-17')) && owned.some((href) => href.includes('09-01'))).toBe(true)
      for (const href of owned) expect(reached).toContain(href)
    },
  )
})

test('what the sources lack is explained on the register, never a tick', () => {
  const register = main(page(site(), 'interests/'))
  expect(all(register, ({ tagName }) => tagName === 'tr').length).toBe(11)
  expect(textOf(register)).toContain('This record holds no declaration')
  expect(textOf(register)).toContain('Explained:')
})
