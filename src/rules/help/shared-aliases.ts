/** Other names that stand for more than one. */
import { type Document, slug } from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'

/** Every other name that is a name or other name of somebody else too; documents are of one kind. */
export function* sharedAliases(documents: readonly Document<'people'>[]): Generator<Finding> {
  const first = new Map<string, Document<'people'>>()
  for (const document of documents) if (document.data) first.set(slug(document.data.name), document)
  for (const document of documents) {
    for (const [n, alias] of (document.data?.aliases ?? []).entries()) {
      const other = first.get(slug(alias))
      if (!other) first.set(slug(alias), document)
      if (!other || other === document) continue
      yield {
        ...document.at(['aliases', n]),
        severity: 'error',
        message: `Unexpected other name “${alias}”, which stands for ${other.data?.name} already`,
        help: [`take it out here or in \`${other.id}.mdx\`: a name in the sources must stand for one of them`],
        related: [{ ...other.at(['name']), message: `${other.data?.name}` }],
        subjects: [document.id],
      }
    }
  }
}
