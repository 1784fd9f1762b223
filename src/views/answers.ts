/** What to do about each rule's findings: made of the example that breaks it, and of what the check then says. */
import { href, type Site } from './site.ts'

/** A rule, and how its findings are answered. */
export interface Answer {
  id: string
  title: string
  href: string
  why: string
  /** What the check says of the example that breaks the rule. */
  says: string
  /** What it says to do about it. */
  help: readonly string[]
}

/** The answers, in the order of the rules. */
export function answers(site: Site): Answer[] {
  return site.judgement.rules.map(({ id, title, why, bad: { output = '' } }) => ({
    id,
    title,
    href: href(site, `rules/${id}/`),
    why,
    says: /^\w+\[[\w-]+\]: (.*)$/m.exec(output)?.[1] ?? '',
    help: firstFinding(output).flatMap((line) => /^\s*= help: (.*)$/.exec(line)?.[1] ?? []),
  }))
}

/** The lines of the first finding of a report. */
function firstFinding(output: string): string[] {
  const lines = output.split('\n')
  const next = lines.findIndex((line, n) => n > 0 && /^(?:error|warning)\[/.test(line))
  return next === -1 ? lines : lines.slice(0, next)
}
