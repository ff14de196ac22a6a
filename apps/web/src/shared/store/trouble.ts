import type { Issue } from '@matchwright/almanac';
import { useSyncExternalStore } from 'react';

/** What keeps this browser from storing. Each kind has words and a way out in the messages. */
export type Trouble =
  /** Private mode, storage switched off, or a database that does not open. */
  | { readonly kind: 'unavailable'; readonly reason: string }
  /** The disk or the browser's share of it is full. */
  | { readonly kind: 'full' }
  /** Another tab with an older version holds the database. */
  | { readonly kind: 'blocked' }
  /** Another tab has moved the database on: this page has to be loaded again. */
  | { readonly kind: 'outdated' }
  /** What was stored here is gone: the browser cleared it. */
  | { readonly kind: 'evicted'; readonly savedAt: string }
  /** What is stored is under a lock that this tab has no key for. */
  | { readonly kind: 'locked' }
  /** Something stored was cut or altered outside of the app; it is left where it is. */
  | { readonly kind: 'altered' }
  /** One change was refused; what was stored before it stands. */
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] };

let trouble: Trouble | null = null;
const listeners = new Set<() => void>();

function become(next: Trouble | null): void {
  if (trouble === next) return;
  trouble = next;
  for (const listener of listeners) listener();
}

/** Tells the person, on every page, that something could not be stored. */
export function reportTrouble(next: Trouble): void {
  become(next);
}

/** Takes the notice away: the person has read it, or it is over. With `kind`, only a notice of that kind. */
export function dismissTrouble(kind?: Trouble['kind']): void {
  if (kind === undefined || trouble?.kind === kind) become(null);
}

/** The trouble at this moment, or null. */
export function troubleNow(): Trouble | null {
  return trouble;
}

/** The present trouble with storing, or null; re-rendered when it changes. */
export function useTrouble(): Trouble | null {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, troubleNow);
}

/** The trouble that an error of the database stands for. */
export function troubleOf(error: unknown): Trouble {
  const names = namesOf(error);
  if (names.some((name) => /quota/i.test(name))) return { kind: 'full' };
  if (names.some((name) => /VersionError|DatabaseClosed/.test(name))) return { kind: 'outdated' };
  if (names.includes('LockedError')) return { kind: 'locked' };
  if (names.includes('AlteredError')) return { kind: 'altered' };
  return { kind: 'unavailable', reason: error instanceof Error ? error.message : String(error) };
}

/** The names of an error and of the errors inside it: Dexie wraps the browser's own. */
function namesOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return [];
  const { name, message, inner } = { name: '', message: '', inner: null, ...readable(error) };
  return [String(name), String(message), ...namesOf(inner)];
}

function readable(error: object): { name?: unknown; message?: unknown; inner?: unknown } {
  return {
    name: Reflect.get(error, 'name'),
    message: Reflect.get(error, 'message'),
    inner: Reflect.get(error, 'inner'),
  };
}
