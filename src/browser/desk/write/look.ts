/** The look of the editor, which no stylesheet of the page reaches. */
import { EditorView } from '@codemirror/view'

export const look = EditorView.theme({
  '&': { fontSize: '16px', color: 'var(--ink)', backgroundColor: 'var(--paper)' },
  '&.cm-focused': { outline: '3px solid var(--link)' },
  '.cm-scroller': { maxHeight: '75vh', overflow: 'auto', fontFamily: 'inherit', lineHeight: '1.6' },
  '.cm-content': { caretColor: 'var(--ink)', padding: '10px 0', minHeight: '200px' },
  '.cm-line': { padding: '0 10px', overflowWrap: 'anywhere' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.found': { textDecoration: 'underline wavy 2px', textDecorationSkipInk: 'none', textUnderlineOffset: '3px' },
  '.found--error': { textDecorationColor: 'var(--bad)' },
  '.found--warning': { textDecorationColor: 'var(--warn)' },
  '.tag': {
    minHeight: '28px',
    margin: '2px 6px 2px 0',
    padding: '2px 8px',
    border: '1px solid var(--ink)',
    borderInlineStartWidth: '6px',
    borderRadius: '3px',
    background: 'var(--tint)',
    color: 'var(--ink)',
    font: 'inherit',
    fontSize: '15px',
    fontWeight: '700',
    textAlign: 'start',
    cursor: 'pointer',
  },
  '.tag:focus-visible': { outline: '3px solid var(--link)', outlineOffset: '2px' },
  '.tag--wrong': { borderColor: 'var(--bad)', textDecoration: 'underline wavy var(--bad)' },
  '.tag-end': { color: 'var(--soft)', padding: '0 4px' },
})
