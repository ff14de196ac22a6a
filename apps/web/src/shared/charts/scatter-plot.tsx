import { useState, type ReactNode } from 'react';
import { Axes, margin } from './band-lines.js';
import { ChartFigure, type ChartWords } from './chart-figure.js';
import styles from './chart.module.css';
import { Mark, type MarkShape } from './marks.js';
import { linearScale } from './scale.js';

/** One thing drawn by two values; `size` from 0 to 1 is its area. */
export type ScatterPoint = {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly color?: string;
  readonly shape?: MarkShape;
  /** Further cells of its row in the table twin. */
  readonly more?: readonly string[];
};

/**
 * Things by two values, larger where they matter more. Pointing at one says its name; `onOpen` opens it. The keyboard's
 * way to them is the table twin, or the list that stands beside the chart.
 */
export function ScatterPlot(
  props: ChartWords & {
    readonly points: readonly ScatterPoint[];
    readonly xAxis: string;
    readonly yAxis: string;
    readonly sayX: (value: number) => string;
    readonly sayY: (value: number) => string;
    readonly xDomain: readonly [number, number];
    readonly yDomain: readonly [number, number];
    readonly nameColumn: string;
    readonly moreColumns?: readonly string[];
    readonly legend?: ReactNode;
    readonly onOpen?: (id: string) => void;
    readonly height?: number;
  },
): ReactNode {
  const { title, note, points, xAxis, yAxis, sayX, sayY, xDomain, yDomain, onOpen, height = 340 } = props;
  const [pointed, setPointed] = useState<{ point: ScatterPoint; left: number; top: number } | null>(null);
  // the large ones first, so that the small ones lie above them
  const drawn = points.toSorted((a, b) => (b.size ?? 0) - (a.size ?? 0));
  return (
    <div className={styles.figure}>
      <ChartFigure
        title={title}
        note={note}
        height={height}
        legend={props.legend}
        table={{
          columns: [props.nameColumn, xAxis, yAxis, ...(props.moreColumns ?? [])],
          rows: points.map(({ label, x, y, more = [] }) => [label, sayX(x), sayY(y), ...more]),
        }}
        renderDrawing={(width) => {
          const x = linearScale(xDomain, [margin.left, width - margin.right]);
          const y = linearScale(yDomain, [height - margin.bottom, margin.top]);
          return (
            <>
              <Axes
                x={x}
                y={y}
                width={width}
                height={height}
                sayX={sayX}
                sayY={sayY}
                xAxis={xAxis}
                yAxis={yAxis}
              />
              {drawn.map((point) => (
                <g
                  key={point.id}
                  className={styles.mark}
                  onPointerEnter={(event) => {
                    const box = event.currentTarget.getBoundingClientRect();
                    const frame = event.currentTarget.ownerSVGElement
                      ?.closest('div')
                      ?.parentElement?.parentElement?.getBoundingClientRect();
                    setPointed({
                      point,
                      left: box.left - (frame?.left ?? 0) + box.width + 6,
                      top: box.top - (frame?.top ?? 0),
                    });
                  }}
                  onPointerLeave={() => setPointed(null)}
                  onClick={() => onOpen?.(point.id)}
                >
                  <Mark
                    x={x.at(point.x)}
                    y={y.at(point.y)}
                    r={4 + 12 * Math.sqrt(Math.max(0, point.size ?? 0))}
                    opacity={0.75}
                    {...(point.color === undefined ? {} : { color: point.color })}
                    {...(point.shape === undefined ? {} : { shape: point.shape })}
                  />
                </g>
              ))}
            </>
          );
        }}
      />
      {pointed && (
        <div
          className={styles.tip}
          style={{ left: Math.max(0, pointed.left - (pointed.left > 420 ? 290 : 0)), top: pointed.top }}
        >
          <strong>{pointed.point.label}</strong>
          <br />
          {xAxis}: {sayX(pointed.point.x)}
          <br />
          {yAxis}: {sayY(pointed.point.y)}
        </div>
      )}
    </div>
  );
}
