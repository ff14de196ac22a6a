/** One thing wrong with an input: what, where, what was found, what is accepted, what to do. */
export type Issue = {
  /** Stable, machine-readable kind of problem, for example `unknown-field`. */
  readonly code: string;
  /** Where it is: a JSON path (`applicant.step2ck`), or `file.csv, row 3, column quota`. */
  readonly where: string;
  readonly found?: string;
  readonly expected: string;
  /** What the person can do, for example the nearest valid name. */
  readonly hint?: string;
};

/** A success with its value, or a failure that a person can act on. */
export type Result<T, E = readonly Issue[]> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** Wraps a value as a success. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** Wraps issues as a failure. */
export function fail<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error };
}
