import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import manifest from '../../../../package.json' with { type: 'json' };

/** What VS Code's own themes put behind the text. */
const PAPER = { dark: '#1f1f1f', light: '#ffffff', highContrast: '#000000', highContrastLight: '#ffffff' } as const;
type Theme = keyof typeof PAPER;
const THEMES: readonly Theme[] = ['dark', 'light', 'highContrast', 'highContrastLight'];

const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
const channels = (hex: string): number[] => [1, 3, 5].map((at) => channel(hex, at));

/** The colour as it is seen through its transparency. */
function seenOn(paper: string, colour: string): number[] {
  const alpha = colour.length === 9 ? channel(colour, 7) : 1;
  const below = channels(paper);
  return channels(colour).map((value, i) => value * alpha + (below[i] ?? 0) * (1 - alpha));
}

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
function luminance(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG's contrast of two colours, 1 to 21. */
function contrast(a: readonly number[], b: readonly number[]): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

describe('theme colours', () => {
  for (const { id, defaults } of manifest.contributes.colors) {
    for (const theme of THEMES) {
      const colour = defaults[theme];
      const paper = PAPER[theme];
      // Claims lend their colour to edges only, never to words.
      const least = id.endsWith('claimForeground') ? 3 : 4.5;
      if (id.endsWith('Foreground')) {
        it(`${id} can be read in ${theme}`, () => {
          const found = contrast(seenOn(paper, colour), channels(paper));
          assert.ok(found >= least, `contrast ${found.toFixed(1)}`);
        });
      }
      if (id.endsWith('Line')) {
        it(`${id} is quiet in ${theme}, and clear where contrast is asked for`, () => {
          const found = contrast(seenOn(paper, colour), channels(paper));
          const [low, high] = theme.startsWith('high') ? [7, 21] : [2, 3.5];
          assert.ok(low <= found && found <= high, `contrast ${found.toFixed(1)}`);
        });
      }
      if (id.endsWith('Background')) {
        it(`${id} is so soft in ${theme} that words on it stay as clear as before`, () => {
          assert.ok(contrast(seenOn(paper, colour), channels(paper)) < 1.35);
        });
      }
    }
  }
});
