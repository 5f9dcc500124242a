/** Connection, progress and sums, in the header and at the foot of the page. */
import { text } from '../i18n/en.js';
import { byId } from './dom.js';

/** Work that is done sooner is not worth a bar, in milliseconds. */
const BAR_AFTER = 300;

/** @param {import('../store.js').Store} store reads `connection`, `busy`, `share`, `words`, `mentions`, `saved` */
export function statusLine(store) {
  store.subscribe(['connection'], ({ connection }) => {
    const pill = byId('connection');
    pill.dataset.state = connection;
    pill.lastElementChild.textContent = text.connection[connection];
  });
  store.subscribe(['words', 'mentions'], ({ words, mentions }) => {
    byId('counts').textContent = `${text.words(words)} · ${text.mentions(mentions)}`;
    byId('panel-toggle-text').textContent = text.mentions(mentions);
  });
  store.subscribe(['saved', 'words'], ({ saved, words }) => {
    byId('saved').textContent = saved === false ? text.notSaved : words > 0 && saved ? text.saved : '';
  });
  progressBar(store);
}

function progressBar(store) {
  const bar = byId('progress');
  const words = byId('reading');
  let timer = null;
  const show = () => {
    const { busy, share } = store.get();
    bar.hidden = !busy;
    words.textContent = busy ? text.reading(share) : '';
    bar.style.setProperty('--share', String(Math.max(0.04, share)));
  };
  store.subscribe(['busy', 'share'], ({ busy }) => {
    if (!busy) {
      clearTimeout(timer);
      timer = null;
      show();
    } else if (!bar.hidden) {
      show();
    } else {
      timer ??= setTimeout(() => {
        timer = null;
        show();
      }, BAR_AFTER);
    }
  });
}
