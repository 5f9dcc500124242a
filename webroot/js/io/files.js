/** Files for the reader: what they are called, and how they reach the disk. */

/** Letters of a headline that go into a name. */
const MOST_LETTERS = 60;

/**
 * @param {string} text of the article
 * @param {string} extension
 * @param {string} otherwise the name of an article without words
 * @returns {string} after the first line that has words
 */
export function fileName(text, extension, otherwise) {
  const headline = text.slice(0, 2000).split('\n').find((line) => line.trim() !== '') ?? '';
  const words = headline
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  const short = words.length > MOST_LETTERS ? words.slice(0, MOST_LETTERS).replace(/-[^-]*$/u, '') : words;
  return `${short === '' ? otherwise : short}.${extension}`;
}

/**
 * Lets the browser save something.
 *
 * @param {Blob} blob
 * @param {string} name
 */
export function download(blob, name) {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
