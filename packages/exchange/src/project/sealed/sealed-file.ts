import { fail, ok, type Issue, type Result } from '@matchwright/almanac';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod';
import { parseGuarded, refuse, type PlainObject } from '../guarded-json.js';
import { projectChecksum } from '../project-file.js';
import { fromBase64 } from './base64.js';

/** The version of sealed files that this build writes and reads. */
export const sealedVersion = 1;

const bytes = z.string().transform((text, context) => {
  const read = fromBase64(text);
  if (read !== null) return read;
  context.addIssue({ code: 'custom', message: 'base64' });
  return z.NEVER;
});
/** Random bytes that make each lock another one. */
export const saltSchema = bytes;
/** Bytes under lock, as text. */
export const lockedSchema = z.strictObject({ nonce: bytes, bytes });

/** How a passphrase becomes a key: Argon2id (RFC 9106). Bounded, so that a hostile file cannot exhaust a phone. */
export const costSchema = z.strictObject({
  name: z.literal('argon2id'),
  /** Memory in KiB. */
  memory: z.number().int().min(8192).max(262_144),
  passes: z.number().int().min(1).max(10),
  lanes: z.number().int().min(1).max(4),
});
export type Cost = z.output<typeof costSchema>;

/** A project file under lock: its key is locked twice, once by the passphrase and once by the recovery key. */
export const sealedFileSchema = z.strictObject({
  schema: z.literal(`matchwright.sealed/${sealedVersion}`),
  /** For people who open the file in an editor. */
  note: z.string().max(400),
  cost: costSchema,
  salt: bytes,
  byPassphrase: lockedSchema,
  byRecoveryKey: lockedSchema,
  content: lockedSchema,
  checksum: z.string(),
});
export type SealedFile = z.output<typeof sealedFileSchema>;

/** True when a text says that it is a sealed file, whether or not it can be read. */
export function isSealed(text: string): boolean {
  return /^\uFEFF?\s*\{\s*"schema"\s*:\s*"matchwright\.sealed\//.test(text.slice(0, 200));
}

/**
 * A sealed file's fields, nothing unlocked yet. Codes: those of `readProject`; `damaged` tells a file that was altered
 * or cut from one that is opened with a wrong passphrase.
 */
export function readSealedFile(text: string): Result<SealedFile> {
  const parsed = parseGuarded(text);
  if (!parsed.ok) return parsed;
  const issue = headIssue(parsed.value);
  if (issue !== null) return fail([issue]);
  const { checksum, ...content } = parsed.value;
  if (checksum !== projectChecksum(content)) {
    return refuse(
      'damaged',
      'the file as it was saved',
      'It was cut short or altered. Nothing was read; try another copy.',
    );
  }
  const read = sealedFileSchema.safeParse(parsed.value);
  return read.success
    ? ok(read.data)
    : refuse('damaged', 'the fields of a sealed file', 'Try another copy of the file.');
}

function headIssue({ schema }: PlainObject): Issue | null {
  const digits =
    typeof schema === 'string' ? /^matchwright\.sealed\/(\d{1,6})$/.exec(schema)?.[1] : undefined;
  const version = Number(digits ?? 0);
  const base = { where: 'schema', expected: `matchwright.sealed/${sealedVersion}` };
  if (version === sealedVersion) return null;
  if (version > sealedVersion) {
    const hint =
      'A newer Matchwright wrote this file. Update, then open it again; the file is left as it is.';
    return { ...base, code: 'newer-version', found: `version ${version}`, hint };
  }
  return { ...base, code: 'not-a-project', hint: 'This is not a file that Matchwright locked.' };
}

/** What the two locks on the key are bound to: nobody can lower the cost without breaking them. */
export function boundToCost(cost: Cost): Uint8Array {
  return utf8ToBytes(`matchwright.sealed/1 key ${cost.name} ${cost.memory} ${cost.passes} ${cost.lanes}`);
}

/** What the lock on the content is bound to. It stays the same when the passphrase changes. */
export const boundToContent = utf8ToBytes('matchwright.sealed/1 content');
