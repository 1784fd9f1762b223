import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { KINDS } from '../../src/record/index.ts'
import { FILES, SCHEMAS } from '../../src/record/schemas/index.ts'
import { ELEMENTS } from '../../src/record/vocabulary.ts'

type Def = { type: string; shape?: Record<string, Node>; catchall?: Node; options?: Node[] } & Record<
  'innerType' | 'in' | 'element' | 'valueType',
  Node | undefined
>
type Node = { def: Def }

/** Every object in a schema, with the way to it. */
function* objects({ def }: Node, path: string): Generator<[path: string, def: Def]> {
  if (def.type === 'object') yield [path, def]
  for (const [name, inner] of Object.entries(def.shape ?? {})) yield* objects(inner, `${path}.${name}`)
  for (const inner of [def.innerType, def.in, def.element, def.valueType, ...(def.options ?? [])])
    if (inner) yield* objects(inner, path)
}

const all = { ...SCHEMAS, ...FILES, ...ELEMENTS } as unknown as Record<string, Node>

test.each(Object.entries(all).flatMap(([name, schema]) => [...objects(schema, name)]))(
  '%s takes no unknown field',
  (_, def) => {
    expect(def.catchall?.def.type).toBe('never')
  },
)

test('the walk reaches inner objects', () => {
  const paths = Object.entries(all).flatMap(([name, schema]) => [...objects(schema, name)].map(([path]) => path))
  expect(paths).toEqual(
    expect.arrayContaining([
      'minutes',
      'minutes.nextMeeting',
      'minutes.nextMeeting.agenda',
      'body.yaml.policy',
      'exceptions.yaml',
      'interests.interests',
      'Action',
    ]),
  )
})

const indentOf = (line: string) => line.search(/\S/)

describe('each field has a comment for the person who fills it in', () => {
  const files = [
    'body',
    'declaration',
    'definition',
    'exceptions',
    'minutes',
    'organisation',
    'paper',
    'pathfinder',
    'person',
    'post',
    'terms',
    'topic',
    'common',
  ]
  test.each(files)('%s', (name) => {
    const lines = readFileSync(new URL(`../../src/record/schemas/${name}.ts`, import.meta.url), 'utf8').split('\n')
    const isField = (line: string) =>
      /^ {2,}\w+(: z|: \w+[,(.]|,$)/.test(line) && !/^ *(path|params|error|protocol|message):/.test(line)
    const inObject = (n: number) =>
      /strictObject\(\{$/.test(
        lines.findLast(
          (line, m) =>
            m < n && /[({[]$/.test(line) && !/^\s*z$/.test(line) && indentOf(line) < indentOf(lines[n] ?? ''),
        ) ?? '',
      )
    const fields = lines.flatMap((line, n) => (isField(line) && inObject(n) ? [n] : []))
    expect(fields.length).toBeGreaterThan(name === 'common' ? 3 : 2)
    const bare = fields.filter((n) => !/\*\/$/.test(lines[n - 1] ?? ''))
    expect(bare.map((n) => `${n + 1}: ${lines[n]?.trim()}`)).toEqual([])
  })
})

test('there is a schema for each folder that the design names', () => {
  expect(KINDS).toEqual([
    'terms-of-reference',
    'minutes',
    'papers',
    'interests',
    'people',
    'posts',
    'organisations',
    'topics',
    'definitions',
    'pathfinders',
  ])
})
