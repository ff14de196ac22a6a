// Makes the outlines of the states for the map of programs (node scripts/build-map.mjs), from the Census Bureau's
// cartographic boundary files as the us-atlas package has them (public domain; the package is ISC), already in the
// Albers projection that apps/web/src/features/programs/map/albers-usa.ts uses.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';

const fips = {
  '01': 'AL',
  '02': 'AK',
  '04': 'AZ',
  '05': 'AR',
  '06': 'CA',
  '08': 'CO',
  '09': 'CT',
  10: 'DE',
  11: 'DC',
  12: 'FL',
  13: 'GA',
  15: 'HI',
  16: 'ID',
  17: 'IL',
  18: 'IN',
  19: 'IA',
  20: 'KS',
  21: 'KY',
  22: 'LA',
  23: 'ME',
  24: 'MD',
  25: 'MA',
  26: 'MI',
  27: 'MN',
  28: 'MS',
  29: 'MO',
  30: 'MT',
  31: 'NE',
  32: 'NV',
  33: 'NH',
  34: 'NJ',
  35: 'NM',
  36: 'NY',
  37: 'NC',
  38: 'ND',
  39: 'OH',
  40: 'OK',
  41: 'OR',
  42: 'PA',
  44: 'RI',
  45: 'SC',
  46: 'SD',
  47: 'TN',
  48: 'TX',
  49: 'UT',
  50: 'VT',
  51: 'VA',
  53: 'WA',
  54: 'WV',
  55: 'WI',
  56: 'WY',
};

const atlas = JSON.parse(
  await readFile(createRequire(import.meta.url).resolve('us-atlas/states-albers-10m.json'), 'utf8'),
);

/** Rings smaller than this many square pixels are islands that nobody would see. */
const smallest = 3;
const round = (value) => Math.round(value * 2) / 2;

function areaOf(ring) {
  let sum = 0;
  for (let i = 0; i < ring.length - 1; i++) sum += ring[i][0] * ring[i + 1][1] - ring[i + 1][0] * ring[i][1];
  return Math.abs(sum / 2);
}

/** One ring as a path of relative steps on a grid of half pixels. */
function pathOf(ring) {
  const points = [];
  for (const [x, y] of ring) {
    const last = points.at(-1);
    const next = [round(x), round(y)];
    if (last === undefined || Math.hypot(next[0] - last[0], next[1] - last[1]) >= 1) points.push(next);
  }
  let [x, y] = points[0];
  const steps = points.slice(1).map(([nextX, nextY]) => {
    const step = `${nextX - x} ${nextY - y}`.replaceAll(' -', '-');
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${points[0].join(' ')}l${steps.join(' ')}z`;
}

const states = feature(atlas, atlas.objects.states).features.flatMap(({ id, geometry }) => {
  if (fips[id] === undefined) return [];
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const rings = polygons.flat().filter((ring, index) => index === 0 || areaOf(ring) >= smallest);
  return [
    [
      fips[id],
      rings
        .filter((ring) => areaOf(ring) >= smallest || rings.length === 1)
        .map(pathOf)
        .join(''),
    ],
  ];
});

const target = fileURLToPath(
  new URL('../apps/web/src/features/programs/map/us-states.json', import.meta.url),
);
const sorted = Object.fromEntries(states.toSorted(([a], [b]) => a.localeCompare(b)));
await writeFile(target, `${JSON.stringify({ width: 975, height: 610, states: sorted })}\n`);
console.log(`${states.length} states, ${Math.round(JSON.stringify(sorted).length / 1000)} kB`);
