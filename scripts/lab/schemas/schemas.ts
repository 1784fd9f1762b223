/** The record's own schemas, as JSON Schema. */
import * as z from 'zod'
import { FILES, SCHEMAS } from '../../../src/record/schemas/index.ts'

/** The name of each file, such as `minutes.json`, and its text. A schema takes what people write, not what is read from it. */
export function jsonSchemas(): Map<string, string> {
  const files = Object.entries(FILES).map(([name, schema]) => [name.replace('.yaml', ''), `content/${name}`, schema])
  const kinds = Object.entries(SCHEMAS).map(([kind, schema]) => [kind, `the fields of content/${kind}/`, schema])
  return new Map(
    ([...files, ...kinds] as [string, string, z.ZodType][]).map(([name, title, schema]) => [
      `${name}.json`,
      text(title, schema),
    ]),
  )
}

function text(title: string, schema: z.ZodType): string {
  const made = z.toJSONSchema(schema, {
    // What the YAML extension of VS Code reads best.
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => {
      // Editors print a pattern that isn't kept; the name of a format says more.
      if (jsonSchema.format) delete jsonSchema.pattern
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
    },
  })
  const { $schema, ...rest } = made
  const head = { $schema, $comment: 'Written by `npm run schemas` from src/record/schemas/.', title }
  return `${JSON.stringify({ ...head, ...rest }, null, 2)}\n`
}
