import type { Help, Span } from '../../record/index.ts'

/** Help whose edits say what they replace, where that is not all at which the finding points. */
export function placed(help: Help, span: Span): Help {
  if (typeof help === 'string') return help
  return { ...help, edits: help.edits.map((edit) => (edit.file || edit.span ? edit : { ...edit, span })) }
}
