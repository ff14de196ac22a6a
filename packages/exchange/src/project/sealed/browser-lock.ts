import { ok, type Result } from '@matchwright/almanac';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod';
import { parseGuarded, refuse } from '../guarded-json.js';
import { projectChecksum } from '../project-file.js';
import { toBase64 } from './base64.js';
import type { Crypt, Locked } from './crypt.js';
import { lockKey, openKey, relockKey, type KeyLock, type OnProgress, type Secret } from './key-lock.js';
import { costSchema, lockedSchema, saltSchema, type Cost } from './sealed-file.js';

/** The version of locks that this build writes and reads. */
const version = 1;
const schema = `matchwright.lock/${version}`;

const lockSchema = z.strictObject({
  schema: z.literal(schema),
  cost: costSchema,
  salt: saltSchema,
  byPassphrase: lockedSchema,
  byRecoveryKey: lockedSchema,
  checksum: z.string(),
});

/** A new lock for what a browser keeps: its text to be stored, the data key, and the recovery key to be shown once. */
export async function makeBrowserLock(
  passphrase: string,
  crypt: Crypt,
  options: { readonly cost?: Cost; readonly onProgress?: OnProgress } = {},
): Promise<{ text: string; key: Uint8Array; recoveryKey: string }> {
  const key = crypt.random(32);
  const { keyLock, recoveryKey } = await lockKey(key, passphrase, crypt, bind, options);
  return { text: textOf(keyLock), key, recoveryKey };
}

/**
 * The data key of a stored lock. Codes: `damaged` (its text was cut or altered), `newer-version`, `wrong-passphrase`,
 * `wrong-recovery-key`.
 */
export async function openBrowserLock(
  text: string,
  secret: Secret,
  crypt: Crypt,
  onProgress?: OnProgress,
): Promise<Result<Uint8Array>> {
  const read = readLock(text);
  return read.ok ? openKey(read.value, secret, crypt, bind, onProgress) : read;
}

/** The same lock under another passphrase; the data key and the recovery key stay. Codes as `openBrowserLock`. */
export async function changeBrowserLock(
  text: string,
  secret: Secret,
  next: string,
  crypt: Crypt,
  onProgress?: OnProgress,
): Promise<Result<string>> {
  const read = readLock(text);
  if (!read.ok) return read;
  const key = await openKey(read.value, secret, crypt, bind);
  if (!key.ok) return key;
  return ok(textOf(await relockKey(read.value, key.value, next, crypt, bind, onProgress)));
}

function readLock(text: string): Result<KeyLock> {
  const parsed = parseGuarded(text);
  if (!parsed.ok) return damaged;
  const { checksum, ...content } = parsed.value;
  if (checksum !== projectChecksum(content)) return damaged;
  const said = /^matchwright\.lock\/(\d{1,6})$/.exec(String(content['schema']));
  if (Number(said?.[1] ?? 0) > version) return newer;
  const read = lockSchema.safeParse(parsed.value);
  return read.success ? ok(read.data) : damaged;
}

const damaged = refuse('damaged', 'the lock as it was stored', 'It was cut short or altered.');
const newer = refuse('newer-version', schema, 'A newer Matchwright made this lock.');

function textOf({ cost, salt, byPassphrase, byRecoveryKey }: KeyLock): string {
  const plain = {
    schema,
    cost,
    salt: toBase64(salt),
    byPassphrase: lockedText(byPassphrase),
    byRecoveryKey: lockedText(byRecoveryKey),
  };
  return JSON.stringify({ ...plain, checksum: projectChecksum(plain) });
}

function lockedText({ nonce, bytes }: Locked): { nonce: string; bytes: string } {
  return { nonce: toBase64(nonce), bytes: toBase64(bytes) };
}

function bind({ name, memory, passes, lanes }: Cost): Uint8Array {
  return utf8ToBytes(`${schema} key ${name} ${memory} ${passes} ${lanes}`);
}
