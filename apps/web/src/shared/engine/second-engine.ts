import type { Plan, Profile } from '@matchwright/dossier';
import type { RecordsEffect } from '@matchwright/season';
import { proxy, wrap, type Remote } from 'comlink';
import { startWorker } from './engine-client.js';
import type { Engine } from './engine.worker.js';

/** A second engine for what takes seconds, so that quick questions never wait for it. */
type Second = { readonly remote: Remote<Engine>; readonly ended: Promise<never>; readonly end: () => void };

let second: Second | undefined;

function start(): Second {
  const worker = startWorker();
  let reject: (reason: DOMException) => void = () => undefined;
  const ended = new Promise<never>((_, no) => {
    reject = no;
  });
  // nobody may be waiting when it ends
  ended.catch(() => undefined);
  const end = (): void => {
    worker.terminate();
    second = undefined;
    reject(new DOMException('The work was stopped.', 'AbortError'));
  };
  return { remote: wrap<Engine>(worker), ended, end };
}

/** Starts the second engine where it is not running, so that the first question finds it ready. */
export function warmSecondEngine(): void {
  if (second !== undefined) return;
  second = start();
  // what fails here fails again, and is told, when something is asked
  second.remote.warmUp().catch(() => undefined);
}

/**
 * Asks the second engine. Work in a worker cannot be interrupted, so aborting ends the worker itself, and with it
 * whatever else was asked of it; the next question starts another. Rejects with an `AbortError` then.
 */
export async function askAside<Answer>(
  ask: (engine: Remote<Engine>) => Promise<Answer>,
  signal: AbortSignal,
): Promise<Answer> {
  signal.throwIfAborted();
  second ??= start();
  const { remote, ended, end } = second;
  signal.addEventListener('abort', end);
  try {
    return await Promise.race([ask(remote), ended]);
  } finally {
    signal.removeEventListener('abort', end);
  }
}

/** Works another plan out beside the one that is kept; `onProgress` gets the share done, 0–1. */
export function planAside(
  profile: Profile,
  counted: readonly RecordsEffect[],
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Plan> {
  return askAside(
    (engine) =>
      engine.plan(
        profile,
        counted,
        proxy(({ done }) => onProgress(done)),
      ),
    signal,
  );
}
