/**
 * Number of single-letter insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`
 * (optimal string alignment distance).
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

function plainly(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '');
}

/**
 * The candidate most like `word` (case, spaces, dashes and underscores aside), or undefined when none is near: more than
 * half of the longer word would have to change. The first of equals wins.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = plainly(word.slice(0, 80));
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const name = plainly(candidate);
    const distance = editDistance(wanted, name);
    if (distance < bestDistance && distance <= Math.max(wanted.length, name.length) / 2) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
