/** The nine census divisions, with territories beside the nearest one; anything else is division 9. */
const divisions: readonly (readonly string[])[] = [
  ['CT', 'ME', 'MA', 'NH', 'RI', 'VT'],
  ['NJ', 'NY', 'PA'],
  ['IL', 'IN', 'MI', 'OH', 'WI'],
  ['IA', 'KS', 'MN', 'MO', 'NE', 'ND', 'SD'],
  ['DE', 'DC', 'FL', 'GA', 'MD', 'NC', 'SC', 'VA', 'WV', 'PR', 'VI'],
  ['AL', 'KY', 'MS', 'TN'],
  ['AR', 'LA', 'OK', 'TX'],
  ['AZ', 'CO', 'ID', 'MT', 'NV', 'NM', 'UT', 'WY'],
  ['AK', 'CA', 'HI', 'OR', 'WA', 'GU', 'AS', 'MP'],
];

/** Number of regions that share a shock, the unknown one included. */
export const regionCount = 10;

const divisionOf = new Map(
  divisions.flatMap((states, index) => states.map((state) => [state, index] as const)),
);

/** Census division (0–8) of a postal code, 9 where there is none. */
export function regionOf(state: string): number {
  return divisionOf.get(state) ?? regionCount - 1;
}
