/** What may not stand in a record: code, unknown elements, addresses that run. */
import type { Nodes, Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type { Fault } from '../fault.ts'
import { nearest, oneOf } from '../nearest.ts'
import type { Source, Span } from '../span.ts'
import { ELEMENTS, HTML } from '../vocabulary.ts'
import { readTag } from './tag.ts'

const VOCABULARY = Object.keys(ELEMENTS)
const KNOWN = new Set([...VOCABULARY, ...HTML])
const SCHEMES = new Set(['http', 'https', 'mailto', 'tel'])
const IMAGE = /^[^:?#]+\.(png|jpe?g|webp|gif|avif)$/i

/** Everything in a tree that is unsafe, each with its place. */
export function unsafe(root: Root, source: Source): Fault[] {
  const faults: Fault[] = []
  const fault = (span: Span, message: string, ...help: string[]) =>
    faults.push({ rule: 'safe-content', span, message, help })
  const look = (node: Nodes): void => {
    const kind = node.type as string
    if (kind === 'mdxjsEsm') {
      const word = /^\s*(import|export)/.exec('value' in node ? node.value : '')?.[1] ?? 'import'
      fault(
        at(node, source),
        `Unexpected \`${word}\`, expected text`,
        'take the line out: records hold no code',
        `where it begins a sentence, put a backslash before it: \`\\${word}\``,
      )
    } else if (kind === 'mdxFlowExpression' || kind === 'mdxTextExpression') {
      fault(
        at(node, source),
        'Unexpected code in braces, expected text',
        'code never runs here; to print a brace, put a backslash before it: `\\{`',
      )
    } else if (kind === 'mdxJsxFlowElement' || kind === 'mdxJsxTextElement') {
      element(node as unknown as MdxJsxFlowElement, source, fault)
    } else if (kind === 'html') {
      fault(at(node, source), 'Unexpected HTML, expected text', 'write it in Markdown')
    } else if (node.type === 'link' || node.type === 'definition') {
      address(node.url, at(node, source), fault)
    } else if (node.type === 'image' && !IMAGE.test(node.url)) {
      fault(
        at(node, source),
        `Unexpected image address \`${node.url}\`, expected a picture beside the document`,
        'put the .png, .jpg or .webp file into the same folder and name it: `![what it shows](file.png)`',
      )
    } else if (node.type === 'imageReference') {
      fault(
        at(node, source),
        'Unexpected reference to an image, expected its address',
        'write `![what it shows](file.png)`',
      )
    }
    if ('children' in node) for (const child of node.children) look(child)
  }
  for (const child of root.children) look(child)
  return faults
}

type Say = (span: Span, message: string, ...help: string[]) => void

function element(node: MdxJsxFlowElement | MdxJsxTextElement, source: Source, fault: Say): void {
  const start = node.position?.start.offset ?? 0
  const tag = readTag(source, start)
  const name = node.name ?? ''
  const place = source.span(start, tag.end)
  if (!KNOWN.has(name)) {
    const near = nearest(name, KNOWN)
    fault(
      place,
      name ? `Unexpected element \`<${name}>\`, expected one of the record's own` : 'Unexpected `<>`, expected text',
      ...(near ? [`nearest known element: \`<${near}>\``] : []),
      `known elements: ${oneOf(VOCABULARY)}`,
    )
    return
  }
  const plain = (HTML as readonly string[]).includes(name)
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      fault(
        place,
        `Unexpected \`{…}\` among the attributes of \`<${name}>\`, expected \`name="text"\``,
        'write each attribute as plain text in double quotes',
      )
    } else if (typeof attribute.value === 'object' && attribute.value !== null) {
      fault(
        tag.names[attribute.name] ?? place,
        `Unexpected code in \`${attribute.name}={…}\`, expected plain text`,
        `write \`${attribute.name}="…"\``,
      )
    } else if (plain) {
      fault(
        tag.names[attribute.name] ?? place,
        `Unexpected attribute \`${attribute.name}\` of \`<${name}>\`, expected none`,
        `write \`<${name}>\``,
      )
    }
  }
}

function address(url: string, span: Span, fault: Say): void {
  // Browsers skip control characters and spaces when they read a scheme, so they are skipped here too.
  const bare = url.replace(/[\u0000-\u0020\u007f-\u009f\u200b-\u200f\u2028\u2029\ufeff]/g, '')
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase()
  if (scheme && !SCHEMES.has(scheme)) {
    fault(
      span,
      `Unexpected \`${scheme}:\` in the address of a link, expected a web address or a file of this record`,
      'write `https://…`, or the way to the file: `../people/jo-smith.mdx`',
    )
  } else if (/^[/\\]{2}/.test(bare)) {
    fault(
      span,
      'Unexpected `//` at the beginning of an address, expected `https://`',
      `write \`https:${bare.replaceAll('\\', '/')}\``,
    )
  }
}

/** The span of a node; of the file's first character, should the parser have left it out. */
export function at(node: { position?: Nodes['position'] | undefined }, source: Source): Span {
  const { position } = node
  return position?.start.offset === undefined ? source.span(0) : source.span(position.start.offset, position.end.offset)
}

const CONTROL: [RegExp, (character: string) => string, string][] = [
  [
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/,
    (c) => `Unexpected control character ${code(c)}, expected text`,
    'open the file in a text editor and delete it; a Word or PDF file must be imported, not renamed',
  ],
  [/\ufffd/, () => 'Unexpected bytes that are not UTF-8 text', 'save the file again with the encoding "UTF-8"'],
  [
    /[\u202a-\u202e\u2066-\u2069]/,
    (c) => `Unexpected invisible direction mark ${code(c)}, which makes text read otherwise than it is`,
    'delete it',
  ],
]

function code(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Characters that no record needs and that deceive or break its readers; the first of each sort. */
export function strangeCharacters(source: Source): Fault[] {
  return CONTROL.flatMap(([pattern, message, help]) => {
    const found = pattern.exec(source.text)
    return found
      ? [
          {
            rule: 'safe-content',
            span: source.span(found.index, found.index + 1),
            message: message(found[0]),
            help: [help],
          },
        ]
      : []
  })
}
