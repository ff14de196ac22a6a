import type { Result } from '@matchwright/almanac';

/** A reader of text or bytes that somebody else may have written, and what it needs to be tried. */
export type Parser = {
  /** Also the name of its folder in `corpus/`. */
  readonly name: string;
  /** Good files, which are made bad in many ways. */
  readonly good: readonly Uint8Array[];
  /** How many files it gets for each one of another parser; less for slow ones. */
  readonly share: number;
  /** Mends what guards the file as a whole (a checksum), so that the checks behind it are reached too. */
  readonly forge?: (bytes: Uint8Array) => Uint8Array;
  /** Reads as the app or the command line would. Readers that refuse nothing give what they found. */
  readonly read: (bytes: Uint8Array) => Result<unknown> | Promise<Result<unknown>>;
};

/** A text as a file. */
export const fileOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A file as a browser gives its text: bytes that are no UTF-8 become replacement characters. */
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
