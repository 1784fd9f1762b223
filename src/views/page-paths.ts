/** Every page that the site has. */
import { actionPath } from './action-page.ts'
import { yearsOfActions } from './actions.ts'
import { yearsOfDecisions } from './decisions.ts'
import { FINDINGS, hasFindings } from './findings.ts'
import { committees } from './plan/page.ts'
import { register } from './register.ts'
import { hasList, hasRegister, plainLists } from './sections.ts'
import type { Site } from './site.ts'

/** Pages that there is one of, as src/pages has them. */
const SINGLE = [
  '',
  'a-z/',
  'about/',
  'accessibility/',
  'actions/',
  'cite/',
  'feeds/',
  'gaps/',
  'guides/',
  'compliance/',
  'data/',
  'decisions/',
  'desk/',
  'minutes/',
  'people/',
  'plan/',
  'posts/',
  'privacy/',
  'rules/',
  'search/',
  'verify/',
]

/** The paths of all pages below the base of the site, in order; those that lead on to where something moved are not among them. */
export function pagePaths(site: Site): string[] {
  const { record, judgement, base } = site
  const paths = [
    ...SINGLE,
    ...(['bodies', 'events'] as const).filter((kind) => hasList(kind, site)).map((kind) => `${kind}/`),
    ...(hasRegister(site) ? ['interests/', 'interests/compare/'] : []),
    ...plainLists(site).map((kind) => `${kind}/`),
    ...[...record.documents.keys()].map((id) => `${id}/`),
    ...register(site).map(({ href }) => href.slice(base.length)),
    ...judgement.rules.map(({ id }) => `rules/${id}/`),
    ...(hasFindings(site) ? [FINDINGS] : []),
    ...committees(site).map((id) => `plan/${id}/`),
    ...yearsOfDecisions(site).map((year) => `decisions/${year}/`),
    ...Array.from(record.actions.keys(), actionPath),
    ...yearsOfActions(site).map((year) => `actions/${year}/`),
  ]
  return [...new Set(paths)].sort()
}
