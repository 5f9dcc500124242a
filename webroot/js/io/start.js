/** Joins getting in and out to the page. */
import { setCorrections, correctionsField } from '../correct/state.js';
import { inout as strings } from '../i18n/en-io.js';
import { byId } from '../ui/dom.js';
import { dictionaryDialog } from './dictionarydialog.js';
import { dropFiles, openDialog } from './opendialog.js';
import { outMenu } from './outmenu.js';
import { isShared, sharedIn } from './share.js';

/** @param {import('./page.js').Page} page */
export function startInOut(page) {
  outMenu(page, dictionaryDialog(page));
  const open = openDialog(page);
  byId('open-button').addEventListener('click', open);
  dropFiles(page);
  addEventListener('keydown', (event) => {
    const run = { KeyO: open, KeyS: () => byId('out-menu').togglePopover() }[event.code];
    if (run && event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      run();
    }
  });
  addEventListener('hashchange', () => void openShared(page));
  return openShared(page);
}

/** Opens the article that the address of the page holds, and takes it out of the address. */
async function openShared(page) {
  const { hash } = location;
  if (!isShared(hash)) {
    return;
  }
  history.replaceState(null, '', location.pathname + location.search);
  try {
    const { text, date, corrections } = await sharedIn(hash);
    page.open(text, date);
    const { words } = page.view.state.field(correctionsField);
    page.view.dispatch({ effects: setCorrections.of(corrections.withWords(words)) });
    page.tell(strings.opened, 'good');
  } catch {
    page.tell(strings.badLink);
  }
}
