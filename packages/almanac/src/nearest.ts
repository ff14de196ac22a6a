/** Edit distance of two short words, by the usual two-row table. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** The option closest to a mistyped word, or undefined when none is near (more than two fifths differ). */
export function nearest(word: string, options: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const option of options) {
    const d = distance(word.toLowerCase(), option.toLowerCase());
    if (d < least) [least, best] = [d, option];
  }
  return best !== undefined && least <= Math.max(2, 0.4 * best.length) ? best : undefined;
}
