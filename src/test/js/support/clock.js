/** A clock that only goes when a test says so. */
export class ManualClock {
  time = 0;
  #timers = [];
  #ids = 0;

  now = () => this.time;

  setTimeout = (fn, millis) => {
    this.#timers.push({ id: ++this.#ids, at: this.time + millis, fn });
    return this.#ids;
  };

  clearTimeout = (id) => {
    this.#timers = this.#timers.filter((timer) => timer.id !== id);
  };

  get waiting() {
    return this.#timers.length;
  }

  /** Lets so many milliseconds pass, firing what falls due in order. */
  pass(millis) {
    const end = this.time + millis;
    for (;;) {
      const due = this.#timers.filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at || a.id - b.id)[0];
      if (!due) {
        break;
      }
      this.time = Math.max(this.time, due.at);
      this.clearTimeout(due.id);
      due.fn();
    }
    this.time = end;
  }
}
