import { shareParts } from '@matchwright/exchange';
import { m } from '../../shared/messages/index.js';

/** The parts that a file's sender left out, in words, in the order in which they are offered. */
export function leftOutText(leftOut: readonly string[]): string {
  return shareParts
    .filter((part) => leftOut.includes(part))
    .map((part) => m.data.share.part[part])
    .join(', ');
}
