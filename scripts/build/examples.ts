/** Rules without their examples, for the browser: they are tests and pages of the site, a sixth of what the rules weigh. */
import { type Plugin, parseAst } from 'vite'

const RULE = /\/src\/rules\/[\w-]+\.ts$/
const EXAMPLES: ReadonlySet<string> = new Set(['bad', 'good'])

interface Node {
  type: string
  start: number
  end: number
}
interface Literal extends Node {
  properties: (Node & { key?: { name?: string } })[]
}

/** Takes the examples out of each rule as it is bundled. */
export function withoutExamples(): Plugin {
  return {
    name: 'without-examples',
    transform: {
      order: 'post',
      filter: { id: RULE },
      handler: (code) => ({ code: shortened(code), map: null }),
    },
  }
}

/** The module of a rule in JavaScript, without the fields `bad` and `good` of the rule. */
export function shortened(code: string): string {
  const fields = parseAst(code).body.flatMap((statement) => {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    if (declared?.type !== 'VariableDeclaration') return []
    return declared.declarations.flatMap(({ id, init }) =>
      id.type === 'Identifier' && id.name === 'rule' && init?.type === 'ObjectExpression'
        ? (init as unknown as Literal).properties.filter(({ key }) => EXAMPLES.has(key?.name ?? ''))
        : [],
    )
  })
  let text = code
  for (const { start, end } of fields.reverse()) text = text.slice(0, start) + text.slice(end).replace(/^\s*,/, '')
  return text
}
