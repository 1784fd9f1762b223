import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openWorkshop } from '../../scripts/shared/leftovers.ts'
import { mayReplace } from '../../scripts/shared/place.ts'
import { replaceFile, replaceFolder } from '../../scripts/shared/replace.ts'
import { temporary } from './run.ts'

/** Writes files by path. */
function put(folder: string, files: Record<string, string>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** A folder that a build has just finished. */
const finished = (text: string) => put(join(temporary(), 'new'), { 'index.html': text, 'minutes/a/index.html': text })

/** A project in a home folder, with a site that a build made. */
function project(): { home: string; root: string; content: string; site: string } {
  const home = temporary()
  const root = put(join(home, 'work/project'), { 'package.json': '{}', 'content/body.yaml': 'name: Tidewater' })
  const site = join(root, 'site')
  replaceFolder(finished('first'), site, 'build')
  return { home, root, content: join(root, 'content'), site }
}

const asked = (folder: string, { home, root, content }: ReturnType<typeof project>) =>
  mayReplace(folder, 'build', { home, root, content: [content] })

const page = (site: string) => readFileSync(join(site, 'index.html'), 'utf8')

/** The number of a process that has ended. */
const DEAD = spawnSync(process.execPath, ['-e', '']).pid

describe('a finished folder', () => {
  test('takes the place of an earlier one whole, and leaves nothing beside it', () => {
    const one = project()
    put(one.site, { '.DS_Store': '' })
    replaceFolder(finished('second'), asked(one.site, one), 'build')
    expect(page(one.site)).toBe('second')
    expect(readdirSync(one.root).sort()).toEqual(['content', 'package.json', 'site'])
    expect(readdirSync(one.site).sort()).toEqual(['.made-by-build', 'index.html', 'minutes'])
  })

  test.each(['empty', 'deep/and/new'])('goes into %s', (name) => {
    const one = project()
    mkdirSync(join(one.root, 'empty'))
    replaceFolder(finished('new'), asked(join(one.root, name), one), 'build')
    expect(page(join(one.root, name))).toBe('new')
  })

  test('goes where a link leads', () => {
    const one = project()
    symlinkSync(one.site, join(one.home, 'link'), 'junction')
    replaceFolder(finished('second'), asked(join(one.home, 'link'), one), 'build')
    expect(page(one.site)).toBe('second')
    expect(page(join(one.home, 'link'))).toBe('second')
  })

  test('stays out where a file has come meanwhile', () => {
    const one = project()
    const place = asked(one.site, one)
    put(one.site, { 'mine.txt': 'mine' })
    expect(() => replaceFolder(finished('second'), place, 'build')).toThrow('it holds `mine.txt`')
    expect([page(one.site), existsSync(join(one.site, 'mine.txt'))]).toEqual(['first', true])
    expect(readdirSync(one.root).sort()).toEqual(['content', 'package.json', 'site'])
  })
})

describe('is never replaced', () => {
  test.each([
    ['.', 'the project is in it'],
    ['./site/..', 'the project is in it'],
    ['..', 'the project is in it'],
    ['../..', 'the project is in it'],
    ['../../..', 'the project is in it'],
    ['.cache', 'builds do their work in it'],
    ['content/', 'the content of the record is in it'],
    ['content/minutes', 'it is inside the content folder'],
    ['.git/refs/tags', 'it belongs to Git'],
    ['package.json', 'is a file'],
    ['package.json/site', 'is a file'],
    ['linked', 'the content of the record is in it'],
    ['linked/new', 'it is inside the content folder'],
    ['broken/new', 'is a link to nothing'],
  ])('%s', (path, reason) => {
    const one = project()
    symlinkSync(one.content, join(one.root, 'linked'), 'junction')
    symlinkSync(join(one.root, 'nowhere'), join(one.root, 'broken'), 'junction')
    expect(() => asked(`${one.root}/${path}`, one)).toThrow(reason)
  })

  test('the disk', () => {
    const { root } = project()
    expect(() => mayReplace(dirname(root).split(/[\\/]/, 1)[0] || '/', 'build', { root })).toThrow('the whole disk')
  })

  test('the home folder, and what it is in', () => {
    const [one, home] = [project(), join(temporary(), 'somebody')]
    mkdirSync(home)
    expect(() => asked(home, { ...one, home })).toThrow('the home folder is in it')
    expect(() => asked(dirname(home), { ...one, home })).toThrow('the home folder is in it')
  })

  test('the project or content that are reached by a link', () => {
    const one = project()
    symlinkSync(one.root, join(one.home, 'short'), 'junction')
    const short = { ...one, root: join(one.home, 'short'), content: join(one.home, 'short/content') }
    expect(() => asked(one.root, short)).toThrow('the project is in it')
    expect(() => asked(one.content, short)).toThrow('the content of the record is in it')
  })

  test.runIf(existsSync(import.meta.filename.toUpperCase()))(
    'content in other letters, where these are the same',
    () => {
      const one = project()
      expect(() => asked(join(one.root, 'CONTENT'), one)).toThrow('the content of the record is in it')
      expect(() => asked(join(one.root, 'Content/new'), one)).toThrow('it is inside the content folder')
    },
  )

  test.each([
    ['a file at the top', { CNAME: 'record.example.org' }, 'CNAME'],
    ['a file deep in a site', { 'minutes/a/mine.txt': 'mine' }, 'minutes/a/mine.txt'],
    ['a repository', { '.git/HEAD': 'ref: refs/heads/pages' }, '.git/HEAD'],
  ])('a site that somebody added to: %s', (_, files, shown) => {
    const one = project()
    put(one.site, files)
    expect(() => asked(one.site, one)).toThrow(`it holds \`${shown}\`, which \`npm run build\` did not make`)
  })

  test('a site with a link in it, wherever that leads', () => {
    const one = project()
    symlinkSync(temporary(), join(one.site, 'minutes/linked'), 'junction')
    expect(() => asked(one.site, one)).toThrow('it holds `minutes/linked`')
  })

  test('a folder of another command, or of nobody', () => {
    const one = project()
    expect(() => mayReplace(one.site, 'corpus', { root: one.root })).toThrow('which `npm run corpus` did not make')
    const other = put(join(one.root, 'other'), { 'index.html': '' })
    expect(() => asked(other, one)).toThrow('it holds `index.html`')
  })
})

describe('after a run that was killed', () => {
  test.each([`site.old-${DEAD}`, `site.old-${process.pid}`, 'site.old'])('the site comes back from %s', (aside) => {
    const one = project()
    renameSync(one.site, join(one.root, aside))
    put(join(one.root, `site.tmp-${DEAD}`), { '.made-by-build': 'Made\nindex.html\n', 'index.html': 'half' })
    expect(asked(one.site, one)).toBe(one.site)
    expect(page(one.site)).toBe('first')
    expect(readdirSync(one.root).sort()).toEqual(['content', 'package.json', 'site'])
  })

  test('half a site does not come back, and half of one beside the whole goes', () => {
    const one = project()
    for (const name of ['gone', 'site'])
      put(join(one.root, `${name}.old-${DEAD}`), { '.made-by-build': 'Made\nindex.html\na.html\n', 'a.html': '' })
    asked(one.site, one)
    asked(join(one.root, 'gone'), one)
    expect(readdirSync(one.root).sort()).toEqual(['content', 'package.json', 'site'])
  })

  test('what somebody keeps beside the site stays', () => {
    const one = project()
    cpSync(one.site, join(one.root, 'site.old'), { recursive: true })
    put(join(one.root, `site.old-${DEAD}`), { '.made-by-build': 'Made\n', 'mine.txt': 'mine' })
    asked(one.site, one)
    expect(readdirSync(one.root).sort()).toEqual(['content', 'package.json', 'site', 'site.old', `site.old-${DEAD}`])
  })

  test('what a living process has there, and what nobody’s list is in, stays', () => {
    const one = project()
    const names = [`site.tmp-${process.ppid}`, `site.old-${DEAD}`, 'site.old', 'site.tmp', 'site.older']
    put(join(one.root, names[0] ?? ''), { '.made-by-build': 'Made\n' })
    put(join(one.root, 'site.older'), { '.made-by-build': 'Made\n' })
    for (const name of names.slice(1, 4)) put(join(one.root, name), { 'mine.txt': 'mine' })
    replaceFolder(finished('second'), asked(one.site, one), 'build')
    expect(readdirSync(one.root)).toEqual(expect.arrayContaining(names))
  })

  test('the workshops of processes that have ended go, those of others stay', () => {
    const { root } = project()
    const others = [`build-${process.ppid}`, 'lantern', 'build-x']
    for (const name of [...others, `build-${DEAD}`, `bench-${DEAD}`, `pictures-${DEAD}`, `build-${process.pid}`])
      put(join(root, '.cache', name), { 'half.html': '' })
    const workshop = openWorkshop('build', root)
    expect(readdirSync(join(root, '.cache')).sort()).toEqual([...others, `build-${process.pid}`].sort())
    expect([workshop, readdirSync(workshop)]).toEqual([join(root, '.cache', `build-${process.pid}`), []])
  })
})

describe('a file', () => {
  test('is replaced whole, through a link to where it leads', () => {
    const folder = put(temporary(), { 'a.yaml': 'old', 'a.yaml.tmp': 'mine', [`.a.yaml.${DEAD}.tmp`]: 'half' })
    const there = [`.a.yaml.${process.ppid}.tmp`, '.b.yaml.tmp']
    put(folder, Object.fromEntries(there.map((name) => [name, ''])))
    symlinkSync(join(folder, 'a.yaml'), join(folder, 'link'))
    replaceFile(join(folder, 'link'), 'new')
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('new')
    expect(readdirSync(folder).sort()).toEqual([...there, 'a.yaml', 'a.yaml.tmp', 'link'].sort())
  })
})
