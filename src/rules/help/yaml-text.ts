/** Words as a value of YAML: in quotation marks where they could be read as something else. */
export function yamlText(words: string): string {
  return /^\p{L}[\p{L}\d ’.-]*$/u.test(words) && !/^(?:yes|no|on|off|true|false|null|y|n)$/i.test(words)
    ? words
    : JSON.stringify(words)
}
