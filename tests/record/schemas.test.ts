import { describe, expect, test } from 'vitest'
import * as z from 'zod'
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

describe('each field is described for the person who fills it in', () => {
  test.each(Object.entries({ ...SCHEMAS, ...FILES }))('%s', (_, schema) => {
    const bare: string[] = []
    z.toJSONSchema(schema, {
      io: 'input',
      override: ({ jsonSchema: { properties = {} }, path }) => {
        for (const [name, field] of Object.entries(properties))
          if (!/^.{10,}\.$/.test(String((field as { description?: string }).description)))
            bare.push([...path, name].join('.'))
      },
    })
    expect(bare).toEqual([])
  })
})

test('there is a schema for each folder that the design names', () => {
  expect(KINDS).toEqual([
    'terms-of-reference',
    'bodies',
    'minutes',
    'papers',
    'events',
    'interests',
    'people',
    'posts',
    'organisations',
    'topics',
    'definitions',
    'pathfinders',
  ])
})
