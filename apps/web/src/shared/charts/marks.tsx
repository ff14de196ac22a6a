import type { ReactNode } from 'react';

/** Shapes that tell series apart without their colour. */
export type MarkShape = 'circle' | 'diamond' | 'triangle' | 'ring' | 'square';

const shapes: readonly MarkShape[] = ['circle', 'diamond', 'triangle', 'square', 'ring'];

/** The shape of the series at a place in the list. */
export function shapeAt(index: number): MarkShape {
  return shapes[index % shapes.length] ?? 'circle';
}

/** The colour of the series at a place in the list, as a CSS value. */
export function seriesColor(index: number): string {
  return `var(--series-${(index % 4) + 1})`;
}

/** One mark at (x, y), `r` pixels from its middle to its edge. */
export function Mark(props: {
  x: number;
  y: number;
  r: number;
  shape?: MarkShape;
  color?: string;
  opacity?: number;
}): ReactNode {
  const { x, y, r, shape = 'circle', color = 'var(--accent)', opacity = 1 } = props;
  const paint = { fill: color, fillOpacity: opacity };
  if (shape === 'diamond')
    return (
      <path
        d={`M${x} ${y - r * 1.2}l${r * 1.2} ${r * 1.2}l${-r * 1.2} ${r * 1.2}l${-r * 1.2} ${-r * 1.2}Z`}
        {...paint}
      />
    );
  if (shape === 'triangle')
    return <path d={`M${x} ${y - r * 1.15}l${r * 1.15} ${r * 2}h${-r * 2.3}Z`} {...paint} />;
  if (shape === 'square')
    return <rect x={x - r * 0.9} y={y - r * 0.9} width={r * 1.8} height={r * 1.8} {...paint} />;
  if (shape === 'ring')
    return (
      <circle cx={x} cy={y} r={r * 0.8} fill="none" stroke={color} strokeWidth={Math.max(1.5, r * 0.35)} />
    );
  return <circle cx={x} cy={y} r={r} {...paint} />;
}
