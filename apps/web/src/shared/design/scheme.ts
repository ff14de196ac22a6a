import { useSyncExternalStore } from 'react';

/** Colours as the person wants them; `auto` follows the device. */
export type Scheme = 'auto' | 'light' | 'dark';

/** The choices, in the order of the menu. */
export const schemes: readonly Scheme[] = ['auto', 'light', 'dark'];

const key = 'matchwright-scheme';
const dark = window.matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

function saved(): Scheme {
  try {
    const value = localStorage.getItem(key);
    return schemes.find((scheme) => scheme === value) ?? 'auto';
  } catch {
    // storage is switched off: the choice lasts as long as the page
    return 'auto';
  }
}

let chosen: Scheme = saved();

function paint(): void {
  const shown = chosen === 'auto' ? (dark.matches ? 'dark' : 'light') : chosen;
  document.documentElement.setAttribute('data-scheme', shown);
}

/** Paints the page as the person wants it, from now on. Called once, before anything is drawn. */
export function followScheme(): void {
  paint();
  dark.addEventListener('change', paint);
}

/** Keeps and paints another choice. */
export function chooseScheme(scheme: Scheme): void {
  chosen = scheme;
  try {
    localStorage.setItem(key, scheme);
  } catch {
    // as above
  }
  paint();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The present choice. */
export function useScheme(): Scheme {
  return useSyncExternalStore(subscribe, () => chosen);
}
