/** Two people who print alike ask for words that tell them apart. */
import { expect, test } from 'vitest'
import { findings } from '../bodies.ts'

const person = (name: string, lines = '') => `---\nname: ${name}\n${lines}---\n`
const was = (name: string, until: string) => `formerNames:\n  - {name: ${name}, until: ${until}}\n`
const said = (...people: string[]) =>
  findings('readable', Object.fromEntries(people.map((text, n) => [`people/z-${n + 1}.mdx`, text]))).map((one) =>
    one.replace(/^people\//, '').replace(/, which prints.*/, ''),
  )

test.each<[string, string[], string[]]>([
  ['two names', [person('Vera Low'), person('Vera Lowe')], []],
  [
    'one name twice',
    [person('Vera Low'), person('Vera Low')],
    ['z-1.mdx:2:7 Unexpected name “Vera Low”', 'z-2.mdx:2:7 Unexpected name “Vera Low”'],
  ],
  [
    'one of them told apart',
    [person('Vera Low', 'distinguisher: of the quay\n'), person('Vera Low')],
    ['z-2.mdx:2:7 Unexpected name “Vera Low”'],
  ],
  [
    'both told apart',
    [person('Vera Low', 'distinguisher: of the quay\n'), person('Vera Low', 'distinguisher: the younger\n')],
    [],
  ],
  [
    'both by the same words',
    [
      person('Vera Low', 'distinguisher: the elder\n'),
      person('Vera Low', 'distinguisher: of the quay\n'),
      person('Vera Low', 'distinguisher: of the Quay\n'),
    ],
    [
      'z-2.mdx:3:16 Unexpected `distinguisher` “of the quay”, which somebody else of that name has too',
      'z-3.mdx:3:16 Unexpected `distinguisher` “of the Quay”, which somebody else of that name has too',
    ],
  ],
  [
    'but for an accent and a full stop',
    [person('Véra J. Low'), person('Vera J Low')],
    ['z-1.mdx:2:7 Unexpected name “Véra J. Low”', 'z-2.mdx:2:7 Unexpected name “Vera J Low”'],
  ],
  [
    'a former name like the present one of another',
    [person('Vera Brook', was('Vera Low', '2020-01-01')), person('Vera Low')],
    ['z-1.mdx:2:7 Unexpected name “Vera Brook”', 'z-2.mdx:2:7 Unexpected name “Vera Low”'],
  ],
  [
    'a former name that another took the day after',
    [person('Vera Brook', was('Vera Low', '2020-01-01')), person('Vera Low', was('Vera Stone', '2020-01-01'))],
    [],
  ],
  [
    'a former name that another took the day before its last',
    [person('Vera Brook', was('Vera Low', '2020-01-01')), person('Vera Low', was('Vera Stone', '2019-12-30'))],
    ['z-1.mdx:2:7 Unexpected name “Vera Brook”', 'z-2.mdx:2:7 Unexpected name “Vera Low”'],
  ],
  [
    'a name that somebody took again',
    [person('Vera Low', `${was('Vera Low', '2019-01-01')}  - {name: Vera Brook, until: 2020-01-01}\n`)],
    [],
  ],
])('%s', (_, people, expected) => expect(said(...people)).toEqual(expected))

test('a name in letters without a Latin form is compared as it is', () =>
  expect(said(person('李明'), person('李明'), person('王芳'))).toHaveLength(2))
