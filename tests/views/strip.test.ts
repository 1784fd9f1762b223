/** The strips of clauses: how each stood on any day, in the miniature body. */
import { describe, expect, test } from 'vitest'
import { publication } from '../../src/archive/publish.ts'
import { readArchive } from '../../src/archive/read.ts'
import { clauseState, clausesInForce } from '../../src/views/clauses.ts'
import { stripKey, stripPlot } from '../../src/views/plots/strip.ts'
import { type Spell, type Strip, statesOf, stripsOf } from '../../src/views/strip.ts'
import { type Files, recordOf } from '../bodies.ts'
import { body } from '../rules/people.ts'
import { ROOT } from '../scripts/run.ts'
import { BODIES } from './made.ts'

const declared = (member: string, signed: string) => ({
  [`interests/${member}/${signed}.mdx`]: `---\nmember: ${member}\nsigned: ${signed}\nform: signed\nnil: true\n---\n`,
})
const why = 'The form is in a drawer that does not open.'
const explained = `- rule: declaration-current
  subject: people/ben-marl
  reason: ${why}
  approvedBy: Ada Finch, Chair
  recorded: 2025-01-20
  expires: 2026-01-20
`

/** Ben Marl’s declaration lapses on 1 January 2025; that is explained on 20 January, and he signs another on 3 March. */
const LAPSED: Files = {
  ...declared('ada-finch', '2024-12-01'),
  ...declared('ben-marl', '2025-03-03'),
  'exceptions.yaml': explained,
}

function stripsIn(files: Files, asOf = '2025-06-01'): Map<string, Strip> {
  const { site, past } = publication({ record: recordOf(files), folder: '/' }, asOf, '/record/')
  return stripsOf(past(), site)
}

const states = (strip: Strip | undefined) =>
  strip && statesOf(strip.spells).map(({ from, state }) => `${from} ${state}`)
const on = (strip: Strip | undefined, day: string): Spell | undefined => strip?.spells.find(({ from }) => from === day)

describe('the strip of a clause', () => {
  const register = stripsIn(LAPSED).get('register')

  test('says how it stood from each day on: until a declaration lapsed, until that was explained, and until it was mended', () => {
    expect(states(register)).toEqual([
      '2024-03-06 kept',
      '2025-01-01 broken',
      '2025-01-20 explained',
      '2025-03-03 kept',
    ])
    expect(register?.last).toBe('2025-06-01')
  })

  test('says what was found on the day, where, and what explains it', () => {
    expect(on(register, '2025-01-01')?.found).toEqual([
      {
        message: expect.stringMatching(
          /^This record holds no current declaration by Ben Marl .* lapsed on 1 January 2025/,
        ),
        at: expect.objectContaining({ href: '/record/interests/ben-marl/2024-01-01/' }),
      },
    ])
    expect(on(register, '2025-01-20')).toMatchObject({
      found: [],
      explained: 1,
      by: [{ name: 'explanation 1', href: '/record/compliance/#exception-1' }],
      ended: [],
    })
    expect(on(register, '2025-03-03')?.ended).toHaveLength(1)
  })

  test('names the documents of its days by which it was judged', () => {
    expect(register?.spells[0]?.evidence.map(({ href }) => href.replace('/record/', ''))).toEqual([
      'interests/ada-finch/2024-01-01/',
      'interests/ben-marl/2024-01-01/',
      'minutes/2024-03-06/',
    ])
    expect(register?.spells[0]?.moreEvidence).toBe(2)
    expect(register?.meetings).toEqual(['2024-03-06', '2024-05-01'])
  })

  test('begins with the terms, where these say when they came into force: before the first meeting there is no evidence', () => {
    const terms = 'terms-of-reference/first.mdx'
    const dated = (recordOf().documents.get('terms-of-reference/first')?.source.text ?? '').replace(
      '---\n',
      '---\nfrom: 2024-02-01\n',
    )
    const strip = stripsIn({ [terms]: dated }, '2024-06-01').get('chair')
    expect(states(strip)).toEqual(['2024-02-01 no-evidence', '2024-03-06 kept'])
    expect(strip?.begins).toBe('The terms have this clause since 1 February 2024.')
  })

  test('knows nothing of what a document of a later day says', () => {
    const strip = stripsIn({ ...LAPSED, ...declared('ben-marl', '2025-04-01') }).get('register')
    expect(strip?.spells.flatMap(({ found }) => found.map(({ message }) => message)).join()).not.toContain('Unexpected')
  })
})

describe('of a body whose record has ended', () => {
  const register = stripsIn({ ...LAPSED, ...body('recordEnds: 2025-01-10') }).get('register')

  test('what was explained since then is explained on all days', () => {
    expect(states(register)).toEqual(['2024-03-06 kept', '2025-01-01 explained'])
  })

  test('nothing is told of later days', () => {
    expect(register?.last).toBe('2025-01-10')
    expect(register?.spells.every(({ from }) => from <= '2025-01-10')).toBe(true)
  })
})

test('a promise is not kept before it is met', () => {
  const terms = 'terms-of-reference/first.mdx'
  const dated = (recordOf().documents.get('terms-of-reference/first')?.source.text ?? '').replace(
    '<Clause id="report">',
    '<Clause id="report" due="2024-04">',
  )
  const paper = (date: string) => ({
    'papers/tides.mdx': `---\ntitle: Tides\ntype: report\nstatus: published\ndate: ${date}\napproved: 2024-03-06\nauthors: [ada-finch]\nmeets: [report]\n---\n\nHigh water comes twice a day.\n`,
  })
  const report = (files: Files) => states(stripsIn({ [terms]: dated, ...files }, '2024-06-01').get('report'))
  expect(report(paper('2024-04-10'))).toEqual(['2024-03-06 no-evidence', '2024-04-10 kept'])
  expect(report({})).toEqual(['2024-03-06 no-evidence', '2024-05-01 broken'])
})

describe('as a drawing', () => {
  const strip = stripsIn(LAPSED).get('register') as Strip
  const drawn = stripPlot('one', 'The register', strip)

  test('has a band for each state, with its pattern, and says them in words', () => {
    const bands = drawn.shapes.filter((shape) => shape.kind === 'rect')
    expect(bands.map(({ look }) => look)).toEqual([
      'plot__box plot__solid plot__good',
      'plot__box plot__crossed plot__bad',
      'plot__box plot__hatched plot__warn',
      'plot__box plot__solid plot__good',
    ])
    expect(drawn.patterns?.map(({ id }) => id)).toEqual(bands.flatMap(({ pattern }) => pattern ?? []).sort())
    expect(drawn.description).toMatch(/^Kept from 6 March 2024; not kept from 1 January 2025; explained from /)
  })

  test('has a key that names the states which occur', () => {
    const words = stripKey('key', [strip]).shapes.flatMap((shape) =>
      shape.kind === 'group' ? shape.shapes.flatMap((one) => (one.kind === 'label' ? one.words : [])) : [],
    )
    expect(words).toEqual(['Kept', 'Explained', 'Not kept', 'Meeting that it was judged by'])
  })
})

test.each(BODIES)('in %s each strip ends as its clause stands, and no later than the record', (folder) => {
  const { site, past } = publication(readArchive(`${ROOT}/${folder}`, ROOT), '2026-11-23', '/record/')
  const strips = stripsOf(past(), site)
  for (const clause of clausesInForce(site)) {
    const { rules, standing } = clauseState(clause, site)
    const strip = strips.get(clause.attributes.id)
    expect(rules.length > 0 ? standing : undefined).toBe(strip?.spells.at(-1)?.state)
  }
  expect(strips.size).toBeGreaterThan(10)
})
