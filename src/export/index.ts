/** Word files of the record, as they are circulated; what comes back with one is in `formats/word/record-part.ts`. */
export { actionsSheet } from './actions.ts'
export { announcedSheet, heldSheet } from './agenda.ts'
export { minutesSheet } from './minutes.ts'
export { paragraphsOf, type Sheet } from './sheet.ts'
export { wordFile } from './word.ts'
