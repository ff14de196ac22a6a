/** How often the clock is asked whether a snapshot is due, in milliseconds. */
const asksEvery = 10 * 60_000;

async function takeIfDue(): Promise<void> {
  try {
    const { takeSnapshot } = await import('./take-snapshot.js');
    await takeSnapshot('by-clock');
  } catch {
    // a disk too full for snapshots still takes changes; when it does not, the change itself tells
  }
}

/** Takes snapshots by the clock for as long as the page is open, the first soon after the start. Returns how to stop. */
export function keepSnapshots(): () => void {
  const soon = setTimeout(() => void takeIfDue(), 20_000);
  const timer = setInterval(() => void takeIfDue(), asksEvery);
  const leaving = (): void => {
    if (document.visibilityState === 'hidden') void takeIfDue();
  };
  document.addEventListener('visibilitychange', leaving);
  return () => {
    clearTimeout(soon);
    clearInterval(timer);
    document.removeEventListener('visibilitychange', leaving);
  };
}
