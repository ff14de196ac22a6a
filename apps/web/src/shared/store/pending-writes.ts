const pending = new Set<Promise<unknown>>();

/** Counts a write until it is over, so that the app can wait for it before it locks. */
export function pendingWrite<T>(write: Promise<T>): Promise<T> {
  pending.add(write);
  const over = (): void => void pending.delete(write);
  write.then(over, over);
  return write;
}

/** Resolves when no write is under way. */
export async function writesSettled(): Promise<void> {
  while (pending.size > 0) await Promise.allSettled(pending);
}
