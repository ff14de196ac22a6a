import { ok, type Result } from '@matchwright/almanac';
import { argon2idAsync } from '@noble/hashes/argon2.js';
import { bytesToUtf8, utf8ToBytes } from '@noble/hashes/utils.js';
import { refuse } from '../guarded-json.js';
import { projectChecksum } from '../project-file.js';
import { toBase64 } from './base64.js';
import { lock, unlock, type Crypt, type Locked } from './crypt.js';
import { keyOfRecovery, readRecoveryKey, recoveryKeyText } from './recovery-key.js';
import {
  boundToContent,
  boundToCost,
  readSealedFile,
  sealedVersion,
  type Cost,
  type SealedFile,
} from './sealed-file.js';

/** RFC 9106's choice for machines with little memory, with one lane: a second or two on a phone of today. */
export const usualCost: Cost = { name: 'argon2id', memory: 65_536, passes: 3, lanes: 1 };

/** What opens a sealed file. */
export type Secret = { readonly passphrase: string } | { readonly recoveryKey: string };

/** Told from 0 to 1 while a passphrase becomes a key, which is slow on purpose. */
export type OnProgress = (done: number) => void;

const note =
  'A Matchwright project file, locked with a passphrase. Open it on the Data page. Without the passphrase or the recovery key nobody can read it, its maker included.';

/**
 * Locks the text of a project file: a random key locks the text (AES-GCM), the passphrase (through Argon2id) and a
 * recovery key lock that key. The recovery key is shown once; it is not in the file.
 */
export async function sealProject(
  text: string,
  passphrase: string,
  crypt: Crypt,
  options: { readonly cost?: Cost; readonly onProgress?: OnProgress } = {},
): Promise<{ file: string; recoveryKey: string }> {
  const { cost = usualCost, onProgress } = options;
  const key = crypt.random(32);
  const salt = crypt.random(16);
  const recovery = crypt.random(16);
  const bound = boundToCost(cost);
  const file = sealedText({
    cost,
    salt,
    byPassphrase: await lock(crypt, await keyOfPassphrase(passphrase, salt, cost, onProgress), key, bound),
    byRecoveryKey: await lock(crypt, keyOfRecovery(recovery, salt), key, bound),
    content: await lock(crypt, key, utf8ToBytes(text), boundToContent),
  });
  return { file, recoveryKey: recoveryKeyText(recovery) };
}

/**
 * The project file inside a sealed one, as text for `readProject`. Codes: `broken-json` (cut short), `damaged`
 * (altered: the checksum does not fit), `wrong-passphrase`, `wrong-recovery-key`, `altered` (the checksum fits, but
 * the content was exchanged on purpose), `newer-version`. Nothing is half read.
 */
export async function openSealed(
  file: string,
  secret: Secret,
  crypt: Crypt,
  onProgress?: OnProgress,
): Promise<Result<string>> {
  const opened = await openWithKey(file, secret, crypt, onProgress);
  return opened.ok ? ok(opened.value.text) : opened;
}

/** The same file under another passphrase; content and recovery key stay as they are. Codes as `openSealed`. */
export async function changePassphrase(
  file: string,
  secret: Secret,
  next: string,
  crypt: Crypt,
  onProgress?: OnProgress,
): Promise<Result<string>> {
  const opened = await openWithKey(file, secret, crypt);
  if (!opened.ok) return opened;
  const { key, sealed } = opened.value;
  const { cost, salt } = sealed;
  const byPassphrase = await lock(
    crypt,
    await keyOfPassphrase(next, salt, cost, onProgress),
    key,
    boundToCost(cost),
  );
  return ok(sealedText({ ...sealed, byPassphrase }));
}

type Opened = { readonly text: string; readonly key: Uint8Array; readonly sealed: SealedFile };

async function openWithKey(
  file: string,
  secret: Secret,
  crypt: Crypt,
  onProgress?: OnProgress,
): Promise<Result<Opened>> {
  const read = readSealedFile(file);
  if (!read.ok) return read;
  const key = await keyOf(read.value, secret, crypt, onProgress);
  if (!key.ok) return key;
  const plain = await unlock(crypt, key.value, read.value.content, boundToContent);
  if (plain !== null) return ok({ text: bytesToUtf8(plain), key: key.value, sealed: read.value });
  return refuse(
    'altered',
    'the content as it was locked',
    'Somebody altered the file. Nothing was read; try another copy.',
  );
}

async function keyOf(
  { cost, salt, byPassphrase, byRecoveryKey }: SealedFile,
  secret: Secret,
  crypt: Crypt,
  onProgress?: OnProgress,
): Promise<Result<Uint8Array>> {
  const bound = boundToCost(cost);
  if ('passphrase' in secret) {
    const key = await keyOfPassphrase(secret.passphrase, salt, cost, onProgress);
    const opened = await unlock(crypt, key, byPassphrase, bound);
    return opened === null
      ? refuse('wrong-passphrase', 'the passphrase of this file', wrongPassphrase)
      : ok(opened);
  }
  const recovery = readRecoveryKey(secret.recoveryKey);
  const opened =
    recovery === null ? null : await unlock(crypt, keyOfRecovery(recovery, salt), byRecoveryKey, bound);
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

function sealedText(parts: Omit<SealedFile, 'schema' | 'note' | 'checksum'>): string {
  const { cost, salt, byPassphrase, byRecoveryKey, content } = parts;
  const plain = {
    schema: `matchwright.sealed/${sealedVersion}`,
    note,
    cost,
    salt: toBase64(salt),
    byPassphrase: lockedText(byPassphrase),
    byRecoveryKey: lockedText(byRecoveryKey),
    content: lockedText(content),
  };
  return `${JSON.stringify({ ...plain, checksum: projectChecksum(plain) }, null, 1)}\n`;
}

function lockedText({ nonce, bytes }: Locked): { nonce: string; bytes: string } {
  return { nonce: toBase64(nonce), bytes: toBase64(bytes) };
}
