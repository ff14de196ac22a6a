import type { RoleCounts } from '@matchwright/season';
import type { ReactNode } from 'react';
import { ChartFigure, linearScale, type ChartWords } from '../../../shared/charts/index.js';
import { m } from '../../../shared/messages/index.js';
import { roles } from './note-draft.js';
import styles from './role-bars.module.css';

const words = m.notebook.form.roles;

type Row = RoleCounts & { readonly label: string };

/** Below this width a label stands above its bar. */
const narrow = 480;
const barHeight = 18;
/** The more a person did, the fuller the bar: told apart without colour. */
const fullness = { observed: 0.12, assisted: 0.5, performed: 1 } as const;

/** Cases as bars of three parts: watched, assisted, done. The counts stand behind each bar. */
export function RoleBars({ title, note, rows }: ChartWords & { readonly rows: readonly Row[] }): ReactNode {
  const rowHeight = (width: number): number => (width < narrow ? 46 : 30);
  return (
    <ChartFigure
      title={title}
      note={note}
      height={(width) => rows.length * rowHeight(width) + 4}
      table={{
        columns: [m.common.chart.what, ...roles.map((role) => words[role]), m.notebook.counts.total],
        rows: rows.map((row) => [row.label, ...roles.map((role) => String(row[role])), String(row.total)]),
      }}
      legend={<Legend />}
      renderDrawing={(width) => <Bars rows={rows} width={width} rowHeight={rowHeight(width)} />}
    />
  );
}

function Legend(): ReactNode {
  return (
    <ul className={styles.legend}>
      {roles.map((role) => (
        <li key={role}>
          <svg width="22" height="12" aria-hidden="true">
            <Part x={1} y={1} width={20} height={10} role={role} />
          </svg>
          {words[role]}
        </li>
      ))}
    </ul>
  );
}

function Bars(props: { rows: readonly Row[]; width: number; rowHeight: number }): ReactNode {
  const { rows, width, rowHeight } = props;
  const isNarrow = width < narrow;
  const longest = Math.max(...rows.map(({ label }) => label.length));
  const left = isNarrow ? 1 : Math.min(width * 0.4, 12 + 7.2 * longest);
  const behind = Math.max(...rows.map((row) => countText(row).length));
  const most = Math.max(...rows.map(({ total }) => total));
  const x = linearScale([0, most], [left, width - 20 - 7 * (behind + String(most).length)]);
  return rows.map((row, index) => {
    const top = index * rowHeight + (isNarrow ? 20 : 4);
    let done = 0;
    return (
      <g key={row.label}>
        <text x={0} y={isNarrow ? top - 5 : top + 14}>
          {row.label}
        </text>
        {roles.map((role) => {
          const from = x.at(done);
          done += row[role];
          return row[role] === 0 ? null : (
            <Part key={role} x={from} y={top} width={x.at(done) - from} height={barHeight} role={role} />
          );
        })}
        <text x={x.at(row.total) + 8} y={top + 14}>
          {row.total} <tspan fill="var(--ink-soft)">{countText(row)}</tspan>
        </text>
      </g>
    );
  });
}

function countText(row: RoleCounts): string {
  return `(${roles.map((role) => row[role]).join(' · ')})`;
}

function Part(props: {
  x: number;
  y: number;
  width: number;
  height: number;
  role: (typeof roles)[number];
}): ReactNode {
  const { role, ...place } = props;
  return <rect {...place} fill="var(--accent)" fillOpacity={fullness[role]} stroke="var(--accent)" />;
}
