import { useState } from 'react';

/**
 * What a control's change came to: nothing where the value is at hand at once; where it is stored, a promise that resolves
 * when storing is over, with `ok` false if the value could not be kept (which the one who stores has told).
 */
export type Change = void | Promise<{ readonly ok: boolean }>;

/**
 * Lets a control of a stored value answer at once: what was chosen is shown while it is stored, until the store gives
 * another value than it did before. If it cannot be kept, the control goes back to what is stored.
 */
export function useSoon<V extends string | boolean>(
  stored: V,
  onChange: (next: V) => Change,
): readonly [V, (next: V) => void] {
  const [soon, setSoon] = useState<{ readonly next: V; readonly instead: V } | null>(null);
  const isOver = soon !== null && soon.instead !== stored;
  // the store has spoken: a later undo must not bring the old choice back
  if (isOver) setSoon(null);

  function choose(next: V): void {
    const change = onChange(next);
    if (change === undefined) return;
    const chosen = { next, instead: stored };
    setSoon(chosen);
    const letGo = (): void => setSoon((now) => (now === chosen ? null : now));
    change.then(({ ok }) => {
      if (!ok) letGo();
    }, letGo);
  }

  return [soon !== null && !isOver ? soon.next : stored, choose];
}
