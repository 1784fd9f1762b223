/** What a pull request might put into a file's name, or into the words that a message repeats. */
import fc from 'fast-check'

/** Pieces that mean something to GitHub, GitLab, Markdown, HTML, SARIF or a terminal. */
const PIECES = [
  ...'|\\`*_~$#!<>&[](){}@:;,.%="\'^-+/ \t\n\r\u0000\u001b\u0085\u2028\u202e\u2066\u200fé😀aZ09',
  '\ud800',
  '`b`',
  '%0A',
  '%25',
  '::',
  '\n::error::x',
  '::stop-commands::x',
  '##[error]x',
  '<img src=x onerror=alert(1)>',
  '</details>',
  '</code>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<script>',
  '&lt;',
  '&#64;',
  '@admin',
  '@team/all',
  '#1',
  'GH-1',
  '!2',
  ':smile:',
  '![x](y)',
  '[x](javascript:alert(1))',
  '[x](1)',
  '[^1]',
  'https://evil.example/x',
  'www.evil.example',
  'a@evil.example',
  '|---|',
  '\\|',
  '$$x$$',
  '{0}',
]

/** Text made of such pieces. */
export const hostile = fc.string({ unit: fc.constantFrom(...PIECES), maxLength: 12 })

/** A path with such names in it, as `relative` gives it: no empty, `.` or `..` steps. */
export const hostilePath = fc
  .array(
    hostile.map((name) => name.replaceAll('/', '')).filter((name) => !['', '.', '..'].includes(name)),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((names) => names.join('/'))

/** All of them at once, for tests by example. */
export const EVERYTHING = PIECES.join(' ')
