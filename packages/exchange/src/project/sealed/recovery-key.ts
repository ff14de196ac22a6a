import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Crockford's 32 letters: none that is taken for another on paper. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const secretBytes = 16;
/** 128 bits of secret and 12 of check are 28 letters of five bits. */
const length = 28;

/** 16 random bytes as a key to print: seven groups of four letters, the last of which catch a slip of the pen. */
export function recoveryKeyText(secret: Uint8Array): string {
  if (secret.length !== secretBytes) throw new RangeError('a recovery key is made of 16 bytes');
  const [check0 = 0, check1 = 0] = sha256(secret);
  let bits = 0n;
  for (const byte of secret) bits = (bits << 8n) | BigInt(byte);
  bits = (bits << 12n) | BigInt((check0 << 4) | (check1 >> 4));
  let text = '';
  for (let i = length - 1; i >= 0; i--) text += letters.charAt(Number((bits >> BigInt(5 * i)) & 31n));
  return text.replace(/.{4}(?=.)/g, '$&-');
}

/** The bytes of a recovery key as typed: case, spaces and dashes do not count, O is 0, I and L are 1. Null for a slip. */
export function readRecoveryKey(typed: string): Uint8Array | null {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  if (plain.length !== length) return null;
  let bits = 0n;
  for (const letter of plain) {
    const value = letters.indexOf(letter);
    if (value < 0) return null;
    bits = (bits << 5n) | BigInt(value);
  }
  bits >>= 12n;
  const secret = Uint8Array.from({ length: secretBytes }, (_, i) =>
    Number((bits >> BigInt(8 * (secretBytes - 1 - i))) & 255n),
  );
  return recoveryKeyText(secret).replaceAll('-', '') === plain ? secret : null;
}

/** The key that a recovery key stands for. It is random already, so one step of HKDF-SHA256 is enough. */
export function keyOfRecovery(secret: Uint8Array, salt: Uint8Array): Uint8Array {
  return hkdf(sha256, secret, salt, utf8ToBytes('matchwright recovery key'), 32);
}
