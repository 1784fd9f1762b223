/** Two people who print alike: what tells them apart stands wherever the name does, and nowhere else. */
import { describe, expect, test } from 'vitest'
import { aToZ } from '../../src/views/a-z.ts'
import { siteOf } from '../../src/views/era.ts'
import { registerEntry } from '../../src/views/register.ts'
import { searchEntries } from '../../src/views/search.ts'
import { named, namedId } from '../../src/views/site.ts'
import { type Files, findings } from '../bodies.ts'
import { filesOf } from '../data/files.ts'
import { tinySite } from './made.ts'

const ben = (lines = '') =>
  `---\nname: Ben Marl\n${lines}distinguisher: of the quay\nroles: [{post: members, from: 2024-01-01}]\n---\n`
const OTHER = '---\nname: Ben Marl\ndistinguisher: the younger\n---\n'
const files = (more: Files = {}): Files => ({ 'people/ben-marl.mdx': ben(), 'people/ben-two.mdx': OTHER, ...more })
const BARE = /Ben Marl(?! (?:of the quay|the younger))/

describe('with somebody else who prints alike', () => {
  const site = tinySite(files())
  test('each is told apart', () => {
    expect(namedId(site, 'people/ben-marl').name).toBe('Ben Marl of the quay')
    expect(namedId(site, 'people/ben-two').name).toBe('Ben Marl the younger')
    expect(registerEntry('ben-marl', site)?.person.name).toBe('Ben Marl of the quay')
    expect(aToZ(site).flatMap(({ entries }) => entries.flatMap(({ name }) => (/Marl/.test(name) ? name : [])))).toEqual(
      ['Ben Marl of the quay', 'Ben Marl the younger'],
    )
  })

  test('in every feed, calendar and table, and in the search', () => {
    const made = [...filesOf(site)].filter(([, text]) => text.includes('Ben Marl'))
    expect(made.length).toBeGreaterThan(3)
    // What minutes say in their own words stays as it is, and so do the sources of all documents.
    const bare = made.filter(
      ([path, text]) => !path.endsWith('/record.json') && BARE.test(text.replaceAll('Ben Marl to oil', '')),
    )
    expect(bare.map(([path]) => path)).toEqual([])
    expect(JSON.stringify(searchEntries(site)).replaceAll('Ben Marl to oil', '')).not.toMatch(BARE)
  })

  test('in what the check says', () => {
    const lapsed = { 'interests/ben-marl/2024-01-01.mdx': undefined }
    expect(findings('declaration-current', files(lapsed)).join()).toContain('declaration by Ben Marl of the quay (')
  })
})

test('alone with a name, nobody is', () => {
  const site = tinySite({ 'people/ben-marl.mdx': ben() })
  expect(namedId(site, 'people/ben-marl').name).toBe('Ben Marl')
})

test('by the names of the day of a document', () => {
  const married =
    '---\nname: Ben Stone\nformerNames: [{name: Ben Marl, until: 2024-04-01}]\ndistinguisher: the younger\n---\n'
  const site = tinySite(files({ 'people/ben-two.mdx': married }))
  const on = (id: string) => {
    const document = site.record.documents.get(id)
    if (!document) throw new Error(id)
    return ['people/ben-marl', 'people/ben-two'].map((one) => {
      const person = site.record.documents.get(one)
      return person && named(siteOf(document, site), person).name
    })
  }
  expect(on('minutes/2024-03-06')).toEqual(['Ben Marl of the quay', 'Ben Marl the younger'])
  expect(on('minutes/2024-05-01')).toEqual(['Ben Marl', 'Ben Stone'])
})
