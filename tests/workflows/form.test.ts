/** From an issue form to a pull request: the jobs of the workflow, run in a clean clone. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { parse } from 'yaml'
import { patchOf } from '../../src/browser/desk/hand-in/patch.ts'
import { CHANGE_LABELS, CHANGED, DECLARATION_LABELS, DOCUMENT_LABELS, NONE, WAYS } from '../../src/draft/form/index.ts'
import { ROOT, temporary } from '../scripts/run.ts'
import { CALLS, CLONE, COMMENT, cloned, git, IN_ORDER, OUTPUT, PERMISSION, textIn } from './clone.ts'
import { runJob } from './job.ts'

cloned()
beforeEach(() => {
  rmSync(join(CLONE, 'form'), { recursive: true, force: true })
  if (branches() !== '') git('push', '--quiet', '--delete', 'origin', 'form/issue-9')
})

const HERONS = '---\nname: Herons\n---\n\nGrey birds.\n'
const NEW = 'It is a new document'

/** The text of an issue, as GitHub makes it of the form. */
const issueOf = (file: string, change: string, text: string) =>
  `### File\n\n${file}\n\n### New or changed\n\n${change}\n\n### Text\n\n\`\`\`markdown\n${text}\n\`\`\`\n`.replaceAll(
    '\n',
    '\r\n',
  )

/** An event with an issue, as a file. */
function eventOf(body: string, label = 'document'): string {
  const file = join(temporary(), 'event.json')
  writeFileSync(file, JSON.stringify({ issue: { number: 9, body, labels: [{ name: label }] } }))
  return file
}

/** The jobs that read a form and make a request of it. Between them only form/ is handed on. */
function handedIn(body: string, label?: string): string {
  const read = runJob('form.yml', 'read', { ...IN_ORDER, GITHUB_EVENT_PATH: eventOf(body, label) })
  expect(read.failed, read.output).toBeUndefined()
  git('checkout', '--quiet', '--force', 'main')
  git('clean', '--quiet', '-fd', '-e', 'form', '-e', 'node_modules')
  const request = runJob('form.yml', 'request', { GH_TOKEN: 'x', GH_REPO: 'cabinet/record', ISSUE: '9', BASE: 'main' })
  expect(request.failed, request.output).toBeUndefined()
  return readFileSync(COMMENT, 'utf8')
}

const branches = () => git('ls-remote', 'origin', 'refs/heads/form/*')
const tip = () => branches().split('\t')[0] as string
/** A file of the branch that was pushed. */
function pushed(path: string): string {
  git('fetch', '--quiet', 'origin', tip())
  return git('show', `${tip()}:${path}`)
}
/** What the branch that was pushed changes. */
function changed(): string {
  git('fetch', '--quiet', 'origin', tip())
  return git('diff', '--name-status', 'main', tip())
}

test('a new document becomes one draft of a pull request, and the check is told in the issue', () => {
  const said = handedIn(issueOf('content/topics/herons.mdx', NEW, HERONS))
  expect(said).toContain('The pull request of this form is #12.')
  expect(pushed('content/topics/herons.mdx')).toBe(HERONS.trim())
  expect(changed()).toBe('A\tcontent/topics/herons.mdx')
  expect(readFileSync(CALLS, 'utf8')).toMatch(
    /gh pr create --draft --base main --head form\/issue-9 --title Add content\//,
  )
})

test('a change of the desk becomes one request with all its documents', () => {
  const file = 'content/topics/procurement.mdx'
  const before = textIn(file)
  const after = before.replace(/\n$/, '\n\nA heron was seen.\n')
  const patch = patchOf('content/topics/herons.mdx', undefined, HERONS) + patchOf(file, before, after)
  const issue = `### Change\n\n\`\`\`diff\n${patch}\n\`\`\`\n`
  expect(handedIn(issue, 'change')).toContain('The pull request of this form is #12.')
  expect(changed()).toBe(`A\tcontent/topics/herons.mdx\nM\t${file}`)
  expect(pushed('content/topics/herons.mdx')).toBe(HERONS.trim())
  expect(pushed(file)).toBe(after.trim())
  expect(readFileSync(CALLS, 'utf8')).toContain('--title Add content/topics/herons.mdx and 1 more')
})

test('what the check finds in it is in the comment', () => {
  expect(handedIn(issueOf('content/topics/herons.mdx', NEW, '---\nnmae: Herons\n---\n'))).toMatch(
    /document-shape.*herons|herons[\s\S]*nmae/,
  )
})

test('the issue edited again moves the same branch, and opens no other request', () => {
  handedIn(issueOf('content/topics/herons.mdx', NEW, HERONS))
  rmSync(CALLS)
  rmSync(join(CLONE, 'form'), { recursive: true })
  handedIn(issueOf('content/topics/storks.mdx', NEW, HERONS))
  expect(changed()).toBe('A\tcontent/topics/storks.mdx')
  expect(readFileSync(CALLS, 'utf8')).not.toContain('pr create')
})

test('a branch on which somebody else has worked is left alone', () => {
  git('checkout', '--quiet', '--detach', 'main')
  git('-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '--quiet', '--allow-empty', '-m', 'Theirs')
  git('push', '--quiet', 'origin', 'HEAD:refs/heads/form/issue-9')
  git('checkout', '--quiet', '--force', 'main')
  const before = tip()
  expect(handedIn(issueOf('content/topics/herons.mdx', NEW, HERONS))).toContain('Somebody has worked on the branch')
  expect(tip()).toBe(before)
})

test('a document that is there is changed where the form says so', () => {
  const file = 'content/topics/procurement.mdx'
  const text = textIn(file).replace(/\n$/, '\n\nA heron was seen.\n')
  expect(handedIn(issueOf(file, NEW, text))).toContain(`is in the record already. If you mean to change it`)
  expect(branches()).toBe('')
  rmSync(join(CLONE, 'form'), { recursive: true })
  handedIn(issueOf(file, CHANGED, text))
  expect(changed()).toBe(`M\t${file}`)
})

test.each([
  ['a workflow', '.github/workflows/check.yml'],
  ['a way up', 'content/topics/../../.github/x.mdx'],
  ['the policy of the body', 'content/body.yaml'],
  ['the explanations', 'content/exceptions.yaml'],
  ['a folder that is none', 'content/herons/x.mdx'],
  ['a document of another form', 'content/topics/x.yaml'],
  ['words of a shell', 'content/topics/$(touch broken).mdx'],
  ['a second line', 'content/topics/x.mdx\n.github/x.mdx'],
  ['capitals', 'content/topics/Herons.mdx'],
])('%s is no place for a document', (_, path) => {
  expect(handedIn(issueOf(path, NEW, HERONS))).toContain('The field “File” names no document of the record.')
  expect(branches()).toBe('')
  expect(existsSync(join(CLONE, 'broken'))).toBe(false)
})

test('what is entered is never run, and stays as it is', () => {
  const text = `---\nname: "$(touch broken) \`touch broken\`"\n---\n\n'; touch broken; #\n\n### File\n\n\`\`\`\n\${{ github.token }}\n\`\`\`\n`
  handedIn(issueOf('content/topics/herons.mdx', NEW, text))
  expect(pushed('content/topics/herons.mdx')).toBe(text.trim())
  expect(existsSync(join(CLONE, 'broken'))).toBe(false)
})

test('a path that the program did not make is refused once more before anything is written', () => {
  expect(handedIn(issueOf('content/topics/herons.mdx', NEW, HERONS))).toBeTruthy()
  const before = tip()
  writeFileSync(join(CLONE, 'form/paths'), '.github/workflows/check.yml\n')
  expect(runJob('form.yml', 'request', { GH_TOKEN: 'x', ISSUE: '9', BASE: 'main' }).failed).toBe(
    'Open or update the pull request',
  )
  expect(tip()).toBe(before)
})

test.each([
  ['admin', 'true'],
  ['write', 'true'],
  ['read', 'false'],
  ['none', 'false'],
])('who has the permission %s may hand in: %s', (permission, may) => {
  writeFileSync(PERMISSION, permission)
  expect(runJob('form.yml', 'who', { SENDER: 'somebody' }).failed).toBeUndefined()
  expect(readFileSync(OUTPUT, 'utf8')).toBe(`may=${may}\n`)
})

interface Field {
  type: string
  attributes: { label?: string; options?: string[] }
}
const form = (name: string) => {
  const { labels, body } = parse(readFileSync(join(ROOT, `.github/ISSUE_TEMPLATE/${name}.yml`), 'utf8')) as {
    labels: string[]
    body: Field[]
  }
  const fields = body.filter(({ type }) => type !== 'markdown').map(({ attributes }) => attributes)
  return { labels, names: fields.map(({ label }) => label), choices: fields.flatMap(({ options = [] }) => options) }
}

test('the forms have the fields and the choices that the program reads', () => {
  expect(form('document')).toEqual({ labels: ['document'], names: [...DOCUMENT_LABELS], choices: [NEW, CHANGED] })
  expect(form('change')).toEqual({ labels: ['change'], names: [...CHANGE_LABELS], choices: [] })
  const declaration = form('declaration')
  expect([declaration.labels, declaration.names]).toEqual([['declaration'], [...DECLARATION_LABELS]])
  expect(declaration.choices).toEqual([...Object.keys(WAYS), 'It lists interests', NONE])
})
