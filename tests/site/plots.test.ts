/** Plots as pages print them: what is drawn is proved beside the views. */
import type { Element } from 'hast'
import { describe, expect, inject, test } from 'vitest'
import { all, byClass, byTag, page, textOf } from './pages.ts'

describe.each(['minutes/', 'actions/', 'interests/'])('the plot on %s', (path) => {
  const root = page(inject('sites').lantern as string, path)
  const plot = byClass(root, 'plot')[0] as Element
  const [drawing, table] = plot.children as Element[]
  const byId = (id: unknown) => all(root, ({ properties }) => properties.id === id)[0]

  test('is read out as one picture, with the title of its section, beside its table', () => {
    const { role, ariaLabelledBy } = drawing?.properties ?? {}
    expect([drawing?.tagName, role]).toEqual(['svg', 'img'])
    const title = byId(`${ariaLabelledBy}`)
    expect(title?.tagName).toBe('title')
    expect(byTag(root, 'h2').map(textOf)).toContain(title && textOf(title))
    expect(table && byTag(table, 'table')).toHaveLength(1)
  })

  test('has each pattern that something is filled with', () => {
    const fills = all(plot, ({ properties }) => /^url\(/.test(`${properties.fill}`))
    expect(fills.length > 0).toBe(path !== 'interests/')
    for (const { properties } of fills) expect(byId(`${properties.fill}`.slice(5, -1))?.tagName).toBe('pattern')
  })
})

test('a cell has a line for each declaration, and names its column', () => {
  const plot = byClass(page(inject('sites').lantern as string, 'interests/'), 'plot')[0] as Element
  const row = byTag(plot, 'tr').find((one) => textOf(one).startsWith('Céleste Ambrose')) as Element
  const [declarations] = byTag(row, 'td') as [Element]
  expect(declarations.properties.dataHead).toBe('Declarations held, and when they count')
  expect(byTag(declarations, 'br')).toHaveLength(byTag(declarations, 'a').length - 1)
  expect(byTag(row, 'th').map(textOf)).toEqual(['Céleste Ambrose from 6 January 2025'])
})
