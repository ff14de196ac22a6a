import type { Chance } from '@matchwright/dossier';
import { m } from '../messages/index.js';

const words = m.common.share;

/** Between number and sign, as the exported files have it, but never broken over two lines. */
const sign = '\u00A0%';

function whole(share: number): number {
  return Math.round(share * 100);
}

/** A share as a whole per cent: never decimals, never a bare 0 or 100. */
export function percent(share: number): string {
  if (whole(share) === 0) return words.under(`1${sign}`);
  return whole(share) === 100 ? words.over(`99${sign}`) : `${whole(share)}${sign}`;
}

/** The range of a chance, for example `5–24 %`. */
export function range({ low, high }: Chance): string {
  return whole(low) === whole(high) ? percent(low) : `${whole(low)}–${whole(high)}${sign}`;
}

/** A chance with its range, for example `12 % (5–24 %)`. */
export function percentRange(chance: Chance): string {
  return `${percent(chance.mid)} (${range(chance)})`;
}

/** A chance as a natural frequency, for example `About 4 in 10`. */
export function inTen(share: number): string {
  if (share < 0.05) return words.few;
  if (share > 0.95) return words.many;
  return words.inTen(Math.max(1, Math.min(9, Math.round(share * 10))));
}
