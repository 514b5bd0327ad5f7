import assert from 'node:assert/strict';

/** Four times the text may not take sixteen times as long; times too short to measure say nothing. `prepare` is not measured. */
export function assertLinear<T>(prepare: (n: number) => T, run: (input: T) => void): void {
  const time = (n: number): number => {
    const input = prepare(n);
    const start = performance.now();
    run(input);
    return performance.now() - start;
  };
  time(20_000);
  let told = '';
  // A busy machine can slow down any single run: only what is slow every time is slow.
  for (let attempt = 0; attempt < 4; attempt++) {
    const small = time(20_000);
    const large = time(80_000);
    if (large < 40 || large < small * 10) return;
    told = `${small.toFixed(1)} ms for 20 kB, ${large.toFixed(1)} ms for 80 kB`;
  }
  assert.fail(told);
}
