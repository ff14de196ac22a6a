/** A place on the drawing, in its pixels. */
export type Point = readonly [x: number, y: number];

const radians = Math.PI / 180;

type Conic = {
  /** Longitude of the middle, in degrees. */
  readonly middle: number;
  /** Longitude (from the middle) and latitude that lie at `at`. */
  readonly center: readonly [number, number];
  readonly parallels: readonly [number, number];
  readonly scale: number;
  readonly at: Point;
};

/** Albers's equal-area conic projection (Snyder 1987, section 14), for a sphere. */
function conicEqualArea({
  middle,
  center,
  parallels,
  scale,
  at,
}: Conic): (latitude: number, longitude: number) => Point {
  const first = Math.sin(parallels[0] * radians);
  const n = (first + Math.sin(parallels[1] * radians)) / 2;
  const c = 1 + first * (2 * n - first);
  const top = Math.sqrt(c) / n;
  const raw = (longitude: number, latitude: number): Point => {
    const r = Math.sqrt(Math.max(0, c - 2 * n * Math.sin(latitude * radians))) / n;
    return [r * Math.sin(longitude * radians * n), top - r * Math.cos(longitude * radians * n)];
  };
  const [centerX, centerY] = raw(...center);
  return (latitude, longitude) => {
    const [x, y] = raw(longitude - middle, latitude);
    return [at[0] + scale * (x - centerX), at[1] - scale * (y - centerY)];
  };
}

// scale and middle of the outlines in us-states.json
const k = 1300;
const middleOf: Point = [487.5, 305];

const lower48 = conicEqualArea({
  middle: -96,
  center: [-0.6, 38.7],
  parallels: [29.5, 45.5],
  scale: k,
  at: middleOf,
});
const alaska = conicEqualArea({
  middle: -154,
  center: [-2, 58.5],
  parallels: [55, 65],
  scale: k * 0.35,
  at: [middleOf[0] - 0.307 * k, middleOf[1] + 0.201 * k],
});
const hawaii = conicEqualArea({
  middle: -157,
  center: [-3, 19.9],
  parallels: [8, 18],
  scale: k,
  at: [middleOf[0] - 0.205 * k, middleOf[1] + 0.212 * k],
});

/** Puerto Rico has no outline in the drawing; its programs stand at this place, under its name. */
export const puertoRico: Point = [935, 566];

/** Where a place lies on the drawing, with Alaska and Hawaii in their corner; null for places outside of the US. */
export function albersUsa(latitude: number, longitude: number): Point | null {
  if (latitude > 50 && longitude < -129) return alaska(latitude, longitude);
  if (latitude < 24 && longitude < -150) return hawaii(latitude, longitude);
  if (latitude < 19 && longitude > -68 && longitude < -65) return puertoRico;
  if (latitude < 24 || latitude > 50 || longitude < -126 || longitude > -66) return null;
  return lower48(latitude, longitude);
}
