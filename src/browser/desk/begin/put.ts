/** What a form has begun, on its way into the change. */
import type { Begun } from '../clerk/messages.ts'
import { say } from '../status.ts'
import type { Work } from '../work.ts'

/** Puts files into the change, and opens the first. What is there already is opened as it is. */
export function putAll(work: Work, files: readonly Begun[]): void {
  const [first, ...others] = files
  if (!first) return
  if (work.has(first.path)) {
    if (work.open(first.path)) say('The record holds this document already: it is opened as it is.')
  } else {
    for (const { path, text } of others) if (!work.has(path)) work.add(path, text)
    work.open(first.path, first.text)
    say('It is begun. What the check asks for stands below the text.')
  }
}
