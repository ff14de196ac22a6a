/** A key that the platform holds. */
type HeldKey = object;
type Gcm = {
  readonly name: 'AES-GCM';
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly additionalData: Uint8Array<ArrayBuffer>;
};

/** What is needed of the platform's `crypto`: `{ subtle: crypto.subtle, random: (n) => … getRandomValues … }`. */
export type Crypt = {
  readonly subtle: {
    importKey(
      format: 'raw',
      bytes: Uint8Array<ArrayBuffer>,
      algorithm: 'AES-GCM',
      extractable: boolean,
      usages: ('encrypt' | 'decrypt')[],
    ): Promise<HeldKey>;
    encrypt(algorithm: Gcm, key: HeldKey, bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
    decrypt(algorithm: Gcm, key: HeldKey, bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
  };
  /** That many bytes from a source fit for secrets. */
  readonly random: (length: number) => Uint8Array;
};

/** Bytes under lock: a fresh nonce, and the ciphertext with its tag. */
export type Locked = { readonly nonce: Uint8Array; readonly bytes: Uint8Array };

/** Locks bytes with a 256-bit key (AES-GCM, 96-bit nonce). `bound` is not secret, but cannot be altered unnoticed. */
export async function lock(
  crypt: Crypt,
  key: Uint8Array,
  plain: Uint8Array,
  bound: Uint8Array,
): Promise<Locked> {
  const nonce = crypt.random(12);
  const held = await crypt.subtle.importKey('raw', copy(key), 'AES-GCM', false, ['encrypt']);
  const locked = await crypt.subtle.encrypt(gcm(nonce, bound), held, copy(plain));
  return { nonce, bytes: new Uint8Array(locked) };
}

/** The bytes that were locked; null when the key is another one or anything was altered. */
export async function unlock(
  crypt: Crypt,
  key: Uint8Array,
  { nonce, bytes }: Locked,
  bound: Uint8Array,
): Promise<Uint8Array | null> {
  const held = await crypt.subtle.importKey('raw', copy(key), 'AES-GCM', false, ['decrypt']);
  try {
    return new Uint8Array(await crypt.subtle.decrypt(gcm(nonce, bound), held, copy(bytes)));
  } catch {
    return null;
  }
}

function gcm(nonce: Uint8Array, bound: Uint8Array): Gcm {
  return { name: 'AES-GCM', iv: copy(nonce), additionalData: copy(bound) };
}

/** The platform takes no shared memory. */
function copy(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
