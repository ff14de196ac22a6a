import type { Issue } from '@matchwright/almanac';
import { m } from '../messages/index.js';

const faults: Readonly<Record<string, string>> = m.lock.faults;

/** Why the lock did not open or change, in words. */
export function faultText(issues: readonly Issue[]): string {
  return faults[issues[0]?.code ?? ''] ?? m.lock.faults.other;
}
