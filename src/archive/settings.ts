/** What the environment says: which content, which day, under which address. */
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type IsoDate, isDate } from '../record/dates.ts'

/** The folder of the project, without a slash at the end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** Where V8 keeps what it made of the program's code; nothing of a record is kept. */
export const COMPILED = join(ROOT, 'node_modules', '.cache', 'record')

/** A setting that can't be used; the message says what to write instead. */
export class SettingError extends Error {}

/** The folder in which the command was called, even where npm changed it. */
export function calledFrom(): string {
  return process.env.INIT_CWD ?? process.cwd()
}

/** The content folder: `given`, else `CONTENT`, else `content/` of the project. Relative paths start where the command was called. */
export function contentFolder(given = process.env.CONTENT): string {
  if (!given) return resolve(ROOT, 'content')
  return resolve(calledFrom(), given)
}

/**
 * The folder a command writes into: `given`, else `usual` of the project. Relative paths start where the command was called.
 * @throws SettingError where no folder is named, which would be the one it was called in
 */
export function outFolder(given: string | undefined, usual = 'dist'): string {
  if (given === undefined) return resolve(ROOT, usual)
  if (given.trim() === '') throw new SettingError('Unexpected empty name of a folder, expected one such as dist')
  return resolve(calledFrom(), given)
}

/** The day of the judgement: `given`, else `AS_OF`, else today in Europe/London. */
export function dayOfJudgement(given = process.env.AS_OF): IsoDate {
  if (!given) return today()
  if (!isDate(given)) throw new SettingError(`Unexpected day \`${given}\`, expected one such as 2011-09-01`)
  return given
}

/** The path the site is published under, with a slash at both ends: `BASE`, else `/`. */
export function basePath(given = process.env.BASE): string {
  const path = (given ?? '').replace(/^\/+|\/+$/g, '')
  if (!/^([\w.~-]+(\/[\w.~-]+)*)?$/.test(path) || /(^|\/)\.\.?(\/|$)/.test(path))
    throw new SettingError(`Unexpected base \`${given}\`, expected a path such as /record/`)
  return path === '' ? '/' : `/${path}/`
}

/** Scheme and host of the published site, without a slash at the end: `SITE`; empty where it isn't set. */
export function origin(given = process.env.SITE): string {
  if (!given) return ''
  const url = /^https?:\/\//.test(given) && URL.canParse(given) ? new URL(given) : undefined
  if (!url)
    throw new SettingError(`Unexpected site \`${given}\`, expected an address such as https://record.example.org`)
  if (url.pathname !== '/' || url.search || url.hash)
    throw new SettingError(
      `Unexpected site \`${given}\`, expected scheme and host alone: --site ${url.origin} --base ${url.pathname}`,
    )
  return url.origin
}

/** Whether the site shows a change that is only proposed: `PREVIEW`. */
export function isPreview(given = process.env.PREVIEW): boolean {
  return given === 'true'
}

function today(): IsoDate {
  // Setting the zone for a moment costs a tenth of what Intl takes to start.
  const zone = process.env.TZ
  process.env.TZ = 'Europe/London'
  const now = new Date()
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
  return day
}
