import type { Curve, CurvePoint } from '@matchwright/dossier';
import type { Content } from 'pdfmake/interfaces.js';
import { dollars } from '../percent.js';
import { ink } from './theme.js';

const left = 30;
const bottom = 18;

/**
 * The chance of a radiology place against dollars as a drawing of `width` × `height` points: the 90 % range as a band,
 * the middle as a line, this plan as a filled dot, the end of what is worth its money as a ring. Its numbers stand in a
 * table beside it.
 */
export function curveDrawing({ points, here, diminishing }: Curve, width: number, height: number): Content {
  const most = Math.max(...points.map((point) => point.dollars), 1);
  const x = (amount: number): string => (left + (amount / most) * (width - left - 8)).toFixed(1);
  const y = (share: number): string => (6 + (1 - share) * (height - bottom - 6)).toFixed(1);
  const at = (share: (point: CurvePoint) => number) => (point: CurvePoint) =>
    `${x(point.dollars)},${y(share(point))}`;
  const band = [
    ...points.map(at(({ match }) => match.high)),
    ...points.toReversed().map(at(({ match }) => match.low)),
  ];
  const middle = points.map(at(({ match }) => match.mid));
  const grid = [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      `<line x1="${left}" x2="${width - 8}" y1="${y(share)}" y2="${y(share)}" stroke="${ink.rule}" stroke-width="0.5"/>` +
      words(left - 4, Number(y(share)) + 2.5, 'end', `${share * 100} %`),
  );
  const ticks = ticksTo(most).map((amount) =>
    words(Number(x(amount)), height - 6, 'middle', dollars(amount)),
  );
  return {
    svg: [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
      ...grid,
      ...ticks,
      `<polygon points="${band.join(' ')}" fill="${ink.range}" fill-opacity="0.55"/>`,
      `<polyline points="${middle.join(' ')}" fill="none" stroke="${ink.accent}" stroke-width="1.5"/>`,
      dot(points[diminishing], 5.5, 'none'),
      dot(points[here], 3, ink.accent),
      '</svg>',
    ].join(''),
    width,
    height,
  };

  function dot(point: CurvePoint | undefined, radius: number, fill: string): string {
    if (point === undefined) return '';
    return `<circle cx="${x(point.dollars)}" cy="${y(point.match.mid)}" r="${radius}" fill="${fill}" stroke="${ink.text}" stroke-width="1"/>`;
  }
}

function words(x: number, y: number, anchor: 'middle' | 'end', text: string): string {
  return `<text x="${x}" y="${y}" font-family="Roboto" font-size="7" text-anchor="${anchor}" fill="${ink.muted}">${text}</text>`;
}

/** Three to six round amounts from nothing to the most. */
function ticksTo(most: number): number[] {
  const power = 10 ** Math.floor(Math.log10(most / 3));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => most / each <= 5) ?? most;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step);
}
