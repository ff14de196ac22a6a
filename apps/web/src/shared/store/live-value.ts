import { liveQuery } from 'dexie';
import { useSyncExternalStore } from 'react';
import { reportTrouble, troubleOf } from './trouble.js';

/** How long a value is kept up to date after the last one who looked at it has left, in milliseconds. */
const lingers = 10_000;

type Live = {
  readonly subscribe: (listener: () => void) => () => void;
  readonly get: () => unknown;
};

const lives = new Map<string, Live>();

function liveOf(key: string, makeQuery: () => () => Promise<unknown>): Live {
  const known = lives.get(key);
  if (known !== undefined) return known;
  const made = makeLive(makeQuery);
  lives.set(key, made);
  return made;
}

function makeLive(makeQuery: () => () => Promise<unknown>): Live {
  const listeners = new Set<() => void>();
  let value: unknown;
  let watching: { unsubscribe: () => void } | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  function become(next: unknown): void {
    value = next;
    for (const listener of listeners) listener();
  }
  function rest(): void {
    watching?.unsubscribe();
    watching = null;
    value = undefined;
  }
  function subscribe(listener: () => void): () => void {
    clearTimeout(leaving);
    listeners.add(listener);
    watching ??= liveQuery(makeQuery()).subscribe({
      next: become,
      error: (error: unknown) => reportTrouble(troubleOf(error)),
    });
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) leaving = setTimeout(rest, lingers);
    };
  }
  return { subscribe, get: () => value };
}

/**
 * What a query of the database gives, re-rendered on each change by this tab or another; undefined until it is known.
 * All who use the same key share one subscription; the same key always stands for the same query.
 */
export function useLive<T>(key: string, makeQuery: () => () => Promise<T>): T | undefined {
  const { subscribe, get } = liveOf(key, makeQuery);
  // the key stands for the type of its value
  return useSyncExternalStore(subscribe, get) as T | undefined;
}
