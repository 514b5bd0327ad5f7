import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { jsonSchema, type Json } from '../../../src/core/knowledge/schema.js';

describe('the JSON Schema of knowledge files', () => {
  it('in media/ is the one that the shapes make (else: npm run schema)', () => {
    const onDisk: unknown = JSON.parse(readFileSync('media/policy.schema.json', 'utf8'));
    assert.deepEqual(onDisk, jsonSchema());
  });

  it('describes every field in a sentence', () => {
    const missing: string[] = [];
    let described = 0;
    const visit = (value: Json, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'properties' && typeof inner === 'object' && inner !== null && !path.endsWith('/identifiers')) {
          for (const [name, field] of Object.entries(inner)) {
            const description: unknown =
              typeof field === 'object' && field !== null ? Reflect.get(field, 'description') : null;
            if (typeof description === 'string' && /^["A-Z].*\.$/.test(description)) described++;
            else missing.push(`${path}/${name}`);
          }
        }
        visit(inner, `${path}/${key}`);
      }
    };
    visit(jsonSchema(), '');
    assert.deepEqual(missing, []);
    assert.ok(described > 70, `${described} fields`);
  });

  it('refers only to what it defines', () => {
    const written = JSON.stringify(jsonSchema());
    const defined = new Set(Object.keys(Object(jsonSchema()['definitions'])));
    for (const [, name = ''] of written.matchAll(/"#\/definitions\/(\w+)"/g)) assert.ok(defined.has(name), name);
  });
});
