/** Building drawings; texts enter as text nodes. */

const NAMESPACE = 'http://www.w3.org/2000/svg';

/**
 * @param {string} name
 * @param {Record<string, any>} [attributes] `on…` listeners or attributes; null, undefined and false leave an attribute out
 * @param {...(Node|string)} children
 * @returns {SVGElement}
 */
export function draw(name, attributes = {}, ...children) {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) {
      element.addEventListener(key.slice(2), value);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);
    }
  }
  element.append(...children);
  return element;
}
