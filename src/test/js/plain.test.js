import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hasParagraphs, textOf, textOfMarkdown } from '../../../webroot/js/io/plain.js';

const text = (data) => ({ nodeType: 3, nodeName: '#text', data, childNodes: [] });
const node = (nodeName, ...children) => ({ nodeType: 1, nodeName, childNodes: children.map((child) => (typeof child === 'string' ? text(child) : child)) });

describe('HTML', () => {
  it('becomes paragraphs, with headings as lines of their own and nothing that cannot be seen', () => {
    const body = node(
      'BODY',
      node('STYLE', 'p {}'),
      node('H1', 'Night\n ferry'),
      node('DIV', 'Loose ', node('B', 'words'), node('P', 'One', node('BR'), 'two  three'), node('SCRIPT', 'evil()')),
      node('UL', node('LI', 'First'), node('LI', 'Second')),
    );
    assert.equal(textOf({ body }), 'Night ferry\n\nLoose words\n\nOne\ntwo three\n\nFirst\n\nSecond');
  });

  it('is preferred to plain text only where it has paragraphs', () => {
    assert.ok(hasParagraphs('<meta charset="utf-8"><p class="x">a</p>') && hasParagraphs('<H2>a</H2>'));
    assert.ok(!hasParagraphs('<span>a</span><pre>b</pre>'));
  });
});

describe('Markdown', () => {
  it('loses its signs and keeps its words', () => {
    const markdown =
      '---\ntitle: x\n---\n# Night *ferry* #\nBy [Amina](https://example.org) ![map](a.png)\n\n> It **sails** at `11_40`.\n\n- One\n- snake_case_name\n\n2. * 3 * 4';
    assert.equal(textOfMarkdown(markdown), 'Night ferry\n\nBy Amina \n\nIt sails at 11_40.\n\nOne\nsnake_case_name\n\n* 3 * 4');
  });

  it('takes no time that grows faster than the text', () => {
    for (const piece of ['*a ', '[', '_a', '<!--', '**a', '`']) {
      textOfMarkdown(piece.repeat(20_000));
    }
  });
});
