/** All that can be begun, by the word for it. */
import type { Kind } from '../kind.ts'
import { agenda } from './agenda.ts'
import { body } from './body.ts'
import { declaration } from './declaration.ts'
import { event } from './event.ts'
import { minutes } from './minutes.ts'
import { paper } from './paper.ts'
import { person } from './person.ts'

/** The kinds, in the order in which the help lists them. */
export const KINDS: Readonly<Record<string, Kind>> = { minutes, agenda, paper, declaration, person, event, body }
