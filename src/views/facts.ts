/** Facts of a document: what it is, from when, by whom. */
import { escapeHtml as e } from '../record/index.ts'
import { names } from './entries.ts'
import type { Named } from './site.ts'

/** A line of facts: a label, and text or names. */
export interface Fact {
  label: string
  text?: string | undefined
  named?: Named[]
  url?: string | undefined
}

/** Facts as an HTML list; nothing where there are none. */
export function factsHtml(facts: readonly Fact[]): string {
  const lines = facts.map(({ label, text, named = [], url }) => {
    const words = url === undefined ? e(text ?? '') : `<a href="${e(url)}" rel="external">${e(text ?? '')}</a>`
    return `<div><dt>${e(label)}</dt><dd>${[words, names(named)].filter(Boolean).join(' – ')}</dd></div>`
  })
  return lines.length > 0 ? `<dl class="facts">${lines.join('')}</dl>` : ''
}
