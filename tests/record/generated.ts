/** Documents made at random of what records are written with. */
import fc from 'fast-check'

const word = fc.constantFrom(
  ...['the', 'minute', 'hand', 'oiled', 'twice', 'by', 'noon', 'Tide', 'R&D', '50%', '“quoted”', "clock's", 'café'],
  ...['時計', '🙂', 'snake_case', 'a|b', '#1', 'e.g.', '1.', '–', '&amp;', '&copy;', '\\{', '\\<', '\\*', 'x]', '(y)'],
)
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '))
const path = fc.constantFrom(
  '../people/ada-finch.mdx',
  '2024-03-06.mdx#action-1',
  '#paint',
  'https://example.org/a?b=c',
)
const id = fc.constantFrom('1', '2', 'paint', 'a-1', 'b.2')

const inline = fc.oneof(
  { weight: 6, arbitrary: words },
  { weight: 1, arbitrary: words.map((text) => `*${text}*`) },
  { weight: 1, arbitrary: words.map((text) => `**${text}**`) },
  { weight: 1, arbitrary: words.map((text) => `~~${text}~~`) },
  { weight: 1, arbitrary: words.map((text) => `\`${text}\``) },
  { weight: 2, arbitrary: fc.tuple(words, path).map(([text, to]) => `[${text}](${to})`) },
  { weight: 1, arbitrary: fc.tuple(words, path).map(([text, to]) => `[*${text}*](<${to}> "a title")`) },
  { weight: 1, arbitrary: words.map((text) => `<b>${text}</b>`) },
  { weight: 1, arbitrary: words.map((text) => `<Action id="1">${text}</Action>`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('<br />', '[^1]', '![a gear](gear.png)', 'a\\\nb', 'a  \nb', '[ref][1]', '[1]'),
  },
  { weight: 1, arbitrary: fc.constantFrom('https://example.org/a_b', 'www.example.org', 'a@b.example') },
  // Braces that are text, though they would be code without an end elsewhere.
  { weight: 1, arbitrary: fc.constantFrom('`{ "`', '`` {` ``', '`\\{ / {`', '\\{ <b>x</b>') },
  // What is refused must be seen where it stands, too.
  {
    weight: 1,
    arbitrary: fc.constantFrom('{hand + 1}', '<script>x</script>', '<a href="javascript:x" onclick={go()}>x</a>'),
  },
)
const line = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '))
const paragraph = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))

const indent = (text: string, by: string) =>
  text.replaceAll('\n', `\n${by}`).replaceAll(/[ ]+$/gm, (end) => (end.length > 1 ? end : ''))
const tag = fc
  .tuple(fc.constantFrom('Action', 'Decision', 'Deferral', 'Need', 'Update', 'Interest', 'Note', 'Clause'), id, word)
  .map(
    ([name, number, text]) =>
      [name, `<${name} id="${number}" owner='ada-finch, ben-marl' withheld="${text}">`] as const,
  )

/** Blocks of a document, as text. */
export const block = fc.letrec<{ block: string; item: string; list: string }>((tie) => ({
  item: fc.oneof(
    { depthSize: 'small' },
    line,
    fc.tuple(tag, line).map(([[name, open], text]) => `${open}${text}</${name}>`),
    fc.tuple(line, tie('block')).map(([text, inner]) => `${text}\n\n${inner}`),
    fc.tuple(line, tie('list')).map(([text, inner]) => `${text}\n${inner}`),
  ),
  list: fc.oneof(
    fc
      .array(tie('item'), { minLength: 1, maxLength: 3 })
      .map((items) => items.map((item) => `- ${indent(item, '  ')}`).join('\n')),
    fc
      .array(tie('item'), { minLength: 1, maxLength: 3 })
      .map((items) => items.map((item, n) => `${n + 1}. ${indent(item, '   ')}`).join('\n\n')),
  ),
  block: fc.oneof(
    { depthSize: 'small' },
    paragraph,
    fc.tuple(fc.integer({ min: 1, max: 6 }), line).map(([depth, text]) => `${'#'.repeat(depth)} ${text}`),
    fc.tuple(tag, line).map(([[name, open], text]) => `${open}${text}</${name}>`),
    fc.tuple(tag, paragraph).map(([[name, open], text]) => `${open}\n${text}\n</${name}>`),
    fc.constantFrom("import 'b'", "export * from 'b'", '{/* hand */}', '<Note {...all} id={x} />'),
    fc.constantFrom(
      '<Item topics="gears" takes="minutes/2024-03-06/2" />',
      '---',
      '***',
      '```js\n{ a }\n<b>\n```',
      '~~~\n# x\n~~~',
    ),
    fc
      .tuple(line, line)
      .map(
        ([head, cell]) => `| ${head.replaceAll('\n', ' ')} | b |\n| --- | :-: |\n| ${cell.replaceAll('\n', ' ')} | c |`,
      ),
    paragraph.map((text) => `> ${indent(text, '> ')}`),
    tie('list'),
    fc
      .tuple(tag, fc.array(tie('block'), { minLength: 1, maxLength: 3 }))
      .map(([[name, open], inner]) => `${open}\n${inner.join('\n\n')}\n</${name}>`),
    fc.tuple(tag, tie('block')).map(([[name, open], inner]) => `${open}\n\n${inner}\n\n</${name}>`),
    fc.tuple(tag, tie('block')).map(([[name, open], inner]) => `${open}\n  ${indent(inner, '  ')}\n</${name}>`),
  ),
})).block

/** What stands between the elements of a document, never in one. */
const outside = fc.oneof(
  { weight: 6, arbitrary: block },
  { weight: 1, arbitrary: words.map((text) => `[1]: ../people/ada-finch.mdx "${text}"`) },
  { weight: 1, arbitrary: line.map((text) => `[^1]: ${indent(text, '    ')}`) },
)

const FRONTMATTER = '---\ndate: 2024-05-01\nstatus: approved\nattended: [ada-finch]\n---\n'

/** Whole documents; some with the line ends of Windows, some with a byte order mark. */
export const documents = fc
  .tuple(
    fc.array(outside, { minLength: 1, maxLength: 5 }),
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('', '\ufeff'),
  )
  .map(([blocks, end, mark]) => `${mark}${FRONTMATTER}\n${blocks.join('\n\n')}\n`.replaceAll('\n', end))
