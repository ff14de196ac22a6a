import { useSyncExternalStore } from 'react';

/** Programs that can be compared side by side at once. */
export const mostPicked = 5;

let picked: readonly string[] = [];
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Picks a program for comparison or lets it go; a sixth is not taken. */
export function pick(id: string, on: boolean): void {
  const others = picked.filter((other) => other !== id);
  if (on && others.length >= mostPicked) return;
  picked = on ? [...others, id] : others;
  for (const listener of listeners) listener();
}

/** Lets all of them go. */
export function pickNone(): void {
  picked = [];
  for (const listener of listeners) listener();
}

/** The programs picked for comparison, by id, in the order in which they were picked. */
export function usePicked(): readonly string[] {
  return useSyncExternalStore(subscribe, () => picked);
}
