/** The JSON Schemas that editors use: up to date, and true of what is written. */
import { globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { FOLDER } from '../../../scripts/lab/schemas/main.ts'
import { jsonSchemas } from '../../../scripts/lab/schemas/schemas.ts'
import { isDate } from '../../../src/record/dates.ts'
import { ROOT } from '../run.ts'

const schemas = jsonSchemas()

test('the files are what `npm run schemas` writes', () => {
  const written = readdirSync(FOLDER).map((name): [string, string] => [name, readFileSync(join(FOLDER, name), 'utf8')])
  expect(Object.fromEntries(written)).toEqual(Object.fromEntries(schemas))
})

const ajv = new Ajv({ allErrors: true, formats: { date: isDate, uri: URL.canParse } })
const validators = new Map([...schemas].map(([name, text]) => [name, ajv.compile(JSON.parse(text))]))

/** What a schema, such as `minutes.json`, finds wrong with some fields. */
function faults(name: string, fields: unknown): string[] {
  const validate = validators.get(name)
  if (!validate) return [`no schema ${name}`]
  validate(fields)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

describe.each(['content', 'tests/fixtures/lantern'])('%s', (folder) => {
  const files = globSync('**/*.{mdx,yaml}', { cwd: join(ROOT, folder) }).map((path) => path.replaceAll('\\', '/'))

  test.each(files.sort())('%s', (path) => {
    const text = readFileSync(join(ROOT, folder, path), 'utf8')
    const yaml = path.endsWith('.yaml') ? text : /^---\n(.*?)^---$/ms.exec(text)?.[1]
    expect(faults(`${path.split(/[/.]/)[0]}.json`, parse(yaml ?? ''))).toEqual([])
  })
})

describe('what is wrong is refused', () => {
  test.each<[name: string, fields: unknown, fault: string]>([
    ['topics.json', { name: 'Oil', nmae: 'Oil' }, ' must NOT have additional properties'],
    ['topics.json', {}, " must have required property 'name'"],
    ['minutes.json', { date: '2026-02-30', status: 'draft', attended: [] }, '/date must match format "date"'],
    ['posts.json', { name: 'Chair', role: 'boss' }, '/role must be equal to one of the allowed values'],
    ['exceptions.json', [{ rule: 'chaired', reason: 'short' }], '/0/reason must NOT have fewer than 10 characters'],
  ])('%s: %j', (name, fields, fault) => expect(faults(name, fields)).toContain(fault))
})
