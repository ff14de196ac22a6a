import type { Crypt, Secret } from '@matchwright/exchange';
import type { Result } from '@matchwright/almanac';

/** The browser's cryptography; null on an address where it has none. */
export function browserCrypt(): Crypt | null {
  // on plain http the browser leaves `subtle` out, whatever the types say
  const subtle: SubtleCrypto | undefined = globalThis.crypto.subtle;
  if (subtle === undefined) return null;
  return { subtle, random: (length) => crypto.getRandomValues(new Uint8Array(length)) };
}

/** A project file's text under a passphrase; `onProgress` is told from 0 to 1. */
export async function lockText(
  text: string,
  passphrase: string,
  onProgress: (done: number) => void,
): Promise<{ file: string; recoveryKey: string }> {
  const crypt = browserCrypt();
  if (crypt === null) throw new RangeError('this address has no cryptography');
  const { sealProject } = await import('@matchwright/exchange');
  return sealProject(text, passphrase, crypt, { onProgress });
}

/** The project file's text inside a locked file. */
export async function unlockText(
  file: string,
  secret: Secret,
  onProgress: (done: number) => void,
): Promise<Result<string>> {
  const crypt = browserCrypt();
  if (crypt === null) throw new RangeError('this address has no cryptography');
  const { openSealed } = await import('@matchwright/exchange');
  return openSealed(file, secret, crypt, onProgress);
}

/** The same locked file under another passphrase; its content and its recovery key stay as they are. */
export async function relockText(
  file: string,
  secret: Secret,
  next: string,
  onProgress: (done: number) => void,
): Promise<Result<string>> {
  const crypt = browserCrypt();
  if (crypt === null) throw new RangeError('this address has no cryptography');
  const { changePassphrase } = await import('@matchwright/exchange');
  return changePassphrase(file, secret, next, crypt, onProgress);
}
