import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { shell } from '../../../webroot/js/i18n/en-shell.js';

const ROOT = fileURLToPath(new URL('../../../webroot/', import.meta.url));
const html = readFileSync(`${ROOT}index.html`, 'utf8').replace(/<head>[^]*<\/head>|<noscript>[^]*<\/noscript>|<!--[^]*?-->/gu, '');

const modules = readdirSync(`${ROOT}js`, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js') && !name.startsWith('i18n'));

/** What a program says to programmers, and what is no literal at all. */
const withoutRemarks = (code) =>
  code
    .replace(/\/\*[^]*?\*\//gu, '')
    .replace(/(^|[^:'"`])\/\/.*$/gmu, '$1')
    .replace(/(?:new \w*Error|check|each|whole|range|share|texts?|optionalText|trouble|offer)\((?:[^()]|\([^()]*\))*\)/gu, '')
    .replace(/return `[^`]*`;/gu, (line) => (/frame|version|mention \$/u.test(line) ? '' : line));

/** Names of keys, events and types that programs have. */
const NAMES = /^(Enter|Escape|Tab|Home|End|Delete|Backspace|Space|Shift|Alt|Ctrl|Esc|Arrow\p{L}+|Error|Content-Type|Infinity|Files)$/u;

const words = (literal) => sentence(literal) || (/^\p{Lu}\p{Ll}{2,}$/u.test(literal) && !NAMES.test(literal));

const sentence = (literal) => /\p{Ll}{2,} +\p{Ll}{2,}/u.test(literal.replaceAll(/\$\{[^}]*\}/gu, ' ')) && /^[\p{Lu}“]|[.?!…]$/u.test(literal);

describe('the words of the page', () => {
  it('stand in i18n, and nowhere else in the modules', () => {
    assert.ok(modules.length > 60, `${modules.length} modules`);
    const found = modules.flatMap((name) => {
      const code = withoutRemarks(readFileSync(`${ROOT}js/${name}`, 'utf8'));
      const literals = code.match(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/gu) ?? [];
      return literals.map((literal) => literal.slice(1, -1)).filter(words).map((literal) => `${name}: ${literal}`);
    });
    assert.deepEqual(found, []);
  });

  it('are in index.html those of i18n, each named', () => {
    const texts = [...html.matchAll(/<(\w+)([^<>]*)>([^<>]*\p{L}[^<>]*)</gu)].map(([, , attributes, text]) => ({ text: text.trim(), key: /data-say="(\w+)"/u.exec(attributes)?.[1] }));
    const attributes = ['aria-label', 'title', 'placeholder', 'alt'].flatMap((name) =>
      [...html.matchAll(new RegExp(`<\\w+[^<>]*\\s${name}="([^"]*)"[^<>]*>`, 'gu'))].map(([tag, text]) => ({
        text,
        key: new RegExp(`data-say-${name === 'aria-label' ? 'label' : name}="(\\w+)"`, 'u').exec(tag)?.[1],
      })),
    );
    const all = [...texts, ...attributes].filter(({ text }) => text !== 'Lede');
    assert.ok(all.length > 40, `${all.length} texts`);
    for (const { text, key } of all) {
      assert.equal(shell[key ?? ''], text, `“${text}” has the name ${key}`);
    }
    const used = new Set(all.map(({ key }) => key));
    assert.deepEqual(Object.keys(shell).filter((key) => !used.has(key)), []);
  });
});
