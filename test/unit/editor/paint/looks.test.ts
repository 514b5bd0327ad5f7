import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import manifest from '../../../../package.json' with { type: 'json' };
import { kindOf, PAINT_KINDS } from '../../../../src/editor/paint/kinds.js';
import { lookOf } from '../../../../src/editor/paint/looks.js';
import type { HighlightStyle } from '../../../../src/editor/services.js';
import { ACTOR_TYPES } from '../../../../src/core/knowledge/model.js';

const STYLES: readonly HighlightStyle[] = ['background', 'underline', 'border', 'text'];
const colours = new Set(manifest.contributes.colors.map((colour) => colour.id));

describe('looks', () => {
  it('use only colours that the manifest contributes', () => {
    for (const style of STYLES) {
      for (const kind of PAINT_KINDS) {
        const { background, text, border } = lookOf(kind, style);
        for (const colour of [background, text, border?.colour ?? null]) {
          assert.ok(colour === null || colours.has(colour), `${kind}, ${style}: ${colour}`);
        }
      }
    }
  });

  it('tell kinds apart without colours, in every style', () => {
    const actors = ['state', 'person', 'organization', 'group', 'claim'] as const;
    for (const style of STYLES) {
      const forms = actors.map((kind) => {
        const { border, fontStyle, textDecoration } = lookOf(kind, style);
        return JSON.stringify([border?.width, border?.style, fontStyle, textDecoration]);
      });
      assert.equal(new Set(forms).size, actors.length, `${style}: ${forms.join('\n')}`);
    }
  });

  it('of a claim leave the line below the words to the actors in it', () => {
    for (const style of ['background', 'underline', 'text'] as const) {
      const width = lookOf('claim', style).border?.width ?? '0 0 0 0';
      assert.equal(width.split(' ')[2], '0', style);
    }
  });
});

describe('kinds', () => {
  it('every type of actor has one', () => {
    const families = new Set(ACTOR_TYPES.map((type) => kindOf({ section: 'actor', type })));
    assert.deepEqual([...families].sort(), ['group', 'organization', 'person', 'state']);
    assert.equal(kindOf({ section: 'actor', type: 'government' }), 'state');
    assert.equal(kindOf({ section: 'actor', type: 'alliance' }), 'organization');
    assert.equal(kindOf({ section: 'term', type: 'weapon' }), 'term');
    assert.equal(kindOf({ section: 'claim', type: null }), 'claim');
  });
});
