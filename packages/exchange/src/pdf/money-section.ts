import type { BudgetCurve, Plan } from '@matchwright/dossier';
import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { curveMarks, curveRows, stopText } from '../curve-words.js';
import { bareRange, dollars } from '../percent.js';
import { curveDrawing } from './curve-drawing.js';
import { figure, headedTable, heading, textWidth, type PdfColumn } from './theme.js';

const gap = 14;
const half = (textWidth - gap) / 2;

/** What the plan costs, what more or less money would buy, and where to stop. */
export function moneySection(plan: Plan): Content[] {
  if (plan.curve === undefined) return [costTable(plan)];
  return [
    {
      unbreakable: true,
      columns: [{ width: half, stack: [costTable(plan)] }, whatMoneyBuys(plan, plan.curve)],
      columnGap: gap,
    },
  ];
}

function costTable({ cost: { lines, total } }: Plan): Content {
  const rows = lines.map(({ what, note, count, dollars: sum }): TableCell[] => [
    { stack: [what, ...(note === undefined ? [] : [{ text: note, style: 'small' }])] },
    figure(String(count)),
    figure(dollars(sum)),
  ]);
  const sum: TableCell[] = [
    { text: 'Total', bold: true },
    { text: '' },
    { text: dollars(total), bold: true, alignment: 'right' },
  ];
  const columns: readonly PdfColumn[] = [
    ['What', '*'],
    ['Count', 26, 'right'],
    ['Dollars', 38, 'right'],
  ];
  return headedTable('Money', { style: 'heading', fontSize: 8 }, columns, [...rows, sum]);
}

function whatMoneyBuys(
  { pMatch }: Plan,
  { byDollars, stop }: BudgetCurve,
): { width: number; stack: Content[] } {
  const shown = pMatch.refusal === undefined;
  const rows = curveRows(byDollars).flatMap((i): TableCell[][] => {
    const point = byDollars.points[i];
    if (point === undefined) return [];
    return [
      [
        figure(dollars(point.dollars)),
        figure(String(point.applications)),
        figure(String(point.rotations)),
        ...(shown ? [figure(bareRange(point.match))] : []),
        { text: curveMarks(byDollars, i).join('; ') },
      ],
    ];
  });
  const columns: readonly PdfColumn[] = [
    ['Dollars', 34, 'right'],
    ['Applic.', 28, 'right'],
    ['Rot.', 18, 'right'],
    ...(shown ? [['Place %', 44, 'right'] as const] : []),
    ['', '*'],
  ];
  return {
    width: half,
    stack: [
      heading('What money buys'),
      { text: stopText(stop), bold: true, fontSize: 8.5, lineHeight: 1.1 },
      ...(shown
        ? [
            curveDrawing(byDollars, half, 108),
            {
              text: 'Chance of a radiology place against dollars, 90 % range as a band. Dot: this plan. Ring: beyond it the next plan adds less than its money is worth to you.',
              style: 'small',
            } satisfies Content,
          ]
        : []),
      headedTable(null, { style: 'subheading', fontSize: 7.5 }, columns, rows),
    ],
  };
}
