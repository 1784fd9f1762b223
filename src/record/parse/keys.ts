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

/** Whether a schema takes words at a path, as one of its forms. */
export function takesText(schema: unknown, path: readonly PropertyKey[]): boolean {
  const { def } = schema as { def: Definition }
  if (def.innerType) return takesText(def.innerType, path)
  if (def.type === 'pipe') return takesText(def.in, path)
  if (def.type === 'union') return def.options?.some((option) => takesText(option, path)) === true
  const [step, ...rest] = path
  if (step === undefined) return def.type === 'string' || def.type === 'enum'
  if (def.type === 'array') return takesText(def.element, typeof step === 'number' ? rest : path)
  const inner = def.type === 'object' ? def.shape?.[String(step)] : undefined
  return inner !== undefined && takesText(inner, rest)
}
