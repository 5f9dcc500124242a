/**
 * Tabs as the WAI-ARIA patterns have them: one stop for the Tab key, arrows go from tab to tab and show it at once. A tab's id
 * is `tab-` and a name; `aria-controls` names its panel.
 */
import { byId } from '../ui/dom.js';
import { keep, recall } from '../ui/memory.js';

export class Tabs {
  /**
   * @param {HTMLElement} list
   * @param {(name: string) => void} onShow told after a panel has come up, and once for the first
   */
  constructor(list, onShow) {
    this.onShow = onShow;
    this.tabs = /** @type {HTMLElement[]} */ ([...list.querySelectorAll('[role="tab"]')]);
    for (const tab of this.tabs) {
      tab.addEventListener('click', () => this.show(nameOf(tab)));
    }
    list.addEventListener('keydown', (event) => this.#key(event));
    const remembered = recall('tab');
    this.current = '';
    this.show(this.tabs.map(nameOf).find((name) => name === remembered) ?? nameOf(this.tabs[0]));
  }

  /** @param {string} name of a tab */
  show(name) {
    this.current = name;
    for (const tab of this.tabs) {
      const chosen = nameOf(tab) === name;
      tab.setAttribute('aria-selected', String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
      byId(tab.getAttribute('aria-controls') ?? '').hidden = !chosen;
      if (chosen) {
        tab.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      }
    }
    keep('tab', name);
    this.onShow(name);
  }

  #key(event) {
    const i = this.tabs.findIndex((tab) => nameOf(tab) === this.current);
    const onward = this.tabs[i].matches(':dir(rtl)') ? -1 : 1;
    const steps = { ArrowRight: i + onward, ArrowLeft: i - onward, Home: 0, End: this.tabs.length - 1 };
    if (Object.hasOwn(steps, event.key) && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      const tab = this.tabs[(steps[event.key] + this.tabs.length) % this.tabs.length];
      this.show(nameOf(tab));
      tab.focus();
    }
  }
}

const nameOf = (tab) => tab.id.replace('tab-', '');
