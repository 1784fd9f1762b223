/** What a page shows: text, which is escaped where it is printed, and HTML. */
export interface Parts {
  text: Readonly<Record<string, string>>
  html: Readonly<Record<string, string>>
}
