/** One thing wrong with an input: what, where, what was found, what is accepted, what to do about it. */
export type Issue = {
  readonly code: string;
  /** A path in the input, for example `couples[2].b`. */
  readonly where: string;
  readonly found?: string;
  readonly expected: string;
  readonly hint?: string;
};

/** A value, or everything that was wrong with the input. */
export type Result<T, E = readonly Issue[]> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

const MOST_TOLD = 50;

/** Collects issues, so that all are told at once; past fifty only their number. */
export class IssueList {
  readonly issues: Issue[] = [];
  #untold = 0;

  /** Adds an issue; `found` is shown as JSON; what the input can make long is shortened. */
  add(code: string, where: string, found: unknown, expected: string, hint?: string): void {
    if (this.issues.length >= MOST_TOLD) {
      this.#untold++;
      return;
    }
    const shown = found === undefined ? {} : { found: showValue(found) };
    const help = hint === undefined ? {} : { hint: shortened(hint) };
    this.issues.push({ code, where: showPlace(where), ...shown, expected, ...help });
  }

  /** True when nothing was wrong so far. */
  isEmpty(): boolean {
    return this.issues.length === 0;
  }

  /** Everything found; the last one counts what was left out. */
  all(): readonly Issue[] {
    if (this.#untold === 0) return this.issues;
    return [
      ...this.issues,
      { code: 'more-issues', where: 'the whole input', expected: `${this.#untold} more corrected too` },
    ];
  }
}

/** Longest place or hint: names are the input's own and can be of any length. */
const longestPlace = 200;

function shortened(text: string): string {
  return text.length > longestPlace ? `${text.slice(0, longestPlace - 3)}...` : text;
}

/** A place to be read; a name of nothing but spaces would be no place at all. */
function showPlace(where: string): string {
  return shortened(where.trim() === '' ? JSON.stringify(where) : where);
}

/** A value as short JSON. */
function showValue(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

/** "Did you mean …": the nearest known name within two edits, when there is one. */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.min(3, name.length);
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= bestDistance) continue;
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance >= bestDistance) continue;
    best = candidate;
    bestDistance = distance;
  }
  return best === undefined ? undefined : `did you mean ${JSON.stringify(best)}?`;
}

function editDistance(x: string, y: string): number {
  let row = Array.from({ length: y.length + 1 }, (_, j) => j);
  for (let i = 1; i <= x.length; i++) {
    const next = [i];
    for (let j = 1; j <= y.length; j++) {
      const change = row[j - 1] + (x[i - 1] === y[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[y.length];
}
