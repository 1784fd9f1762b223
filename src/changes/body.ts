/** The body itself: the terms in force, its policy, and what else its file says. */
import { type Change, changed, type State } from './change.ts'
import { differences } from './fields.ts'
import { nameOf } from './names.ts'

/** What differs in body.yaml. */
export function* body(before: State, after: State): Generator<Change> {
  const [old, { data, ...file }] = [before.record.body.data, after.record.body]
  if (!old || !data) return
  if (old.terms !== data.terms) {
    const [was, now] = [before, after].map(({ record }) =>
      nameOf(record, `terms-of-reference/${record.body.data?.terms}`),
    )
    yield changed('body', 'body', file, file.where(['terms']), `The terms in force are “${now}”, no longer “${was}”`)
  }
  for (const { field, what } of differences(old, data, ['terms']))
    yield changed(
      'body',
      'body',
      file,
      file.where(field.split('.')),
      `The body’s own file changes: \`${field}\` ${what}`,
    )
}
