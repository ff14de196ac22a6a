/** What a command may use of the outside world; tests pass their own. */
export type Terminal = {
  /** Writes to standard output: results and nothing else. */
  readonly out: (text: string) => void;
  /** Writes to standard error: progress and messages. */
  readonly err: (text: string) => void;
  /** True when standard error is a terminal, so that a line may be rewritten in place. */
  readonly errIsTty: boolean;
  /** Letters a line of standard output holds; a usual width where it is no terminal. */
  readonly columns: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Reads the whole of standard input as bytes. */
  readonly stdin: () => Promise<Uint8Array>;
  /** Milliseconds on a clock that never goes back. */
  readonly clock: () => number;
  /** The present moment as an ISO instant. */
  readonly now: () => string;
};
