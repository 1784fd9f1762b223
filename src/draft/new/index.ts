/** Documents to be, made of the record and a few answers. */
export { type Agenda, type AgendaAnswers, agendaFor } from './agenda.ts'
export { agendaText } from './agenda-text.ts'
export { type DeclarationAnswers, newDeclaration } from './declaration.ts'
export { type EventAnswers, newEvent } from './event.ts'
export type { NewFile } from './file.ts'
export { type MinutesAnswers, newMinutes } from './minutes.ts'
export { newPaper, type PaperAnswers } from './paper.ts'
export { newPerson, type PersonAnswers } from './person.ts'
