import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readArchive } from '../../src/archive/read.ts'
import { rule as shape } from '../../src/rules/document-shape.ts'
import { runRules } from '../../src/rules/index.ts'
import { check, contentOf, temporary } from '../scripts/run.ts'

/** What is told of a content folder: `minutes/x.mdx the message → the help`. */
function told(content: string): string[] {
  const { diagnostics, faults } = runRules([shape], readArchive(content, content).record, '2024-06-01')
  expect(faults).toEqual([])
  return diagnostics.map(({ file, message, help }) => `${file} ${message} → ${help.join('; ')}`)
}

const LINK =
  'Unexpected link to another place, expected the file or folder itself → copy what it leads to into its place: links are not followed'
const PIPE =
  'Unexpected pipe, socket or device, expected a file that holds text → delete it: a record holds files and folders alone'

describe.skipIf(process.platform === 'win32')('what is no file is told, and neither followed nor opened', () => {
  test('links: to a file, out of the folder, to nothing, in a circle, for a file of the record', () => {
    const content = contentOf({ 'exceptions.yaml': undefined })
    const outside = temporary()
    writeFileSync(join(outside, 'a.mdx'), '---\nname: Outside\n---\n')
    symlinkSync(join(outside, 'a.mdx'), join(content, 'topics-a.mdx'))
    symlinkSync(outside, join(content, 'minutes/outside'))
    symlinkSync('nowhere', join(content, 'minutes/2024-06-05.mdx'))
    symlinkSync('loop', join(content, 'minutes/loop'))
    symlinkSync('.', join(content, 'minutes/round'))
    symlinkSync('/etc/hostname', join(content, 'minutes/gear.png'))
    symlinkSync(join(outside, 'a.mdx'), join(content, 'exceptions.yaml'))
    const { record } = readArchive(content, content)
    expect(record.documents.get('minutes/2024-06-05')?.data).toBeUndefined()
    expect([...record.directory.assets, ...record.documents.keys()].filter((one) => /gear|outside/.test(one))).toEqual(
      [],
    )
    expect(told(content)).toEqual(
      [
        'exceptions.yaml',
        ...['minutes/2024-06-05.mdx', 'minutes/gear.png', 'minutes/loop', 'minutes/outside', 'minutes/round'],
        'topics-a.mdx',
      ].map((file) => `${file} ${LINK}`),
    )
  })

  test('pipes and sockets', async () => {
    const content = contentOf()
    for (const name of ['2024-06-05.mdx', 'pipe']) spawnSync('mkfifo', [join(content, 'minutes', name)])
    const server = createServer()
    onTestFinished(() => void server.close())
    await new Promise<void>((resolve) => server.listen(join(content, 'minutes/s.mdx'), resolve))
    expect(told(content)).toEqual(['2024-06-05.mdx', 'pipe', 's.mdx'].map((name) => `minutes/${name} ${PIPE}`))
  })

  test('a command says the same, and ends', () => {
    const content = contentOf()
    spawnSync('mkfifo', [join(content, 'minutes/2024-06-05.mdx')])
    symlinkSync('.', join(content, 'minutes/round'))
    const { code, out, err } = check(['--content', content, '--as-of', '2024-06-01'])
    expect([code, err]).toEqual([1, ''])
    expect(out).toContain(PIPE.split(' → ')[0])
    expect(out).toContain(LINK.split(' → ')[0])
  })
})

test('hidden names, but those that tools make', () => {
  const content = contentOf({
    'minutes/.2024-06-05.mdx': 'x',
    'minutes/.old/2024-06-05.mdx': 'x',
    '.old.mdx/2024-06-05.mdx': 'x',
    'minutes/.gear.png': 'x',
    ...Object.fromEntries(
      ['.DS_Store', '.gitkeep', '.a.mdx.swp', '.~lock.a.mdx#', '.git/config', '.vscode/a.json'].map((one) => [
        one,
        'x',
      ]),
    ),
  })
  const HIDDEN =
    'Unexpected hidden name, which begins with a point: nothing in it is read → rename it without the point; where it is no part of the record, delete it'
  expect(told(content)).toEqual(
    ['.old.mdx', 'minutes/.2024-06-05.mdx', 'minutes/.gear.png', 'minutes/.old'].map((one) => `${one} ${HIDDEN}`),
  )
})

test('a folder with the name of a document, or of a file of the record', () => {
  const content = contentOf({ 'minutes/x.mdx/2024-06-05.mdx': 'x', 'addresses.yaml/x': 'x' })
  const FOLDER =
    'Unexpected folder with the name of a document, expected a file → rename it without the ending; until then nothing in it is read'
  expect(told(content)).toEqual([`addresses.yaml ${FOLDER}`, `minutes/x.mdx ${FOLDER}`])
})

describe.skipIf(process.platform !== 'linux')('names', () => {
  test('that are not UTF-8, can’t be seen, or are too long', () => {
    const content = contentOf()
    const name = (bytes: string) => Buffer.concat([Buffer.from(`${content}/minutes/`), Buffer.from(bytes, 'latin1')])
    writeFileSync(name('a\xff.txt'), 'x')
    writeFileSync(name('b\n.txt'), 'x')
    mkdirSync(name('c\x1b[31m'))
    writeFileSync(name(`${'d'.repeat(230)}.txt`), 'x')
    const LETTERS = 'rename it: small letters, digits and hyphens'
    expect(told(content)).toEqual([
      `minutes/a\ufffd.txt Unexpected name that is not UTF-8 text, expected letters → ${LETTERS}`,
      `minutes/b\n.txt Unexpected character U+000A in the name, which can’t be seen, expected letters → ${LETTERS}`,
      `minutes/c\x1b[31m Unexpected character U+001B in the name, which can’t be seen, expected letters → ${LETTERS}`,
      `minutes/${'d'.repeat(230)}.txt Unexpected length of the name, expected at most 200 characters → shorten it`,
    ])
  })
})

test('a file too large to be text is not read', () => {
  const content = contentOf({ 'minutes/2024-06-05.mdx': '' })
  truncateSync(join(content, 'minutes/2024-06-05.mdx'), 3_000_000_000)
  expect(told(content)).toEqual([expect.stringContaining('Unexpected size of 3,000 MB, expected 5 MB at most')])
})

describe.skipIf(process.platform === 'win32')('what nobody gave leave to read', () => {
  /** Does something as somebody who isn't root, for whom all is open. */
  function asNobody<T>(run: () => T): T {
    if (process.geteuid?.() !== 0) return run()
    process.seteuid?.(65534)
    try {
      return run()
    } finally {
      process.seteuid?.(0)
    }
  }

  test('a document, a picture, a folder', () => {
    const content = contentOf({
      'minutes/2024-06-05.mdx': 'x',
      'minutes/gear.png': 'x',
      'topics/a.mdx': '---\nname: A\n---\n',
      'body.yaml': 'x',
    })
    chmodSync(content, 0o755)
    const locked = ['minutes/2024-06-05.mdx', 'minutes/gear.png', 'topics', 'body.yaml'].map((one) =>
      join(content, one),
    )
    for (const one of locked) chmodSync(one, 0)
    onTestFinished(() => locked.forEach((one) => void chmodSync(one, 0o755)))
    const why = (what: string, mode: string) =>
      `Unexpected ${what} that this program has no permission to read → give everybody leave to read it: \`chmod ${mode}\`, or “Permissions” among its properties`
    expect(asNobody(() => told(content))).toEqual([
      `body.yaml ${why('file', 'a+r')}`,
      `minutes/2024-06-05.mdx ${why('file', 'a+r')}`,
      `minutes/gear.png ${why('file', 'a+r')}`,
      `topics ${why('folder', 'a+rx')}`,
    ])
  })
})
