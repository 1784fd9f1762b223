/** Tags in the editor of the desk: what they say in a line, and that they are written as they were read. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { pairsOf, said, tagsIn, withWords, written } from '../../src/browser/desk/write/marking/tags.ts'
import { elements } from '../../src/record/block.ts'
import { readDocument } from '../../src/record/index.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const NAMES: Readonly<Record<string, string>> = { ada: 'Ada Smith', bert: 'Bert Jones' }
const line = (text: string) => tagsIn(text).map((tag) => said(tag, (id) => NAMES[id] ?? id))

test.each(['content', 'tests/fixtures/lantern'])('each element of the minutes of %s is found, and ends', (folder) => {
  for (const file of globSync('minutes/*.mdx', { cwd: join(ROOT, folder) })) {
    const text = readFileSync(join(ROOT, folder, file), 'utf8')
    const document = readDocument('minutes', file.replace('.mdx', ''), file, text)
    const tags = tagsIn(text)
    const pairs = pairsOf(tags)
    const opening = tags.filter(({ kind }) => kind !== 'closes')
    expect(
      opening.map(({ name, from }) => [name, from]),
      file,
    ).toEqual(elements(document.body).map(({ name, from }) => [name, from]))
    for (const tag of opening.filter(({ kind }) => kind === 'opens')) expect(pairs.get(tag), file).toBeDefined()
  }
})

test.each([
  ['<Action id="3" owner="ada, bert" due="2026-12-04">', 'Action 3 · Ada Smith, Bert Jones · due 4 December 2026'],
  ['<Action id="3" owner="withheld" withheld="why it is so">', 'Action 3 · owner withheld'],
  ['<Deferral id="4" to="next-meeting">', 'Put off · to the next meeting'],
  ['<Update of="minutes/2026-11-11/3" status="in-progress">', 'Update · minutes/2026-11-11/3 · in progress'],
  ['<Note date="2026-12" source="The record &quot;keeper&quot;">', 'Note · December 2026'],
])('%s says what it is', (tag, says) => expect(line(`${tag}Words.`)).toEqual([says]))

test('a tag is written as it was read, with its id first', () => {
  const [tag] = tagsIn('<Note source="The &quot;keeper&quot;" id="7">')
  expect(written('Note', tag?.attributes ?? {})).toBe('Note id="7" source="The &quot;keeper&quot;"')
})

test('what is empty is not written', () =>
  expect(written('Action', { id: '1', owner: '', due: undefined })).toBe('Action id="1"'))

test('an element in another of its kind has its own end', () => {
  const tags = tagsIn('<Passage lang="cy"><Passage>a</Passage></Passage>')
  expect(tags[0] && pairsOf(tags).get(tags[0])).toBe(tags[3])
})

test('words of more than one paragraph stand between tags on lines of their own, and begin no list', () => {
  expect(withWords('Update', { of: 'x', status: 'done' }, 'One <b>.')).toBe(
    '<Update of="x" status="done">One \\<b>.</Update>',
  )
  expect(withWords('Update', { of: 'x' }, 'It was done.\n\n1. So they said.\n- Twice.\n')).toBe(
    '<Update of="x">\n\nIt was done.\n\n1\\. So they said.\n\\- Twice.\n\n</Update>',
  )
})
