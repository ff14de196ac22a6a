import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { fromBytes, toBytes } from './packed-value.js';

/** What a sealed value turned out to be. */
export type Opened =
  | { readonly ok: true; readonly value: unknown }
  /** `cut`: bytes are missing at the end; `altered`: they are other bytes, of another place, or of another key. */
  | { readonly ok: false; readonly fault: 'cut' | 'altered' };

/** Locks and opens single values without waiting, since a transaction of the database ends when one waits. */
export type RowCipher = {
  /** Tells one data key from another; says nothing of the key. */
  readonly keyId: string;
  /** The data key, for other tabs of this browser. */
  readonly key: Uint8Array;
  /** Locks a value for one place (table and key); it opens nowhere else. */
  readonly seal: (place: string, value: unknown) => Uint8Array;
  readonly open: (place: string, sealed: Uint8Array) => Opened;
  /** A name that says nothing, always the same for the same words. */
  readonly blind: (words: string) => string;
};

const form = 1;
const nonceLength = 24;
const tagLength = 16;
/** Form (1 byte), length of what follows the nonce (4 bytes), nonce. */
const headLength = 5 + nonceLength;

/** XChaCha20-Poly1305 with a random nonce for each value; HMAC-SHA256 for names. Each use has a key of its own. */
export function rowCipher(key: Uint8Array): RowCipher {
  const keyFor = (use: string, length: number): Uint8Array =>
    hkdf(sha256, key, undefined, utf8ToBytes(`matchwright.lock/1 ${use}`), length);
  const [values, names] = [keyFor('values', 32), keyFor('names', 32)];
  return {
    keyId: bytesToHex(keyFor('id', 8)),
    key,
    seal(place, value) {
      const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
      const locked = xchacha20poly1305(values, nonce, utf8ToBytes(place)).encrypt(toBytes(value));
      const sealed = new Uint8Array(headLength + locked.length);
      sealed[0] = form;
      new DataView(sealed.buffer).setUint32(1, locked.length);
      sealed.set(nonce, 5);
      sealed.set(locked, headLength);
      return sealed;
    },
    open(place, sealed) {
      if (sealed.length < headLength + tagLength) return { ok: false, fault: 'cut' };
      const length = new DataView(sealed.buffer, sealed.byteOffset).getUint32(1);
      if (sealed.length < headLength + length) return { ok: false, fault: 'cut' };
      if (sealed[0] !== form || sealed.length > headLength + length) return { ok: false, fault: 'altered' };
      const nonce = sealed.slice(5, headLength);
      try {
        const plain = xchacha20poly1305(values, nonce, utf8ToBytes(place)).decrypt(sealed.slice(headLength));
        return { ok: true, value: fromBytes(plain) };
      } catch {
        return { ok: false, fault: 'altered' };
      }
    },
    // 128 bits: two names never meet by chance
    blind: (words) => bytesToHex(hmac(sha256, names, utf8ToBytes(words)).subarray(0, 16)),
  };
}
