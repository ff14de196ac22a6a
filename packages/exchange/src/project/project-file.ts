import { planSchema, profileSchema, recordsSchema, type Records } from '@matchwright/dossier';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod';

/** The version of project files that this build writes. It reads this one and those before it. */
export const projectVersion = 2;

/**
 * One person's work in one file: the profile (with their own facts inside), the plan made from it, and the records.
 * The checksum covers everything else, so that a file cut short or edited by accident is told from a whole one.
 */
export const projectFileSchema = z.strictObject({
  schema: z.literal(`matchwright.project/${projectVersion}`),
  /** When the file was written: an ISO instant. */
  savedAt: z.iso.datetime(),
  /** Version of the program that wrote it. */
  app: z.string().max(60),
  /** Parts that the person left out on purpose (see `shareParts`): their absence says nothing. */
  leftOut: z.array(z.string().max(40)).max(40).default([]),
  /** Null before the first answers. */
  profile: profileSchema.nullable(),
  /** Null before a first plan. */
  plan: planSchema.nullable(),
  records: recordsSchema,
  /** SHA-256, in hexadecimal, of the JSON text of the other fields in the file's order. */
  checksum: z.string().regex(/^[0-9a-f]{64}$/),
});
export type ProjectFile = Omit<z.output<typeof projectFileSchema>, 'records'> & { readonly records: Records };

/** SHA-256 of plain data as compact JSON, so that white space in the file does not count. */
export function projectChecksum(content: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(content))));
}
