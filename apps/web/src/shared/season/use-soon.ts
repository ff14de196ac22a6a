import { useState } from 'react';

/**
 * A stored value that answers at once: what was just chosen is shown until the store has it, so that a control does not
 * fall back for the moment that storing takes.
 */
export function useSoon<T>(stored: T): readonly [T, (next: T) => void] {
  const [soon, setSoon] = useState<{ readonly next: T; readonly instead: T } | null>(null);
  const shown = soon !== null && Object.is(soon.instead, stored) ? soon.next : stored;
  return [shown, (next) => setSoon({ next, instead: stored })];
}
