import type { Compared } from './compare.ts'
import { type Difference, folds, sides } from './difference.ts'

/** Differences that are alike, by their first example. */
interface Fold {
  file: string
  difference: Difference
  files: Set<string>
}

/** How many examples are printed of differences at the same sort of place, and of files that only one side has. */
const EXAMPLES = 3

/** What differs between sites, with what is alike counted instead of repeated. */
export class Findings {
  readonly #places = new Map<string, Map<string, Fold>>()
  readonly #lost: string[] = []
  readonly #added: string[] = []

  /** Whether nothing differs. */
  get none(): boolean {
    return this.#places.size + this.#lost.length + this.#added.length === 0
  }

  /**
   * Takes what was found in one file.
   * @param site name of its site, for the reader
   */
  add(site: string, { file, differences, only }: Compared): void {
    const name = `${site}/${file}`
    if (only === 'was') this.#lost.push(name)
    if (only === 'is') this.#added.push(name)
    for (const difference of differences) {
      const { place, core } = folds(difference)
      const kind = `${file.slice(file.lastIndexOf('.'))} ${place}`
      const cores = this.#places.get(kind) ?? new Map<string, Fold>()
      const fold = cores.get(core) ?? { file: name, difference, files: new Set() }
      this.#places.set(kind, cores.set(core, fold))
      fold.files.add(name)
    }
  }

  /** All of it as text, the most frequent first. */
  text(): string {
    const places = [...this.#places.values()].map((cores) => {
      const all = [...cores.values()].sort((a, b) => b.files.size - a.files.size)
      return { folds: all, files: new Set(all.flatMap(({ files }) => [...files])).size }
    })
    return [
      ...onlyText('Lost', this.#lost),
      ...onlyText('New', this.#added),
      ...places.sort((a, b) => b.files - a.files).flatMap(({ folds, files }) => placeText(folds, files)),
    ].join('\n')
  }
}

function onlyText(word: string, files: readonly string[]): string[] {
  if (files.length === 0) return []
  const groups = [...Map.groupBy(files, (file) => file.replace(/(?<=^[^/]+\/[^/]+\/).*(?=\/[^/]*$)/, '*')).values()]
  return groups.flatMap((group) => [
    `${word}: ${counted(group.length)}`,
    ...group.slice(0, EXAMPLES).map((file) => `  ${file}`),
    ...(group.length > EXAMPLES ? [`  and ${group.length - EXAMPLES} like these`] : []),
    '',
  ])
}

function placeText(folds: readonly Fold[], files: number): string[] {
  const lines = folds.slice(0, EXAMPLES).flatMap((fold) => foldText(fold))
  if (folds.length <= EXAMPLES) return lines
  return [...lines, `${folds.length - EXAMPLES} other differences at places like this; in all ${counted(files)}`, '']
}

function foldText({ file, difference, files }: Fold): string[] {
  const { was, is } = sides(difference)
  const where = files.size > 1 ? `In ${counted(files.size)}, such as ${file}` : `In ${file}`
  return [where, `  ${difference.place}: ${difference.what}`, `    was ${was}`, `    is  ${is}`, '']
}

function counted(files: number): string {
  return files === 1 ? '1 file' : `${files} files`
}
