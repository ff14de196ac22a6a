import type { Row } from '../rows.js';
import { albersUsa, type Point } from './albers-usa.js';

/** A program with its place on the drawing. */
export type Placed = { readonly row: Row; readonly at: Point };

/** Pixels between neighbours that share a city. */
const apart = 7.5;

/** Where the nth of several programs of one city stands: a small spiral around the city. */
function besideCity([x, y]: Point, index: number): Point {
  if (index === 0) return [x, y];
  const angle = index * 2.4;
  const radius = apart * Math.sqrt(index);
  return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
}

/** The rows with their places; those of one city stand around it, the plan's ones nearest. */
export function placed(rows: readonly Row[]): readonly Placed[] {
  const inCity = new Map<string, number>();
  const order = rows.toSorted((a, b) => (b.adds ?? -1) - (a.adds ?? -1));
  return order.flatMap((row): Placed[] => {
    const city = albersUsa(...row.place);
    if (city === null) return [];
    const key = `${Math.round(city[0] / 6)} ${Math.round(city[1] / 6)}`;
    const index = inCity.get(key) ?? 0;
    inCity.set(key, index + 1);
    return [{ row, at: besideCity(city, index) }];
  });
}
