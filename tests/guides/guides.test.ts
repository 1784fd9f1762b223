/** The commands of the guides, typed one after the other, over a copy of a record. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Document, HeadingLevel, Packer, Paragraph } from 'docx'
import { expect, test } from 'vitest'
import { contentOf, ROOT, runVerb, temporary } from '../scripts/run.ts'

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
