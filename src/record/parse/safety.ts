/** What may not stand in a record: code, unknown elements, addresses that run. */
import type { Nodes, Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type { Fault, Help } from '../fault.ts'
import { nearest, oneOf } from '../nearest.ts'
import type { Source, Span } from '../span.ts'
import { ELEMENTS, HTML } from '../vocabulary.ts'
import { at, offsets } from './place.ts'
import { readTag } from './tag.ts'

const VOCABULARY = Object.keys(ELEMENTS)
const KNOWN = new Set([...VOCABULARY, ...HTML])
const SCHEMES = new Set(['http', 'https', 'mailto', 'tel'])
/** A picture of the record: no scheme, no host, nothing that a browser would read as one. */
const IMAGE = /^[^:?#/\\\p{Cc}][^:?#\\\p{Cc}]*\.(png|jpe?g|webp|gif|avif)$/iu

/** Levels of nesting: no text needs so many, and the walks that come after call themselves for each. */
const LEVELS = 250

/**
 * Everything in a tree that is unsafe, each with its place.
 * @throws RangeError where it is nested without end
 */
export function unsafe(root: Root, source: Source): Fault[] {
  const faults: Fault[] = []
  const fault = (span: Span, message: string, ...help: Help[]) =>
    faults.push({ rule: 'safe-content', span, message, help })
  const look = (node: Nodes, level: number): void => {
    if (level > LEVELS) throw new RangeError(`more than ${LEVELS} levels`)
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
    if ('children' in node) for (const child of node.children) look(child, level + 1)
  }
  for (const child of root.children) look(child, 1)
  return faults
}

type Say = (span: Span, message: string, ...help: Help[]) => void

function element(node: MdxJsxFlowElement | MdxJsxTextElement, source: Source, fault: Say): void {
  const start = node.position?.start.offset ?? 0
  const name = node.name ?? ''
  const place = () => source.span(start, readTag(source, start).end)
  const nameOf = (attribute: string) => readTag(source, start).names[attribute] ?? place()
  if (!KNOWN.has(name)) {
    fault(
      place(),
      name ? `Unexpected element \`<${name}>\`, expected one of the record's own` : 'Unexpected `<>`, expected text',
      ...meant(node, name, source),
      `known elements: ${oneOf(VOCABULARY)}`,
    )
    return
  }
  // Emphasis or a table cell that begins in an element and ends outside of it: the parser would take in what stands behind.
  if (!closes(source.text, node.position?.end.offset ?? 0, name)) {
    fault(
      place(),
      `Unexpected end of \`<${name}>\`, expected its closing tag \`</${name}>\` where what begins in it has ended`,
      'close each `*`, `_`, `~` and `[` that is opened in the element before its closing tag; write `\\|` for a bar in a table',
    )
  }
  const plain = (HTML as readonly string[]).includes(name)
  const seen = new Set<string>()
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && seen.size === seen.add(attribute.name).size) {
      fault(
        nameOf(attribute.name),
        `Unexpected second \`${attribute.name}\` of \`<${name}>\`, expected each attribute once`,
        'keep one of the two',
      )
    }
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      fault(
        place(),
        `Unexpected \`{…}\` among the attributes of \`<${name}>\`, expected \`name="text"\``,
        'write each attribute as plain text in double quotes',
      )
    } else if (typeof attribute.value === 'object' && attribute.value !== null) {
      fault(
        nameOf(attribute.name),
        `Unexpected code in \`${attribute.name}={…}\`, expected plain text`,
        `write \`${attribute.name}="…"\``,
      )
    } else if (plain) {
      fault(
        nameOf(attribute.name),
        `Unexpected attribute \`${attribute.name}\` of \`<${name}>\`, expected none`,
        attribute.name === 'lang' ? inLanguage(attribute.value) : `write \`<${name}>\``,
      )
    }
  }
}

/** What tags of HTML are in Markdown. */
const IN_MARKDOWN: Readonly<Record<string, string>> = {
  em: 'write `*…*` around the words',
  strong: 'write `**…**` around the words',
  span: 'take the tags out, and leave the words',
  div: 'take the tags out, and leave the words',
  p: 'take the tags out, with an empty line before and behind the words',
  a: 'write `[the words](the address)`',
  li: 'begin the line with `- `',
}

/** What to write in place of an element that there isn't. */
function meant(node: MdxJsxFlowElement | MdxJsxTextElement, name: string, source: Source): Help[] {
  const lang = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'lang')
  if (lang) return [inLanguage(lang.value)]
  const markdown = Object.hasOwn(IN_MARKDOWN, name) ? IN_MARKDOWN[name] : undefined
  if (markdown !== undefined) return [markdown]
  const near = nearest(name, VOCABULARY)
  return near ? [renamed(node, name, near, source)] : []
}

function inLanguage(value: unknown): string {
  return `write \`<Passage lang="${typeof value === 'string' ? value : ''}">\` in its place: words in another language are marked with it`
}

/** The name of an element that was meant, in its opening tag and its closing one. */
function renamed(node: MdxJsxFlowElement | MdxJsxTextElement, name: string, near: string, source: Source): Help {
  const [from, to] = offsets(node as unknown as Nodes)
  const put = (start: number) => ({ span: source.span(start, start + name.length), text: near })
  const closing = source.text.lastIndexOf(`</${name}`, to)
  const edits = [put(from + 1), ...(closing > from ? [put(closing + 2)] : [])]
  return { say: `nearest known element: \`<${near}>\``, edits }
}

/** Whether the text up to an offset ends as an element does: with its closing tag, or as one that has none. */
function closes(text: string, end: number, name: string): boolean {
  if (text[end - 1] !== '>') return false
  const before = text.slice(Math.max(0, end - name.length - 20), end - 1).trimEnd()
  return before.endsWith('/') || (before.endsWith(name) && before.slice(0, -name.length).trimEnd().endsWith('/'))
}

function address(url: string, span: Span, fault: Say): void {
  // Browsers skip control characters and spaces when they read a scheme, so they are skipped here too.
  const bare = url.replace(/[\u0000-\u0020\u007f-\u009f\u200b-\u200f\u2028\u2029\ufeff]/g, '')
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase()
  if (scheme && !SCHEMES.has(scheme)) {
    fault(
      span,
      `Unexpected \`${scheme}:\` in the address of a link, expected a web address or a file of this record`,
      'write the whole address, from `https://` on, or the way from this file to the other, with `../` before its folder',
    )
  } else if (/^[/\\]{2}/.test(bare)) {
    fault(
      span,
      'Unexpected `//` at the beginning of an address, expected `https://`',
      `write \`https:${bare.replaceAll('\\', '/')}\``,
    )
  }
}
