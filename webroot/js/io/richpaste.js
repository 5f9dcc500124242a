/** Pasting what was formatted: its paragraphs and headings stay lines of their own. */
import { EditorView } from '@codemirror/view';
import { hasParagraphs, textOf } from './plain.js';

/** More HTML is pasted as the plain text beside it, in UTF-16 units. */
const MOST_HTML = 20_000_000;

export const richPaste = EditorView.domEventHandlers({
  paste(event, view) {
    const html = event.clipboardData?.getData('text/html') ?? '';
    if (html === '' || html.length > MOST_HTML || !hasParagraphs(html) || view.state.readOnly) {
      return false;
    }
    const text = textOf(new DOMParser().parseFromString(html, 'text/html'));
    if (text === '') {
      return false;
    }
    event.preventDefault();
    view.dispatch(view.state.replaceSelection(view.state.toText(text)), { userEvent: 'input.paste', scrollIntoView: true });
    return true;
  },
});
