import { describe, expect, test } from 'vitest'
import { compareFiles } from '../../../scripts/lab/proof/compare.ts'

const compare = (was: string, is: string, file = 'index.html') =>
  compareFiles(file, Buffer.from(was), Buffer.from(is), new Map([['Page.22222222.css', 'Page.11111111.css']]))

describe('the same to a reader', () => {
  test.each([
    ['character references', '<p title="a&amp;b">I&#39;m &quot;here&quot;', '<p title="a&#38;b">I\'m "here"'],
    ['order of attributes', '<a class="x" href="/">a</a>', '<a href="/" class="x">a</a>'],
    ['quotes of attributes', '<input value="a" hidden>', "<input value=a hidden=''>"],
    ['white space between blocks', '<ul><li>a</li><li>b</li></ul>', '<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>\n'],
    ['white space at both ends of a block', '<p><b>a</b></p>', '<p>\n <b> a </b> </p>'],
    ['more than one white space', '<p>a <i>b</i></p>', '<p>a\n  <i> b</i></p>'],
    ['white space beside a line break', '<p>a<br>b</p>', '<p>a <br> b</p>'],
    ['a comment', '<p>ab</p>', '<p>a<!-- c -->b</p>'],
    ['a closing tag that may be left out', '<ul><li>a</ul>', '<ul><li>a</li></ul>'],
    ['another name of an asset', '<img src="/assets/Page.11111111.css">', '<img src="/assets/Page.22222222.css">'],
    ['white space in a picture', '<p>a<svg><g><path d="M0"/></g></svg>', '<p>a<svg> <g>\n<path d="M0"/></g> </svg>'],
  ])('%s', (_, was, is) => expect(compare(was, is)).toEqual([]))
})

describe('not the same', () => {
  test.each([
    ['a word', '<p>a <b>b</b> c</p>', '<p>a <b>d</b> c</p>', 'p[1] > b[1]', 'text', 'b', 'd'],
    ['a space between words', '<p>a <b>b</b></p>', '<p>a<b>b</b></p>', 'p[1]', 'text', 'a ', 'a'],
    ['a space between lines of text', '<p>a <span>b</span></p>', '<p>a<span>b</span></p>', 'p[1]', 'text', 'a ', 'a'],
    ['a space before a picture', '<p>a <img src="b"></p>', '<p>a<img src="b"></p>', 'p[1]', 'text', 'a ', 'a'],
    ['a space after a picture', '<p><img src="b"> a</p>', '<p><img src="b">a</p>', 'p[1]', 'text', ' a', 'a'],
    ['a space beside a script', '<p>a <script></script>b', '<p>a<script></script>b', 'p[1]', 'text', 'a ', 'a'],
    ['a space that does not break', '<p>a&nbsp;b</p>', '<p>a b</p>', 'p[1]', 'text', 'a\u00a0b', 'a b'],
    ['a lost attribute', '<p><a href="/">a</a>', '<p><a>a</a>', 'p[1] > a[1]', 'attribute href', '/', undefined],
    ['an empty attribute', '<p>a', '<p hidden>a', 'p[1]', 'attribute hidden', undefined, ''],
    ['a new attribute', '<p id="x">a', '<p id="x" lang="cy">a', 'p#x', 'attribute lang', undefined, 'cy'],
    ['an attribute of data', '<p data-a-b="1">', '<p data-a-b="2">', 'p[1]', 'attribute data-a-b', '1', '2'],
    ['the order of classes', '<p class="a b">', '<p class="b a">', 'p.a[1]', 'attribute class', 'a b', 'b a'],
    ['a lost element', '<p>a</p><hr><p>b</p>', '<p>a</p><p>b</p>', 'the page', 'elements', '<hr></hr>', undefined],
    ['exact text', '<pre>a  b</pre>', '<pre>a b</pre>', 'pre[1]', 'text', 'a  b', 'a b'],
    ['exact text within', '<pre><b>a </b></pre>', '<pre><b>a</b></pre>', 'pre[1] > b[1]', 'text', 'a ', 'a'],
    [
      'a script',
      '<script>a &amp;  b</script>',
      '<script>a &amp; b</script>',
      'head[1] > script[1]',
      'text',
      'a &amp;  b',
      'a &amp; b',
    ],
    [
      'an asset',
      '<img src="/assets/Page.11111111.css">',
      '<img src="/assets/Book.22222222.css">',
      'img[1]',
      'attribute src',
      '/assets/Page.11111111.css',
      '/assets/Book.22222222.css',
    ],
    [
      'a space in a footnote',
      '<div class="footnote">1 <p>a</p></div>',
      '<div class="footnote">1<p>a</p></div>',
      'div.footnote[1]',
      'text',
      '1 ',
      '1',
    ],
  ])('%s', (_, was, is, place, what, before, after) =>
    expect(compare(was, is)).toEqual([{ place, what, was: before, is: after }]),
  )
})

test('each difference of a page is found, and only those', () => {
  const page = (...items: string[]) => `<h1>Title</h1><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
  const found = compare(page('a', 'b', 'c', 'd', 'e', 'f', 'g'), page('a', 'B', 'c', 'd', 'x', 'y', 'e', 'f'))
  expect(found.map(({ place, was, is }) => [place, was, is])).toEqual([
    ['ul[1] > li[2]', 'b', 'B'],
    ['ul[1]', undefined, '<li>x</li><li>y</li>'],
    ['ul[1]', '<li>g</li>', undefined],
  ])
})

test('other files count to the byte, but for names of assets', () => {
  expect(compare('a\n/assets/Page.11111111.css', 'a\n/assets/Page.22222222.css', '_headers')).toEqual([])
  expect(compare('a,b\n1,2', 'a,b\n1, 2', 'a.csv')).toEqual([{ place: 'line 2', what: 'line', was: '1,2', is: '1, 2' }])
  expect(compare('a&amp;b', 'a&#38;b', 'a.xml')).toHaveLength(1)
  expect(compare('a\n', 'a', 'a.txt')).toEqual([{ place: 'line 2', what: 'lines', was: '', is: undefined }])
  expect(compare('a\0b', 'a\0c', 'a.png')[0]?.what).toBe('bytes')
})
