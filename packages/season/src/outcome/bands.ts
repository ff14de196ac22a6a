/** A range of values wide enough to hold many people, such as `4–9` or `under 235`. */
export type Band = string;

/** The band of a whole number between rising edges: under the first, between two, or the last and above. */
export function band(value: number, edges: readonly number[]): Band {
  const above = edges.filter((edge) => value >= edge);
  const from = above.at(-1);
  const to = edges[above.length];
  if (from === undefined) return edges[0] === 1 ? '0' : `under ${edges[0]}`;
  return to === undefined ? `${from} or more` : `${from}–${to - 1}`;
}

/** The band of a share between 0 and 1, in quarters. */
export function bandOfShare(share: number): Band {
  return share < 0.25 ? 'under 25 %' : share < 0.5 ? '25–49 %' : share < 0.75 ? '50–74 %' : '75 % or more';
}
