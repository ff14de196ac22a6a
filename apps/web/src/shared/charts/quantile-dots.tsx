import type { ReactNode } from 'react';
import { m } from '../messages/index.js';
import { ChartFigure, type ChartWords } from './chart-figure.js';
import styles from './chart.module.css';
import { Mark, type MarkShape } from './marks.js';
import { linearScale, type Scale } from './scale.js';

const words = m.common.chart;

/** What a dot stands for, beside its place: its own colour and shape. */
export type DotKind = { readonly label: string; readonly color: string; readonly shape: MarkShape };

/**
 * A spread of values as a few dots, each equally likely: people count dots better than they read curves. `values` are
 * the quantiles, 10 to 50 of them; `kindOf` paints a dot by its value.
 */
export function QuantileDots(
  props: ChartWords & {
    readonly values: readonly number[];
    readonly domain: readonly [number, number];
    readonly say: (value: number) => string;
    readonly axis: string;
    readonly kindOf?: (value: number) => DotKind;
  },
): ReactNode {
  const { title, note, values, domain, say, axis, kindOf } = props;
  const radius = 7;
  const sorted = values.toSorted((a, b) => a - b);
  const placesAt = (width: number): { x: Scale; columns: ReturnType<typeof stack>; tallest: number } => {
    const x = linearScale(domain, [radius + 2, width - radius - 2]);
    const columns = stack(
      sorted.map((value) => x.at(value)),
      radius * 2 + 1,
    );
    return { x, columns, tallest: Math.max(1, ...columns.map(({ level }) => level + 1)) };
  };
  const heightAt = (width: number): number => 44 + Math.min(9, placesAt(width).tallest) * (radius * 2 + 1);
  return (
    <ChartFigure
      title={title}
      note={note}
      height={heightAt}
      table={{
        columns: [words.dot, axis],
        rows: sorted.map((value, index) => [words.dotOf(index + 1, sorted.length), say(value)]),
      }}
      renderDrawing={(width) => {
        const { x, columns, tallest } = placesAt(width);
        const base = heightAt(width) - 40;
        const step = Math.min(radius * 2 + 1, (base - radius) / tallest);
        return (
          <>
            <line className={styles.base} x1={0} x2={width} y1={base + 1} y2={base + 1} />
            {columns.map(({ at, level }, index) => {
              const kind = kindOf?.(sorted[index] ?? 0);
              return (
                <Mark
                  key={index}
                  x={at}
                  y={base - radius - level * step}
                  r={radius - 0.5}
                  color={kind?.color ?? 'var(--accent)'}
                  shape={kind?.shape ?? 'circle'}
                />
              );
            })}
            {x.ticks(width > 480 ? 6 : 3).map((tick) => (
              <text key={tick} className={styles.axis} x={x.at(tick)} y={base + 17} textAnchor="middle">
                {say(tick)}
              </text>
            ))}
            <text className={styles.axis} x={width / 2} y={base + 35} textAnchor="middle">
              {axis}
            </text>
          </>
        );
      }}
    />
  );
}

/** Puts dots that would overlap into one column, one upon the other. */
function stack(places: readonly number[], size: number): { at: number; level: number }[] {
  const columns: { at: number; count: number }[] = [];
  return places.map((place) => {
    const last = columns.at(-1);
    if (last !== undefined && place - last.at < size) {
      last.count += 1;
      return { at: last.at, level: last.count - 1 };
    }
    columns.push({ at: place, count: 1 });
    return { at: place, level: 0 };
  });
}
