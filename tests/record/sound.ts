import { expect } from 'vitest'
import { type Document, said } from '../../src/record/index.ts'

/** Every fault has a place that can be gone to, a sentence and a mend. */
export function expectSound({ faults }: Pick<Document, 'faults'>): void {
  for (const { span, message, help, unknown } of faults) {
    expect(Math.min(span.line, span.column, span.endColumn)).toBeGreaterThanOrEqual(1)
    expect(span.endLine > span.line || (span.endLine === span.line && span.endColumn >= span.column)).toBe(true)
    expect(message).toMatch(/^(Unexpected|Missing) ./)
    expect(message).not.toMatch(/Maximum call stack|undefined|\[object|Invalid input/)
    // Of words instead of an id, only the record knows what they mean.
    if (!unknown) expect(help.map(said).join('').trim()).not.toBe('')
  }
}
