/** Reads what files import: by every way there is, types included. */
import { posix } from 'node:path'
import ts from 'typescript'

/** One import. */
export interface Import {
  /** A path from the root of the repository, or the name of a module as it is written. */
  name: string
  /** Whether only types are imported. */
  types: boolean
}

/** The name of an import whose module is computed while the program runs. */
export const COMPUTED = '(computed)'

/** What a file imports. Reads TypeScript, JavaScript, `.astro` and `.mdx`; `file` is its path from the root. */
export function importsOf(file: string, source: string): Import[] {
  return codeIn(file, source)
    .flatMap((code) => inCode(code))
    .map(({ name, types }) => ({ name: name.startsWith('.') ? fromRoot(file, name) : name, types }))
}

/** A path from the root, without a query such as `?url`. */
function fromRoot(file: string, name: string): string {
  return posix.join(posix.dirname(file), name.replace(/\?.*$/, ''))
}

/** The parts of a file that are code. */
function codeIn(file: string, source: string): string[] {
  if (file.endsWith('.astro')) {
    const [, head = '', page = source] = /^\s*---\r?\n([\s\S]*?)\n---([\s\S]*)$/.exec(source) ?? []
    const scripts = Array.from(page.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g), ([, code = '']) => code)
    const inMarkup = Array.from(page.matchAll(/\bimport\([^)]*\)/g), ([call]) => call)
    return [head, ...scripts, ...inMarkup]
  }
  if (file.endsWith('.mdx')) {
    const [, head = '', page = source] = /^---\r?\n([\s\S]*?)\n---([\s\S]*)$/.exec(source) ?? []
    const layout = /^layout:\s*(\S+)\s*$/m.exec(head)?.[1]
    const statements = page.replace(/^```[\s\S]*?^```/gm, '').match(/^(?:import|export)\b[\s\S]*?$/gm) ?? []
    return [layout ? `import '${layout}'` : '', ...statements]
  }
  if (/\.m?js$/.test(file)) {
    const comments = source.match(/\/\*\*[\s\S]*?\*\//g) ?? []
    const inComments = comments.join('').match(/\bimport\((['"])[^'"]+\1\)/g) ?? []
    return [source, ...inComments.map((type) => `type T = ${type}`)]
  }
  return [source]
}

function inCode(code: string): Import[] {
  const found: Import[] = []
  const visit = (node: ts.Node): void => {
    const one = importIn(node)
    if (one) found.push(one)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('code.ts', code, ts.ScriptTarget.ESNext))
  return found
}

function importIn(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node)) return of(node.moduleSpecifier, onlyTypes(node.importClause))
  if (ts.isExportDeclaration(node) && node.moduleSpecifier)
    return of(node.moduleSpecifier, node.isTypeOnly || allTypes(node.exportClause))
  if (ts.isImportTypeNode(node))
    return of(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true)
  if (ts.isCallExpression(node)) {
    if (node.expression.kind === ts.SyntaxKind.ImportKeyword || isMeta(node.expression, 'glob'))
      return of(node.arguments[0])
  }
  // Code that is started by its place, such as a thread.
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'URL') {
    const [path, base] = node.arguments ?? []
    if (path && base && isMeta(base, 'url') && ts.isStringLiteralLike(path) && /\.m?[jt]s$/.test(path.text))
      return of(path)
  }
  return undefined
}

function of(module: ts.Node | undefined, types = false): Import {
  return { name: module && ts.isStringLiteralLike(module) ? module.text : COMPUTED, types }
}

function isMeta(node: ts.Node, name: string): boolean {
  return ts.isPropertyAccessExpression(node) && ts.isMetaProperty(node.expression) && node.name.text === name
}

function onlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false
  return clause.isTypeOnly || (!clause.name && allTypes(clause.namedBindings))
}

function allTypes(names: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean {
  if (!names || !(ts.isNamedImports(names) || ts.isNamedExports(names))) return false
  return names.elements.length > 0 && names.elements.every((one) => one.isTypeOnly)
}
