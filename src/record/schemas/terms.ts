import * as z from 'zod'
import { date, id, seal, source, text, updates } from './common.ts'

/** One version of the terms of reference: `content/terms-of-reference/<id>.mdx`. */
export const terms = z.strictObject({
  title: text.describe('The title, as the document has it.'),
  version: text.optional().describe('Which version this is, such as `1`.'),
  body: id.optional().describe('Whose terms they are: an id from bodies/; without it, those of the body itself.'),
  from: date.optional().describe('The day from which it held; leave it out where no source tells.'),
  until: date.optional().describe('The last day on which it held.'),
  seal: seal.describe('The digest of what they say once they are in force; `npm run seal` writes it.'),
  source: source.optional().describe('Where the words come from.'),
  updates,
})
