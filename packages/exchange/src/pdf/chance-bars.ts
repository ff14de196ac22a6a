import type { Chance } from '@matchwright/dossier';
import type { Content, ContentCanvas, TableCell } from 'pdfmake/interfaces.js';
import { percentRange } from '../percent.js';
import { ink, quietLines } from './theme.js';

const barWidth = 168;
const barHeight = 10;

/** Named chances under one another: the range as a pale band, the middle as a stroke, the number beside. */
export function chanceBars(chances: readonly (readonly [name: string, chance: Chance])[]): Content {
  const rows = chances.map(([name, chance]): TableCell[] => [
    { text: name },
    bar(chance),
    { text: percentRange(chance), noWrap: true },
  ]);
  const scale: TableCell[] = [
    { text: '' },
    {
      columns: [
        { text: '0 %', style: 'small', width: '*' },
        { text: '50 %', style: 'small', width: '*', alignment: 'center' },
        { text: '100 %', style: 'small', width: '*', alignment: 'right' },
      ],
    },
    { text: '' },
  ];
  return {
    layout: { ...quietLines, hLineWidth: () => 0 },
    table: { widths: [112, barWidth, '*'], body: [...rows, scale] },
  };
}

function bar({ mid, low, high }: Chance): ContentCanvas {
  const range = Math.max(2, (high - low) * barWidth);
  return {
    canvas: [
      { type: 'rect', x: 0, y: 1, w: barWidth, h: barHeight, r: 2, color: ink.band },
      { type: 'rect', x: low * barWidth, y: 1, w: range, h: barHeight, r: 2, color: ink.range },
      {
        type: 'rect',
        x: Math.min(barWidth - 2.5, Math.max(0, mid * barWidth - 1)),
        y: 0,
        w: 2.5,
        h: barHeight + 2,
        color: ink.accent,
      },
    ],
  };
}
