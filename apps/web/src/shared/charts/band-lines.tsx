import type { ReactNode } from 'react';
import { m } from '../messages/index.js';
import { ChartFigure, type ChartWords } from './chart-figure.js';
import styles from './chart.module.css';
import { Mark, seriesColor, shapeAt } from './marks.js';
import { linearScale, type Scale } from './scale.js';
import { tickAnchor, tickText } from './tick.js';

const words = m.common.chart;

/** A point of a line, with its range where there is one. */
export type BandPoint = {
  readonly x: number;
  readonly y: number;
  readonly low?: number;
  readonly high?: number;
};
/** A named place on the x axis. */
export type XMark = { readonly x: number; readonly label: string };
export type BandSeries = { readonly label: string; readonly points: readonly BandPoint[] };

/** Room around the plot of a chart with two axes, in pixels. */
export const margin = { left: 52, right: 14, top: 30, bottom: 44 };

/**
 * One to four lines over a common x, each with the band of its range. `marks` names places on the x axis, say the
 * present budget; `events` mark days or places on which something happened, told on hover and in words beside the chart.
 */
export function BandLines(
  props: ChartWords & {
    readonly series: readonly BandSeries[];
    readonly xAxis: string;
    readonly yAxis: string;
    readonly sayX: (value: number) => string;
    readonly sayY: (value: number) => string;
    readonly yDomain?: readonly [number, number];
    readonly marks?: readonly XMark[];
    readonly events?: readonly XMark[];
    readonly height?: number;
  },
): ReactNode {
  const { title, note, series, xAxis, yAxis, sayX, sayY, marks = [], events = [], height = 280 } = props;
  const points = series.flatMap((line) => line.points);
  const ys = points.flatMap(({ y, low = y, high = y }) => [y, low, high]);
  const yDomain = props.yDomain ?? [Math.min(0, ...ys), Math.max(...ys) * 1.05 || 1];
  const xDomain: [number, number] = [
    Math.min(...points.map(({ x }) => x)),
    Math.max(...points.map(({ x }) => x)),
  ];
  return (
    <ChartFigure
      title={title}
      note={note}
      height={height}
      legend={series.length > 1 && <Legend series={series} />}
      table={{
        columns: [words.line, xAxis, yAxis, words.low, words.high],
        rows: series.flatMap(({ label, points: own }) =>
          own.map(({ x, y, low, high }) => [
            label,
            sayX(x),
            sayY(y),
            low === undefined ? '' : sayY(low),
            high === undefined ? '' : sayY(high),
          ]),
        ),
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
            {events.map((event) => (
              <line
                key={event.x}
                x1={x.at(event.x)}
                x2={x.at(event.x)}
                y1={height - margin.bottom - 9}
                y2={height - margin.bottom}
                stroke="var(--ink)"
                strokeWidth={2}
              >
                <title>{event.label}</title>
              </line>
            ))}
            {marks.map(({ x: at, label }, row) => (
              <XLine
                key={label}
                label={label}
                x={x.at(at)}
                width={width}
                top={margin.top + 14 * row}
                bottom={height - margin.bottom}
              />
            ))}
            {series.map((line, index) => (
              <Line key={line.label} line={line} index={index} x={x} y={y} />
            ))}
          </>
        );
      }}
    />
  );
}

/** A place on the x axis with its name, which stands on the side where there is room. */
function XLine(props: { label: string; x: number; width: number; top: number; bottom: number }): ReactNode {
  const { label, x, width, top, bottom } = props;
  const isLeft = x > width * 0.7;
  return (
    <g>
      <line x1={x} x2={x} y1={top} y2={bottom} stroke="var(--ink-soft)" strokeDasharray="3 3" />
      <text
        className={styles.axis}
        x={x + (isLeft ? -6 : 6)}
        y={top + 10}
        textAnchor={isLeft ? 'end' : 'start'}
      >
        {label}
      </text>
    </g>
  );
}

function Legend({ series }: { series: readonly BandSeries[] }): ReactNode {
  return (
    <ul className={styles.legend}>
      {series.map(({ label }, index) => (
        <li key={label}>
          <svg width="12" height="12" aria-hidden="true">
            <Mark x={6} y={6} r={4.5} shape={shapeAt(index)} color={seriesColor(index)} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

/** Grid, ticks and names of a chart with two axes. */
export function Axes(props: {
  x: Scale;
  y: Scale;
  width: number;
  height: number;
  sayX: (value: number) => string;
  sayY: (value: number) => string;
  xAxis: string;
  yAxis: string;
}): ReactNode {
  const { x, y, width, height, sayX, sayY, xAxis, yAxis } = props;
  const bottom = height - margin.bottom;
  return (
    <>
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line
            className={styles.grid}
            x1={margin.left}
            x2={width - margin.right}
            y1={y.at(tick)}
            y2={y.at(tick)}
          />
          <text className={styles.axis} x={margin.left - 8} y={y.at(tick) + 4} textAnchor="end">
            {tickText(tick, sayY)}
          </text>
        </g>
      ))}
      <line className={styles.base} x1={margin.left} x2={width - margin.right} y1={bottom} y2={bottom} />
      {x.ticks(width > 480 ? 6 : 3).map((tick) => (
        <text
          key={tick}
          className={styles.axis}
          x={x.at(tick)}
          y={bottom + 16}
          textAnchor={tickAnchor(x.at(tick), width)}
        >
          {tickText(tick, sayX)}
        </text>
      ))}
      <text
        className={styles.axis}
        x={(margin.left + width - margin.right) / 2}
        y={height - 6}
        textAnchor="middle"
      >
        {xAxis}
      </text>
      <text className={styles.axis} x={0} y={12}>
        {yAxis}
      </text>
    </>
  );
}

function Line(props: { line: BandSeries; index: number; x: Scale; y: Scale }): ReactNode {
  const { line, index, x, y } = props;
  const color = seriesColor(index);
  const place = (point: BandPoint, value: number): string =>
    `${x.at(point.x).toFixed(1)} ${y.at(value).toFixed(1)}`;
  const upper = line.points.map((point) => place(point, point.high ?? point.y));
  const lower = line.points.map((point) => place(point, point.low ?? point.y)).toReversed();
  return (
    <g>
      <path d={`M${[...upper, ...lower].join('L')}Z`} fill={color} fillOpacity={0.18} />
      <path
        d={`M${line.points.map((point) => place(point, point.y)).join('L')}`}
        fill="none"
        stroke={color}
        strokeWidth={2}
      />
      {line.points.length <= 30 &&
        line.points.map((point) => (
          <Mark
            key={point.x}
            x={x.at(point.x)}
            y={y.at(point.y)}
            r={3.5}
            shape={shapeAt(index)}
            color={color}
          />
        ))}
    </g>
  );
}
