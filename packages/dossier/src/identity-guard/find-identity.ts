import { findAges } from './find-ages.js';
import { findEmails, findPhones } from './find-contacts.js';
import { findDates } from './find-dates.js';
import { findNames } from './find-names.js';
import { findAddresses, findBeds } from './find-places.js';
import { findRecords } from './find-records.js';
import { identityWords, type Found, type IdentityFinding } from './finding.js';

/** In this order the more telling kind keeps words that two searches claim. */
const searches: readonly ((text: string) => Found[])[] = [
  findEmails,
  findPhones,
  findDates,
  findRecords,
  findAddresses,
  findBeds,
  findAges,
  findNames,
];

/**
 * Words in a note that look as if they told who a patient was, in order of place, none overlapping.
 *
 * It asks rather than forbids: what it finds is shown, and the person decides. Teachers and staff named by the writer,
 * eponyms, devices, measurements, hospitals and the days of cases are not identity. Time grows with the length of the text.
 */
export function findIdentity(text: string): readonly IdentityFinding[] {
  const kept: Found[] = [];
  for (const search of searches) {
    const found = search(text).toSorted((a, b) => a.start - b.start || b.end - a.end);
    kept.push(...withoutOverlap(found, kept));
  }
  return kept
    .toSorted((a, b) => a.start - b.start)
    .map((found) => ({
      ...found,
      text: text.slice(found.start, found.end),
      looksLike: identityWords[found.kind],
    }));
}

/** Of `found`, in order of start, those that touch neither each other nor `taken`. */
function withoutOverlap(found: readonly Found[], taken: readonly Found[]): Found[] {
  const blocks = taken.toSorted((a, b) => a.start - b.start);
  const kept: Found[] = [];
  let at = 0;
  let end = -1;
  for (const each of found) {
    while (at < blocks.length && (blocks[at]?.end ?? 0) <= each.start) at++;
    const isFree = (blocks[at]?.start ?? Infinity) >= each.end && each.start >= end;
    if (!isFree) continue;
    kept.push(each);
    end = each.end;
  }
  return kept;
}
