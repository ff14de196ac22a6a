import { ok, type Result } from '@matchwright/almanac';
import { argon2idAsync } from '@noble/hashes/argon2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { refuse } from '../guarded-json.js';
import { lock, unlock, type Crypt, type Locked } from './crypt.js';
import { keyOfRecovery, readRecoveryKey, recoveryKeyText } from './recovery-key.js';
import type { Cost } from './sealed-file.js';

/** RFC 9106's choice for machines with little memory, with one lane: a second or two on a phone of today. */
export const usualCost: Cost = { name: 'argon2id', memory: 65_536, passes: 3, lanes: 1 };

/** What opens a lock. */
export type Secret = { readonly passphrase: string } | { readonly recoveryKey: string };

/** Told from 0 to 1 while a passphrase becomes a key, which is slow on purpose. */
export type OnProgress = (done: number) => void;

/** A data key under two locks: either of passphrase and recovery key opens it, and each can change by itself. */
export type KeyLock = {
  readonly cost: Cost;
  readonly salt: Uint8Array;
  readonly byPassphrase: Locked;
  readonly byRecoveryKey: Locked;
};

/** What the two locks are bound to, given the cost: nobody can lower it without breaking them. */
type Bind = (cost: Cost) => Uint8Array;

/** Locks a data key with a passphrase (through Argon2id) and with a new recovery key, which is in the lock nowhere. */
export async function lockKey(
  key: Uint8Array,
  passphrase: string,
  crypt: Crypt,
  bind: Bind,
  options: { readonly cost?: Cost; readonly onProgress?: OnProgress } = {},
): Promise<{ keyLock: KeyLock; recoveryKey: string }> {
  const { cost = usualCost, onProgress } = options;
  const salt = crypt.random(16);
  const recovery = crypt.random(16);
  const typed = await keyOfPassphrase(passphrase, salt, cost, onProgress);
  const keyLock = {
    cost,
    salt,
    byPassphrase: await lock(crypt, typed, key, bind(cost)),
    byRecoveryKey: await lock(crypt, keyOfRecovery(recovery, salt), key, bind(cost)),
  };
  return { keyLock, recoveryKey: recoveryKeyText(recovery) };
}

/** The same lock with another passphrase; the recovery key stays as it is. */
export async function relockKey(
  keyLock: KeyLock,
  key: Uint8Array,
  next: string,
  crypt: Crypt,
  bind: Bind,
  onProgress?: OnProgress,
): Promise<KeyLock> {
  const { cost, salt } = keyLock;
  const typed = await keyOfPassphrase(next, salt, cost, onProgress);
  return { ...keyLock, byPassphrase: await lock(crypt, typed, key, bind(cost)) };
}

/** The data key. Codes: `wrong-passphrase`, `wrong-recovery-key`; that the lock is whole is known before. */
export async function openKey(
  { cost, salt, byPassphrase, byRecoveryKey }: KeyLock,
  secret: Secret,
  crypt: Crypt,
  bind: Bind,
  onProgress?: OnProgress,
): Promise<Result<Uint8Array>> {
  if ('passphrase' in secret) {
    const key = await keyOfPassphrase(secret.passphrase, salt, cost, onProgress);
    const opened = await unlock(crypt, key, byPassphrase, bind(cost));
    return opened === null
      ? refuse('wrong-passphrase', 'the passphrase of this file', wrongPassphrase)
      : ok(opened);
  }
  const recovery = readRecoveryKey(secret.recoveryKey);
  const opened =
    recovery === null ? null : await unlock(crypt, keyOfRecovery(recovery, salt), byRecoveryKey, bind(cost));
  return opened === null
    ? refuse('wrong-recovery-key', 'the recovery key of this file', wrongRecovery)
    : ok(opened);
}

const wrongPassphrase =
  'The file is whole, but this is not its passphrase. Mind capitals and spaces, or use the recovery key.';
const wrongRecovery =
  'The file is whole, but this is not its recovery key: 28 letters and digits in seven groups. Look for a slip.';

/** The same passphrase typed on another keyboard gives the same letters (Unicode NFKC). */
function keyOfPassphrase(
  passphrase: string,
  salt: Uint8Array,
  { memory, passes, lanes }: Cost,
  onProgress?: OnProgress,
): Promise<Uint8Array> {
  const options = { m: memory, t: passes, p: lanes, dkLen: 32 };
  const typed = utf8ToBytes(passphrase.normalize('NFKC'));
  return argon2idAsync(typed, salt, onProgress === undefined ? options : { ...options, onProgress });
}
