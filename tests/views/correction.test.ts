import { expect, test } from 'vitest'
import { EXAMPLE_BODY } from '../../src/rules/index.ts'
import { correctionOf } from '../../src/views/correction.ts'
import { tinySite } from './made.ts'

const BODY = EXAMPLE_BODY['body.yaml']?.replace(/^contact: .*\n/m, '')

const said = (lines: string) => {
  const site = tinySite({ 'body.yaml': `${BODY}${lines}` })
  return decodeURIComponent(correctionOf('topics/rust/', 'Rust & more', site).href)
}

test.each([
  [
    'repository: https://github.com/body/record/\n',
    'https://github.com/body/record/issues/new?template=correction.yml&title=Correction: Rust & more&page=https://record.example.org/record/topics/rust/',
  ],
  [
    'contact: "Write to desk@body.example, or call."\n',
    'mailto:desk@body.example?subject=Correction: Rust & more&body=',
  ],
  [
    'contact: "Shaun o\'brien@body.example?cc=x@y.example"\n',
    "mailto:o'brien@body.example?subject=Correction: Rust & more&body=Where:",
  ],
  ['repository: https://gitlab.example/body/record\n', 'https://gitlab.example/body/record/-/issues/new?issue[title]='],
  ['contact: The third door on the left.\n', '/record/about/#whom-to-ask'],
  ['repository: https://code.example/body\ncontact: desk@body.example\n', 'mailto:desk@body.example'],
])('%s', (lines, address) => expect(said(lines)).toContain(address))

test('what would end a field of the address is escaped', () => {
  const site = tinySite({ 'body.yaml': `${BODY}contact: desk@body.example\n` })
  expect(correctionOf('', 'a&cc=x@y.example', site).href).not.toContain('&cc=')
})
