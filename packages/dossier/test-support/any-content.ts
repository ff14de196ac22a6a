import { array, constantFrom, oneof, option, record, tuple, uniqueArray, type Arbitrary } from 'fast-check';
import * as z from 'zod';
import {
  collections,
  profileSchema,
  recordSchemas,
  recordsSchema,
  type Collection,
  type Content,
  type Profile,
  type RecordOf,
  type Records,
} from '../src/index.js';
import { anyId, anyJson } from './any-json.js';

/** Any record of a collection, made from its schema: a field added there is tried here. */
function anyRecord<C extends Collection>(collection: C): Arbitrary<RecordOf<C>> {
  // the JSON Schema is written by zod from the very schema that reads the data back
  const schema = z.toJSONSchema(recordSchemas[collection], { io: 'output' }) as Parameters<typeof anyJson>[0];
  return anyJson(schema).map((data) => recordSchemas[collection].parse(data) as RecordOf<C>);
}

const byCollection = new Map(collections.map((collection) => [collection, anyRecord(collection)]));

function anyOf(collection: Collection): Arbitrary<RecordOf<Collection>> {
  const any = byCollection.get(collection);
  if (any === undefined) throw new RangeError(`there is no collection ${collection}`);
  return any;
}

/** Any records, each collection in order of id. */
function anyRecords(mostEach = 3): Arbitrary<Records> {
  const lists = collections.map((collection) =>
    uniqueArray(anyOf(collection), { maxLength: mostEach, selector: ({ id }) => id }).map((list) => [
      collection,
      list.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ]),
  );
  return tuple(...lists).map((entries) => recordsSchema.parse(Object.fromEntries(entries)));
}

const base = profileSchema.parse({
  label: 'invented person',
  applicant: {
    kind: 'us-img',
    citizenship: 'us',
    graduationYear: 2027,
    homeSchool: { class: 'international' },
    step2ck: 248,
  },
  goal: 'ir-first',
});

/** Profiles that differ in some of their fields. */
function anyProfile(): Arbitrary<Profile> {
  return record({
    label: constantFrom('one', 'two', '{"a":[1]}', '<b>&amp;</b>', '\u202Eabc'),
    season: constantFrom(2027, 2028, 2029),
    goal: constantFrom('ir-first', 'dr-first', 'any-radiology'),
    off: array(constantFrom('G1', 'G21'), { maxLength: 2 }),
    seed: constantFrom(0, 1, 4_294_967_295),
  }).map(({ off, ...rest }) => profileSchema.parse({ ...base, ...rest, rules: { off } }));
}

/** Any content a person may have, the empty one too. */
export function anyContent(mostEach = 3): Arbitrary<Content> {
  return record({ profile: option(anyProfile()), records: anyRecords(mostEach) });
}

/** One thing to do: put a record (null: take it away), or another profile. */
export type Act =
  | { readonly collection: Collection; readonly id: string; readonly record: RecordOf<Collection> | null }
  | { readonly collection: 'profile'; readonly profile: Profile | null };

/** Any thing that a person may do. */
export function anyAct(): Arbitrary<Act> {
  const acts = collections.flatMap((collection): Arbitrary<Act>[] => [
    anyOf(collection).map((made) => ({ collection, id: made.id, record: made })),
    anyId.map((id) => ({ collection, id, record: null })),
  ]);
  return oneof(
    ...acts,
    option(anyProfile()).map((profile): Act => ({ collection: 'profile', profile })),
  );
}
