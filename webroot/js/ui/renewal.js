/**
 * Tells when the server has another version of the page, or says what this page does not understand, and loads the page anew; the
 * text stays in this browser meanwhile.
 */
import { text } from '../i18n/en.js';
import { isOutdated } from '../net/version.js';

export class Renewal {
  /**
   * @param {import('./notice.js').Notice} notice
   * @param {() => boolean} keep keeps the text, false when it could not
   */
  constructor(notice, keep) {
    this.notice = notice;
    this.keep = keep;
    this.own = document.querySelector('meta[name="lede-page"]')?.getAttribute('content') ?? '';
  }

  /** The server is back: it may be another. */
  async check() {
    if (await isOutdated(this.own)) {
      this.#tell(text.newerPage);
    }
  }

  /** The server said what no server of this version says. */
  misunderstood() {
    this.#tell(text.misunderstood);
  }

  /** It was a moment's trouble. */
  understood() {
    if (this.notice.element.textContent?.includes(text.misunderstood)) {
      this.notice.hide('renewal');
    }
  }

  #tell(sentence) {
    this.notice.show('renewal', sentence, { action: { label: text.reload, run: () => this.#reload() } });
  }

  #reload() {
    if (this.keep()) {
      location.reload();
    } else {
      this.notice.show('renewal', text.notReloaded);
    }
  }
}
