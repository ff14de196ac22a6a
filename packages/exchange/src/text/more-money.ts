import type { Plan } from '@matchwright/dossier';
import { curveRows, curveMarks, stopText } from '../curve-words.js';
import { dollars, percentRange } from '../percent.js';
import { headed } from './headed.js';
import { textTable, wrapped } from './text-table.js';

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
  const rows = curveRows(byDollars).map((i) => {
    const point = byDollars.points[i];
    return point === undefined
      ? []
      : [
          dollars(point.dollars),
          String(point.applications),
          String(point.rotations),
          ...(shown ? [percentRange(point.match)] : []),
          curveMarks(byDollars, i).join('; '),
        ];
  });
  return headed('What money buys', [
    ...textTable(columns, rows, width),
    '',
    ...wrapped(stopText(stop), width),
  ]);
}
