import { describe, expect, test } from 'vitest'
import { detailsIn, keyOf } from '../../../src/rules/help/contact-details.ts'

const seen = (text: string) => detailsIn(text).map(({ sort, from, to }) => `${sort}: ${text.slice(from, to)}`)

describe('e-mail addresses', () => {
  test.each([
    ['Write to ben@example.org.', 'ben@example.org'],
    ['<ben.marl+tide@mail.example.org>', 'ben.marl+tide@mail.example.org'],
    ['[Ben](mailto:ben@example.org)', 'ben@example.org'],
    ['Céleste@exämple.org', 'Céleste@exämple.org'],
    ['BEN@EXAMPLE.ORG, or so', 'BEN@EXAMPLE.ORG'],
  ])('%s', (text, expected) => expect(seen(text)).toEqual([`An e-mail address: ${expected}`]))

  test.each(['at 5 @ 3 a pound', '@ben', 'ben@', 'ben@harbour', '@@', 'https://example.org/@ben.marl', 'a@b.1'])(
    'none in %s',
    (text) => expect(seen(text)).toEqual([]),
  )
})

describe('telephone numbers', () => {
  test.each([
    ['020 7946 0958', '020 7946 0958'],
    ['Tel: 02079460958.', '02079460958'],
    ['(020) 7946 0958', '(020) 7946 0958'],
    ['ring 0151-496-0000 now', '0151-496-0000'],
    ['01632 96098', '01632 96098'],
    ['07700 900123', '07700 900123'],
    ['07700\u00a0900123', '07700\u00a0900123'],
    ['+44 20 7946 0958', '+44 20 7946 0958'],
    ['+44 (0)20 7946 0958', '+44 (0)20 7946 0958'],
    ['tel:+442079460958', '+442079460958'],
    ['0044 20 7946 0958', '0044 20 7946 0958'],
    ['+1 202-555-0143', '+1 202-555-0143'],
    ['+353 1 555 0143 2', '+353 1 555 0143 2'],
    ['020 7946 0958 2011', '020 7946 0958'],
    ['in 2010 020 7946 0958', '020 7946 0958'],
  ])('%s', (text, expected) => expect(seen(text)).toEqual([`A telephone number: ${expected}`]))

  test('two beside each other', () => {
    expect(seen('020 7946 0958, 020 7946 0959')).toHaveLength(2)
  })

  test.each([
    '2,011–2,012',
    '2011-03-17',
    '01/02/2011 03/04/2011',
    '01.02.2011',
    'minutes/2011-09-01/3',
    'ISBN 9780101814522',
    'ISBN 0-19-852663-6',
    'ISBN 0198526636',
    'ISBN-10: 0198526636',
    'ISBN 0-00-000000-0',
    'Cm 8145',
    '£10,000,000 020 000',
    '0.0123456789',
    '0123456789abcdef',
    'sha256-0123456789012345',
    'https://example.org/article/0207946095/x',
    'https://example.org/?id=02079460958',
    '020 7946 095',
    '020 7946 09581',
    '020  7946  0958',
    '+44 20 7946 095',
    '+44 20 7946 09581 2',
    '16.30 – 18.30',
    '| 0 00 | 100 | 200 | 300 |',
    '09:30 10:00 2011 2012',
  ])('none in %s', (text) => expect(seen(text)).toEqual([]))
})

describe('postcodes', () => {
  test.each(['SW1A 2AS', 'EW1 9ZZ', 'M1 1AE', 'B33 8TH', 'W1A 0AX', 'EC1A 1BB', 'SW1A\u00a02AS'])('%s', (code) => {
    expect(seen(`${code}, in brackets (${code}) and at the end ${code}`)).toEqual([
      `A postcode: ${code}`,
      `A postcode: ${code}`,
      `A postcode: ${code}`,
    ])
  })

  test.each([
    'at A4 2PM',
    'room B1 2am',
    'Cm 8145',
    'the A1 2BCD',
    'XSW1A 2AS',
    'sw1a 2as',
    'QA1 1AA',
    'SW1A',
    'action 3 2AS',
  ])('none in %s', (text) => expect(seen(text)).toEqual([]))
})

test('the same details have the same key', () => {
  expect(keyOf('(020) 7946-0958')).toBe(keyOf('02079460958'))
  expect(keyOf('Ben@Example.org')).toBe(keyOf('ben@example.ORG'))
})
