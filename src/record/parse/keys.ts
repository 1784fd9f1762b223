/** The field names that a schema knows. */

interface Definition {
  type: string
  shape?: Record<string, unknown>
  innerType?: unknown
  in?: unknown
  element?: unknown
  options?: unknown[]
}

/** The field names that a schema knows at a path, looking through wrappers, lists and unions. */
export function knownKeys(schema: unknown, path: readonly PropertyKey[]): string[] {
  const { def } = schema as { def: Definition }
  if (def.innerType) return knownKeys(def.innerType, path)
  if (def.type === 'pipe') return knownKeys(def.in, path)
  if (def.type === 'union') return [...new Set(def.options?.flatMap((option) => knownKeys(option, path)))]
  const [step, ...rest] = path
  if (def.type === 'array') return knownKeys(def.element, typeof step === 'number' ? rest : path)
  if (def.type !== 'object' || !def.shape) return []
  if (step === undefined) return Object.keys(def.shape)
  const inner = def.shape[String(step)]
  return inner ? knownKeys(inner, rest) : []
}
