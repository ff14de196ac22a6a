import { readFileSync } from 'node:fs';
import { loadRotationGuide, rotationGuideFiles, type RotationGuide } from '@matchwright/almanac';
import {
  noRecords,
  readRecord,
  type Collection,
  type RecordInput,
  type RecordOf,
  type Records,
} from '@matchwright/dossier';

/** The shipped guide to rotations. */
export function shippedGuide(): RotationGuide {
  const data = new URL('../../../data/', import.meta.url);
  const files = rotationGuideFiles.map((name) => [name, readFileSync(new URL(name, data), 'utf8')] as const);
  const loaded = loadRotationGuide(Object.fromEntries(files));
  if (!loaded.ok) throw new RangeError(`the shipped guide does not load: ${JSON.stringify(loaded.error)}`);
  return loaded.value;
}

/** A checked record, defaults filled in. */
export function record<C extends Collection>(collection: C, data: RecordInput<C>): RecordOf<C> {
  const read = readRecord(collection, data);
  if (!read.ok) throw new RangeError(JSON.stringify(read.error));
  return read.value;
}

/** Records with the given collections and nothing else. */
export function recordsWith(parts: Partial<Records>): Records {
  return { ...noRecords(), ...parts };
}
