/**
 * What `find` gives as soon as it gives something (neither undefined, false nor null), asking again every few
 * milliseconds. @throws after `limitMs`, saying what was waited for, with the last error of `find` if it threw.
 */
export async function until<T>(
  what: string,
  find: () => T | undefined | false | null | PromiseLike<T | undefined | false | null>,
  limitMs = 30_000,
): Promise<T> {
  const end = Date.now() + limitMs;
  let last: unknown;
  for (;;) {
    try {
      const found = await find();
      if (found !== undefined && found !== false && found !== null) return found;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${limitMs} ms in vain: ${what}`, { cause: last });
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
