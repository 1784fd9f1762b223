/** Word files that are exported and taken in again: nothing changes but what was changed in Word. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readArchive } from '../../src/archive/read.ts'
import { ROOT } from '../../src/archive/settings.ts'
import { type Draft, restored } from '../../src/draft/index.ts'
import { actionsSheet, announcedSheet, heldSheet, minutesSheet, type Sheet, wordFile } from '../../src/export/index.ts'
import { fromWord } from '../../src/formats/index.ts'
import type { Meeting, PublicRecord } from '../../src/record/index.ts'

const BODIES = ['content', 'tests/fixtures/lantern'].map((folder) => {
  const { record } = readArchive(`${ROOT}/${folder}`, ROOT)
  return { folder, record }
})
const lantern = (BODIES[1] as (typeof BODIES)[number]).record
const day = '2026-11-29'
const november = lantern.meetings.find(({ id }) => id === 'minutes/2026-11-11') as Meeting
const nobody = { ...lantern, documents: new Map() } as PublicRecord

async function back(bytes: Uint8Array, record: PublicRecord): Promise<Draft[]> {
  const taken = await fromWord(bytes)
  return taken.exported ? restored(taken.exported, taken, record) : []
}

/** A file in which some XML of its text reads otherwise. */
async function edited(
  sheet: Sheet,
  from: string | RegExp,
  to: string,
  part = 'word/document.xml',
): Promise<Uint8Array> {
  const files = unzipSync(await wordFile(sheet))
  const text = strFromU8(files[part] as Uint8Array)
  const changed = text.replace(from, to)
  expect(changed).not.toBe(text)
  return zipSync({ ...files, [part]: strToU8(changed) })
}

describe.each(BODIES)('each of the minutes in $folder', ({ record }) => {
  test.each(record.meetings)('$id', async (meeting) => {
    const { text } = meeting.document.source
    const minutes = minutesSheet(meeting, record)
    const bytes = await wordFile(minutes)
    expect(Buffer.compare(bytes, await wordFile(minutes))).toBe(0)
    // Also where the record doesn't have them any more.
    for (const where of [record, { ...record, documents: new Map() } as PublicRecord])
      expect(await back(bytes, where)).toEqual([
        { path: `${meeting.id}.mdx`, text, was: text, notices: [], questions: [] },
      ])
    const lists = [actionsSheet([meeting], record, day), announcedSheet(meeting, record), heldSheet(meeting, record)]
    for (const sheet of lists)
      if (sheet) expect((await back(await wordFile(sheet), record)).map((draft) => draft.text)).toEqual([text])
  })
})

describe('what was changed in Word', () => {
  const { text } = november.document.source
  const sheet = minutesSheet(november, lantern)

  test.each([
    ['a word', 'The fog came early', 'The fog came late', 'The fog came early', 'The fog came late'],
    [
      'a word of an action',
      'lend the panel a horn',
      'lend the panel a bell',
      'lend the panel a horn',
      'lend the panel a bell',
    ],
    [
      'signs of Markdown',
      'lit for the goat',
      'lit *for* {the} &lt;goat&gt;',
      'lit for the goat',
      'lit \\*for\\* \\{the\\} \\<goat\\>',
    ],
    [
      'a field',
      'The lamp room, Little Umber',
      'The lamp room – Little Umber',
      'The lamp room, Little Umber',
      'The lamp room – Little Umber',
    ],
    ['what is announced', 'Fog signals', 'Fog horns', 'Fog signals', 'Fog horns'],
    ['a heading', 'The landing<', 'The creaking landing<', '## The landing', '## The creaking landing'],
    [
      'a new paragraph',
      /(<w:p>(?:(?!<\/w:p>).)*A candle was lit)/,
      '<w:p><w:r><w:t>No other business.</w:t></w:r></w:p>$1',
      'A candle was lit',
      'No other business.\n\nA candle was lit',
    ],
    [
      'a new entry of a list',
      /(<w:p>(?:(?!<\/w:p>).)*ACTION 1 )/,
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Horns are not.</w:t></w:r></w:p>$1',
      '- Bells are for the stairs.',
      '- Bells are for the stairs.\n- Horns are not.',
    ],
    [
      'a paragraph that went',
      /<w:p>(?:(?!<\/w:p>).)*The landing creaks.*?<\/w:p>/,
      '',
      'The landing creaks. It has been asked to stop.\n\n',
      '',
    ],
    [
      'a tracked change',
      'came early',
      'came </w:t></w:r><w:del w:author="A"><w:r><w:delText>early</w:delText></w:r></w:del><w:ins w:author="A"><w:r><w:t>late</w:t></w:r></w:ins><w:r><w:t>',
      'came early',
      'came late',
    ],
  ])('comes back alone: %s', async (_, from, to, before, after) => {
    const [draft] = await back(await edited(sheet, from, to), lantern)
    expect(draft?.text).toBe(text.replace(before, after))
    expect(draft?.was).toBe(text)
  })

  test.each([
    ['a name that the record prints', 'Céleste Ambrose, Jonas', 'Celia Ambrose, Jonas', 'Celia'],
    ['a label', 'due 26 February 2027', 'due 27 February 2027', '27'],
  ])('is asked where it is no text: %s', async (_, from, to, words) => {
    const [draft] = await back(await edited(sheet, from, to), lantern)
    expect(draft?.text).toBe(text)
    expect(draft?.questions.map(({ ask }) => ask).join()).toContain(words)
  })

  test('comes back from a list of actions too', async () => {
    const list = actionsSheet(lantern.meetings, lantern, day)
    const drafts = await back(await edited(list, 'lend the panel a horn', 'lend the panel two horns'), lantern)
    const changed = drafts.filter((draft) => draft.text !== draft.was)
    expect(changed.map((draft) => draft.text)).toEqual([
      text.replace('lend the panel a horn', 'lend the panel two horns'),
    ])
  })
})

describe('a file whose hidden part was changed', () => {
  const sheet = minutesSheet(november, lantern)
  const part = 'customXml/item1.xml'

  test('is refused where the part has words that nobody sees', async () => {
    const hidden = await edited(sheet, 'A candle was lit for the goat.', 'A candle was lit for the goat. Hidden.', part)
    expect((await back(hidden, nobody))[0]?.refused).toMatch('not as it was')
  })

  test.each([
    ['names another folder', 'minutes/2026-11-11.mdx', '../../package.mdx'],
    ['is broken', '"sources"', '"sauces"'],
  ])('is taken in as any other where the part %s', async (_, from, to) => {
    const { exported, remarks, root } = await fromWord(await edited(sheet, from, to, part))
    expect(exported).toBeUndefined()
    expect(root.children.length).toBeGreaterThan(10)
    expect(remarks.map(({ what }) => what)).toContain('a hidden part that is not as it was exported, and is left out')
  })

  test('is not written over what was changed in the record since', async () => {
    const list = await wordFile(actionsSheet([november], lantern, day))
    expect((await back(list, nobody))[0]?.refused).toMatch('not as it was')
  })
})
