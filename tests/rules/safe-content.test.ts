import { describe, expect, test } from 'vitest'
import { EXAMPLE_BODY } from '../../src/rules/index.ts'
import { verdictOf } from '../bodies.ts'

const paths = Object.keys(EXAMPLE_BODY).filter((path) => path.endsWith('.mdx'))

/** What is said of a document of the miniature body with more text at its end, but for the seal that this breaks. */
const said = (path: string, text: string) =>
  verdictOf({ [path]: `${EXAMPLE_BODY[path]}\n${text}\n` }).diagnostics.filter(
    ({ file, rule }) => file === `content/${path}` && rule !== 'sealed-text',
  )

describe.each(paths)('in %s', (path) => {
  test.each([
    'import fs from "fs"',
    '{process.exit()}',
    '<script>x</script>',
    '<img onerror="x" />',
    '[x](javascript:alert(1))',
    '<iframe />',
    'a\u202eb',
    'a\0b',
  ])('%j is refused', (text) =>
    expect(said(path, text).map((one) => [one.rule, one.severity])).toEqual([['safe-content', 'error']]),
  )

  test('plain text is not', () => expect(said(path, 'Some *words*.')).toEqual([]))
})

test.each(['body.yaml', 'exceptions.yaml'])('in %s a control character and an anchor are refused', (path) => {
  const rules = (text: string) =>
    verdictOf({ [path]: text })
      .diagnostics.filter((one) => one.file === `content/${path}`)
      .map((one) => one.rule)
  expect(rules('a: "\u0001"\n')).toEqual(['safe-content'])
  expect(rules('a: &b c\n')).toEqual(['safe-content'])
})
