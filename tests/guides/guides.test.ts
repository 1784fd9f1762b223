/** The commands of the guides, typed one after the other, over a copy of a record. */
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Document, HeadingLevel, Packer, Paragraph } from 'docx'
import { expect, test } from 'vitest'
import { contentOf, ROOT, runVerb, temporary } from '../scripts/run.ts'
import { LANTERN_DAY } from '../site/build.ts'

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

/** The commands in the fences of a guide, in order. */
function commandsIn(text: string): string[][] {
  const fences = [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, lines = '']) => lines)
  return fences.flatMap((lines) =>
    lines
      .trim()
      .split('\n')
      .map((line) => [...line.matchAll(/"([^"]*)"|(#.*)|(\S+)/g)].flatMap(([, words, , word]) => words ?? word ?? [])),
  )
}

/** A Word file of headings and paragraphs. */
async function word(lines: readonly string[]): Promise<Uint8Array> {
  const children = lines.map((line) =>
    line.startsWith('# ')
      ? new Paragraph({ text: line.slice(2), heading: HeadingLevel.HEADING_1 })
      : new Paragraph({ text: line }),
  )
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })))
}

/**
 * Types commands in a folder. Gives those that did not end well, with what they said.
 * @param before what the guide asks to be written before a command, by the verb and its first word
 */
function typed(commands: readonly string[][], cwd: string, asOf: string, before: Record<string, () => void>) {
  return commands.flatMap(([npm, run, verb = '', ...args]) => {
    expect([npm, run]).toEqual(['npm', 'run'])
    const call = [verb, ...args].filter((one) => one !== '--').join(' ')
    before[call]?.()
    delete before[call]
    const { code, out, err } = runVerb([verb, ...args.filter((one) => one !== '--')], {
      cwd,
      env: { INIT_CWD: cwd, CONTENT: join(cwd, 'content'), AS_OF: asOf },
    })
    return code === 0 ? [] : [`${call}: ${code}\n${out}${err}`]
  })
}

test('each command of the guides on the site does what it is there for', async () => {
  const cwd = temporary()
  const content = join(cwd, 'content')
  cpSync(contentOf(), content, { recursive: true })
  const meeting = (day: string, action: string) =>
    word([
      'The Tide Clock Committee',
      day,
      '14:00 – 15:00',
      'Present: Ada Finch (Chair), Ben Marl',
      'Apologies: none',
      '# The hour hand',
      'It runs late.',
      action,
      '# Next meeting',
      '7 August 2024',
      'The face to be discussed',
    ])
  writeFileSync(
    join(cwd, 'minutes.docx'),
    await meeting('Wednesday 5 June 2024', 'ACTION: Ben Marl to ask the clockmaker.'),
  )
  writeFileSync(join(cwd, 'report.docx'), await word(['# On the hour hand', 'It is bent.']))
  writeFileSync(
    join(cwd, 'terms.docx'),
    await word(['# Terms of reference of the Mill Panel', 'The Chair ensures that action points are followed up.']),
  )
  mkdirSync(join(cwd, 'old'))
  writeFileSync(join(cwd, 'old', 'a.docx'), await meeting('Monday 8 January 2024', 'The face was cleaned.'))
  writeFileSync(
    join(cwd, 'old', 'b.txt'),
    'Minutes\n\nTuesday 9 January 2024\n\nPresent: Ada Finch (Chair), Ben Marl\n',
  )
  const write = (file: string, from: string, to: string) => {
    const text = readFileSync(join(content, file), 'utf8')
    expect(text).toContain(from)
    writeFileSync(join(content, file), text.replace(from, to))
  }
  const before = {
    'seal content/minutes/2024-06-05.mdx': () => write('minutes/2024-06-05.mdx', 'status: draft', 'status: approved'),
    'seal content/minutes/2024-05-01.mdx --note The name of the clockmaker was misspelt.': () =>
      write('minutes/2024-05-01.mdx', 'The minute hand is oiled', 'The minute hand was oiled'),
    'import old/': () => write('body.yaml', 'terms: first', 'terms: first\nrulesFrom: 2024-03-01'),
  }
  expect(typed(commandsIn(read('src/pages/guides.mdx')), cwd, '2024-06-10', before)).toEqual([])
  expect(before).toEqual({})
  const minutes = readFileSync(join(content, 'minutes', '2024-06-05.mdx'), 'utf8')
  expect(minutes).toMatch(/^seal: sha256-/m)
  expect(minutes).toContain('<Action id="1" owner="ben-marl">')
  expect(readdirSync(content, { recursive: true })).toEqual(
    expect.arrayContaining([join('minutes', '2024-01-08.mdx'), join('minutes', '2024-01-09.mdx')]),
  )
})

test('so does each command of the guide in the content folder', async () => {
  const cwd = temporary()
  const content = join(cwd, 'content')
  cpSync(join(ROOT, 'tests/fixtures/lantern'), content, { recursive: true })
  const meeting = join(content, 'minutes', '2026-05-20.mdx')
  writeFileSync(
    join(cwd, 'minutes.docx'),
    await word([
      'Lantern Panel',
      'Minutes of the meeting of 20 November 2026',
      'Present: Tobias Fenwick-Löwe (Chair), Barnaby Thistle, Céleste Ambrose, Marguerite Oakes',
      'Apologies: Jonas Kettleby, Odhrán Pike, Dame Wilhelmina Strand',
      '# Oil',
      'ACTION: Céleste Ambrose to write to the Guild about the barrels by 4 December 2026.',
    ]),
  )
  mkdirSync(join(cwd, 'old'))
  writeFileSync(join(cwd, 'old', 'a.txt'), 'Minutes\n\nTuesday 9 January 2024\n\nPresent: Barnaby Thistle\n')
  /** What the meeting before announced and put off. */
  const OPEN = ['agenda/the-ladder', 'agenda/fog-signals', 'horn'].map(
    (id) => `\n<Update of="minutes/2026-11-11/${id}" status="dropped">It is no longer needed.</Update>\n`,
  )
  const before = {
    'check --fix': () => appendFileSync(join(content, 'minutes', '2026-11-20.mdx'), OPEN.join('')),
    'seal content/minutes/2026-05-20.mdx --note what was corrected, and why': () => {
      const text = readFileSync(join(content, 'minutes', '2026-05-13.mdx'), 'utf8')
      writeFileSync(meeting, text.replace('2026-05-13', '2026-05-20'))
    },
  }
  expect(typed(commandsIn(read('content/README.md')), cwd, LANTERN_DAY, before)).toEqual([])
  expect(before).toEqual({})
  expect(readFileSync(meeting, 'utf8')).toContain('what was corrected, and why')
  expect(readdirSync(content, { recursive: true })).toContain(join('minutes', '2024-01-09.mdx'))
  expect(readdirSync(cwd)).toContain('minutes-2026-05-20.docx')
})
