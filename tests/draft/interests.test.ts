import { expect, test } from 'vitest'
import { interestsAsked } from '../../src/draft/interests.ts'
import { fromText } from '../../src/formats/index.ts'

const asked = (text: string) => interestsAsked(fromText(text).root.children).map(({ words }) => words)

test.each([
  ['Barnaby Thistle declared an interest in the mill and left the room.', true],
  ['The minutes were agreed. Ms Ambrose recused herself. The oil was dear.', 'Ms Ambrose recused herself.'],
  ['No interests were declared.', false],
  ['Members were asked whether anybody declared an interest.', false],
  ['The panel is interested in declarations.', false],
  ['The interest rate declared by the bank rose.', false],
])('%s', (text, words) => expect(asked(text)).toEqual(words === true ? [text] : words === false ? [] : [words]))
