/** The forms that a report can take. */
import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { json } from './json.ts'
import { markdown } from './markdown.ts'
import { pretty } from './pretty.ts'
import type { Report } from './report.ts'
import { sarif } from './sarif.ts'

/** Name of a format → what writes it. */
export const FORMATS: Readonly<Record<string, (report: Report, options: { colour?: boolean }) => string>> = {
  pretty,
  json,
  github,
  gitlab,
  sarif,
  markdown,
}

export { finding, pretty } from './pretty.ts'
export { faultText, type Report, type Summary, summarise } from './report.ts'
