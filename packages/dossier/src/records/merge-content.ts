import type { Content } from './change.js';
import { collections, recordsSchema, type Records } from './records.js';

/** Which record stays where both sides have one with the same id that says something else. */
export type Preferred = 'mine' | 'theirs';

/**
 * Both contents together: nothing that only one side has is lost. Where both have a record (or a profile), the
 * preferred side's stays whole.
 */
export function mergeContent(mine: Content, theirs: Content, prefer: Preferred): Content {
  const [strong, weak] = prefer === 'mine' ? [mine, theirs] : [theirs, mine];
  const lists = collections.map((collection) => {
    const byId = new Map<string, Records[typeof collection][number]>();
    for (const record of weak.records[collection]) byId.set(record.id, record);
    for (const record of strong.records[collection]) byId.set(record.id, record);
    return [collection, [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))];
  });
  return { profile: strong.profile ?? weak.profile, records: recordsSchema.parse(Object.fromEntries(lists)) };
}
