/** A short message, with something to do about it if there is. */
export type Toast = {
  readonly id: number;
  readonly message: string;
  readonly action?: { readonly text: string; readonly act: () => void };
  /** Milliseconds until it goes by itself; false when it stays until it is closed. */
  readonly closesAfter: number | false;
};

let toasts: readonly Toast[] = [];
let last = 0;
const listeners = new Set<() => void>();

function become(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Takes a message away. */
export function dismiss(id: number): void {
  become(toasts.filter((toast) => toast.id !== id));
}

/** Shows a message at the edge of the page; it is read out too. Returns the id to `dismiss` it by. */
export function notify(
  message: string,
  options: { readonly action?: Toast['action']; readonly closesAfter?: number | false } = {},
): number {
  const { action, closesAfter = 8000 } = options;
  last += 1;
  // the oldest make room: more than three at once are not read
  become([...toasts.slice(-2), { id: last, message, closesAfter, ...(action ? { action } : {}) }]);
  return last;
}

/** The messages now, for `useSyncExternalStore`. */
export function toastsNow(): readonly Toast[] {
  return toasts;
}

/** Calls back at each change of the messages. */
export function watchToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
