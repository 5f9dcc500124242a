/**
 * Makes these nodes the children of a parent, in this order, and moves only what is out of place: what stays keeps its
 * focus and its hover.
 *
 * @param {Element} parent
 * @param {Element[]} children
 */
export function arrange(parent, children) {
  const wanted = new Set(children);
  for (const child of [...parent.childNodes]) {
    if (!wanted.has(/** @type {Element} */ (child))) {
      child.remove();
    }
  }
  children.forEach((child, i) => {
    if (parent.childNodes[i] !== child) {
      parent.insertBefore(child, parent.childNodes[i] ?? null);
    }
  });
}
