import { expect, test } from 'vitest'
import { EXAMPLE_BODY } from '../../src/rules/index.ts'
import { type Files, findings, HEAD, minutes, verdictOf, whole } from '../bodies.ts'
import { body } from './people.ts'

const MAY = 'minutes/2024-05-01.mdx'
const said = (files: Files) => findings('personal-data', files)
const MAIL = 'An e-mail address is published here'
const POSTCODE = 'A postcode is published here'

test.each<[string, Files, string[]]>([
  ['text', { [MAY]: minutes('Write to ben@example.org.') }, [`${MAY}:8:10 ${MAIL}`]],
  ['a note', { [MAY]: minutes('<Note>ben@example.org</Note>') }, [`${MAY}:8:7 ${MAIL}`]],
  ['an attribute', { [MAY]: minutes('## A\n\n<Item ruling="Ask ben@example.org" />') }, [`${MAY}:10:19 ${MAIL}`]],
  [
    'a field',
    { 'posts/chair.mdx': '---\nname: Chair, ben@example.org\nrole: chair\n---\n' },
    [`posts/chair.mdx:2:14 ${MAIL}`],
  ],
  [
    'exceptions.yaml',
    {
      'exceptions.yaml':
        '- rule: personal-data\n  subject: exceptions.yaml\n  reason: Ask ben@example.org, he knows.\n  approvedBy: Ada\n  recorded: 2024-05-01\n  expires: 2024-05-02\n',
    },
    [`exceptions.yaml:3:15 ${MAIL}`],
  ],
  ['the contact where another field can’t be read', body('contact: ben@example.org\nestablished: long ago'), []],
  ['body.yaml, but for the contact', body('attribution: By ben@example.org'), [`body.yaml:7:17 ${MAIL}`]],
  [
    'twice on a line',
    { [MAY]: minutes('ben@example.org, ada@example.org') },
    [`${MAY}:8:1 ${MAIL}`, `${MAY}:8:18 ${MAIL}`],
  ],
  [
    'a file with Windows line ends',
    { [MAY]: minutes('a\n\nben@example.org').replaceAll('\n', '\r\n') },
    [`${MAY}:10:1 ${MAIL}`],
  ],
  ['a venue', { [MAY]: HEAD.replace('status:', 'venue: 1 Tidal Row, EW1 9ZZ\nstatus:') }, []],
  [
    'a masthead that repeats the venue',
    { [MAY]: HEAD.replace('status:', 'venue: 1 Tidal Row, EW1 9ZZ\nmasthead: ["1 Tidal Row, EW1 9ZZ"]\nstatus:') },
    [],
  ],
  [
    'another postcode beside a venue',
    { [MAY]: `${HEAD.replace('status:', 'venue: 1 Tidal Row, EW1 9ZZ\nstatus:')}\nEW1 9ZY` },
    [`${MAY}:9:1 ${POSTCODE}`],
  ],
  [
    'an address in a venue',
    { [MAY]: HEAD.replace('status:', 'venue: ask ben@example.org\nstatus:') },
    [`${MAY}:3:12 ${MAIL}`],
  ],
])('%s', (_, files, expected) => expect(said(files)).toEqual(expected))

test('the contact of the body may stand anywhere, however it is spaced', () => {
  const contact = body('contact: The Clock House, EW1 9ZZ, Clock@example.org, 020 7946 0958')
  expect(said(contact)).toEqual([])
  expect(said({ ...contact, [MAY]: minutes('clock@example.org, 02079460958 or EW1 9ZZ') })).toEqual([])
  expect(said({ ...contact, [MAY]: minutes('clocks@example.org') })).toEqual([`${MAY}:8:1 ${MAIL}`])
})

test('it is a warning, at the very words, and can be explained for the document', () => {
  const { diagnostics } = verdictOf({ [MAY]: minutes('Ring (020) 7946 0958 at noon.') })
  const found = diagnostics.find((one) => one.rule === 'personal-data')
  expect([found?.rule, found?.severity, found && whole(found.span)]).toEqual(['personal-data', 'warning', '8:6-8:21'])
  expect(found?.subjects).toEqual(['minutes/2024-05-01'])
})

test('nothing is said of the miniature body', () => {
  expect(said({ ...EXAMPLE_BODY })).toEqual([])
})
