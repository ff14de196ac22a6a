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
const lineHeight = 16;
/** Pixels that a letter takes, on the safe side. */
const letter = 7.2;

/** Room for labels at the left of wide drawings. */
function labelWidth(rows: readonly Interval[], width: number): number {
  return Math.min(width * 0.38, 12 + letter * Math.max(...rows.map(({ label }) => label.length)));
}

/** A label in lines that fit the room it has. */
function linesOf(label: string, room: number): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && letter * (last.length + 1 + word.length) <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Height of a row, labels in as many lines as the longest needs. */
function rowHeightAt(rows: readonly Interval[], width: number): number {
  const isNarrow = width < narrow;
  const room = isNarrow ? width : labelWidth(rows, width);
  const lines = Math.max(1, ...rows.map(({ label }) => linesOf(label, room).length));
  return (isNarrow ? tallRow : rowHeight) + lineHeight * (lines - 1);
}

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
    rows.length * rowHeightAt(rows, width) + axisHeight + (reference ? 18 : 0);
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
  const left = isNarrow ? 4 : labelWidth(rows, width);
  const each = rowHeightAt(rows, width);
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
        const y = top + index * each + (isNarrow ? each - 14 : each / 2);
        const lines = linesOf(label, isNarrow ? width : left);
        const first = isNarrow
          ? y - 13 - lineHeight * (lines.length - 1)
          : y + 4 - (lineHeight / 2) * (lines.length - 1);
        return (
          <g key={label}>
            <text className={styles.label} x={0} y={first}>
              {lines.map((line, at) => (
                <tspan key={line} x={0} y={first + lineHeight * at}>
                  {line}
                </tspan>
              ))}
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
