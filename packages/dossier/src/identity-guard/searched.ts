/** Collections whose texts are searched for what tells who a patient was. */
export const searchedCollections = ['caseNotes', 'stories', 'rotations', 'letters'] as const;
export type Searched = (typeof searchedCollections)[number];

/** A field's value; undefined where there is none. */
export function valueIn(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, key)?.value
    : undefined;
}
