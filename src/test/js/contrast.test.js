import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { LABELS } from '../../../webroot/js/labels.js';

const css = readFileSync(new URL('../../../webroot/css/tokens.css', import.meta.url), 'utf8');

/** WCAG AA for text of ordinary size. */
const ENOUGH = 4.5;

const themes = [0, 1].map((i) => ({
  name: ['light', 'dark'][i],
  colour: (name) => rgb(pairOf(new RegExp(`--${name}: light-dark\\(([^)]*)\\)`))[i]),
  label: (label) => rgb(pairOf(new RegExp(`\\.t-${label} \\{ --c: light-dark\\(([^)]*)\\)`))[i]),
  tint: (name) => Math.max(...[...css.matchAll(new RegExp(`--${name}: (\\d+)%`, 'g'))].map((match) => match[1] / 100)),
}));

for (const theme of themes) {
  describe(`in the ${theme.name} theme`, () => {
    const paper = theme.colour('paper');
    const panel = theme.colour('panel');
    const raised = theme.colour('raised');
    const ink = theme.colour('ink');

    it('text and muted text can be read on every ground', () => {
      for (const ground of [paper, panel, raised]) {
        assert.ok(contrast(ink, ground) >= 7);
        assert.ok(contrast(theme.colour('muted'), ground) >= ENOUGH);
      }
    });

    for (const label of [...LABELS, 'OTHER']) {
      it(`${label} can be read wherever it stands`, () => {
        const colour = theme.label(label);
        for (const ground of [paper, panel, raised]) {
          assert.ok(contrast(colour, ground) >= ENOUGH, `label on ground: ${contrast(colour, ground)}`);
          assert.ok(contrast(colour, mix(colour, ground, 0.12)) >= ENOUGH, `chip: ${contrast(colour, mix(colour, ground, 0.12))}`);
        }
        const strong = mix(colour, paper, theme.tint('tint-strong'));
        assert.ok(contrast(ink, strong) >= ENOUGH, `ink on a selected mark: ${contrast(ink, strong)}`);
      });
    }

    it('no two labels share a colour', () => {
      assert.equal(new Set(LABELS.map((label) => theme.label(label).join())).size, LABELS.length);
    });
  });
}

function pairOf(pattern) {
  const [, pair] = pattern.exec(css) ?? assert.fail(`${pattern} is not in tokens.css`);
  return pair.split(',').map((colour) => colour.trim());
}

function rgb(hex) {
  return [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));
}

function mix(over, under, share) {
  return over.map((value, i) => value * share + under[i] * (1 - share));
}

function luminance(colour) {
  const [r, g, b] = colour.map((value) => {
    const c = value / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a, b) {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}
