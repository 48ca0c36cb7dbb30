/**
 * What `work` makes of each item, in the order of the items, with at most `window` of them under way at once: a stream of any length
 * is done in constant memory.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  window: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const underWay: Promise<R>[] = [];
  try {
    for await (const item of items) {
      const next = work(item);
      // It is awaited below, in its turn; until then a failure must not count as unhandled.
      next.catch(() => undefined);
      underWay.push(next);
      if (underWay.length >= window) {
        const [first] = underWay.splice(0, 1);
        if (first !== undefined) yield await first;
      }
    }
    while (underWay.length > 0) {
      const [first] = underWay.splice(0, 1);
      if (first !== undefined) yield await first;
    }
  } finally {
    await Promise.allSettled(underWay);
  }
}
