import { describe, expect, test } from 'vitest'
import { Source } from '../../src/record/index.ts'
import { readTag } from '../../src/record/parse/tag.ts'
import { whole } from '../bodies.ts'

/** The places of a tag that begins the text: attribute → name, value, offset of the value. */
function places(text: string, at = 0) {
  const { end, names, values, offsets } = readTag(new Source('a.mdx', text), at)
  const rows = Object.keys(names).map((name) => [
    name,
    whole(names[name] as never),
    whole(values[name] as never),
    offsets[name],
  ])
  return { end, rows }
}

describe('the places of attributes', () => {
  test('in double quotes', () =>
    expect(places('<Action id="1" owner="chair">x')).toEqual({
      end: 29,
      rows: [
        ['id', '1:9-1:11', '1:13-1:14', 12],
        ['owner', '1:16-1:21', '1:23-1:28', 22],
      ],
    }))

  test('in single quotes, with a double one and a `>` inside', () =>
    expect(places(`<Note source='a ">" b' />`)).toEqual({ end: 25, rows: [['source', '1:7-1:13', '1:15-1:22', 14]] }))

  test('an empty value is the place of its quotes', () =>
    expect(places('<Note id="">').rows).toEqual([['id', '1:7-1:9', '1:10-1:12', 10]]))

  test('no value at all is the place of the name', () =>
    expect(places('<Note id source="a">').rows).toEqual([
      ['id', '1:7-1:9', '1:7-1:9', undefined],
      ['source', '1:10-1:16', '1:18-1:19', 17],
    ]))

  test('spaces and lines between', () =>
    expect(places('<Note\n  id = "1"\n  date="2024"\n>')).toEqual({
      end: 32,
      rows: [
        ['id', '2:3-2:5', '2:9-2:10', 14],
        ['date', '3:3-3:7', '3:9-3:13', 25],
      ],
    }))

  test('a value over two lines', () =>
    expect(places('<Note source="a,\n  b">').rows).toEqual([['source', '1:7-1:13', '1:15-2:4', 14]]))

  test('in the middle of a text', () =>
    expect(places('ab\n- <Note id="1" />', 5)).toEqual({ end: 20, rows: [['id', '2:9-2:11', '2:13-2:14', 15]] }))
})

describe('a tag that is not plain ends where it can', () => {
  test.each([
    ['code as a value', '<Note id={x} date="2024">', ['id'], 25],
    ['a spread', '<Note id="1" {...x} date="2024">', ['id'], 32],
    ['no closing quote', '<Note id="1>', ['id'], 12],
    ['no end', '<Note id="1"', ['id'], 12],
    ['none', '<Note>', [], 6],
    ['a name alone', '<Note', [], 5],
  ])('%s', (_, text, names, end) => {
    const found = places(text)
    expect(found.rows.map(([name]) => name)).toEqual(names)
    expect(found.end).toBe(end)
  })
})
