import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { Source } from '../../src/record/index.ts'
import { readYaml } from '../../src/record/parse/yaml.ts'

const yaml = (text: string) => readYaml(new Source('a.yaml', text), 0, text.length)

test('the two parsers read the same: the quick one, and the one that knows places', () => {
  const PIECES = (
    'a¦b ¦c: ¦, ¦[¦]¦{¦}¦"¦\'¦1¦0¦-¦+¦.¦e¦_¦0x1F¦0o17¦0b1¦1_000¦.5¦1e3¦.inf¦~¦null¦Null¦true¦True¦yes' +
    '¦off¦12:30¦2024-01-01¦#¦ # ¦%¦@¦`¦\\n¦=¦<<¦|¦>¦é¦🙂'
  ).split('¦')
  const scalar = fc.array(fc.constantFrom(...PIECES), { maxLength: 5 }).map((parts) => parts.join(''))
  const line = fc.tuple(
    fc.constantFrom('name: ', 'name:\n  - ', 'name:\n  text: ', 'name: >-\n  ', 'name: |\n  '),
    scalar,
  )
  const check = (lines: [string, string][]) => {
    const text = lines.map(([key, value], n) => `${n}${key}${value}\n`).join('')
    const { value, faults } = yaml(text)
    const known = parseDocument(text, { prettyErrors: false, schema: 'core', merge: false, logLevel: 'silent' })
    expect([faults.length > 0, value]).toEqual([
      known.errors.length > 0,
      known.errors.length > 0 ? undefined : known.toJS(),
    ])
  }
  fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), check), { seed: 12, numRuns: 4_000 })
})
