/** Text as a message of SARIF that says just that text: no braces are placeholders (§3.11.5), no brackets a link (§3.11.6). */
export function said(text: string): string {
  return braced(text).replaceAll('](', '] (')
}

/** The same, with links left in. */
export function braced(text: string): string {
  return text.replace(/[{}]/g, '$&$&').toWellFormed()
}
