import type { ApplicationStep, Curve, Plan, StopRule } from '@matchwright/dossier';
import { dollars, percentRange } from '../percent.js';
import { shortName } from '../words.js';
import { headed } from './headed.js';
import { textTable, wrapped } from './text-table.js';

/** Rows of a curve that are shown besides the marked ones. */
const shownRows = 8;

/**
 * What money buys, as a short table with the plan marked, and whether the next application is worth its fee. Where no
 * number is justified for the whole chance, the table leaves it out.
 */
export function moreMoney({ curve, pMatch }: Pick<Plan, 'curve' | 'pMatch'>, width: number): string[] {
  if (curve === undefined) return [];
  const shown = pMatch.refusal === undefined;
  const { byDollars, stop } = curve;
  const columns = [
    { title: 'Dollars', align: 'right' as const },
    { title: 'Applications', align: 'right' as const },
    { title: 'Rotations', align: 'right' as const },
    ...(shown ? [{ title: 'A radiology place' }] : []),
    { title: '', flexible: true },
  ];
  const rows = rowsOf(byDollars).map((i) => {
    const point = byDollars.points[i];
    return point === undefined
      ? []
      : [
          dollars(point.dollars),
          String(point.applications),
          String(point.rotations),
          ...(shown ? [percentRange(point.match)] : []),
          marks(byDollars, i),
        ];
  });
  return headed('What money buys', [
    ...textTable(columns, rows, width),
    '',
    ...wrapped(stopText(stop), width),
  ]);
}

function rowsOf({ points, here, diminishing, mostOfIt }: Curve): number[] {
  const stride = Math.max(1, Math.ceil(points.length / shownRows));
  return points.flatMap((_, i) =>
    i % stride === 0 || i === points.length - 1 || [here, diminishing, mostOfIt].includes(i) ? [i] : [],
  );
}

function marks({ here, diminishing, mostOfIt }: Curve, i: number): string {
  return [
    ...(i === here ? ['this plan'] : []),
    ...(i === mostOfIt ? ['most of what money can do'] : []),
    ...(i === diminishing ? ['worth its money up to here'] : []),
  ].join('; ');
}

function stopText({ verdict, next }: StopRule): string {
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
