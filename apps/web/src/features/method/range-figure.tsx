import { figureAxis, type CalibrationFigure, type FigureAxis, type FigureRow } from '@matchwright/market';
import type { ReactNode } from 'react';
import { ChartFigure, Mark } from '../../shared/charts/index.js';
import { useIsWide } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import styles from './method.module.css';

const words = m.method.calibration;

const rowHeight = 26;
const stackedHeight = 42;
const groupHeight = 30;
const axisHeight = 24;

/** One figure of the calibration: our ranges as bars, our middle as a dot, what is published as a diamond. */
export function RangeFigure({ figure }: { figure: CalibrationFigure }): ReactNode {
  // on a phone the words stand above their bar instead of beside it
  const beside = useIsWide();
  const axis = figureAxis(figure.scale);
  const published = figure.groups.some(({ rows }) => rows.some((row) => row.published !== null));
  const rows = figure.groups.flatMap((group) => group.rows.map((row) => ({ group: group.label, row })));
  return (
    <ChartFigure
      title={figure.title}
      note={figure.text}
      height={heightOf(figure, beside)}
      legend={<Legend figure={figure} published={published} />}
      table={{
        columns: [
          words.columns.what,
          words.columns.ours,
          words.columns.range,
          ...(published ? [figure.mark] : []),
        ],
        rows: rows.map(({ group, row }) => [
          `${group}: ${row.label}`,
          axis.say(row.mid),
          `${axis.say(row.low)}–${axis.say(row.high)}`,
          ...(published ? [row.published === null ? '–' : axis.say(row.published)] : []),
        ]),
      }}
      renderDrawing={(width) => drawn({ figure, axis, width, beside })}
    />
  );
}

function heightOf(figure: CalibrationFigure, beside: boolean): number {
  const rows = figure.groups.reduce((sum, group) => sum + group.rows.length, 0);
  return figure.groups.length * groupHeight + rows * (beside ? rowHeight : stackedHeight) + axisHeight;
}

function Legend({ figure, published }: { figure: CalibrationFigure; published: boolean }): ReactNode {
  return (
    <ul className={styles.legend}>
      <li>
        <svg width="30" height="14" aria-hidden="true">
          <rect x="0" y="3" width="30" height="8" rx="4" fill="var(--series-1)" fillOpacity="0.35" />
          <Mark x={15} y={7} r={5} color="var(--series-1)" />
        </svg>
        {figure.ours}
      </li>
      {published && (
        <li>
          <svg width="16" height="16" aria-hidden="true">
            <Mark x={8} y={8} r={5} shape="diamond" color="var(--series-2)" />
          </svg>
          {figure.mark}
        </li>
      )}
    </ul>
  );
}

/** Where a group begins. */
function topOf(figure: CalibrationFigure, group: number, each: number): number {
  return figure.groups.slice(0, group).reduce((sum, { rows }) => sum + groupHeight + rows.length * each, 0);
}

function drawn(props: {
  figure: CalibrationFigure;
  axis: FigureAxis;
  width: number;
  beside: boolean;
}): ReactNode {
  const { figure, axis, width, beside } = props;
  const each = beside ? rowHeight : stackedHeight;
  const left = beside ? Math.min(width * 0.42, 290) : 8;
  const x = (share: number): number => left + share * (width - left - 16);
  const bottom = heightOf(figure, beside) - axisHeight;
  const groups = figure.groups.map((group, index) => ({
    ...group,
    top: topOf(figure, index, each),
  }));
  return (
    <>
      {axis.ticks.map(({ at, label }) => (
        <g key={label}>
          <line x1={x(at)} x2={x(at)} y1={8} y2={bottom} stroke="var(--line)" />
          <text x={x(at)} y={bottom + 16} textAnchor="middle" className={styles.tick}>
            {label}
          </text>
        </g>
      ))}
      {groups.map(({ label, rows, top }) => (
        <g key={label}>
          <text x={0} y={top + 20} className={styles.group}>
            {label}
          </text>
          {rows.map((row, index) => (
            <Row
              key={row.label}
              row={row}
              beside={beside}
              y={top + groupHeight + index * each}
              at={(value) => x(axis.at(value))}
            />
          ))}
        </g>
      ))}
    </>
  );
}

function Row(props: {
  row: FigureRow;
  beside: boolean;
  y: number;
  at: (value: number) => number;
}): ReactNode {
  const { row, beside, y, at } = props;
  const middle = y + (beside ? rowHeight / 2 : 28);
  return (
    <g>
      <text x={8} y={beside ? middle + 4 : y + 13}>
        {row.label}
      </text>
      <rect
        x={at(row.low)}
        y={middle - 4}
        width={Math.max(3, at(row.high) - at(row.low))}
        height={8}
        rx={4}
        fill="var(--series-1)"
        fillOpacity={0.35}
      />
      <Mark x={at(row.mid)} y={middle} r={5} color="var(--series-1)" />
      {row.published !== null && (
        <Mark x={at(row.published)} y={middle} r={5} shape="diamond" color="var(--series-2)" />
      )}
    </g>
  );
}
