import { useState } from 'react';

/**
 * What a control's change came to: nothing where the value is at hand at once; where it is stored, a promise that resolves
 * when storing is over, with `ok` false if the value could not be kept (which the one who stores has told).
 */
export type Change = void | Promise<{ readonly ok: boolean }>;

/** What was chosen, what the store had then, and whether it is still being stored. */
type Soon<V> = { readonly next: V; readonly instead: V; readonly isStoring: boolean };

/**
 * Lets a control of a stored value answer at once: what was chosen is shown while it is stored, until the store gives
 * another value than it did before. If it cannot be kept, the control goes back to what is stored. The third of what it
 * returns is true while storing is under way.
 */
export function useSoon<V extends string | boolean>(
  stored: V,
  onChange: (next: V) => Change,
): readonly [V, (next: V) => void, boolean] {
  const [soon, setSoon] = useState<Soon<V> | null>(null);
  const isOver = soon !== null && soon.instead !== stored;
  // the store has spoken: a later undo must not bring the old choice back
  if (isOver) setSoon(null);

  function choose(next: V): void {
    const change = onChange(next);
    if (change === undefined) return;
    const chosen: Soon<V> = { next, instead: stored, isStoring: true };
    setSoon(chosen);
    const become = (then: Soon<V> | null): void => setSoon((now) => (now === chosen ? then : now));
    change.then(
      ({ ok }) => become(ok ? { ...chosen, isStoring: false } : null),
      () => become(null),
    );
  }

  const shown = isOver ? null : soon;
  return [shown?.next ?? stored, choose, shown?.isStoring ?? false];
}
