/** One page for thousands. */
import { expect, test } from 'vitest'
import { fill, marksFor, NAME, shellOf } from '../../src/views/shell.ts'

const parts = { text: { title: 'Tea & <cake>' }, html: { body: '<p>“Yes”</p>', empty: '' } }

/** What Astro makes of a page, for these tests. */
const rendered = ({ text, html }: typeof parts | ReturnType<typeof marksFor>) =>
  `<title>${text.title}</title><h1>${text.title}</h1>${html.body}${html.empty}<footer>`

test('a page filled from the shell is the page with its parts, escaped where they are text', () => {
  expect(fill(shellOf(rendered(marksFor(parts))), 'tea', parts).join('')).toBe(
    '<title>Tea &amp; &lt;cake&gt;</title><h1>Tea &amp; &lt;cake&gt;</h1><p>“Yes”</p><footer>',
  )
})

test('a part that no page shows is left out, and a page without marks stays', () => {
  expect(fill(shellOf('<p>'), 'tea', parts).join('')).toBe('<p>')
})

test('parts are put in as they are: what looks like a mark or a pattern in them stays', () => {
  const odd = { text: {}, html: { body: '$& $1 {title}' } }
  expect(fill(shellOf('<p>\u0002body\u0002</p>'), 'odd', odd).join('')).toBe('<p>$& $1 {title}</p>')
})

test('a page is told its own name', () => {
  expect(fill(shellOf(`<p>/teas/${NAME}/`), 'earl-grey', parts).join('')).toBe('<p>/teas/earl-grey/')
})
