/** HTML and Markdown to text: paragraphs apart by a blank line, headings as lines of their own. Pure but for the parser. */

const BLOCKS = new Set(
  ('ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE ' +
    'SECTION TABLE TD TH TR UL').split(' '),
);
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'TITLE', 'SVG', 'IFRAME']);

/**
 * Whether HTML from the clipboard says more about paragraphs than the plain text beside it.
 *
 * @param {string} html
 */
export const hasParagraphs = (html) => /<(p|h[1-6]|li|blockquote|article|td)[\s>]/iu.test(html);

/**
 * @param {Document} page never shown: nothing in it runs or is loaded
 * @returns {string}
 */
export function textOf(page) {
  const paragraphs = [];
  let line = '';
  const end = () => {
    const words = line.replace(/[^\S\n]+/gu, ' ').replace(/ ?\n ?/gu, '\n').trim();
    if (words !== '') {
      paragraphs.push(words);
    }
    line = '';
  };
  const walk = (node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) {
        line += child.data.replace(/\s+/gu, ' ');
      } else if (child.nodeName === 'BR') {
        line += '\n';
      } else if (child.nodeType === 1 && !UNSEEN.has(child.nodeName)) {
        const isBlock = BLOCKS.has(child.nodeName);
        if (isBlock) {
          end();
        }
        walk(child);
        if (isBlock) {
          end();
        }
      }
    }
  };
  walk(page.body);
  end();
  return paragraphs.join('\n\n');
}

/**
 * @param {string} markdown
 * @returns {string} without the signs of headings, lists, quotes, emphasis, links and pictures
 */
export function textOfMarkdown(markdown) {
  return markdown
    .replace(/\r\n?/gu, '\n')
    .replace(/^---\n[^]{0,5000}?\n---\n/u, '')
    .replace(/<!--[^]{0,2000}?-->/gu, '')
    .replace(/!\[[^[\]\n]{0,300}\]\([^()\n]{0,1000}\)/gu, '')
    .replace(/\[([^[\]\n]{1,300})\](?:\([^()\n]{0,1000}\)|\[[^[\]\n]{0,300}\])/gu, '$1')
    .replace(/^ {0,3}#{1,6}\s+(.*?)\s*#*$/gmu, '$1\n')
    .replace(/^(?:=+|-{3,}|\*{3,}|```.*)$/gmu, '')
    .replace(/^[ \t]*(?:>[ \t]?|[-*+][ \t]+|\d{1,3}\.[ \t]+)/gmu, '')
    .replace(/(\*\*|__)(?=\S)(.{1,300}?)(?<=\S)\1/gu, '$2')
    .replace(/(?<![\p{L}\p{N}])([*_])(?=\S)(.{1,300}?)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/`([^`\n]{1,300})`/gu, '$1')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
