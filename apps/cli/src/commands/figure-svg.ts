import { figureAxis, type CalibrationFigure, type FigureRow } from '@matchwright/market';

const width = 760;
const labelWidth = 290;
const rightMargin = 30;
const rowHeight = 20;
const groupHeight = 30;
const top = 34;

const style = `
text{font:13px system-ui,sans-serif;fill:#24303a}
.group{font-weight:600}
.tick{font-size:12px;fill:#5b6770}
.grid{stroke:#d5dbe0}
.range{stroke:#6f8fae;stroke-width:6;stroke-linecap:round}
.ours{fill:#174a7c}
.mark{fill:#fff;stroke:#b45309;stroke-width:2}
@media (prefers-color-scheme:dark){
text{fill:#e4e9ed}.tick{fill:#a9b4bd}.grid{stroke:#3b464f}.range{stroke:#5b83ab}.ours{fill:#cfe3f7}
.mark{fill:#14191d;stroke:#f0a35a}}`;

/** A figure of the calibration as a file of its own: ranges as bars, ours as dots, what is published as diamonds. */
export function figureSvg(figure: CalibrationFigure): string {
  const axis = figureAxis(figure.scale);
  const x = (share: number): number => labelWidth + share * (width - labelWidth - rightMargin);
  const parts: string[] = [];
  let y = top;
  for (const group of figure.groups) {
    parts.push(`<text class="group" x="0" y="${y + 14}">${escape(group.label)}</text>`);
    y += groupHeight - 8;
    for (const row of group.rows) {
      parts.push(rowMarks(row, y + 10, (value) => x(axis.at(value))));
      y += rowHeight;
    }
    y += 8;
  }
  const height = y + 28;
  const grid = axis.ticks.map(
    ({ at, label }) =>
      `<line class="grid" x1="${x(at)}" x2="${x(at)}" y1="${top - 8}" y2="${y}"/><text class="tick" text-anchor="middle" x="${x(at)}" y="${top - 14}">${label}</text>`,
  );
  const hasMarks = figure.groups.some(({ rows }) => rows.some(({ published }) => published !== null));
  const key = `<line class="range" x1="8" x2="30" y1="${y + 14}" y2="${y + 14}"/><circle class="ours" cx="19" cy="${y + 14}" r="4"/><text class="tick" x="40" y="${y + 18}">${escape(figure.ours)}</text>${
    hasMarks
      ? `${diamond(labelWidth + 110, y + 14)}<text class="tick" x="${labelWidth + 124}" y="${y + 18}">${escape(figure.mark)}</text>`
      : ''
  }`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img"><title>${escape(figure.title)}</title><style>${style}</style>
${[...grid, ...parts, key].join('\n')}
</svg>
`;
}

function rowMarks(row: FigureRow, y: number, x: (value: number) => number): string {
  const [low, mid, high] = [x(row.low), x(row.mid), x(row.high)].map((at) => at.toFixed(1));
  const mark = row.published === null ? '' : diamond(x(row.published), y);
  return `<text x="14" y="${y + 4}">${escape(row.label)}</text><line class="range" x1="${low}" x2="${high}" y1="${y}" y2="${y}"/><circle class="ours" cx="${mid}" cy="${y}" r="4"/>${mark}`;
}

function diamond(x: number, y: number): string {
  const at = (dx: number, dy: number): string => `${(x + dx).toFixed(1)},${y + dy}`;
  return `<polygon class="mark" points="${at(0, -6)} ${at(6, 0)} ${at(0, 6)} ${at(-6, 0)}"/>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
