import assert from 'node:assert/strict';
import { loadedAhead } from '../../../../src/editor/codings/ahead.js';

const soon = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('what is loaded ahead', () => {
  it('comes in order, and no more of it is on its way than was said', async () => {
    let on = 0;
    let most = 0;
    const load = async (n: number): Promise<number> => {
      most = Math.max(most, ++on);
      await soon((n * 7) % 5);
      on--;
      return n * n;
    };
    const got: number[] = [];
    for await (const one of loadedAhead([1, 2, 3, 4, 5, 6, 7, 8], 3, load)) got.push(one);
    assert.deepEqual(got, [1, 4, 9, 16, 25, 36, 49, 64]);
    assert.ok(most <= 4, `${most} at a time`);
  });

  it('is not begun any more once somebody has enough', async () => {
    let begun = 0;
    const items = Array.from({ length: 1000 }, (_, i) => i);
    for await (const one of loadedAhead(items, 3, (n) => Promise.resolve((begun++, n)))) if (one === 5) break;
    assert.ok(begun < 20, `${begun} were begun`);
  });

  it('fails when it is the turn of what failed', async () => {
    const got: number[] = [];
    const load = (n: number): Promise<number> => (n === 3 ? Promise.reject(new Error('three')) : Promise.resolve(n));
    await assert.rejects(async () => {
      for await (const one of loadedAhead([1, 2, 3, 4], 9, load)) got.push(one);
    }, /three/);
    assert.deepEqual(got, [1, 2]);
  });
});
