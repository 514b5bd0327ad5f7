import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import manifest from '../../../package.json' with { type: 'json' };
import texts from '../../../package.nls.json' with { type: 'json' };
import { DEFAULTS, usable } from '../../../src/editor/settingDefaults.js';

interface Declared {
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly scope?: string;
  readonly markdownDescription?: string;
  readonly markdownEnumDescriptions?: readonly string[];
}

const groups: readonly { title: string; properties: object }[] = manifest.contributes.configuration;
const declared = new Map<string, Declared>(groups.flatMap((group) => Object.entries(group.properties)));
const ours = new Map<string, unknown>(
  Object.entries(DEFAULTS).map(([key, value]) => [`policyAnnotator.${key}`, value]),
);

describe('settings', () => {
  it('are those of the manifest, with the same defaults', () => {
    assert.deepEqual([...declared.keys()].sort(), [...ours.keys()].sort());
    for (const [key, { default: value }] of declared) assert.deepEqual(value, ours.get(key), key);
  });

  it('each have a scope and a description, and each choice is explained', () => {
    const known = new Set(Object.keys(texts).map((key) => `%${key}%`));
    for (const [key, setting] of declared) {
      assert.ok(setting.scope, `${key} has no scope`);
      assert.ok(known.has(setting.markdownDescription ?? ''), `${key} has no description`);
      const explained = setting.markdownEnumDescriptions ?? [];
      assert.equal(explained.length, setting.enum?.length ?? 0, key);
      for (const text of explained) assert.ok(known.has(text), `${text} is not in package.nls.json`);
    }
  });

  it('written by hand and wrong, give way to the default', () => {
    assert.equal(usable('highlight.style', 'rainbow'), 'background');
    assert.equal(usable('highlight.style', 'border'), 'border');
    assert.deepEqual(usable('languages', 'latex'), ['plaintext', 'markdown']);
    assert.deepEqual(usable('languages', ['latex', 3]), ['plaintext', 'markdown']);
    assert.deepEqual(usable('languages', []), []);
    assert.equal(usable('limits.documentSize', '5'), 10_000_000);
    assert.equal(usable('overviewRuler', undefined), true);
  });
});
