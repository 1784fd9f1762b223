/** Documents to be, entered in an issue form. */
export { CHANGE_LABELS, changeInForm } from './change.ts'
export { DECLARATION_LABELS, declarationInForm, NONE, WAYS } from './declaration.ts'
export { CHANGED, DOCUMENT_LABELS, documentInForm } from './document.ts'
export { FormError } from './fields.ts'
