/** What is stored is under a lock that this tab has no key for. */
export class LockedError extends Error {
  override readonly name = 'LockedError';
}

/** A stored value was cut or altered outside of the app. It is left where it is. */
export class AlteredError extends Error {
  override readonly name = 'AlteredError';
  readonly fault: 'cut' | 'altered';
  constructor(fault: 'cut' | 'altered') {
    super(fault);
    this.fault = fault;
  }
}

/** Told of what a transaction met: no key, or a value that does not open. */
export type LockEars = { readonly locked: () => void; readonly altered: () => void };
