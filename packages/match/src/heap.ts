// A program's positions are a small heap inside one long array, the worst key held first.
// `base` is where the program's segment starts, `count` how many positions it has; an open one is a key worse than any.
// Up to `FEW_POSITIONS` the heap is kept sorted, worst to best: that is a heap too, and quicker when short.

/** Programs with at most so many positions keep their keys sorted while a whole market is matched. */
export const FEW_POSITIONS = 24;

/** Replaces the worst key of a sorted segment by a better one. */
export function replaceSorted(heap: Float64Array, base: number, count: number, key: number): void {
  let i = base + 1;
  const end = base + count;
  while (i < end) {
    const worse = heap[i];
    if (worse <= key) break;
    heap[i - 1] = worse;
    i++;
  }
  heap[i - 1] = key;
}

/** Puts a key into slot `hole`, whose own key is given up, and lifts it to its level. */
export function liftKey(heap: Float64Array, base: number, hole: number, key: number): void {
  let i = hole;
  while (i > 0) {
    const parent = (i - 1) >> 1;
    const above = heap[base + parent];
    if (above >= key) break;
    heap[base + i] = above;
    i = parent;
  }
  heap[base + i] = key;
}

/** Puts a key into slot `hole`, whose own key is given up, and sinks it to its level. */
export function sinkKey(heap: Float64Array, base: number, count: number, hole: number, key: number): void {
  let i = hole;
  for (;;) {
    let child = 2 * i + 1;
    if (child >= count) break;
    let worse = heap[base + child];
    if (child + 1 < count) {
      const sibling = heap[base + child + 1];
      if (sibling > worse) {
        worse = sibling;
        child++;
      }
    }
    if (worse <= key) break;
    heap[base + i] = worse;
    i = child;
  }
  heap[base + i] = key;
}
