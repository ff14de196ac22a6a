import type { Profile } from './profile.js';

/** JSON with sorted keys: equal data gives equal text, whatever order the fields were written in. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((each) => canonical(each)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
}

/**
 * A 64-bit fingerprint of a profile as 16 hexadecimal digits (FNV-1a over its canonical JSON), to tell whether two
 * plans were made from the same input. The label does not count. Not for secrets.
 */
export function profileHash(profile: Profile): string {
  const { label: _, ...counted } = profile;
  const text = canonical(counted);
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
