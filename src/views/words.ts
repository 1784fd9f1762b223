/** Sentences that several pages say. What a record does not hold is unknown: none says that it never was. */

/** Of a post without a holder. */
export const NO_HOLDER = 'This record names nobody who holds this post.'

/** Of a day for which a declaration is missing. */
export const SIGNED_UNKNOWN = 'it cannot show whether one was signed'

/** Beside a register, or a member, without a declaration. */
export const NOT_NONE = 'That does not mean that none was signed, nor that there are no interests.'

/** Beside actions that nothing in the record closes. */
export const NOT_UNDONE = 'That does not mean that it was not done.'

/** Of what was put off or announced, and is in no later minutes. */
export const NOT_TAKEN_UP = 'No later meeting in this record took it up'

/** Of what nobody was asked to do. */
export const ASKED_OF_NOBODY = 'The minutes ask nobody to do it'
