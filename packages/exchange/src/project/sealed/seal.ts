import { ok, type Result } from '@matchwright/almanac';
import { bytesToUtf8, utf8ToBytes } from '@noble/hashes/utils.js';
import { refuse } from '../guarded-json.js';
import { projectChecksum } from '../project-file.js';
import { toBase64 } from './base64.js';
import { lock, unlock, type Crypt, type Locked } from './crypt.js';
import { lockKey, openKey, relockKey, type OnProgress, type Secret } from './key-lock.js';
import {
  boundToContent,
  boundToCost,
  readSealedFile,
  sealedVersion,
  type Cost,
  type SealedFile,
} from './sealed-file.js';

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
  const key = crypt.random(32);
  const { keyLock, recoveryKey } = await lockKey(key, passphrase, crypt, boundToCost, options);
  const content = await lock(crypt, key, utf8ToBytes(text), boundToContent);
  return { file: sealedText({ ...keyLock, content }), recoveryKey };
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
  return ok(
    sealedText({ ...sealed, ...(await relockKey(sealed, key, next, crypt, boundToCost, onProgress)) }),
  );
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
  const key = await openKey(read.value, secret, crypt, boundToCost, onProgress);
  if (!key.ok) return key;
  const plain = await unlock(crypt, key.value, read.value.content, boundToContent);
  if (plain !== null) return ok({ text: bytesToUtf8(plain), key: key.value, sealed: read.value });
  return refuse(
    'altered',
    'the content as it was locked',
    'Somebody altered the file. Nothing was read; try another copy.',
  );
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
