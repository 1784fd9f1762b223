/** Plain text as Word and Outlook copy it. */
import { expect, test } from 'vitest'
import { fromText } from '../../src/formats/index.ts'
import { plain } from '../../src/record/index.ts'

const read = (text: string) => fromText(text).root.children.map((node) => `${node.type}: ${plain(node)}`)

test('a number with a tab behind it heads what follows, and is no row of a table', () =>
  expect(read('1.\tWelcome\n\nHello all.\n\n2.\tOil\n·\tIt was short.\no\tThe wharf knows.\n')).toEqual([
    'paragraph: 1. Welcome',
    'paragraph: Hello all.',
    'paragraph: 2. Oil',
    expect.stringMatching(/^list: It was short\.\s*The wharf knows\.$/),
  ]))

test('a line with more tabs stays a row', () =>
  expect(fromText('1.\tWrite\tAda\n2.\tAsk\tBen\n').root.children).toMatchObject([{ type: 'table' }]))
