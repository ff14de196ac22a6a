import type { StateCode } from './states.js';

/** A place on the map, in decimal degrees. */
export type Coordinates = { readonly latitude: number; readonly longitude: number };

const earthRadiusMiles = 3958.8;

/** Great-circle distance in miles (haversine formula). */
export function distanceMiles(a: Coordinates, b: Coordinates): number {
  const radians = Math.PI / 180;
  const halfLatitude = Math.sin(((b.latitude - a.latitude) * radians) / 2);
  const halfLongitude = Math.sin(((b.longitude - a.longitude) * radians) / 2);
  const h =
    halfLatitude ** 2 + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * halfLongitude ** 2;
  return 2 * earthRadiusMiles * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The nine divisions of the US Census Bureau with their regions. */
const divisions = [
  { region: 'Northeast', division: 'New England', states: ['CT', 'ME', 'MA', 'NH', 'RI', 'VT'] },
  { region: 'Northeast', division: 'Middle Atlantic', states: ['NJ', 'NY', 'PA'] },
  { region: 'Midwest', division: 'East North Central', states: ['IL', 'IN', 'MI', 'OH', 'WI'] },
  { region: 'Midwest', division: 'West North Central', states: ['IA', 'KS', 'MN', 'MO', 'NE', 'ND', 'SD'] },
  {
    region: 'South',
    division: 'South Atlantic',
    states: ['DE', 'DC', 'FL', 'GA', 'MD', 'NC', 'SC', 'VA', 'WV'],
  },
  { region: 'South', division: 'East South Central', states: ['AL', 'KY', 'MS', 'TN'] },
  { region: 'South', division: 'West South Central', states: ['AR', 'LA', 'OK', 'TX'] },
  { region: 'West', division: 'Mountain', states: ['AZ', 'CO', 'ID', 'MT', 'NV', 'NM', 'UT', 'WY'] },
  { region: 'West', division: 'Pacific', states: ['AK', 'CA', 'HI', 'OR', 'WA'] },
] as const satisfies readonly { region: string; division: string; states: readonly StateCode[] }[];

export type CensusRegion = (typeof divisions)[number]['region'] | 'Territories';
export type CensusDivision = (typeof divisions)[number]['division'] | 'Territories';
export type CensusPlace = { readonly region: CensusRegion; readonly division: CensusDivision };

const places: ReadonlyMap<string, CensusPlace> = new Map(
  divisions.flatMap(({ region, division, states }) =>
    states.map((state): [string, CensusPlace] => [state, { region, division }]),
  ),
);

/** Region and division of a state as the US Census Bureau draws them; island territories stand apart. */
export function censusPlace(state: StateCode): CensusPlace {
  return places.get(state) ?? { region: 'Territories', division: 'Territories' };
}
