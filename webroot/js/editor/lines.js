/**
 * The look of whole lines: each takes the direction of its own script, the first one may be a headline. Only lines near the
 * screen are looked at, so the length of the text does not matter.
 */
import { Decoration, EditorView, ViewPlugin } from '@codemirror/view';
import { isHeadline } from '../text.js';

const plain = Decoration.line({ attributes: { dir: 'auto' } });
const headline = Decoration.line({ attributes: { dir: 'auto' }, class: 'headline' });
const blank = Decoration.line({ class: 'blank' });

export const lines = [
  EditorView.perLineTextDirection.of(true),
  ViewPlugin.fromClass(
    class {
      constructor(view) {
        this.decorations = decorate(view);
      }

      update(update) {
        if (update.docChanged || update.viewportChanged) {
          this.decorations = decorate(update.view);
        }
      }
    },
    { decorations: (plugin) => plugin.decorations },
  ),
];

function decorate(view) {
  const { doc } = view.state;
  const first = firstWritten(doc);
  const marks = [];
  for (const { from, to } of view.visibleRanges) {
    for (let pos = from; pos <= to; ) {
      const line = doc.lineAt(pos);
      marks.push(lookOf(doc, line, first).range(line.from));
      pos = line.to + 1;
    }
  }
  return Decoration.set(marks);
}

function lookOf(doc, line, first) {
  if (line.length === 0 && line.number < doc.lines) {
    return blank;
  }
  return line.number === first && isHeadline(line.text, hasTextAfter(doc, line)) ? headline : plain;
}

/** The number of the first line that is not blank, looked for among the first few. */
function firstWritten(doc) {
  const most = Math.min(doc.lines, 20);
  for (let n = 1; n <= most; n++) {
    if (doc.line(n).text.trim() !== '') {
      return n;
    }
  }
  return -1;
}

function hasTextAfter(doc, line) {
  return doc.sliceString(line.to, Math.min(doc.length, line.to + 200)).trim() !== '';
}
