/** The file CODEOWNERS: who must approve a change of which file. GitHub and GitLab read it at the root. */
import type { PublicRecord } from '../../src/record/index.ts'

/** What decides the verdict: files that a change of the record has no need to touch. */
const GUARDED = [
  '/.github/',
  '/.ci/',
  '/.gitlab-ci.yml',
  '/CODEOWNERS',
  '/src/',
  '/scripts/',
  '/tests/',
  '/package*.json',
  '/astro.config.mjs',
]

const HEAD = `# Who must approve a change. Made from \`reviewers\` of body.yaml by \`npm run codeowners\`: edit it there.
# Of the lines that fit a file the last one counts, and one approval of those it names is enough.`

/** The text of the file, and what the record doesn't name, in sentences. */
export interface Owners {
  text: string
  missing: string[]
}

/**
 * Who must approve what. Nobody approves their own declaration, also where nobody else is named.
 * @param folder the content folder as seen from the root of the repository, such as `content`; empty where it is the root itself
 */
export function ownersOf(record: PublicRecord, folder: string): Owners {
  const reviewers = record.body.data?.reviewers ?? []
  const body = record.body.file
  const under = folder === '' ? '' : `/${folder}`
  if (reviewers.length === 0)
    return {
      text: `${HEAD}\n# The record names nobody yet.\n`,
      missing: [
        `${body} has no \`reviewers\`, so a change needs nobody’s approval: name at least two accounts, such as \`- handle: "@…"\``,
      ],
    }
  const all = reviewers.map(({ handle }) => handle)
  const guarded = [...GUARDED, `${under}/body.yaml`, `${under}/exceptions.yaml`, `${under}/bodies/`]
  const members = [...new Set(reviewers.flatMap(({ person }) => person ?? []))].sort()
  const missing: string[] = []
  const own = members.map((person) => {
    const others = reviewers.filter((one) => one.person !== person).map(({ handle }) => handle)
    if (!record.documents.has(`people/${person}`))
      missing.push(`${body} names the reviewer \`${person}\`, who is not in people/`)
    if (others.length === 0)
      missing.push(
        `${body} names nobody but \`${person}\` to approve the declarations of \`${person}\`: name another one`,
      )
    return [`${under}/interests/${person}/`, ...others].join(' ')
  })
  const lines = [
    HEAD,
    `* ${all.join(' ')}`,
    '',
    '# What decides the verdict of the check:',
    ...guarded.map((path) => `${path} ${all.join(' ')}`),
    ...(own.length > 0 ? ['', '# Nobody approves their own declaration:', ...own] : []),
  ]
  return { text: `${lines.join('\n')}\n`, missing }
}
