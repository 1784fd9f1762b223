/** Characters that take no room: nobody sees them, and with one in it no search, rule or label finds a word. */
import type { Fault } from '../fault.ts'
import type { Source } from '../span.ts'

const NAMES: Readonly<Record<string, string>> = {
  '\u00ad': 'soft hyphen',
  '\u200b': 'space without width',
  '\u200c': 'sign against joining',
  '\u200d': 'sign for joining',
  '\u2060': 'sign against breaking',
  '\ufeff': 'space without width',
}
/** Nearly all files hold none, and one quick search tells. */
const ANY = /[\u00ad\u200b-\u200d\u2060-\u2064\ufeff]|&(?:#|Zero|NoB)/
/** Letters between which no sign says where they join or break. */
const APART = '[\\p{sc=Latin}\\p{sc=Greek}\\p{sc=Cyrillic}0-9]'
/** Letters, and pictures, of other scripts: many need such signs, as Persian does even behind a Latin letter. */
const OTHER = '[[\\p{L}\\p{M}\\p{Extended_Pictographic}]--[\\p{sc=Latin}\\p{sc=Greek}\\p{sc=Cyrillic}]]'
/** Scripts without spaces, in which a space without width says where a word ends. */
const UNSPACED = '[\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}\\p{sc=Tibetan}\\p{sc=Javanese}\\p{sc=Balinese}]'
/** A soft hyphen belongs in a word, with two letters at least on both sides; a mark of byte order at the very beginning. */
const UNSEEN = new RegExp(
  [
    '[\\u2060-\\u2064]|(?<!^)\\ufeff',
    `(?<!${UNSPACED})\\u200b(?!${UNSPACED})`,
    `(?<=${APART})[\\u200c\\u200d](?!${OTHER})|(?<!${OTHER})[\\u200c\\u200d](?=${APART})`,
    '&(?:#0*(?:8203|8288|65279)|#[xX]0*(?:200[bB]|2060|[fF][eE][fF][fF])|ZeroWidthSpace|NoBreak);',
    '(?<!\\p{L}\\p{L})\\u00ad|\\u00ad(?!\\p{L}\\p{L})',
  ].join('|'),
  'gv',
)
/** So many are taken out at once. */
const MOST = 1000
const REFERENCE = /&#?\w*(?:;|$)/g
const SIGNS = /[\u00ad\u200b-\u200d\u2060-\u2064\ufeff]/g
/** So many letters of the words around one are told. */
const AROUND = 20

/** The first character in a word of a source that can't be seen and that no script needs there, and how to take all of them out. */
export function invisibleCharacters(source: Source): Fault[] {
  const { text } = source
  if (!ANY.test(text)) return []
  const found = text
    .matchAll(UNSEEN)
    .filter((match) => wordAround(text, match) !== '')
    .take(MOST)
    .toArray()
  const [first] = found
  if (!first) return []
  const others = found.length === 1 ? '' : ', and others'
  return [
    {
      rule: 'written-is-read',
      span: source.span(first.index, first.index + first[0].length),
      message: `Unexpected invisible character ${nameOf(first[0])} in “${wordAround(text, first)}”${others}`,
      help: [
        {
          say: found.length === 1 ? 'take the invisible character out' : 'take the invisible characters out',
          edits: found.map(({ 0: one, index }) => ({ span: source.span(index, index + one.length), text: '' })),
        },
      ],
    },
  ]
}

/** A text without them, as it is seen. */
export function withoutInvisible(text: string): string {
  return ANY.test(text) ? text.replace(UNSEEN, (found) => (found.startsWith('&') ? found : '')) : text
}

/** A character by its number and its name. */
function nameOf(character: string): string {
  if (character.startsWith('&')) return `\`${character}\``
  const number = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  return NAMES[character] ? `${number} (${NAMES[character]})` : number
}

/** The word that a character stands in, as it is seen; empty where there is none. */
function wordAround(text: string, { 0: found, index }: RegExpExecArray): string {
  const end = index + found.length
  const before = /[^\s"'<>=]*$/.exec(text.slice(Math.max(0, index - AROUND), index))?.[0] ?? ''
  const after = /^[^\s"'<>=]*/.exec(text.slice(end, end + AROUND))?.[0] ?? ''
  const word = `${before.replace(/^[#\w]*;/, '')}${after}`.replace(REFERENCE, '').replace(SIGNS, '')
  return /[\p{L}\p{N}]/u.test(word) ? word : ''
}
