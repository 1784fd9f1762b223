/** What the guides say is true of the program. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { KINDS, readDocument } from '../src/record/index.ts'
import { ELEMENTS } from '../src/record/vocabulary.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const GUIDES = ['README.md', 'content/README.md', 'src/README.md', '.github/CONTRIBUTING.md', '.github/SECURITY.md']
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

test.each(GUIDES)('each file that %s links to is there', (guide) => {
  const links = [...read(guide).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, to = '']) => join(dirname(guide), to))
  // Links in examples of documents lead to documents of the example.
  const missing = links.filter((to) => !existsSync(join(ROOT, to)) && !to.endsWith('.mdx'))
  expect(missing).toEqual([])
})

test.each(GUIDES)('each command that %s names is one', (guide) => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const named = [...read(guide).matchAll(/\bnpm run (?:-s )?([a-z][\w:]*)/g)].map(([, name = '']) => name)
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})

describe('how to write the record', () => {
  const guide = read('content/README.md')
  const examples = [...guide.matchAll(/```mdx\n([\s\S]*?)```/g)].map(([, text = '']) => text)
  const [meeting = '', declaration = ''] = examples

  test('the meeting of the guide can be read', () =>
    expect(readDocument('minutes', 'minutes/2026-05-20', 'a.mdx', meeting).faults).toEqual([]))

  test('the declaration of the guide can be read', () =>
    expect(readDocument('interests', 'interests/ada-finch/2026-04-01', 'a.mdx', declaration).faults).toEqual([]))

  test('the event of the guide can be read', () => {
    const event = examples.find((text) => text.includes('type: evidence-session')) ?? ''
    expect(readDocument('events', 'events/hour-hand', 'a.mdx', event).faults).toEqual([])
  })

  test('every kind and every element is in it', () => {
    expect(KINDS.filter((kind) => !guide.includes(`\`${kind}/`))).toEqual([])
    expect(Object.keys(ELEMENTS).filter((name) => !guide.includes(`\`<${name}`))).toEqual([])
  })
})

describe('the Node that the README names', () => {
  const [, major = '', minor = ''] = /You need Node \d+ \(from (\d+)\.(\d+) on\)/.exec(read('README.md')) ?? []
  const named = [Number(major), Number(minor), 0]

  /** Whether one range of versions holds the named one: `^22.1`, `>= 20`, `22`. */
  const holds = (range: string): boolean => {
    const [, sign, ...parts] = /^(\^|>=)?\s*(\d+)(?:\.(\d+|\*))?(?:\.(\d+|x))?$/.exec(range.trim()) ?? []
    if (parts[0] === undefined) throw new Error(`Unexpected range ${range}`)
    const least = parts.map((part) => Number(part) || 0)
    const n = named.findIndex((value, at) => value !== least[at])
    const reached = n === -1 || (named[n] as number) > (least[n] as number)
    return reached && (sign === '>=' || named[0] === least[0])
  }

  test('is the one of .nvmrc', () => expect(major).toBe(read('.nvmrc').trim()))

  test('satisfies every package, so that npm ci warns of none', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { engines?: { node?: string }; optional?: boolean }>
    }
    const unsatisfied = Object.entries(packages).filter(([, { engines, optional }]) => {
      return !optional && engines?.node !== undefined && !engines.node.split('||').some(holds)
    })
    expect(unsatisfied).toEqual([])
    expect(holds('>=24.9')).toBe(false)
  })
})

test('each file that the way of a set of minutes names is there', () => {
  const [, way = ''] = /## The way of one set of minutes\n([\s\S]*?)\n## /.exec(read('src/README.md')) ?? []
  const files = [...way.matchAll(/`([\w/.[\]-]+\.(?:ts|astro|mdx))`/g)].map(([, path = '']) => path)
  const missing = files.filter(
    (path) => ![path, `src/${path}`, `src/components/record/${path}`].some((one) => existsSync(join(ROOT, one))),
  )
  expect(missing).toEqual([])
  expect(files).toHaveLength(6)
})
