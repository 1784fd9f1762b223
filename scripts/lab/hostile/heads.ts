/** Frontmatter of every sort. */
import type { Kind } from './kind.ts'
import { numbered } from './texts.ts'

export const HEADS: readonly Kind[] = [
  { name: 'a long unknown key', head: (size) => `${'k'.repeat(1000)}: ${'a'.repeat(size)}\n` },
  { name: 'a key of all', head: (size) => `? ${'k'.repeat(size)}\n: a\n` },
  { name: 'unknown keys', head: numbered((n) => `key${n}: a\n`) },
  { name: 'long unknown keys', head: numbered((n) => `${'k'.repeat(900)}${n}: a\n`) },
  { name: 'deep YAML lists', head: (size) => `venue: ${'['.repeat(size / 2)}${']'.repeat(size / 2)}\n` },
  { name: 'deep YAML fields', head: (size) => `venue: ${'{a: '.repeat(size / 5)}b${'}'.repeat(size / 5)}\n` },
  { name: 'deep YAML lists on a line', head: (size) => `venue:\n  ${'- '.repeat(size / 2)}a\n` },
  { name: 'YAML anchors and aliases', head: (size) => `a: &a [x]\nb: [${'*a, '.repeat(size / 4)}]\n` },
  { name: 'anchors of their own', head: numbered((n) => `k${n}: &a${n} b\n`) },
  {
    name: 'a YAML bomb',
    head: () =>
      `a: &a [x,x]\n${Array.from({ length: 60 }, (_, n) => `k${n}: &k${n} [*${n ? `k${n - 1}` : 'a'}, *${n ? `k${n - 1}` : 'a'}]\n`).join('')}`,
  },
  { name: 'tags', head: numbered((n) => `k${n}: !!a b\n`) },
  { name: 'a huge list of people', head: (size) => `apologies: [${numbered((n) => `p${n}, `)(size)}]\n` },
  {
    name: 'a huge list of people on lines',
    head: (size) => `apologies:\n${numbered((n) => `  - person-${n}\n`)(size)}`,
  },
  {
    name: 'a huge list of what are no ids',
    head: (size) => `apologies:\n${numbered((n) => `  - Person ${n}\n`)(size)}`,
  },
  { name: 'a huge list of one person', head: (size) => `apologies: [${'ada-finch, '.repeat(size / 11)}]\n` },
  { name: 'a long text', head: (size) => `venue: ${'a'.repeat(size)}\n` },
  { name: 'a long text in lines', head: (size) => `venue: >-\n${'  a\n'.repeat(size / 4)}` },
  { name: 'a long text in quotes', head: (size) => `venue: "${'\\n'.repeat(size / 2)}"\n` },
  { name: 'a field twice, many times', head: (size) => 'venue: a\n'.repeat(size / 9) },
  {
    name: 'an agenda without end',
    head: (size) => `nextMeeting:\n  agenda:\n${numbered((n) => `    - Item ${n}\n`)(size)}`,
  },
  {
    name: 'an agenda of wrong entries',
    head: (size) => `nextMeeting:\n  agenda:\n${numbered((n) => `    - { titel: ${n} }\n`)(size)}`,
  },
  { name: 'comments', head: (size) => '# a\n'.repeat(size / 4) },
  { name: 'a flow list that does not end', head: (size) => `venue: [${'a, '.repeat(size / 3)}\n` },
  { name: 'quotes that do not end', head: (size) => `venue: "${'a '.repeat(size / 2)}\n` },
]
