import type { ApplicationStep, Curve, StopRule } from '@matchwright/dossier';
import { dollars } from './percent.js';
import { shortName } from './words.js';

/** Rows of a curve that are shown besides the marked ones. */
const shownRows = 8;

/** Places of the points that are worth showing: every so many, the last, and the marked ones. */
export function curveRows({ points, here, diminishing, mostOfIt }: Curve): number[] {
  const stride = Math.max(1, Math.ceil(points.length / shownRows));
  return points.flatMap((_, i) =>
    i % stride === 0 || i === points.length - 1 || [here, diminishing, mostOfIt].includes(i) ? [i] : [],
  );
}

/** What is to be said of one point of a curve. */
export function curveMarks({ here, diminishing, mostOfIt }: Curve, i: number): string[] {
  return [
    ...(i === here ? ['this plan'] : []),
    ...(i === mostOfIt ? ['most of what money can do'] : []),
    ...(i === diminishing ? ['worth its money up to here'] : []),
  ];
}

/** Whether the next application is worth its fee, in one sentence. */
export function stopText({ verdict, next }: StopRule): string {
  if (next === null) return 'There is no further program to apply to.';
  const step = stepText(next);
  if (verdict === 'stop') return `Stop here: ${step}, less than its fee.`;
  if (verdict === 'limit') return `Your own limit stops you: ${step}, more than its fee.`;
  return `Your money stops you: ${step}, more than its fee.`;
}

function stepText({ name, specialty, dollars: fee, worthDollars, worthIt }: ApplicationStep): string {
  // rounded away from the fee, so that the words and the figures agree
  const worth = worthIt ? Math.ceil(worthDollars) : Math.floor(worthDollars);
  return `the next application (${shortName(name)}, ${specialty}) costs ${dollars(fee)} and is worth ${dollars(worth)} to you`;
}
