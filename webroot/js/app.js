/**
 * Starts the page: builds its parts and joins them. The way of a keystroke is editor -> session -> live -> socket; an answer
 * comes back through socket -> live -> answers -> session -> editor, and from there overview -> store -> panel.
 */
import { openSearchPanel } from '@codemirror/search';
import { keepCorrections, startCorrecting } from './correct/start.js';
import { isCorrected } from './correct/state.js';
import { createEditor, goToQuote, marksChanged, replaceText } from './editor/editor.js';
import { zonesField } from './editor/zones.js';
import { text } from './i18n/en.js';
import { richPaste } from './io/richpaste.js';
import { startInOut } from './io/start.js';
import { Overview } from './overview.js';
import { EntityList } from './panel/entities.js';
import { filters, rememberedLeast } from './panel/filters.js';
import { legend, rememberedHidden } from './panel/legend.js';
import { startPanels } from './panel/panels.js';
import { quoteList, saidIn } from './panel/quotes.js';
import { ReadView } from './read/readview.js';
import { Session } from './session.js';
import { Store } from './store.js';
import { Announcer } from './ui/announce.js';
import { Cards } from './ui/cards.js';
import { dateField } from './ui/date.js';
import { byId } from './ui/dom.js';
import { keysDialog } from './ui/keysdialog.js';
import { autosave, keep, recall } from './ui/memory.js';
import { Notice } from './ui/notice.js';
import { regionKeys } from './ui/regions.js';
import { Renewal } from './ui/renewal.js';
import { sampleLists } from './ui/samples.js';
import { fillShell } from './ui/shell.js';
import { statusLine } from './ui/status.js';
import { themeButton } from './ui/theme.js';

fillShell();
const store = new Store({
  connection: 'connecting',
  busy: false,
  share: 0,
  empty: true,
  words: 0,
  mentions: 0,
  counts: new Map(),
  rows: [],
  quotes: [],
  date: recall('date'),
  dateFound: null,
  hidden: rememberedHidden(),
  least: rememberedLeast(),
  only: false,
  selected: null,
  position: 0,
  saved: null,
});
const notice = new Notice(byId('notice'));
const announcer = new Announcer(byId('live-region'));
const save = autosave(
  () => view.state.doc.toString(),
  () => keepCorrections(view.state),
  (saved) => store.set({ saved }),
);

const kept = recall('text') ?? '';
const { corrector, extension } = startCorrecting({
  view: () => view,
  store,
  cards: () => cards,
  say: (sentence) => announcer.say(sentence),
  tell: (sentence) => notice.show('corrections', sentence),
  text: kept,
});
const view = createEditor({
  parent: byId('editor'),
  text: kept,
  extension: [extension, zonesField, richPaste],
  nonce: metaNonce(),
  keys: [
    { key: 'Alt-ArrowDown', run: () => cards.walk(1) },
    { key: 'Alt-ArrowUp', run: () => cards.walk(-1) },
    { key: 'Alt-Enter', run: () => cards.openAtCaret() },
  ],
  onChange(changes) {
    session.live.local(changes);
    save.later();
  },
  onUpdate(update) {
    if (isCorrected(update)) {
      save.later();
    }
    if (marksChanged(update) || isCorrected(update)) {
      overview.later();
    }
    if (update.docChanged) {
      overview.recount(update);
      byId('welcome').hidden = update.state.doc.length > 0;
    }
    if (update.selectionSet || update.docChanged) {
      panels.caret();
      readView.reveal(update.state.selection.main.head);
    }
    if (update.viewportChanged) {
      session.live.view(update.view.viewport.from, update.view.viewport.to);
    }
  },
});
const cards = new Cards(view, store, announcer);
cards.correct = (span) => corrector.correctSpan(span);
const overview = new Overview(view, store, () => {
  cards.refresh();
  announcer.mentions(store.get().mentions);
});
export const session = new Session(view, store, notice, (findings) => {
  overview.setEntities(findings.entities);
  store.set({ quotes: saidIn(findings), dateFound: findings.date });
});
session.isFollowed = () => overview.isDone;
session.renewal = new Renewal(notice, save.now);

/** Puts another article, of that date, in the place of the text. */
function openArticle(article, date) {
  const menu = byId('samples-menu');
  if (menu.matches(':popover-open')) {
    menu.hidePopover();
  }
  replaceText(view, article);
  store.set({ date, dateFound: null, quotes: [] });
  redate(date);
  view.focus();
}

/** Has the text read again as one of another date. */
function redate(date) {
  session.live.open(date);
  keep('date', date ?? '');
}

byId('clear').addEventListener('click', () => openArticle('', null));
byId('find').addEventListener('click', () => {
  if (readView.isOpen) {
    readView.toggle();
  }
  openSearchPanel(view);
});
addEventListener('keydown', (event) => {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'f' && !readView.isOpen) {
    event.preventDefault();
    openSearchPanel(view);
  }
});
byId('panel-toggle').addEventListener('click', ({ currentTarget }) => {
  const toggle = /** @type {HTMLElement} */ (currentTarget);
  toggle.setAttribute('aria-expanded', String(toggle.getAttribute('aria-expanded') !== 'true'));
});

function metaNonce() {
  return document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? '';
}

themeButton(byId('theme'));
statusLine(store);
legend(store, document.querySelector('.desk'));
filters(store, document.querySelector('.desk'), () => overview.later());
new EntityList(byId('entities'), store, {
  select: (row) => cards.selectRow(row),
  step: (row, direction) => cards.stepRow(row, direction),
});
quoteList(store, (said) => goToQuote(view, said.quote));
dateField(store, redate);
keysDialog();
regionKeys(view);
const readView = new ReadView(view, store, cards);
const panels = startPanels(view, store, (row) => cards.selectRow(row));
const lists = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.samples'));
sampleLists([...lists], openArticle, () => notice.show('samples', text.samplesFailed));
byId('welcome').hidden = view.state.doc.length > 0;
session.live.date = store.get().date;
session.live.view(view.viewport.from, view.viewport.to);
session.start();
void startInOut({
  view,
  text: () => view.state.doc.toString(),
  date: () => store.get().date ?? store.get().dateFound,
  entities: () => overview.entities,
  isHidden: cards.isHidden,
  tell: (sentence, tone = 'warn') => notice.show('inout', sentence, { tone, millis: tone === 'good' ? 6000 : undefined }),
  open: openArticle,
});
if (view.state.doc.length === 0 && matchMedia('(pointer: fine)').matches) {
  view.focus();
}
