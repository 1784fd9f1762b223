/** Plain text as a message of SARIF: braces are no placeholders in it (§3.11.5), and brackets no links (§3.11.6). */
export function messageText(text: string): string {
  return escapeBraces(text).replaceAll('](', '] (')
}

/** Text with links as a message of SARIF: only braces are escaped. */
export function escapeBraces(text: string): string {
  return text.replace(/[{}]/g, '$&$&').toWellFormed()
}
