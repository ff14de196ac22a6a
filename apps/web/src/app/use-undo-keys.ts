import { useEffect } from 'react';
import { notify } from '../shared/kit/notify.js';
import { m } from '../shared/messages/index.js';
import { redo, undo } from '../shared/store/history.js';
import { isTyping } from './is-typing.js';

/** Undoes the last change and says what it was. */
export async function undoAndSay(): Promise<void> {
  const done = await undo();
  if (done.ok)
    notify(done.value === null ? m.common.history.nothing : m.common.history.undone(done.value.label));
}

/** Does again what was last undone and says what it was. */
export async function redoAndSay(): Promise<void> {
  const done = await redo();
  if (done.ok)
    notify(done.value === null ? m.common.history.nothing : m.common.history.redone(done.value.label));
}

/** Ctrl or Cmd with Z, Shift+Z and Y; inside a field they stay with the field's own text. */
export function useUndoKeys(): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      void (key === 'y' || event.shiftKey ? redoAndSay() : undoAndSay());
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
