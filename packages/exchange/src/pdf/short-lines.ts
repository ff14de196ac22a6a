import type { PlanItem } from '@matchwright/dossier';
import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { firmShare, type Firmness } from '../firmness.js';
import { bareRange, wholePercent } from '../percent.js';
import { narrowName } from '../words.js';
import { headedTable, ink, type PdfColumn } from './theme.js';

const half: readonly PdfColumn[] = [
  ['#', 15, 'right'],
  ['Program', '*'],
  ['Firm', 17, 'right'],
  ['Interview %', 39, 'right'],
  ['Place %', 36, 'right'],
];

/**
 * Lines in short, two abreast and read row by row, so that a page may end anywhere: program, state and chances. No
 * more than `most` of them; the rest is counted, with the file that has it.
 */
export function shortLines(
  title: string,
  places: readonly { readonly item: PlanItem; readonly place: number }[],
  firm: Firmness,
  most: number,
): Content[] {
  if (places.length === 0) return [];
  const cells = places.slice(0, most).map(({ item, place }) => halfRow(item, place, firm));
  const rows = cells.flatMap((left, i) => (i % 2 === 0 ? [[...left, ...(cells[i + 1] ?? blank)]] : []));
  const left = places.length - cells.length;
  return [
    headedTable(
      `${title} (${places.length})`,
      { style: 'subheading', fontSize: 7.2 },
      [...half, ...half],
      rows,
    ),
    ...(left === 0
      ? []
      : [
          { text: `and ${left} more: see plan.xlsx`, style: 'small', margin: [0, 3, 0, 0] } satisfies Content,
        ]),
  ];
}

const blank: readonly TableCell[] = half.map(() => ({ text: '' }));

function halfRow(item: PlanItem, place: number, firm: Firmness): TableCell[] {
  return [
    { text: String(place), alignment: 'right', color: ink.muted },
    { text: [narrowName(item.name), { text: `  ${item.state}`, color: ink.muted }] },
    firmCell(firm(item.program)),
    ...[item.pInvite, item.pMatch].map((chance): TableCell => ({
      text: chance === null ? '–' : bareRange(chance),
      alignment: 'right',
      noWrap: true,
    })),
  ];
}

/** A line's firmness as a whole number of a hundred, bold where it is firm; a dash where it was not worked out. */
export function firmCell(share: number | undefined): TableCell {
  return {
    text: share === undefined ? '–' : String(wholePercent(share)),
    alignment: 'right',
    bold: share !== undefined && share >= firmShare,
  };
}
