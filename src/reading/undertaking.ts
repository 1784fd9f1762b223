/** One undertaking in a sentence: where what is to be done begins, and who is named. */
export interface Undertaking {
  at: number
  owner?: string | undefined
}
