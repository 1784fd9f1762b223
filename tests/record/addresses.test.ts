import { describe, expect, test } from 'vitest'
import { minutes, read, whole } from '../bodies.ts'

/** What reading a body finds: `safe-content 8:1-8:21 the message`. */
function faults(body: string): string[] {
  const document = read('minutes', minutes(body))
  for (const { help } of document.faults) expect(help.join()).toMatch(/./)
  return document.faults
    .filter(({ message }) => !message.startsWith('Unexpected invisible'))
    .map(({ rule, span, message }) => `${rule} ${whole(span)} ${message}`)
}

const runs = (scheme: string) =>
  `Unexpected \`${scheme}:\` in the address of a link, expected a web address or a file of this record`
describe('addresses that run, or leave without saying so', () => {
  const js = `${runs('javascript')}`
  test.each([
    ['[x](javascript:alert(1))', '8:1-8:25', js],
    ['[x](JaVaScRiPt:alert(1))', '8:1-8:25', js],
    ['[x](<javascript:alert(1)>)', '8:1-8:27', js],
    ['[x](<  javascript:alert(1)>)', '8:1-8:29', js],
    ['[x](javascript&colon;alert(1))', '8:1-8:31', js],
    ['[x](&#106;avascript:alert(1))', '8:1-8:30', js],
    ['[x](java&#9;script:alert(1))', '8:1-8:29', js],
    ['[x](java&NewLine;script:alert(1))', '8:1-8:34', js],
    ['[x](<java\tscript:alert(1)>)', '8:1-8:28', js],
    ['[x](<java\u200bscript:alert(1)>)', '8:1-8:28', js],
    ['a\n[x](javascript:alert(1) "title")', '9:1-9:33', js],
    ['| a |\n| - |\n| [x](javascript:y) |', '10:3-10:20', js],
    ['> - [x](javascript:y)', '8:5-8:22', js],
    ['a[^1]\n\n[^1]: [x](javascript:y)', '10:7-10:24', js],
    ['[x][y]\n\n[y]: javascript:z', '10:1-10:18', js],
    ['[y]: <JAVASCRIPT:z>\n\n[y]', '8:1-8:20', js],
    ['<Note>\n\n[y]: javascript:z\n\n[y]\n\n</Note>', '10:1-10:18', js],
    ['[![x](a.png)](javascript:y)', '8:1-8:28', js],
    ['[x](data:text/html;base64,AA)', '8:1-8:30', runs('data')],
    ['[x](vbscript:msgbox)', '8:1-8:21', runs('vbscript')],
    ['[x](file:///etc/passwd)', '8:1-8:24', runs('file')],
    ['[x](blob:abc)', '8:1-8:14', runs('blob')],
    ['[x](view-source:https://a.example)', '8:1-8:35', runs('view-source')],
    ['[x](//a.example)', '8:1-8:17', 'Unexpected `//` at the beginning of an address, expected `https://`'],
    ['[x](/\\a.example)', '8:1-8:17', 'Unexpected `//` at the beginning of an address, expected `https://`'],
    ['[x](\\\\\\\\a.example)', '8:1-8:19', 'Unexpected `//` at the beginning of an address, expected `https://`'],
    ['[x](/&Tab;/a.example)', '8:1-8:22', 'Unexpected `//` at the beginning of an address, expected `https://`'],
  ])('%j', (body, place, message) => expect(faults(body)).toEqual([`safe-content ${place} ${message}`]))

  test.each([
    ['https://a.example/x.png', 'https://a.example/x.png'],
    ['javascript:x', 'javascript:x'],
    ['a.svg', 'a.svg'],
    ['data:image/png;base64,AA', 'data:image/png;base64,AA'],
    ['a.png?x', 'a.png?x'],
    ['//host/t.png', '//host/t.png'],
    ['\\\\\\\\host/t.png', '\\\\host/t.png'],
    ['/\\host/t.png', '/\\host/t.png'],
    ['/host/t.png', '/host/t.png'],
    ['http&#58;//host/t.png', 'http://host/t.png'],
    ['&Tab;//host/t.png', '\t//host/t.png'],
    ['a/&Tab;b.png', 'a/\tb.png'],
  ])('a picture at %s', (url, shown) =>
    expect(faults(`![x](${url})`)).toEqual([
      `safe-content 8:1-8:${url.length + 7} Unexpected image address \`${shown}\`, expected a picture beside the document`,
    ]),
  )

  test.each(['t.png', '../papers/t.webp', 'a-b%20c.jpg'])('a picture beside the document: %s', (url) =>
    expect(faults(`![x](${url})`)).toEqual([]),
  )

  test('a picture by reference', () =>
    expect(faults('![x][y]\n\n[y]: a.png')).toEqual([
      'safe-content 8:1-8:8 Unexpected reference to an image, expected its address',
    ]))

  test.each([
    '[x](https://a.example)',
    '[x](HTTP://a.example)',
    '[x](mailto:a@b.example)',
    '[x](tel:+441632960000)',
    'https://a.example, www.a.example and a@b.example',
    'javascript:alert(1) as text',
    '`<script>{x}</script>`',
    '```\n<script>{x}</script>\nimport a\n```',
    '&lt;script> \\{x} \\<b>',
    '[x](javascript%3Aalert(1))',
    'imports rose',
    'import(x)',
    'a } b > c & d',
    'a < 5',
    '![x](a.png)',
  ])('%j is harmless', (body) => expect(faults(body)).toEqual([]))
})
