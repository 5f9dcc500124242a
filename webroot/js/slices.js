/** Long work in slices, so that keys and frames come in between. */

/** The work goes on so long before it lets others in, in milliseconds. */
const SLICE = 6;

/**
 * Does a slice now and the rest later.
 *
 * @template T
 * @param {Generator<void, T, void>} steps each of them short
 * @param {(value: T) => void} done told once, perhaps before this returns
 * @returns {() => void} gives up what is left
 */
export function inSlices(steps, done) {
  let timer = null;
  const go = () => {
    const end = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) {
        done(step.value);
        return;
      }
    } while (performance.now() < end);
    timer = setTimeout(go);
  };
  go();
  return () => clearTimeout(timer);
}

/**
 * Does all of it now.
 *
 * @template T
 * @param {Generator<void, T, void>} steps
 * @returns {T}
 */
export function atOnce(steps) {
  for (;;) {
    const step = steps.next();
    if (step.done) {
      return step.value;
    }
  }
}
