import { Worker } from 'node:worker_threads';
import type { Result } from '@matchwright/almanac';
import { createEngine, type ChangedModes, type Compared, type Engine } from './engine.js';
import type { StudentFigures } from './figures.js';

/** Where the engine answers: in this thread, or in one of its own so that pages stay quick. */
export type EngineDesk = {
  readonly madeWith: string;
  readonly figures: (text: string) => Promise<Result<StudentFigures>>;
  readonly compare: (text: string, modes: ChangedModes) => Promise<Result<Compared>>;
  readonly close: () => Promise<void>;
};

/** A question to the engine's thread, and its answer. */
export type Asked =
  | { readonly id: number; readonly what: 'figures'; readonly text: string }
  | { readonly id: number; readonly what: 'compare'; readonly text: string; readonly modes: ChangedModes };
export type Told =
  | { readonly ready: string }
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: string };

/** The engine in this thread: each answer takes it for a fifth of a second. */
export async function inlineDesk(engine?: Engine): Promise<EngineDesk> {
  const made = engine ?? (await createEngine());
  return {
    madeWith: made.madeWith,
    figures: async (text) => made.figures(text),
    compare: async (text, modes) => made.compare(text, modes),
    close: async () => undefined,
  };
}

/** The engine in a thread of its own. A file that breaks the engine fails alone; a thread that dies fails all. */
export async function threadDesk(): Promise<EngineDesk> {
  const worker = new Worker(new URL('./engine-worker.js', import.meta.url));
  const waiting = new Map<number, { done: (value: unknown) => void; failed: (error: Error) => void }>();
  let last = 0;
  const failAll = (error: Error): void => {
    for (const { failed } of waiting.values()) failed(error);
    waiting.clear();
  };
  worker.on('error', failAll);
  worker.on('exit', () => failAll(new Error('the engine’s thread has ended')));
  const madeWith = await new Promise<string>((resolve, reject) => {
    worker.once('error', reject);
    worker.on('message', (told: Told) => {
      if ('ready' in told) {
        resolve(told.ready);
        return;
      }
      const asked = waiting.get(told.id);
      waiting.delete(told.id);
      if ('error' in told) asked?.failed(new Error(told.error));
      else asked?.done(told.value);
    });
  });
  function ask<T>(question: (id: number) => Asked): Promise<T> {
    const id = ++last;
    return new Promise<T>((resolve, reject) => {
      // both ends are this program's: the answer has the question's type
      waiting.set(id, { done: (value) => resolve(value as T), failed: reject });
      worker.postMessage(question(id));
    });
  }
  return {
    madeWith,
    figures: (text) => ask((id) => ({ id, what: 'figures', text })),
    compare: (text, modes) => ask((id) => ({ id, what: 'compare', text, modes })),
    close: async () => {
      await worker.terminate();
    },
  };
}
