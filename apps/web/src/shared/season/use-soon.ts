import { useState } from 'react';

/**
 * A small stored value that answers at once: what was just chosen is shown until the store has another value, so that a
 * control does not fall back for the moment that storing takes. Values are compared by content: a record that was written
 * for another reason is read anew and must not undo what was chosen.
 */
export function useSoon<T>(stored: T): readonly [T, (next: T) => void] {
  const [soon, setSoon] = useState<{ readonly next: T; readonly instead: string } | null>(null);
  const instead = JSON.stringify([stored]);
  const shown = soon !== null && soon.instead === instead ? soon.next : stored;
  return [shown, (next) => setSoon({ next, instead })];
}
