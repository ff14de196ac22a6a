import type { Terminal } from './terminal.js';

/** Says how far a long step is, on standard error only. */
export type Progress = {
  readonly say: (step: string, done: number) => void;
  /** Clears what was written in place. */
  readonly end: () => void;
};

const patienceMs = 1000;

/**
 * At a terminal one line is rewritten in place; into a file or pipe a line is written for each new step, and only
 * once the work has taken a second: quick work stays silent.
 */
export function startProgress(terminal: Terminal): Progress {
  const start = terminal.clock();
  let last = '';
  return {
    say: (step, done) => {
      if (done >= 1) return;
      const line = terminal.errIsTty ? `${step}… ${Math.round(100 * done)} %` : `${step}…`;
      if (line === last || (!terminal.errIsTty && terminal.clock() - start < patienceMs)) return;
      last = line;
      terminal.err(terminal.errIsTty ? `\r\u001B[K${line}` : `${line}\n`);
    },
    end: () => {
      if (terminal.errIsTty && last !== '') terminal.err('\r\u001B[K');
    },
  };
}
