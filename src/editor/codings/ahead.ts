/**
 * What items stand for, in their order, with so many of them on their way at a time: waiting for a file and reading another go together.
 * @throws what `load` throws for the item whose turn it is
 */
export async function* loadedAhead<A, B>(
  items: readonly A[],
  ahead: number,
  load: (item: A) => Promise<B>,
): AsyncGenerator<B, void> {
  const coming: Promise<B>[] = [];
  for (const item of items) {
    const one = load(item);
    // Whoever stopped before its turn is not to hear of it.
    one.catch(() => undefined);
    coming.push(one);
    if (coming.length > ahead) yield await (coming.shift() ?? one);
  }
  for (const one of coming) yield await one;
}
