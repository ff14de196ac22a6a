import type { ReactNode } from 'react';
import { percent } from '../format/percent.js';
import { m } from '../messages/index.js';
import { ChartFigure, type ChartWords } from './chart-figure.js';
import styles from './chart.module.css';
import { Mark, type MarkShape } from './marks.js';
import { linearScale } from './scale.js';
import { tickAnchor, tickText } from './tick.js';

const words = m.common.chart;

/** One line of the chart: a range with its middle. */
export type Interval = {
  readonly label: string;
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  readonly color?: string;
  readonly shape?: MarkShape;
};

const rowHeight = 34;
/** Below this width a label stands above its bar. */
const narrow = 480;
const tallRow = 46;
const axisHeight = 24;

/**
 * Ranges one below the other on one scale from 0 to `upTo`, each with a mark at its middle. `reference` draws a line to
 * compare with, say what was published. `say` writes a value; whole per cent unless given.
 */
export function IntervalBars(
  props: ChartWords & {
    readonly rows: readonly Interval[];
    readonly upTo?: number;
    readonly reference?: { readonly value: number; readonly label: string };
    readonly say?: (value: number) => string;
  },
): ReactNode {
  const { title, note, rows, upTo = 1, reference, say = percent } = props;
  const heightAt = (width: number): number =>
    rows.length * (width < narrow ? tallRow : rowHeight) + axisHeight + (reference ? 18 : 0);
  return (
    <ChartFigure
      title={title}
      note={note}
      height={heightAt}
      table={{
        columns: [words.what, words.middle, words.low, words.high],
        rows: rows.map(({ label, low, mid, high }) => [label, say(mid), say(low), say(high)]),
      }}
      renderDrawing={(width) => (
        <Drawn {...props} upTo={upTo} say={say} width={width} height={heightAt(width)} />
      )}
    />
  );
}

function Drawn(props: {
  rows: readonly Interval[];
  upTo: number;
  reference?: { readonly value: number; readonly label: string };
  say: (value: number) => string;
  width: number;
  height: number;
}): ReactNode {
  const { rows, upTo, reference, say, width, height } = props;
  const isNarrow = width < narrow;
  const longest = Math.max(...rows.map(({ label }) => label.length));
  const left = isNarrow ? 4 : Math.min(width * 0.38, 12 + 7.2 * longest);
  const x = linearScale([0, upTo], [left, width - 56]);
  const bottom = height - axisHeight;
  const top = reference ? 18 : 0;
  return (
    <>
      {x.ticks(width > 480 ? 5 : 3).map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={x.at(tick)} x2={x.at(tick)} y1={top} y2={bottom} />
          <text
            className={styles.axis}
            x={x.at(tick)}
            y={bottom + 16}
            textAnchor={tickAnchor(x.at(tick), width)}
          >
            {tickText(tick, say)}
          </text>
        </g>
      ))}
      {reference && (
        <g>
          <line
            x1={x.at(reference.value)}
            x2={x.at(reference.value)}
            y1={top}
            y2={bottom}
            stroke="var(--ink-soft)"
            strokeDasharray="3 3"
          />
          <text className={styles.axis} x={x.at(reference.value)} y={12} textAnchor="middle">
            {reference.label}
          </text>
        </g>
      )}
      {rows.map(({ label, low, mid, high, color = 'var(--accent)', shape = 'circle' }, index) => {
        const y = isNarrow ? top + index * tallRow + 32 : top + index * rowHeight + rowHeight / 2;
        return (
          <g key={label}>
            <text x={0} y={isNarrow ? y - 13 : y + 4}>
              {label}
            </text>
            <rect
              x={x.at(low)}
              y={y - 4}
              width={Math.max(3, x.at(high) - x.at(low))}
              height={8}
              rx={4}
              fill={color}
              fillOpacity={0.35}
            />
            <Mark x={x.at(mid)} y={y} r={6} shape={shape} color={color} />
            <text x={Math.max(x.at(high), x.at(mid)) + 10} y={y + 4}>
              {say(mid)}
            </text>
          </g>
        );
      })}
    </>
  );
}
